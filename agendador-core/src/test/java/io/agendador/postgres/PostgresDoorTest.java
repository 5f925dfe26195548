package io.agendador.postgres;

import io.agendador.review.DoorProperties;
import io.agendador.review.Transactions;
import net.jqwik.api.PropertyDefaults;

/** The door on a real server. */
@PropertyDefaults(tries = 200)
class PostgresDoorTest extends DoorProperties {

    private final EmptiedSchema schema = EmptiedSchema.shared();

    @Override
    public Transactions fresh() {
        return schema.emptied();
    }

    @Override
    protected Transactions reopened(Transactions store) {
        return schema.reopened();
    }
}
