package io.agendador.prompt.conversation;

class InMemoryConversationStoreTest extends ConversationStoreContract {

    @Override
    protected ConversationStore fresh() {
        return new InMemoryConversationStore();
    }
}
