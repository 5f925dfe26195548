package io.agendador.review;

import io.agendador.fixtures.InMemoryStore;

class InMemoryStoreTest implements StoreContract {

    @Override
    public Transactions fresh() {
        return new InMemoryStore();
    }
}
