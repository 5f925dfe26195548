package io.agendador.postgres;

import io.agendador.review.ApprovalRaces;
import io.agendador.review.Transactions;

class PostgresApprovalRacesTest extends ApprovalRaces {

    @Override
    public Transactions fresh() {
        return EmptiedSchema.shared().emptied();
    }
}
