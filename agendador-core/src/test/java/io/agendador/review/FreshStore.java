package io.agendador.review;

/** Whoever can give a store to test. */
public interface FreshStore {

    /** A store in which nothing was ever saved. */
    Transactions fresh();
}
