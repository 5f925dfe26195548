package io.agendador.rule;

import java.util.List;

/** One rule of the domain: a pure function that finds where a roster breaks it. */
public interface Rule {

    /** What it finds. */
    Inconsistency.Kind kind();

    /**
     * Where the facts break it, once each; empty if nowhere. The order depends on the facts alone;
     * {@link Rules#check(Facts)} gives the order in which people read.
     */
    List<Inconsistency> findings(Facts facts);
}
