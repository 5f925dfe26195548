package io.agendador.google.follow;

import io.agendador.google.follow.Verdict.Ask;
import io.agendador.google.ledger.Conflicts;
import io.agendador.google.ledger.Conflicts.Opened;
import io.agendador.google.ledger.Contradiction;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.mirror.Conflict;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens conflicts, and settles those that are overtaken. */
final class Asking {

    private final Conflicts conflicts;
    private final Supplier<UUID> ids;
    private final Instant now;
    private int opened;

    Asking(Conflicts conflicts, Supplier<UUID> ids, Instant now) {
        this.conflicts = conflicts;
        this.ids = ids;
        this.now = now;
    }

    /** How many are new and open. */
    int opened() {
        return opened;
    }

    /** Opens what the verdict asks, and settles what it overtakes. */
    void tell(Case it, Verdict verdict, @Nullable ProposalId changed) {
        it.open().stream()
                .filter(open -> verdict.overtakes(open, it))
                .forEach(open -> conflicts.settle(open.id(), now));
        Ask ask = verdict.ask();
        if (ask == null) {
            return;
        }
        Contradiction found = found(it, verdict, ask);
        if (!ask.open()) {
            record(found);
            return;
        }
        Conflict conflict = ask(found);
        if (changed != null) {
            conflicts.changed(conflict.id(), changed);
        }
    }

    /** Opens a conflict, or brings the one that is open up to date. */
    Conflict ask(Contradiction found) {
        Opened result = conflicts.open(ids.get(), found, now);
        opened += result.fresh() ? 1 : 0;
        return result.conflict();
    }

    /** Whether a person has decided that just this stays as it is. */
    boolean decided(Contradiction found) {
        return about(found)
                .anyMatch(it -> it.state() == Conflict.State.REVERTED || it.state() == Conflict.State.PINNED);
    }

    private void record(Contradiction found) {
        if (about(found).noneMatch(it -> it.kind() == found.kind() && it.state() != Conflict.State.OPEN)) {
            conflicts.settle(conflicts.open(ids.get(), found, now).conflict().id(), now);
        }
    }

    /** What there is about the same event at the same time, and the same slot. */
    private Stream<Conflict> about(Contradiction found) {
        Slot slot = found.slot();
        return slot == null
                ? Stream.empty()
                : conflicts.about(Period.day(slot.date())).stream()
                        .filter(it -> it.event().equals(found.event()) && slot.equals(it.slot()))
                        .filter(it ->
                                Objects.equals(it.start(), found.start()) && Objects.equals(it.end(), found.end()));
    }

    private static Contradiction found(Case it, Verdict verdict, Ask ask) {
        MirroredEvent copy = verdict.copy();
        boolean gone = it.said() instanceof Said.Gone;
        return new Contradiction(
                copy.calendar(),
                ask.kind(),
                copy.eventId(),
                copy.slot(),
                copy.professional(),
                gone ? null : copy.start(),
                gone ? null : copy.end(),
                it.movedTo(),
                ask.winner());
    }
}
