package io.agendador.review;

import io.agendador.roster.Author;
import io.agendador.roster.Period;
import io.agendador.rule.Inconsistency;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Warnings that named people have taken notice of. Kept for good. Within one transaction. */
public interface Acknowledgements {

    /**
     * Somebody answers for a warning.
     *
     * @param reason why it may be so, one line
     */
    record Acknowledgement(Inconsistency finding, Author author, Instant at, String reason) {}

    /** Keeps them; a finding that is acknowledged already keeps its first acknowledgement. */
    void add(Collection<Acknowledgement> some);

    /** Those whose finding has a slot in these days, by time. */
    List<Acknowledgement> in(Period period);
}
