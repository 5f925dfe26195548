package io.agendador.jobs.desk;

import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.JobLedger;

class InMemoryJobDeskTest extends JobDeskContract {

    @Override
    protected JobLedger fresh() {
        return new InMemoryJobLedger();
    }
}
