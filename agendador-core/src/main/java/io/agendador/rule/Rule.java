package io.agendador.rule;

import java.util.List;

/** One rule of the domain: a pure function that finds where a roster breaks it. */
public interface Rule {

    /** What it finds. */
    Inconsistency.Kind kind();

    /** Where the facts break it, once each, in the order of the slots; empty if nowhere. */
    List<Inconsistency> findings(Facts facts);
}
