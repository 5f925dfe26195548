package io.agendador.mirror;

import io.agendador.proposal.Refusal;

/**
 * What came of something that not everybody may do.
 *
 * @param <T> what comes of it
 */
public sealed interface Permitted<T> {

    /** It was done. */
    record Done<T>(T result) implements Permitted<T> {}

    /** The author may not; nothing was done. */
    record Refused<T>(Refusal refusal) implements Permitted<T> {}
}
