package io.agendador.google.follow;

import java.util.Optional;

/** What follows from changes of one sort. */
@FunctionalInterface
interface Rule {

    /** What follows, if this rule is about such a change. */
    Optional<Verdict> verdict(Case it);
}
