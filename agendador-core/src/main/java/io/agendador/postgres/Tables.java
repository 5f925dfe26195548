package io.agendador.postgres;

import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The tables of a module that keeps some beside the roster's, in the same schema. Safe for use by many threads.
 *
 * <p>Within {@link io.agendador.review.Transactions#write} of the same store, and in its thread, all that is done here is
 * part of that transaction: it is there afterwards exactly if the change is. Outside of one, each call is a transaction
 * of its own, which does not wait for writers of the roster.
 */
@FunctionalInterface
public interface Tables {

    /**
     * Reads and changes.
     *
     * @throws io.agendador.review.StoreUnavailableException if the store cannot be reached
     */
    <T> T within(Function<DSLContext, T> work);
}
