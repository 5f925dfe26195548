package io.agendador.jobs.ledger;

class InMemoryHistoryTest extends HistoryContract {

    @Override
    protected JobLedger fresh() {
        return new InMemoryJobLedger();
    }
}
