package io.agendador.review;

import io.agendador.proposal.Drafted;

/** What comes of computing a proposal once more from what it was computed from. */
public sealed interface Replay {

    /** The same changes, with the same plan hash. */
    record Same(String hash) implements Replay {}

    /**
     * Something else: another release computes differently, or what was stored was tampered with.
     *
     * @param hash the plan hash that was shown
     * @param now what comes of it now
     */
    record Different(String hash, Drafted now) implements Replay {}

    /** What it was computed from is no longer kept. */
    record InputGone() implements Replay {}
}
