package io.agendador.review;

import io.agendador.proposal.Proposal;
import io.agendador.proposal.RosterDiff;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much a proposal makes people work, against what they had when it was made.
 *
 * @param network whose roster it is, with what the proposal changes of it
 * @param weeks those in which somebody comes, goes or gives way, as far as the proposal's plan reaches; in order
 * @param people whom that concerns, by name
 */
public record LoadDiff(Network network, List<Week> weeks, List<Person> people) {

    /**
     * One professional.
     *
     * @param before one for each week
     * @param after one for each week
     */
    public record Person(ProfessionalId professional, List<Load> before, List<Load> after) {

        public Person {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** All weeks together before. */
        public Load totalBefore() {
            return before.stream().reduce(Load.NONE, Load::plus);
        }

        /** All weeks together after. */
        public Load totalAfter() {
            return after.stream().reduce(Load.NONE, Load::plus);
        }
    }

    public LoadDiff {
        weeks = List.copyOf(weeks);
        people = List.copyOf(people);
    }

    /**
     * Counts what a proposal changes.
     *
     * @param report of a proposal
     * @throws NullPointerException if the report is of what is in force
     */
    public static LoadDiff of(RosterReport report) {
        Proposal proposal = Objects.requireNonNull(report.proposal(), "a proposal's report");
        Network network = report.base().network();
        Period window = proposal.plan().window();
        List<Change> moves = proposal.diff().moves().stream()
                .filter(it -> window.contains(it.slot().date()))
                .toList();
        TreeSet<Week> weeks = moves.stream().map(it -> it.slot().week()).collect(Collectors.toCollection(TreeSet::new));
        if (weeks.isEmpty()) {
            return new LoadDiff(network, List.of(), List.of());
        }
        Period period = new Period(weeks.first().sunday(), weeks.last().period().to());
        Stretch before = RosterStatistics.of(network, before(report.roster(), moves), period)
                .during();
        Stretch after = RosterStatistics.of(network, report.roster(), period).during();
        return new LoadDiff(network, List.copyOf(weeks), people(network, moves, weeks, before, after));
    }

    private static List<Person> people(
            Network network, List<Change> moves, Set<Week> weeks, Stretch before, Stretch after) {
        Set<ProfessionalId> concerned = concerned(new RosterDiff(moves));
        List<Integer> shown = IntStream.range(0, after.weeks().size())
                .filter(it -> weeks.contains(after.weeks().get(it)))
                .boxed()
                .toList();
        return network.professionals().stream()
                .map(it -> it.id())
                .filter(concerned::contains)
                .map(it -> new Person(it, loads(before, it, shown), loads(after, it, shown)))
                .toList();
    }

    private static Set<ProfessionalId> concerned(RosterDiff diff) {
        return diff.moves().stream()
                .flatMap(it -> Stream.of(it.before(), it.after()))
                .flatMap(it -> Stream.ofNullable(it.professional()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nothing of who does not occur: not active, and nowhere placed. */
    private static List<Load> loads(Stretch stretch, ProfessionalId professional, List<Integer> weeks) {
        return stretch.people().stream()
                .filter(it -> it.professional().equals(professional))
                .findFirst()
                .map(it -> weeks.stream().map(week -> it.weeks().get(week)).toList())
                .orElseGet(() -> weeks.stream().map(any -> Load.NONE).toList());
    }

    /** Taken back from the proposal itself, so that it is the same after it was approved. */
    private static Roster before(Roster after, List<Change> moves) {
        Set<Slot> moved = moves.stream().map(Change::slot).collect(Collectors.toCollection(TreeSet::new));
        Stream<Assignment> kept = after.assignments().stream().filter(it -> !moved.contains(it.slot()));
        Stream<Assignment> back = moves.stream()
                .flatMap(it ->
                        Stream.ofNullable(it.before().professional()).map(who -> Assignment.generated(it.slot(), who)));
        return after.with(Stream.concat(kept, back).toList());
    }
}
