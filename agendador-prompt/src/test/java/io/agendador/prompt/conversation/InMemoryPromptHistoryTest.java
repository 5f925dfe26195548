package io.agendador.prompt.conversation;

class InMemoryPromptHistoryTest extends PromptHistoryContract {

    @Override
    protected PromptHistory fresh() {
        return new InMemoryPromptHistory();
    }
}
