package io.agendador.review;

import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Situation;

/** What a proposal can hold, for tests of other packages; the same for the same seed. */
public final class AnyProposal {

    private final RandomProposal random;

    public AnyProposal(long seed) {
        RandomValues values = new RandomValues(seed);
        this.random = new RandomProposal(values, new RandomNetwork(values).network(4));
    }

    /** Need not make sense. */
    public Candidate candidate() {
        return random.candidate();
    }

    /** Of another moment than the candidate. */
    public Situation situation() {
        return random.situation();
    }
}
