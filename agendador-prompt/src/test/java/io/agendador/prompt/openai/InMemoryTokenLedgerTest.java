package io.agendador.prompt.openai;

class InMemoryTokenLedgerTest extends TokenLedgerContract {

    @Override
    protected TokenLedger fresh() {
        return new InMemoryTokenLedger();
    }
}
