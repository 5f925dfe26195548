package io.agendador.prompt.conversation;

class InMemoryTemplateStoreTest extends TemplateStoreContract {

    @Override
    protected TemplateStore fresh() {
        return new InMemoryTemplateStore();
    }
}
