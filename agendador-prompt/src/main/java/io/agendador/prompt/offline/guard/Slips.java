package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.item.Absences;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * "Tira a Ana da quarta. Desculpa, é quinta": what is put right behind is no further day. Which of the two is meant is asked;
 * "que ela mesma pediu", told of who was named, says nothing more.
 */
public final class Slips {

    private static final String SORRY = "desculp[ae]m?|foi mal|opa|ih|eita|eh|e|era|seria|na verdade|alias";
    private static final String ASKED = "pediu|pediram|solicitou|solicitaram|quis|quiseram";

    private final Row row;
    private final List<Item> items;

    public Slips(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Dates are known by now. */
    public void asked() {
        for (int at = 1; at < items.size(); at++) {
            wished(at);
            leaves(at);
            fails(at);
            relative(at);
            also(at);
            int is = at;
            while (is < items.size()
                    && (items.get(is).is(Sign.COMMA)
                            || (items.get(is).is(Sign.LIGHT)
                                    && row.plain(items.get(is)).matches(SORRY)))) {
                is++;
            }
            boolean behind = is > at
                    && items.get(at).is(Sign.LIGHT)
                    && items.get(at - 1).separates()
                    && items.get(is - 1).is(Sign.LIGHT)
                    && row.plain(items.get(is - 1)).matches("eh|e|era|seria")
                    && is < items.size()
                    && items.get(is).is(Sign.W)
                    && other(is);
            if (behind) {
                items.set(is - 1, items.get(is - 1).as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "Sai cedo na quinta" is before the end of it; "saía" was so once. */
    private void leaves(int at) {
        boolean early = items.get(at).is(Sign.S)
                && row.plain(items.get(at)).matches("(?:bem )?cedo")
                && items.get(at - 1).is(Sign.LEAVES);
        if (early) {
            items.set(at, items.get(at).as(Sign.PART));
        } else if (items.get(at).is(Sign.LEAVES) && row.said(items.get(at), "saía", "saíam")) {
            items.set(at, items.get(at).as(Sign.PAST));
        }
    }

    /** "A Duda fura": nobody else does, and no room. */
    private void fails(int at) {
        boolean nobody = row.plain(items.get(at)).matches("(?:vai |vao )?fur(?:a|am|ara|arao|ar)")
                && items.get(at).is(Sign.ABSENT)
                && items.subList(0, at).stream().noneMatch(it -> it.is(Sign.P, Sign.HER));
        if (nobody) {
            items.set(at, items.get(at).as(Sign.UNKNOWN).value("said"));
        }
    }

    /** "Tira a Ana da quinta e a Bia da sexta, que vai ao médico": why she is taken out. */
    private void relative(int at) {
        boolean last = at + 1 == items.size() || items.get(at + 1).separates();
        boolean why = last
                && at > 2
                && Absences.why(items.get(at))
                && row.said(items.get(at - 1), "que", "q")
                && items.get(at - 2).is(Sign.COMMA)
                && items.get(at - 3).is(Sign.W, Sign.S)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.REMOVE))
                && items.subList(0, at).stream().noneMatch(it -> it.is(Sign.ABSENT, Sign.STOP, Sign.NOT));
        if (why) {
            items.set(at, items.get(at).as(Sign.WHY));
        }
    }

    /** "Ana de folga na sexta da semana 2. Na semana 3 também": on Friday, or all of it? */
    private void also(int week) {
        boolean whole = items.get(week).is(Sign.W)
                && week(items.get(week))
                && items.subList(0, week).stream().anyMatch(it -> it.is(Sign.W) && !week(it));
        int from = week;
        while (from > 0 && items.get(from - 1).is(Sign.IN, Sign.A, Sign.OF, Sign.LIGHT, Sign.TO)) {
            from--;
        }
        int end = row.end(week);
        List<Item> said = items.subList(from, end);
        boolean also = whole
                && from > 0
                && (items.get(from - 1).separates() || items.get(from - 1).is(Sign.AND))
                && said.stream().filter(it -> it.is(Sign.W)).count() == 1
                && said.stream().allMatch(it -> it.is(Sign.W, Sign.IN, Sign.A, Sign.LIGHT, Sign.UNKNOWN))
                && said.stream().anyMatch(it -> row.plain(it).matches("tambem|tb|tbm|tmb|idem|igual|a mesma coisa"));
        if (also) {
            items.set(week, items.get(week).as(Sign.UNKNOWN).value("said"));
        }
    }

    private static boolean week(Item item) {
        return item.whenOf().kind() == When.Kind.SPAN
                && item.whenOf().periods().stream().allMatch(it -> it.days().count() > 6);
    }

    /** Whether nothing but a day stands there, and another one before it. */
    private boolean other(int day) {
        int end = day + 1;
        while (end < items.size() && items.get(end).is(Sign.S, Sign.LIGHT, Sign.A, Sign.IN, Sign.OF)) {
            end++;
        }
        boolean alone = end == items.size()
                || items.get(end).separates()
                || items.get(end).is(Sign.QUESTION_MARK);
        return alone
                && items.subList(0, day).stream()
                        .anyMatch(it -> it.is(Sign.W)
                                && !it.whenOf()
                                        .periods()
                                        .equals(items.get(day).whenOf().periods()));
    }

    /** "…, que ela mesma pediu", "— ela pediu —": and nothing of what. */
    private void wished(int verb) {
        int her = verb - 1;
        while (her > 0
                && (items.get(her).is(Sign.THAT, Sign.LIGHT)
                        && row.plain(items.get(her)).matches("mesm[ao]|ja|propri[ao]"))) {
            her--;
        }
        int that = her - 1;
        while (that > 0 && items.get(that).is(Sign.LIGHT, Sign.REASON)) {
            that--;
        }
        boolean ends = verb + 1 == items.size()
                || items.get(verb + 1).separates()
                || items.get(verb + 1).is(Sign.DASH, Sign.CLOSING);
        boolean said = items.get(verb).is(Sign.UNKNOWN, Sign.TOLD)
                && row.plain(items.get(verb)).matches(ASKED)
                && her > 1
                && items.get(her).is(Sign.HER)
                && row.plain(items.get(her)).matches("el[ae]s?")
                && items.get(that).is(Sign.COMMA, Sign.DASH)
                && items.subList(0, that).stream().anyMatch(it -> it.is(Sign.P));
        if (said && ends) {
            for (int at = that + 1; at <= verb; at++) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
        }
    }
}
