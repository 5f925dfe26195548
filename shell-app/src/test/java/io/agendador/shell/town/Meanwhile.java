package io.agendador.shell.town;

import io.agendador.review.Transactions;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A store in which somebody else is at work just before a change is stored. */
final class Meanwhile implements Transactions {

    private final Transactions store;
    private final Supplier<Optional<Runnable>> interruption;

    /** {@code interruption}: what is done before the next change, if anything is. */
    Meanwhile(Transactions store, Supplier<Optional<Runnable>> interruption) {
        this.store = store;
        this.interruption = interruption;
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T write(Function<Stores, T> work) {
        interruption.get().ifPresent(Runnable::run);
        return store.write(work);
    }
}
