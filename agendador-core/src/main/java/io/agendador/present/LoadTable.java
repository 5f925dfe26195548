package io.agendador.present;

import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import java.util.List;
import java.util.stream.IntStream;

/** One line per professional: what it works in all, with a small bar, and what it worked before. Immutable. */
final class LoadTable {

    private static final int BAR = 10;

    private final RosterStatistics statistics;
    private final Texts texts;
    private final StatisticsLabels labels;
    /** Hours of a whole bar. */
    private final int scale;

    LoadTable(RosterStatistics statistics, Texts texts) {
        this.statistics = statistics;
        this.texts = texts;
        labels = new StatisticsLabels(statistics);
        scale = statistics.during().people().stream()
                .map(Person::total)
                .mapToInt(it -> Math.max(it.hours(), it.targetHours()))
                .max()
                .orElse(0);
    }

    List<String> lines(int width, boolean colours) {
        TextTable table = TextTable.of(headings()).numbers(1, 2, 3, 5, 6, 7, 8, 10, 11, 12);
        List<Person> during = statistics.during().people();
        List<Person> before = statistics.before().people();
        for (int at = 0; at < during.size(); at++) {
            Load load = during.get(at).total();
            table.row(row(
                    labels.of(during.get(at)), bar(load), load, before.get(at).total()));
        }
        table.row(row(
                texts.text("stats.all"),
                "",
                statistics.during().load(),
                statistics.before().load()));
        return table.lines(width, colours);
    }

    private String[] headings() {
        String[] keys = {"person", "hours", "target", "balance", "bar", "doubles", "saturdays", "slots", "repeats.short"
        };
        String[] before = {"hours.before", "doubles", "saturdays"};
        return IntStream.range(0, keys.length + 1 + before.length)
                .mapToObj(at -> at == keys.length
                        ? "│"
                        : texts.text("stats." + (at < keys.length ? keys[at] : before[at - keys.length - 1])))
                .toArray(String[]::new);
    }

    private static Object[] row(String name, String bar, Load load, Load before) {
        return new Object[] {
            name,
            load.hours(),
            load.targetHours(),
            StatisticsText.signed(load.balance()),
            bar,
            load.doubles(),
            load.saturdays(),
            load.slots(),
            load.repeats(),
            "│",
            before.hours(),
            before.doubles(),
            before.saturdays()
        };
    }

    /** Hours as blocks, and where the target lies as a line. */
    private String bar(Load load) {
        StringBuilder bar = new StringBuilder();
        int hours = cells(load.hours());
        int target = cells(load.targetHours());
        for (int at = 0; at < BAR; at++) {
            bar.append(at < hours ? '█' : ' ');
            if (at == target - 1) {
                bar.append('│');
            }
        }
        return bar.toString();
    }

    private int cells(int hours) {
        return scale == 0 ? 0 : Math.round(hours * (float) BAR / scale);
    }
}
