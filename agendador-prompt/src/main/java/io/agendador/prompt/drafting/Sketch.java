package io.agendador.prompt.drafting;

import io.agendador.prompt.drafting.Objection.Why;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Situation;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the commands of one prompt come to, as they are gone through: what each names is so for those after it. */
final class Sketch {

    final Names names;
    final Situation situation;
    final TreeSet<Slot> affected = new TreeSet<>();
    final TreeSet<Slot> closed = new TreeSet<>();
    final List<Away> away = new ArrayList<>();
    final List<Generation> searches = new ArrayList<>();
    private final Basis base;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Object, NetworkDiff.Change> facts = new LinkedHashMap<>();
    private final Set<Note> notes = new LinkedHashSet<>();
    private final List<Objection> objections = new ArrayList<>();
    private final SortedMap<Slot, SlotState> states;
    private final Map<Slot, ProfessionalId> holders = new TreeMap<>();
    private Network network;
    private int command;

    /** Somebody who cannot come. */
    record Away(
            ProfessionalId professional,
            Period period,
            @Nullable Shift shift) {

        boolean covers(Slot slot) {
            return period.contains(slot.date()) && (shift == null || shift == slot.shift());
        }
    }

    Sketch(Basis base) {
        this.base = base;
        names = new Names(base.network());
        situation = new Situation(0, 0, base.network(), base.roster(), base.now());
        network = base.network();
        states = base.roster().states();
        states.forEach((slot, state) -> {
            if (state.professional() != null) {
                holders.put(slot, state.professional());
            }
        });
    }

    void command(int index) {
        command = index;
    }

    LocalDate today() {
        return base.today();
    }

    /** As it is with what was said so far. */
    Network network() {
        return network;
    }

    /** What stood in force of which anything is to be said. */
    SortedMap<Slot, SlotState> states() {
        return states;
    }

    /** Who has what, with what was said so far. */
    Map<Slot, ProfessionalId> holders() {
        return holders;
    }

    /** What somebody has on that day and shift and has not begun, with what was said so far. */
    List<Slot> held(ProfessionalId who, LocalDate date, @Nullable Shift shift) {
        return holders.entrySet().stream()
                .filter(it -> it.getValue().equals(who))
                .map(Map.Entry::getKey)
                .filter(it -> it.date().equals(date) && (shift == null || shift == it.shift()) && ahead(it))
                .toList();
    }

    boolean ahead(Slot slot) {
        return !situation.begun(slot);
    }

    boolean handKept(Slot slot) {
        return network.locationOf(slot.room())
                .filter(it -> it.handKept(slot.date()))
                .isPresent();
    }

    void edit(Edit edit) {
        edits.add(edit);
        if (edit instanceof Edit.Assign it) {
            holders.put(it.slot(), it.professional());
        } else if (edit instanceof Edit.Replace it) {
            holders.put(it.slot(), it.in());
        } else if (edit instanceof Edit.Exchange it) {
            holders.put(it.first(), it.taker());
            holders.put(it.second(), it.giver());
        } else if (edit instanceof Edit.Unassign it) {
            holders.remove(it.slot());
        } else if (edit instanceof Edit.EnterHandKept it) {
            holders.put(it.slot(), it.professional());
        }
    }

    /** This becomes so, in place of what was; nothing if it is so. */
    void fact(@Nullable NetworkFact before, NetworkFact after) {
        NetworkDiff.Change said = facts.get(after.key());
        NetworkFact first = said == null ? before : said.before();
        facts.remove(after.key());
        if (!after.equals(first)) {
            facts.put(after.key(), new NetworkDiff.Change(first, after));
        }
        network = diff().applyTo(base.network());
    }

    void note(Note.Kind kind, Stream<String> about) {
        notes.add(new Note(kind, about.toList()));
    }

    void object(Why why, @Nullable LocalDate date, @Nullable Shift shift, String... about) {
        objections.add(new Objection(command, why, List.of(about), date, shift));
    }

    /** Whether the day lies behind, which is told. */
    boolean past(LocalDate last) {
        if (last.isBefore(today())) {
            object(Why.PAST, last, null);
            return true;
        }
        return false;
    }

    List<Objection> objections() {
        return objections;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The network's changes first: what is named can rest on them. */
    List<Edit> edits() {
        List<Edit> all = new ArrayList<>();
        if (!facts.isEmpty()) {
            all.add(new Edit.ChangeNetwork(diff()));
        }
        all.addAll(edits);
        return all;
    }

    /** Weeks, from the first of these slots to the last. */
    static List<Week> weeks(SortedSet<Slot> slots) {
        return new Period(slots.first().date(), slots.last().date()).weeks();
    }

    private NetworkDiff diff() {
        return new NetworkDiff(List.copyOf(facts.values()));
    }
}
