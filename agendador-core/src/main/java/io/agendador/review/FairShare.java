package io.agendador.review;

import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How much one professional has of what is to be shared, beside its fair share.
 *
 * @param amounts one for each measure
 */
public record FairShare(ProfessionalId professional, SortedMap<Measure, Amount> amounts) {

    /** What is shared. The hours' share is the target; all else is shared among those whom it can hit, by their targets. */
    public enum Measure {
        /** Hours worked. */
        HOURS,
        /** Days with both shifts; shared among those who accept them. */
        DOUBLES,
        /** Saturdays worked. */
        SATURDAYS,
        /** Stays at a location that repeat another within the policy's distance. */
        REPEATS,
        /** Slots outside the preferred shift; shared among those who prefer one. */
        MISSED_SHIFTS,
        /** Slots outside the preferred locations; shared among those who prefer some. */
        MISSED_PLACES;

        int of(Load load) {
            return switch (this) {
                case HOURS -> load.hours();
                case DOUBLES -> load.doubles();
                case SATURDAYS -> load.saturdays();
                case REPEATS -> load.repeats();
                case MISSED_SHIFTS -> load.missedShifts();
                case MISSED_PLACES -> load.missedPlaces();
            };
        }

        boolean canHit(Professional professional) {
            return switch (this) {
                case DOUBLES -> professional.acceptsDoubles();
                case MISSED_SHIFTS -> professional.preferredShift() != null;
                case MISSED_PLACES -> !professional.preferredLocations().isEmpty();
                default -> true;
            };
        }
    }

    /** What somebody has against its share. */
    public enum Verdict {
        /** Less than it. */
        LESS,
        /** About as much. */
        EVEN,
        /** More than it. */
        MORE
    }

    /**
     * Of one measure.
     *
     * @param during in the days asked for
     * @param before in the four weeks before
     * @param share of both together
     */
    public record Amount(int during, int before, double share) {

        /** Both together against the share; even within a tenth of it, and within one. */
        public Verdict verdict() {
            double over = during + before - share;
            return Math.abs(over) < Math.max(1, share / 10) ? Verdict.EVEN : over > 0 ? Verdict.MORE : Verdict.LESS;
        }
    }

    public FairShare {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** Everybody whom the statistics name, in their order. */
    static List<FairShare> of(RosterStatistics statistics) {
        List<Person> during = statistics.during().people();
        List<Person> before = statistics.before().people();
        SortedMap<Measure, double[]> shares = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            shares.put(measure, shares(statistics, measure));
        }
        return IntStream.range(0, during.size())
                .mapToObj(at -> new FairShare(
                        during.get(at).professional(),
                        amounts(
                                shares,
                                at,
                                during.get(at).total(),
                                before.get(at).total())))
                .toList();
    }

    private static SortedMap<Measure, Amount> amounts(
            Map<Measure, double[]> shares, int person, Load during, Load before) {
        SortedMap<Measure, Amount> amounts = new TreeMap<>();
        shares.forEach((measure, share) ->
                amounts.put(measure, new Amount(measure.of(during), measure.of(before), share[person])));
        return amounts;
    }

    /** By person; where nobody whom it can hit wants any hours, nobody has a share. */
    private static double[] shares(RosterStatistics statistics, Measure measure) {
        List<Person> during = statistics.during().people();
        List<Person> before = statistics.before().people();
        int[] targets = new int[during.size()];
        for (int at = 0; at < targets.length; at++) {
            boolean hit = isHit(statistics.network(), measure, during.get(at).professional());
            Load both = during.get(at).total().plus(before.get(at).total());
            targets[at] = hit ? both.targetHours() : 0;
        }
        int all = IntStream.of(targets).sum();
        int total =
                measure.of(statistics.during().load().plus(statistics.before().load()));
        boolean owed = measure == Measure.HOURS || all == 0;
        return IntStream.of(targets)
                .mapToDouble(it -> owed ? it : (double) total * it / all)
                .toArray();
    }

    private static boolean isHit(Network network, Measure measure, ProfessionalId professional) {
        return network.professional(professional).filter(measure::canHit).isPresent();
    }
}
