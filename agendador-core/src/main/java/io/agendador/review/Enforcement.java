package io.agendador.review;

import io.agendador.proposal.Proposal;
import io.agendador.proposal.RosterDiff;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts in force what a proposal changes; the caller has seen to it that nothing has moved. */
final class Enforcement {

    private final RosterStore store;
    private final RosterDiff diff;
    private final LastChange why;

    private Enforcement(RosterStore store, RosterDiff diff, LastChange why) {
        this.store = store;
        this.diff = diff;
        this.why = why;
    }

    static void enforce(RosterStore store, Network present, Proposal proposal, LastChange why) {
        if (!proposal.network().isEmpty()) {
            store.save(proposal.network().applyTo(present));
        }
        if (!proposal.diff().changes().isEmpty()) {
            new Enforcement(store, proposal.diff(), why).enforce(proposal);
        }
    }

    private void enforce(Proposal proposal) {
        Map<Slot, Assignment> standing = store.roster(proposal.period()).assignments().stream()
                .collect(Collectors.toMap(Assignment::slot, Function.identity()));
        List<Change> holding = diff.changes().stream()
                .filter(it -> !held(it.before()).equals(held(it.after())))
                .toList();
        store.remove(holding.stream()
                .filter(it -> it.after().professional() == null)
                .flatMap(it -> Stream.ofNullable(standing.get(it.slot())))
                .toList());
        store.pinGaps(slots(it -> gap(it.before()) && !gap(it.after())), false);
        store.keepOut(kept(Change::before, Change::after), false);
        store.put(holding.stream()
                .filter(it -> it.after().professional() != null)
                .map(it -> assignment(it, standing.get(it.slot())))
                .toList());
        store.pinGaps(slots(it -> gap(it.after()) && !gap(it.before())), true);
        store.keepOut(kept(Change::after, Change::before), true);
    }

    private Assignment assignment(Change change, @Nullable Assignment standing) {
        SlotState after = change.after();
        return new Assignment(
                change.slot(),
                Objects.requireNonNull(after.professional()),
                Objects.requireNonNull(after.origin()),
                Objects.requireNonNull(after.status()),
                after.pinned(),
                why,
                standing == null ? 0 : standing.version());
    }

    private List<Slot> slots(Predicate<Change> which) {
        return diff.changes().stream().filter(which).map(Change::slot).toList();
    }

    /** Who is kept out in the one state and not in the other. */
    private Set<KeptOut> kept(Function<Change, SlotState> in, Function<Change, SlotState> notIn) {
        TreeSet<KeptOut> kept = new TreeSet<>();
        for (Change change : diff.changes()) {
            for (ProfessionalId out : in.apply(change).keptOut()) {
                if (!notIn.apply(change).keptOut().contains(out)) {
                    kept.add(new KeptOut(change.slot(), out));
                }
            }
        }
        return kept;
    }

    private static SlotState held(SlotState state) {
        return state.professional() == null ? SlotState.FREE : state.keepingOut(List.of());
    }

    private static boolean gap(SlotState state) {
        return state.professional() == null && state.pinned();
    }
}
