package io.agendador.prompt.postgres;

import io.agendador.prompt.conversation.ConversationStore;
import io.agendador.prompt.conversation.ConversationStoreContract;

class PostgresConversationStoreTest extends ConversationStoreContract {

    @Override
    protected ConversationStore fresh() {
        return FreshPrompts.open().conversations();
    }
}
