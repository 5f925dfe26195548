package io.agendador.present;

import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Cover;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.review.RosterStatistics.Place;
import io.agendador.review.RosterStatistics.Stretch;
import io.agendador.roster.Professional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes statistics as tables for a terminal or a file. Immutable. */
public final class StatisticsText {

    static final String NOTHING = "·";

    private final Texts texts;
    private final int width;
    private final boolean colours;

    /**
     * A way of writing.
     *
     * @param width columns of the terminal; four weeks read well from 100 on, a narrower one splits tables; 0 for no limit
     * @param colours whether escape codes may be used; without them the text says the same
     */
    public StatisticsText(Texts texts, int width, boolean colours) {
        this.texts = texts;
        this.width = width;
        this.colours = colours;
    }

    /** All tables, an empty line between them. */
    public List<String> lines(RosterStatistics statistics) {
        List<String> lines = new ArrayList<>();
        for (List<String> table : List.of(load(statistics), weeks(statistics), visits(statistics), cover(statistics))) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(table);
        }
        return lines;
    }

    /** By professional over the whole period: hours against target, doubles, Saturdays, and the four weeks before. */
    public List<String> load(RosterStatistics statistics) {
        String from = texts.shortDate(statistics.during().period().from());
        String to = texts.date(statistics.during().period().to());
        List<String> lines =
                titled(texts.text("stats.load", from, to), new LoadTable(statistics, texts).lines(width, colours));
        lines.add(fairness("stats.fairness", statistics.during()));
        lines.add(fairness("stats.fairness.before", statistics.before()));
        return lines;
    }

    /** Hours and doubles by professional and week. */
    public List<String> weeks(RosterStatistics statistics) {
        StatisticsLabels labels = new StatisticsLabels(statistics);
        WeekTable table =
                new WeekTable(statistics, texts, List.of(texts.text("stats.person"), texts.text("stats.target")));
        List<Person> people = statistics.during().people();
        for (int at = 0; at < people.size(); at++) {
            int person = at;
            List<String> who = List.of(labels.of(people.get(at)), target(statistics, people.get(at)));
            table.row(
                    who,
                    (stretch, week) ->
                            hours(stretch.people().get(person).weeks().get(week)));
        }
        table.row(List.of(texts.text("stats.all"), ""), (stretch, week) -> hours(stretch.load(week)));
        return titled(texts.text("stats.weeks"), table.lines(width, colours));
    }

    /** How often each professional is at each location. */
    public List<String> visits(RosterStatistics statistics) {
        StatisticsLabels labels = new StatisticsLabels(statistics);
        List<Place> places = statistics.during().places();
        SplitTable table = new SplitTable(
                around(texts.text("stats.person"), places.stream().map(labels::of), texts.text("stats.slots")), 1);
        for (int at = 0; at < statistics.during().people().size(); at++) {
            Person during = statistics.during().people().get(at);
            Person before = statistics.before().people().get(at);
            Stream<String> visits =
                    places.stream().map(it -> visited(during.visits(it.location()), before.visits(it.location())));
            String slots = visited(during.total().slots(), before.total().slots());
            table.row(around(labels.of(during), visits, slots));
        }
        return titled(texts.text("stats.visits"), table.lines(width, colours));
    }

    /** Gaps by location and week, and how often a location is repeated. */
    public List<String> cover(RosterStatistics statistics) {
        StatisticsLabels labels = new StatisticsLabels(statistics);
        WeekTable table = new WeekTable(statistics, texts, List.of(texts.text("stats.location")));
        List<Place> places = statistics.during().places();
        IntStream.range(0, places.size())
                .forEach(at -> table.row(
                        List.of(labels.of(places.get(at))),
                        (stretch, week) -> gaps(stretch.places().get(at).weeks().get(week))));
        table.row(List.of(texts.text("stats.all")), (stretch, week) -> gaps(stretch.cover(week)));
        table.row(
                List.of(texts.text("stats.repeats")),
                (stretch, week) -> String.valueOf(stretch.load(week).repeats()));
        return titled(texts.text("stats.cover"), table.lines(width, colours));
    }

    /** What each professional has of what is to be shared, beside the four weeks before, and who has more or less of it. */
    public List<String> shares(RosterStatistics statistics) {
        List<String> lines = titled(
                texts.text(
                        "stats.shares",
                        texts.shortDate(statistics.during().period().from()),
                        texts.date(statistics.during().period().to())),
                new ShareTable(statistics, texts).lines(width, colours));
        lines.add(texts.text("stats.shares.legend"));
        return lines;
    }

    private List<String> titled(String title, List<String> table) {
        List<String> lines = new ArrayList<>();
        lines.add(colours ? Style.HEADING.ansi(title) : title);
        lines.addAll(table);
        return lines;
    }

    private String fairness(String key, Stretch stretch) {
        return texts.text(
                key,
                signed(stretch.fairness().least()),
                signed(stretch.fairness().most()),
                stretch.fairness().spread());
    }

    /** {@code +3}, {@code −3}, {@code 0}. */
    static String signed(int hours) {
        return hours == 0 ? "0" : (hours > 0 ? "+" : "−") + Math.abs(hours);
    }

    private static String target(RosterStatistics statistics, Person person) {
        return statistics.network().professional(person.professional()).stream()
                .filter(Professional::active)
                .map(it -> String.valueOf(it.targetWeeklyHours()))
                .findFirst()
                .orElse("");
    }

    private String hours(Load load) {
        String hours = load.slots() == 0 ? NOTHING : String.valueOf(load.hours());
        String doubles = load.doubles() == 0 ? "" : " " + texts.text("stats.doubled", load.doubles());
        // As wide without doubles as with them, so that the hours stand beneath each other.
        return hours + DisplayWidth.pad(doubles, 3);
    }

    private static String gaps(Cover cover) {
        return cover.open() == 0 ? NOTHING : cover.gaps() + "/" + cover.open();
    }

    private String visited(int during, int before) {
        return during == 0 && before == 0 ? NOTHING : texts.text("stats.visited", during, before);
    }

    private static List<String> around(String first, Stream<String> between, String last) {
        return Stream.of(Stream.of(first), between, Stream.of(last))
                .flatMap(it -> it)
                .toList();
    }
}
