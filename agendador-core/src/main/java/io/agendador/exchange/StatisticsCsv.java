package io.agendador.exchange;

import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Cover;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.review.RosterStatistics.Place;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Week;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Statistics as CSV for spreadsheets: one line per fact, the weeks before first. The first column says {@code before} or
 * {@code during}; weeks are named by their Sunday ({@code 2026-11-22}); what looks like a formula is kept from being one.
 */
public enum StatisticsCsv {
    /** Work by week and professional. */
    WORK(
            "work.csv",
            "stretch,week,professional,slots,minutes,hours,target_hours,doubles,saturdays,repeats,missed_shifts,missed_places"),
    /** Slots by professional and location; what nobody visits is left out. */
    VISITS("visits.csv", "stretch,professional,location,slots"),
    /** Open slots and gaps by week and location. */
    COVER("cover.csv", "stretch,week,location,open,gaps");

    private final String fileName;
    private final String columns;

    /** One stretch, and how it is called. */
    private record Part(String name, Network network, Stretch stretch) {

        String week(int index) {
            Week week = stretch.weeks().get(index);
            return week.sunday().toString();
        }

        String name(Person person) {
            return network.professionalName(person.professional());
        }

        String name(LocationId location) {
            return network.location(location).map(Location::name).orElseGet(location::toString);
        }
    }

    StatisticsCsv(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    /** A name for a file of it. */
    public String fileName() {
        return fileName;
    }

    /** The text of the file, a heading line first; lines end in LF. */
    public String of(RosterStatistics statistics) {
        Part before = new Part("before", statistics.network(), statistics.before());
        Part during = new Part("during", statistics.network(), statistics.during());
        return CsvText.of(
                List.of(columns.split(",", -1)), Stream.of(before, during).flatMap(this::lines));
    }

    private Stream<List<String>> lines(Part part) {
        return switch (this) {
            case WORK -> work(part);
            case VISITS -> visits(part);
            case COVER -> cover(part);
        };
    }

    private static Stream<List<String>> work(Part part) {
        return weeks(part)
                .flatMap(week -> part.stretch().people().stream().map(it -> {
                    Load load = it.weeks().get(week);
                    return CsvText.line(
                            part.name(),
                            part.week(week),
                            part.name(it),
                            load.slots(),
                            load.minutes(),
                            load.hours(),
                            load.targetHours(),
                            load.doubles(),
                            load.saturdays(),
                            load.repeats(),
                            load.missedShifts(),
                            load.missedPlaces());
                }));
    }

    private static Stream<List<String>> visits(Part part) {
        return part.stretch().people().stream()
                .flatMap(it -> part.stretch().places().stream()
                        .map(Place::location)
                        .filter(location -> it.visits(location) > 0)
                        .map(location ->
                                CsvText.line(part.name(), part.name(it), part.name(location), it.visits(location))));
    }

    private static Stream<List<String>> cover(Part part) {
        return weeks(part)
                .flatMap(week -> part.stretch().places().stream().map(it -> {
                    Cover cover = it.weeks().get(week);
                    return CsvText.line(
                            part.name(), part.week(week), part.name(it.location()), cover.open(), cover.gaps());
                }));
    }

    private static Stream<Integer> weeks(Part part) {
        return IntStream.range(0, part.stretch().weeks().size()).boxed();
    }
}
