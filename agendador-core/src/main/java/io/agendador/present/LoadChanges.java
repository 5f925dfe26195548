package io.agendador.present;

import io.agendador.review.LoadDiff;
import io.agendador.review.LoadDiff.Person;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Week;
import io.agendador.roster.WeeklyLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Hours and doubles before and after a proposal: a table for a terminal, short cells for a picture. Immutable. */
final class LoadChanges {

    private static final String BEYOND = "!";

    private final Texts texts;
    private final LoadDiff diff;

    LoadChanges(Texts texts, LoadDiff diff) {
        this.texts = texts;
        this.diff = diff;
    }

    boolean isEmpty() {
        return diff.people().isEmpty();
    }

    /** Whether somebody then works more than allowed, which the tables and cells mark. */
    boolean anyBeyond() {
        return diff.people().stream()
                .anyMatch(person -> IntStream.range(0, diff.weeks().size()).anyMatch(it -> beyond(person, it)));
    }

    List<String> lines(int width, boolean colours) {
        boolean several = diff.weeks().size() > 1;
        List<String> header = new ArrayList<>(List.of(texts.text("stats.person")));
        diff.weeks().forEach(it -> header.add(texts.shortDate(it.sunday())));
        if (several) {
            header.add(texts.text("stats.total"));
        }
        header.add(texts.text("stats.target"));
        header.add(texts.text("stats.doubles"));
        SplitTable table = new SplitTable(header, 1);
        diff.people().forEach(it -> table.row(row(it, several)));
        return table.lines(width, colours);
    }

    private List<String> row(Person it, boolean several) {
        List<String> row = new ArrayList<>(List.of(diff.network().professionalName(it.professional())));
        IntStream.range(0, diff.weeks().size()).forEach(week -> row.add(week(it, week)));
        if (several) {
            row.add(hours(it.totalBefore(), it.totalAfter()));
        }
        row.add(String.valueOf(it.totalAfter().targetHours()));
        row.add(arrow(it.totalBefore().doubles(), it.totalAfter().doubles()));
        return row;
    }

    private String week(Person it, int week) {
        return hours(it.before().get(week), it.after().get(week)) + (beyond(it, week) ? BEYOND : "");
    }

    /** {@code Ana 30→36 h, 0→1 dobra}, one for each whose hours or doubles differ in this week. */
    List<Grid.Cell> cells(Week week) {
        Labels labels = new Labels(diff.network());
        int at = diff.weeks().indexOf(week);
        return at < 0
                ? List.of()
                : diff.people().stream()
                        .filter(it -> differs(it.before().get(at), it.after().get(at)))
                        .map(it -> cell(labels.person(it.professional()), it, at))
                        .toList();
    }

    private static boolean differs(Load before, Load after) {
        return before.minutes() != after.minutes() || before.doubles() != after.doubles();
    }

    private Grid.Cell cell(String name, Person it, int week) {
        Load before = it.before().get(week);
        Load after = it.after().get(week);
        boolean beyond = beyond(it, week);
        String hours = texts.text("preview.hours", name, hours(before, after) + (beyond ? BEYOND : ""));
        boolean doubled = before.doubles() + after.doubles() > 0;
        String text = doubled
                ? texts.text("preview.doubles", hours, arrow(before.doubles(), after.doubles()), after.doubles())
                : hours;
        return new Grid.Cell(text, beyond ? Style.WRONG : Style.PLAIN);
    }

    private boolean beyond(Person it, int week) {
        return limits(it, week)
                .filter(most -> it.after().get(week).minutes() > most.maxMinutes()
                        || it.after().get(week).doubles() > most.maxDoubles())
                .isPresent();
    }

    private Optional<WeeklyLimits> limits(Person it, int week) {
        Network network = diff.network();
        Optional<Professional> who = network.professional(it.professional());
        return who.map(person -> person.limits(diff.weeks().get(week), network.policy()));
    }

    private static String hours(Load before, Load after) {
        return arrow(before.hours(), after.hours());
    }

    private static String arrow(int before, int after) {
        return before == after ? String.valueOf(after) : before + "→" + after;
    }
}
