package io.agendador.review;

import io.agendador.fixtures.InMemoryStore;
import net.jqwik.api.PropertyDefaults;

/** Each history plans several times. */
@PropertyDefaults(tries = 200)
class InMemoryDoorTest extends DoorProperties {

    @Override
    public Transactions fresh() {
        return new InMemoryStore();
    }

    @Override
    protected Transactions reopened(Transactions store) {
        return store;
    }
}
