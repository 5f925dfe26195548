package io.agendador.prompt.postgres;

import io.agendador.prompt.conversation.TemplateStore;
import io.agendador.prompt.conversation.TemplateStoreContract;

class PostgresTemplateStoreTest extends TemplateStoreContract {

    @Override
    protected TemplateStore fresh() {
        return FreshPrompts.open().templates();
    }
}
