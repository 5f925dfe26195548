package io.agendador.prompt.drafting;

import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Conflict;
import io.agendador.planning.Selection;
import io.agendador.prompt.command.Query;
import io.agendador.prompt.drafting.Answer.BothShifts;
import io.agendador.prompt.drafting.Answer.Hours;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.review.StatisticsReports;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Severity;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers queries from what is in force. Safe for many threads. */
public final class Answering {

    private final RosterReports reports;
    private final StatisticsReports statistics;
    private final @Nullable CalendarMirror mirror;
    private final InstantSource clock;

    /**
     * Answers.
     *
     * @param mirror whose conflicts are among the answers; null if there are no calendars
     */
    public Answering(
            RosterReports reports, StatisticsReports statistics, @Nullable CalendarMirror mirror, InstantSource clock) {
        this.reports = reports;
        this.statistics = statistics;
        this.mirror = mirror;
        this.clock = clock;
    }

    /** What came of a query. */
    public sealed interface Answered {

        /** It is so. */
        record Known(Answer answer) implements Answered {}

        /** It names what the network does not have, or there is no network yet. */
        record Unknown(Objection objection) implements Answered {}
    }

    /** The answer; anybody may ask. */
    public Answered answer(Query query) {
        Optional<Network> network = reports.network().map(it -> it.network());
        if (network.isEmpty()) {
            return new Answered.Unknown(new Objection(0, Objection.Why.NOTHING_FITS, List.of(), null, null));
        }
        try {
            Asked asked = asked(query, network.get());
            return new Answered.Known(answer(asked));
        } catch (UnknownName unknown) {
            return new Answered.Unknown(new Objection(0, unknown.why(), List.of(unknown.name()), null, null));
        }
    }

    private Answer answer(Asked it) {
        return switch (it.query.about()) {
            case ROSTER -> new Answer.Placed(it.query, it.network, it.period, placed(it));
            case HOURS -> hours(it);
            case GAPS -> new Answer.Open(it.query, it.network, it.period, gaps(it));
            case CONFLICTS -> new Answer.Contradictions(it.query, it.network, it.period, conflicts(it), errors(it));
            case DOUBLES -> new Answer.Doubled(it.query, it.network, it.period, doubles(it));
        };
    }

    private List<Assignment> placed(Asked it) {
        return report(it).roster().within(it.period).assignments().stream()
                .filter(one -> it.fits(one.slot(), one.professional()))
                .sorted(Comparator.comparing(Assignment::slot, it.network.slotOrder()))
                .toList();
    }

    private Answer hours(Asked it) {
        Stretch stretch = statistics.inForce(it.period).orElseThrow().during();
        // Where only some places or one shift are asked for, whoever works there is shown.
        TreeSet<ProfessionalId> there = new TreeSet<>();
        placed(it).forEach(one -> there.add(one.professional()));
        List<Hours> people = stretch.people().stream()
                .filter(one -> it.who == null
                        ? it.everywhere() || there.contains(one.professional())
                        : one.professional().equals(it.who))
                .map(one -> new Hours(one.professional(), one.weeks()))
                .toList();
        return new Answer.Worked(it.query, it.network, it.period, stretch.weeks(), people);
    }

    private List<Slot> gaps(Asked it) {
        return report(it).findings().stream()
                .filter(one -> one.kind() == Kind.GAP)
                .flatMap(one -> one.slots().stream())
                .filter(slot -> it.place(slot))
                .sorted(it.network.slotOrder())
                .toList();
    }

    private List<Conflict> conflicts(Asked it) {
        return mirror == null
                ? List.of()
                : mirror.openConflicts().stream()
                        .filter(one -> it.concerns(Stream.ofNullable(one.slot()).toList(), one.professional()))
                        .toList();
    }

    private List<Inconsistency> errors(Asked it) {
        return report(it).findings().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .filter(one -> one.slots().stream().anyMatch(it::place)
                        && (it.who == null || one.professionals().contains(it.who)))
                .toList();
    }

    private List<BothShifts> doubles(Asked it) {
        record Day(LocalDate date, ProfessionalId who) {}
        TreeMap<Day, TreeSet<Slot>> days = new TreeMap<>(
                Comparator.comparing(Day::date).thenComparing(one -> it.network.professionalName(one.who)));
        for (Assignment one : report(it).roster().within(it.period).assignments()) {
            days.computeIfAbsent(new Day(one.slot().date(), one.professional()), any -> new TreeSet<>())
                    .add(one.slot());
        }
        return days.entrySet().stream()
                .filter(one -> one.getValue().size() > 1
                        && one.getValue().stream()
                                .anyMatch(slot -> it.fits(slot, one.getKey().who())))
                .map(one -> new BothShifts(one.getKey().who(), one.getKey().date(), List.copyOf(one.getValue())))
                .toList();
    }

    private RosterReport report(Asked it) {
        return reports.inForce(it.period).orElseThrow();
    }

    private Asked asked(Query query, Network network) {
        Names names = new Names(network);
        String professional = query.professional();
        Selection places = Selection.ALL
                .in(Stream.ofNullable(query.room()).map(names::room).toList())
                .at(Stream.ofNullable(query.location()).map(names::location).toList())
                .during(Stream.ofNullable(query.shift()).toList());
        Period period = query.period() == null ? horizon(network) : query.period();
        return new Asked(
                query, network, period, places, professional == null ? null : names.professional(professional));
    }

    private Period horizon(Network network) {
        LocalDate today = clock.instant().atZone(network.zone()).toLocalDate();
        Period weeks = Period.weeks(Week.first(today), network.policy().horizonWeeks());
        return new Period(today.isAfter(weeks.from()) ? today : weeks.from(), weeks.to());
    }

    /** A query against a network. */
    private record Asked(
            Query query,
            Network network,
            Period period,
            Selection places,
            @Nullable ProfessionalId who) {

        boolean everywhere() {
            return places.equals(Selection.ALL);
        }

        boolean place(Slot slot) {
            return network.locationOf(slot.room())
                    .filter(it -> Scopes.place(places, slot, it.id()))
                    .isPresent();
        }

        boolean fits(Slot slot, ProfessionalId holder) {
            return place(slot) && (who == null || who.equals(holder));
        }

        /** What is about no slot concerns whoever asks about everywhere. */
        boolean concerns(List<Slot> slots, @Nullable ProfessionalId person) {
            boolean then = slots.isEmpty()
                    ? everywhere()
                    : slots.stream().anyMatch(it -> period.contains(it.date()) && place(it));
            return then && (who == null || who.equals(person));
        }
    }
}
