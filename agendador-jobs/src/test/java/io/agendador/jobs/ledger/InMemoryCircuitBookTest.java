package io.agendador.jobs.ledger;

class InMemoryCircuitBookTest extends CircuitBookContract {

    @Override
    protected JobLedger fresh() {
        return new InMemoryJobLedger();
    }
}
