package io.agendador.review;

import io.agendador.proposal.Edit;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.List;

/** A roster with a proposal that waits, and what somebody then does with it: for tests in which that is cut short. */
public final class DoorStory {

    /** What somebody does; each changes several tables. */
    public enum Deed {
        /** A change of the network with a search around it is approved. */
        APPROVE,
        /** A slot is given to somebody else at once, by name. */
        EDIT,
        /** The last change, of network and roster, is taken back. */
        UNDO
    }

    private static final Slot CLOSED = DoorWorld.slot(0);
    private static final Slot OTHER = DoorWorld.slot(5);

    private DoorStory() {}

    /** Somebody stands where a room is then closed, and a proposal waits. */
    public static void begin(Transactions store) {
        DoorWorld world = new DoorWorld(store);
        done(world.adjust(new Edit.Assign(CLOSED, DoorWorld.person(0))));
        done(world.adjust(new Edit.Assign(OTHER, DoorWorld.person(1))));
        done(world.keep(it -> {
            List<OpeningException> exceptions = new ArrayList<>(it.exceptions());
            exceptions.add(new OpeningException(CLOSED, false, null, "obra"));
            return it.with(it.policy(), it.professionals(), it.locations(), it.rooms(), it.openings(), exceptions);
        }));
        world.suppose(
                it -> DoorWorld.people(
                        it,
                        DoorWorld.person(0),
                        who -> who.toBuilder().targetWeeklyHours(8).build()),
                1);
    }

    /** Does it, with ids that nobody used before; it must succeed. */
    public static void happen(Transactions store, Deed deed) {
        DoorWorld world = DoorWorld.later(store);
        done(
                switch (deed) {
                    case APPROVE -> {
                        ProposalStore.Summary shown = store.<List<ProposalStore.Summary>>read(
                                        it -> it.proposals().pending())
                                .get(0);
                        yield world.proposals().approve(shown.id(), shown.hash(), DoorWorld.LIA, "ok");
                    }
                    case EDIT -> world.adjust(new Edit.Assign(OTHER, DoorWorld.person(2)));
                    case UNDO -> world.undo(null);
                });
    }

    /** What is stored, but for numbers that a failure may use up and the time that a search took. */
    public static List<Object> content(Transactions store) {
        return store.read(it -> List.of(
                it.roster().network().orElseThrow(),
                it.roster().roster(DoorWorld.ALL),
                it.proposals().latest(100),
                it.proposals().latest(100).stream()
                        .map(one -> it.proposals().find(one.id()).orElseThrow().diff())
                        .toList(),
                it.audit().latest(100).stream()
                        .map(one -> one.revision() + " " + one.entry())
                        .toList()));
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError("it should have been done: " + outcome);
        }
    }
}
