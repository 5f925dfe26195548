package io.agendador.prompt.postgres;

import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.conversation.PromptHistoryContract;

class PostgresPromptHistoryTest extends PromptHistoryContract {

    @Override
    protected PromptHistory fresh() {
        return FreshPrompts.open().history();
    }
}
