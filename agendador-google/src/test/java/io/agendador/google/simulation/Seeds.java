package io.agendador.google.simulation;

import java.util.List;

/** Seeds whose histories once failed: told again with every build. */
final class Seeds {

    static final List<Long> ONCE_FAILED = List.of(
            16L, 28L, 43L, 49L, 66L, 70L, 87L, 96L, 124L, 125L, 184L, 258L, 268L, 291L, 313L, 795L, 1169L, 1237L, 2257L,
            2759L, 2990L);

    /** Failed when faults were rare, and are told as they were then. */
    static final List<Long> FEW_FAULTS =
            List.of(16L, 28L, 43L, 49L, 66L, 70L, 87L, 124L, 125L, 184L, 258L, 268L, 291L, 313L);

    private Seeds() {}
}
