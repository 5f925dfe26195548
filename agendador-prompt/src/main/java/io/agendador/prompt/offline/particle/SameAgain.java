package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * "…, o mesmo para a Bia", "…, e a Duda igual", "… e faz o mesmo na quinta", "… pelo mesmo motivo": says of others or of
 * another day what was ordered before, as "também" does. It may name them, and nothing else.
 */
public final class SameAgain {

    private static final Sign[] ORDERED = {
        Sign.SWAP,
        Sign.REMOVE,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.REPLACE,
        Sign.COVER,
        Sign.PUT,
        Sign.LIMIT,
        Sign.ABSENT,
        Sign.INSTEAD,
        Sign.LEAVES,
        Sign.REASON_NOUN
    };

    private static final Sign[] NAMES = {Sign.P, Sign.R, Sign.L, Sign.S, Sign.TO, Sign.LIGHT, Sign.ONE, Sign.DASH};

    private final Row row;
    private final List<Item> items;

    /**
     * Of a prompt.
     *
     * @param items to be changed in place
     */
    public SameAgain(Row row, List<Item> items) {
        this.row = row;
        this.items = items;
    }

    /** Before dates are read. */
    void orders() {
        for (int at = 1; at < items.size(); at++) {
            boolean same = items.get(at).value().equals("SAME")
                    || (items.get(at).is(Sign.UNKNOWN)
                            && row.plain(items.get(at)).matches("igual|iguais|igualmente|idem"));
            int from = at;
            while (from > 0 && !items.get(from - 1).separates()) {
                from--;
            }
            int end = at + 1;
            while (end < items.size()
                    && !items.get(end).separates()
                    && !items.get(end).is(Sign.QUESTION_MARK)) {
                end++;
            }
            boolean ordered = same && items.subList(0, from).stream().anyMatch(it -> it.is(ORDERED));
            boolean bare = same && !items.get(at).value().equals("SAME");
            boolean whom = items.subList(from, end).stream().anyMatch(it -> it.is(Sign.P, Sign.R, Sign.L));
            if (ordered && (whom || !bare) && names(items.subList(from, at), items.subList(at + 1, end))) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
                items.subList(from, end).replaceAll(it -> it.is(Sign.TO) ? it.as(Sign.LIGHT) : it);
            }
        }
    }

    /** Whether somebody, a place or a day is named, on one side of it. */
    private static boolean names(List<Item> before, List<Item> after) {
        boolean front = before.stream().anyMatch(SameAgain::named);
        boolean behind = after.stream().anyMatch(SameAgain::named);
        return front != behind
                && before.stream().allMatch(SameAgain::silent)
                && after.stream().allMatch(SameAgain::silent);
    }

    private static boolean named(Item item) {
        return item.is(Sign.P, Sign.R, Sign.L) || day(item);
    }

    private static boolean silent(Item item) {
        // "Igual semana passada" is as it was then.
        return item.is(NAMES) || (WhenPhrases.dated(item) && !item.is(Sign.LAST, Sign.YESTERDAY));
    }

    private static boolean day(Item item) {
        return item.is(
                Sign.WEEKDAY,
                Sign.DATE,
                Sign.TODAY,
                Sign.TOMORROW,
                Sign.AFTER_TOMORROW,
                Sign.DAY,
                Sign.WEEK,
                Sign.NUMBER);
    }

    /** "A Ana não vem na sexta, e a Bia também não": what is denied of the one is denied of the other. */
    void denials() {
        for (int at = 1; at < items.size(); at++) {
            int from = at;
            while (from > 0 && !items.get(from - 1).separates()) {
                from--;
            }
            boolean last = at + 1 == items.size()
                    || items.get(at + 1).is(Sign.STOP, Sign.COMMA, Sign.SEMICOLON)
                    || WhenPhrases.dated(items.get(at + 1));
            List<Item> before = items.subList(from, at);
            boolean whole = items.get(at).is(Sign.NOT)
                    && last
                    && before.stream()
                            .anyMatch(it -> it.is(Sign.P, Sign.R, Sign.L, Sign.WEEKDAY, Sign.DATE, Sign.NUMBER))
                    && before.stream()
                            .allMatch(it -> it.is(Sign.P, Sign.R, Sign.L, Sign.A, Sign.LIGHT) || WhenPhrases.dated(it))
                    && before.stream().anyMatch(it -> row.plain(it).equals("tambem"));
            boolean denied = whole
                    && items.subList(0, from).stream()
                            .filter(it -> it.is(Sign.ABSENT, Sign.LIMIT, Sign.PIN, Sign.NO_DOUBLE, Sign.CLOSE))
                            .reduce((first, second) -> second)
                            .filter(it -> row.plain(it).startsWith("nao "))
                            .isPresent();
            if (denied) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
        }
    }

    /** "Só com quem aceita dobra e mais ninguém", "entre a Ana e a Bia, sem envolver mais ninguém": only they, once more. */
    void only() {
        for (int at = 1; at < items.size(); at++) {
            boolean between = items.get(at).value().equals("NOBODY_ELSE")
                    && row.plain(items.get(at)).startsWith("sem ")
                    && row.end(at) == at + 1
                    && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.BETWEEN))
                    && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.BALANCE));
            if (between) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
            boolean comma = at > 1 && items.get(at - 1).is(Sign.COMMA);
            if (items.get(at).value().equals("NOBODY_ELSE")
                    && items.get(comma ? at - 2 : at - 1).is(Sign.WILLING)) {
                if (comma) {
                    items.remove(--at);
                }
                boolean only = items.subList(0, at).stream().anyMatch(it -> it.is(Sign.ONLY));
                items.set(at, items.get(at).as(only ? Sign.LIGHT : Sign.ONLY).value(""));
            }
        }
    }

    /** Afterwards: the only reason that was told before. */
    public void reasons() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).value().equals("SAME_WHY")) {
                List<String> told = items.subList(0, at).stream()
                        .filter(it -> it.is(Sign.WHY, Sign.ABSENT, Sign.REASON_NOUN))
                        .map(it -> it.is(Sign.REASON_NOUN) ? row.words(it) : it.value())
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
                List<String> why = items.subList(0, at).stream()
                        .filter(it -> it.is(Sign.WHY) && !it.value().isEmpty())
                        .map(Item::value)
                        .distinct()
                        .toList();
                if (told.size() > 1 && why.size() == 1) {
                    items.set(at, items.get(at).as(Sign.WHY).value(why.get(0)));
                } else if (told.size() == 1) {
                    items.set(at, items.get(at).as(Sign.WHY).value(told.get(0)));
                } else if (told.isEmpty()) {
                    items.set(at, items.get(at).as(Sign.LIGHT).value(""));
                }
            }
        }
    }
}
