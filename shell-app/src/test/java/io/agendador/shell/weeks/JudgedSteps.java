package io.agendador.shell.weeks;

import io.agendador.google.oracle.Evidence;
import io.agendador.google.oracle.Invariants;
import io.agendador.google.oracle.Onlooker;
import io.agendador.shell.town.Town;
import java.util.Optional;

/** Judges each minute in which something happened by all of google's invariants. */
final class JudgedSteps {

    private final Town town;
    private final Onlooker onlooker;
    private final Diary diary;
    private int number;
    private long calls;
    private boolean parked;

    JudgedSteps(Town town, Diary diary) {
        this.town = town;
        this.diary = diary;
        onlooker = town.onlooker();
    }

    /** A minute begins, and the one before is over; {@code deed}: whether people will do something in it. */
    void next(boolean deed) {
        if (town.google().calls().http() > calls) {
            judge(Optional.empty());
            begin();
        } else if (deed) {
            begin();
        }
    }

    private void begin() {
        calls = town.google().calls().http();
        parked = parked();
        onlooker.begin(++number);
    }

    private boolean parked() {
        return onlooker.books().parked(town.clock().instant());
    }

    /** All that was done is done: so many passes, so many writes after the last publication. */
    void rest(Evidence.Rest rest) {
        judge(Optional.of(rest));
        begin();
    }

    private void judge(Optional<Evidence.Rest> rest) {
        onlooker.end();
        Evidence evidence = onlooker.evidence(parked && parked(), rest);
        Invariants.ALL.forEach(it ->
                it.violation(evidence).ifPresent(what -> diary.check(false, "invariant " + it.number() + ": " + what)));
    }
}
