package io.agendador.exchange;

import io.agendador.review.FairShare;
import io.agendador.review.FairShare.Measure;
import io.agendador.review.FairShare.Verdict;
import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Cover;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Week;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statistics as a document: plain values that any JSON mapper writes in the same way, in a form that later releases only
 * add to. Dates are written as {@code 2026-11-22}, weeks are named by their Sunday.
 *
 * @param network its name
 * @param during the days asked for
 * @param before the four weeks before, of the same people and locations
 * @param shares who has how much of what is to be shared, by name
 */
public record StatisticsJson(String network, StretchJson during, StretchJson before, List<ShareJson> shares) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Some days in a row.
     *
     * @param from the first day
     * @param to the last day, included
     * @param total what all work together
     * @param open slots to be covered
     * @param gaps those of them that nobody covers
     * @param leastBalance of the active people, in hours against the target
     * @param mostBalance of the active people, in hours against the target
     * @param weeks one after the other
     * @param professionals by name
     */
    public record StretchJson(
            String from,
            String to,
            WorkJson total,
            int open,
            int gaps,
            int leastBalance,
            int mostBalance,
            List<WeekJson> weeks,
            List<ProfessionalJson> professionals) {}

    /**
     * One week.
     *
     * @param total what all work together
     * @param locations by name
     */
    public record WeekJson(String sunday, WorkJson total, List<LocationJson> locations) {}

    /** What is open at a location in a week, and how much of it nobody covers. */
    public record LocationJson(String name, int open, int gaps) {}

    /**
     * One professional.
     *
     * @param id as the network has it
     * @param weeks one for each week of the stretch
     * @param visits slots by location's name; locations without any are left out
     */
    public record ProfessionalJson(
            String id, String name, WorkJson total, List<WorkJson> weeks, Map<String, Integer> visits) {

        public ProfessionalJson {
            visits = Collections.unmodifiableMap(new LinkedHashMap<>(visits));
        }
    }

    /**
     * What one professional has against its share.
     *
     * @param amounts by what is shared
     */
    public record ShareJson(String id, String name, SortedMap<Measure, AmountJson> amounts) {

        private static ShareJson of(Network network, FairShare share) {
            SortedMap<Measure, AmountJson> amounts = new TreeMap<>();
            share.amounts().forEach((measure, it) -> amounts.put(measure, AmountJson.of(it)));
            return new ShareJson(
                    share.professional().toString(), network.professionalName(share.professional()), amounts);
        }
    }

    /**
     * Of what is shared, how much.
     *
     * @param share of both together, rounded to hundredths
     */
    public record AmountJson(int during, int before, double share, Verdict verdict) {

        private static AmountJson of(FairShare.Amount it) {
            return new AmountJson(it.during(), it.before(), Math.round(it.share() * 100) / 100.0, it.verdict());
        }
    }

    /** Work, as {@link Load} counts it. */
    public record WorkJson(
            int slots,
            int minutes,
            int hours,
            int targetHours,
            int balance,
            int doubles,
            int saturdays,
            int repeats,
            int missedShifts,
            int missedPlaces) {

        private static WorkJson of(Load load) {
            return new WorkJson(
                    load.slots(),
                    load.minutes(),
                    load.hours(),
                    load.targetHours(),
                    load.balance(),
                    load.doubles(),
                    load.saturdays(),
                    load.repeats(),
                    load.missedShifts(),
                    load.missedPlaces());
        }
    }

    /** The document of these statistics. */
    public static StatisticsJson of(RosterStatistics statistics) {
        Network network = statistics.network();
        return new StatisticsJson(
                network.name(),
                stretch(network, statistics.during()),
                stretch(network, statistics.before()),
                statistics.shares().stream()
                        .map(it -> ShareJson.of(network, it))
                        .toList());
    }

    /** As a line of JSON. */
    public String text() {
        return JSON.writeValueAsString(this);
    }

    private static StretchJson stretch(Network network, Stretch stretch) {
        Cover cover = stretch.cover();
        return new StretchJson(
                stretch.period().from().toString(),
                stretch.period().to().toString(),
                WorkJson.of(stretch.load()),
                cover.open(),
                cover.gaps(),
                stretch.fairness().least(),
                stretch.fairness().most(),
                IntStream.range(0, stretch.weeks().size())
                        .mapToObj(it -> week(network, stretch, it))
                        .toList(),
                stretch.people().stream()
                        .map(it -> professional(network, stretch, it))
                        .toList());
    }

    private static WeekJson week(Network network, Stretch stretch, int index) {
        Week week = stretch.weeks().get(index);
        List<LocationJson> locations = stretch.places().stream()
                .map(it -> {
                    Cover cover = it.weeks().get(index);
                    return new LocationJson(name(network, it.location()), cover.open(), cover.gaps());
                })
                .toList();
        return new WeekJson(week.sunday().toString(), WorkJson.of(stretch.load(index)), locations);
    }

    private static ProfessionalJson professional(Network network, Stretch stretch, RosterStatistics.Person person) {
        Map<String, Integer> visits = new LinkedHashMap<>();
        stretch.places().stream()
                .filter(it -> person.visits(it.location()) > 0)
                .forEach(it -> visits.put(name(network, it.location()), person.visits(it.location())));
        return new ProfessionalJson(
                person.professional().toString(),
                network.professionalName(person.professional()),
                WorkJson.of(person.total()),
                person.weeks().stream().map(WorkJson::of).toList(),
                visits);
    }

    private static String name(Network network, LocationId location) {
        return network.location(location).map(Location::name).orElseGet(location::toString);
    }
}
