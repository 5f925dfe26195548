package io.agendador.proposal;

import io.agendador.proposal.RosterDiff.Change;
import io.agendador.roster.Assignment;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what a change counts on. */
final class Footings {

    /** A professional in a week. */
    record PersonWeek(ProfessionalId professional, Week week) {}

    private static final Comparator<PersonWeek> ORDER =
            Comparator.comparing(PersonWeek::professional).thenComparing(PersonWeek::week);

    private Footings() {}

    /** What the roster holds of the people and weeks that the difference touches. */
    static List<Footing> of(Roster roster, RosterDiff diff) {
        TreeSet<PersonWeek> touched = new TreeSet<>(ORDER);
        diff.changes()
                .forEach(change -> people(change)
                        .forEach(it ->
                                touched.add(new PersonWeek(it, change.slot().week()))));
        Map<PersonWeek, List<Slot>> held = held(roster);
        return touched.stream()
                .map(it -> new Footing(it.professional(), it.week(), held.getOrDefault(it, List.of())))
                .toList();
    }

    /** Those of them that are no longer so. */
    static List<Footing> lost(Roster roster, List<Footing> footings) {
        Map<PersonWeek, List<Slot>> held = held(roster);
        return footings.stream()
                .filter(it ->
                        !it.slots().equals(held.getOrDefault(new PersonWeek(it.professional(), it.week()), List.of())))
                .toList();
    }

    private static Map<PersonWeek, List<Slot>> held(Roster roster) {
        Map<PersonWeek, List<Slot>> held = new HashMap<>();
        for (Assignment it : roster.assignments()) {
            held.computeIfAbsent(new PersonWeek(it.professional(), it.slot().week()), any -> new ArrayList<>())
                    .add(it.slot());
        }
        return held;
    }

    private static Stream<ProfessionalId> people(Change change) {
        return Stream.of(change.before(), change.after()).flatMap(it -> Stream.ofNullable(it.professional()));
    }
}
