package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.date.grammar.WhenGrammar.FirstsContext;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.roster.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Dois primeiros dias de dezembro", "últimos três dias da semana 2": the ends of a month or a week. */
final class FirstDays {

    private FirstDays() {}

    /** Nothing if there are not as many, or if it is the second ones that are counted. */
    static @Nullable When of(FirstsContext tree, SpanReading spans, List<Item> items) {
        When week = tree.week() == null ? null : spans.week(tree.week(), items);
        if (week != null && week.doubt() != null) {
            return week;
        }
        Period whole = tree.week() == null
                ? spans.month(tree.month())
                : week == null ? null : week.periods().get(0);
        int days = WhenReading.number(tree.NUMBER());
        boolean first = tree.ORDINAL() == null || WhenReading.number(tree.ORDINAL()) == 1;
        if (whole == null || !first || days < 1 || days > whole.days().count()) {
            return null;
        }
        return When.span(
                tree.LAST() == null
                        ? new Period(whole.from(), whole.from().plusDays(days - 1))
                        : new Period(whole.to().minusDays(days - 1), whole.to()));
    }
}
