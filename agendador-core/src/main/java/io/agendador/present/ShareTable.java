package io.agendador.present;

import io.agendador.review.FairShare;
import io.agendador.review.FairShare.Amount;
import io.agendador.review.FairShare.Measure;
import io.agendador.review.FairShare.Verdict;
import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.review.RosterStatistics.Person;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line per professional: what it has of what is to be shared, in brackets before; signs tell its fair share. Immutable. */
final class ShareTable {

    private final RosterStatistics statistics;
    private final List<FairShare> shares;
    private final Texts texts;

    ShareTable(RosterStatistics statistics, Texts texts) {
        this.statistics = statistics;
        this.texts = texts;
        shares = statistics.shares();
    }

    List<String> lines(int width, boolean colours) {
        StatisticsLabels labels = new StatisticsLabels(statistics);
        Stream<String> measures = Stream.of(Measure.values()).map(it -> texts.text("stats.shares." + it) + "  ");
        SplitTable table = new SplitTable(
                Stream.concat(Stream.of(texts.text("stats.person")), measures).toList(), 1);
        List<Person> people = statistics.during().people();
        IntStream.range(0, people.size())
                .forEach(at -> table.row(Stream.concat(Stream.of(labels.of(people.get(at))), cells(at))
                        .toList()));
        return table.lines(width, colours);
    }

    private Stream<String> cells(int person) {
        Load during = statistics.during().people().get(person).total();
        Load before = statistics.before().people().get(person).total();
        return shares.get(person).amounts().entrySet().stream()
                .map(it -> it.getKey() == Measure.HOURS
                        ? balance(during, before) + sign(it.getValue().verdict())
                        : amount(it.getValue()) + sign(it.getValue().verdict()));
    }

    /** Hours tell more against the target, which is their share. */
    private String balance(Load during, Load before) {
        return texts.text(
                "stats.visited", StatisticsText.signed(during.balance()), StatisticsText.signed(before.balance()));
    }

    private String amount(Amount it) {
        return it.during() == 0 && it.before() == 0
                ? StatisticsText.NOTHING
                : texts.text("stats.visited", it.during(), it.before());
    }

    /** As wide where nothing is to be told, so that the numbers stand beneath each other. */
    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case MORE -> " ▲";
            case LESS -> " ▼";
            case EVEN -> "  ";
        };
    }
}
