package io.agendador.google.oracle;

import java.util.List;

/** All that hold after each step. The ninth compares whole histories: {@link CrashEverywhereTest}. */
public final class Invariants {

    public static final List<Invariant> ALL = List.of(
            new NoManualEditLost(),
            new OneEventEach(),
            new UntaggedStays(),
            new WritesProve(),
            new EndedStays(),
            new ComesToRest(),
            new GooglePrevailsOverBoth(),
            new DeletionsHold(),
            new WrittenIsKnown(),
            new CallsAreBounded(),
            new ParkedIsLeftAlone(),
            new NoDeletionMissed(),
            new StaleCommitsNothing(),
            new TakenOverStays(),
            new RestoredOnce());

    private Invariants() {}
}
