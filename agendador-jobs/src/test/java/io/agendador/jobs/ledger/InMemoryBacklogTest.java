package io.agendador.jobs.ledger;

class InMemoryBacklogTest extends BacklogContract {

    @Override
    protected JobLedger fresh() {
        return new InMemoryJobLedger();
    }
}
