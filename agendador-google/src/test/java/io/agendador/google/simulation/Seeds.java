package io.agendador.google.simulation;

import java.util.List;

/** Seeds whose histories once failed: told again with every build. */
final class Seeds {

    static final List<Long> ONCE_FAILED = List.of();

    /** Some that are told first in every build, before new ones. */
    static final long FIRST = 1;

    private Seeds() {}
}
