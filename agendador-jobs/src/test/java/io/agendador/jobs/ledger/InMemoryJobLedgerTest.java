package io.agendador.jobs.ledger;

class InMemoryJobLedgerTest extends JobLedgerContract {

    @Override
    protected JobLedger fresh() {
        return new InMemoryJobLedger();
    }
}
