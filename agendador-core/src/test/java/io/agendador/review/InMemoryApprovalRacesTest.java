package io.agendador.review;

import io.agendador.fixtures.InMemoryStore;

class InMemoryApprovalRacesTest extends ApprovalRaces {

    @Override
    public Transactions fresh() {
        return new InMemoryStore();
    }
}
