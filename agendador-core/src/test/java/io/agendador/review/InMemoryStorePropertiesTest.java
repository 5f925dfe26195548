package io.agendador.review;

import io.agendador.fixtures.InMemoryStore;

class InMemoryStorePropertiesTest extends StoreProperties {

    @Override
    public Transactions fresh() {
        return new InMemoryStore();
    }
}
