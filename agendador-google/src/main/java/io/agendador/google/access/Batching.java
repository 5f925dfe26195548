package io.agendador.google.access;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CallFailure.Kind;
import java.util.ArrayList;
import java.util.List;

/** One batch from its first try to the last: which parts are decided, and how. For one thread. */
final class Batching {

    private final List<EventWrite> writes;
    private final Turns turns;
    private final Outcome[] outcomes;
    private List<Integer> pending = new ArrayList<>();
    private final boolean[] perhapsDone;

    Batching(List<EventWrite> writes, Turns turns) {
        this.writes = writes;
        this.turns = turns;
        this.outcomes = new Outcome[writes.size()];
        this.perhapsDone = new boolean[writes.size()];
        for (int i = 0; i < writes.size(); i++) {
            pending.add(i);
        }
    }

    /** What is still to be sent, in the order of the writes. */
    List<EventWrite> parts() {
        return pending.stream().map(writes::get).toList();
    }

    /** Notes what came for {@link #parts()}; true if some of them are worth another try. */
    boolean undecided(List<Reply<Event>> replies) {
        List<Integer> again = new ArrayList<>();
        for (int i = 0; i < replies.size(); i++) {
            int part = pending.get(i);
            Fault fault = replies.get(i).fault();
            outcomes[part] = outcome(part, replies.get(i));
            if (fault != null && turns.mendable(fault, care(writes.get(part)))) {
                again.add(part);
            }
        }
        pending = again;
        return !pending.isEmpty();
    }

    private Outcome outcome(int part, Reply<Event> reply) {
        Outcome outcome = Outcomes.of(writes.get(part), reply);
        perhapsDone[part] |= outcome instanceof Outcome.Undecided undecided && undecided.kind() == Kind.UNAVAILABLE;
        return outcome instanceof Outcome.Gone ? new Outcome.Gone(perhapsDone[part]) : outcome;
    }

    /** What is left stays undecided for that reason, unless an earlier try was lost. */
    void giveUp(Fault fault) {
        for (int part : pending) {
            if (!(outcomes[part] instanceof Outcome.Undecided earlier && earlier.kind() == Kind.UNAVAILABLE)) {
                outcomes[part] = new Outcome.Undecided(fault.kind(), fault.reason());
            }
        }
    }

    List<Outcome> outcomes() {
        return List.of(outcomes);
    }

    private static Care care(EventWrite write) {
        return write instanceof EventWrite.Insert ? Care.CONFIRMED : Care.REPEATABLE;
    }
}
