package io.agendador.present;

import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Stretch;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table whose columns are weeks: the four before, a line, the ones asked for. Not safe for several threads. */
final class WeekTable {

    private final RosterStatistics statistics;
    private final SplitTable table;

    /** A table with these headings before the weeks'. */
    WeekTable(RosterStatistics statistics, Texts texts, List<String> fixed) {
        this.statistics = statistics;
        table = new SplitTable(
                cells(
                        fixed,
                        (stretch, week) ->
                                texts.shortDate(stretch.weeks().get(week).sunday())),
                fixed.size());
    }

    /**
     * Adds a line.
     *
     * @param fixed what it is about
     * @param cell what stands in the week of this index
     */
    void row(List<String> fixed, BiFunction<Stretch, Integer, String> cell) {
        table.row(cells(fixed, cell));
    }

    List<String> lines(int width, boolean colours) {
        return table.lines(width, colours);
    }

    private List<String> cells(List<String> fixed, BiFunction<Stretch, Integer, String> cell) {
        return Stream.of(
                        fixed.stream(),
                        ofWeeks(statistics.before(), cell),
                        Stream.of(SplitTable.DIVIDER),
                        ofWeeks(statistics.during(), cell))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<String> ofWeeks(Stretch stretch, BiFunction<Stretch, Integer, String> cell) {
        return IntStream.range(0, stretch.weeks().size()).mapToObj(week -> cell.apply(stretch, week));
    }
}
