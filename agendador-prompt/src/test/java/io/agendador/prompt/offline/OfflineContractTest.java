package io.agendador.prompt.offline;

import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.prompt.reading.PromptExecutorContract;

class OfflineContractTest extends PromptExecutorContract {

    private static final OfflineInterpreter INTERPRETER = new OfflineInterpreter();

    @Override
    protected PromptExecutor executor() {
        return INTERPRETER;
    }
}
