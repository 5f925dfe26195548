package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Set;

/** Tells December from ten, before the dates are read: "9 de dez", "9-dez", "fim de dez", but "de oito a dez". */
public final class Months {

    private static final Sign[] PARTS = {Sign.FORTNIGHT, Sign.MONTH_WORD, Sign.END, Sign.REST};
    private static final Sign[] COUNTED = {Sign.HOURS, Sign.DOUBLE, Sign.DAY, Sign.WEEK, Sign.TURN, Sign.GAP};

    /** As long as no day is left over: "de 9 10 dez" says nothing. */
    private static final Set<Sign> BEFORE = Set.of(Sign.NUMBER, Sign.ORDINAL);

    private Months() {}

    /** "2 de dezembro do corrente ano": of that year. */
    public static void years(List<Item> items, int year) {
        for (int at = 1; at < items.size(); at++) {
            Item item = items.get(at);
            if (item.value().equals("YEAR") && items.get(at - 1).is(Sign.MONTH)) {
                items.set(at, item.as(Sign.OF).value(""));
                items.add(at + 1, item.as(Sign.NUMBER).value(String.valueOf(year)));
            }
        }
    }

    /** "Até o fim do ano": until its last day. */
    private static void endOfYear(String text, List<Item> items) {
        for (int at = 1; at + 1 < items.size(); at++) {
            int year = items.get(at + 1).is(Sign.OF) ? at + 2 : at + 1;
            boolean end = items.get(at).is(Sign.END)
                    && items.get(at - 1).is(Sign.UNTIL)
                    && year < items.size()
                    && items.get(year).is(Sign.UNKNOWN, Sign.SIMILAR)
                    && Plain.of(words(text, items.get(year))).equals("ano");
            if (end) {
                items.set(
                        at,
                        Item.of(
                                Sign.HOLIDAY,
                                "12-31",
                                items.get(at).from(),
                                items.get(year).to()));
                items.subList(at + 1, year + 1).clear();
            }
        }
    }

    public static void undated(String text, List<Item> items) {
        endOfYear(text, items);
        for (int at = 1; at < items.size(); at++) {
            if (!Plain.of(words(text, items.get(at))).equals("dez") || counts(items, at + 1)) {
                continue;
            }
            Item before = items.get(at - 1);
            boolean of = before.is(Sign.OF) && at > 1;
            boolean tight = before.is(Sign.DASH)
                    && at > 1
                    && items.get(at - 2).to() == before.from()
                    && before.to() == items.get(at).from();
            Item first = of || tight ? items.get(at - 2) : before;
            boolean day = BEFORE.contains(first.sign()) && day(first);
            if (day || (of && first.is(PARTS))) {
                items.set(at, items.get(at).as(Sign.MONTH).value("12"));
            }
            if (day && tight) {
                items.set(at - 1, before.as(Sign.OF));
            }
        }
    }

    private static boolean day(Item item) {
        return item.value().length() < 3 && Integer.parseInt(item.value()) <= 31;
    }

    /** "Dois de dez dias" */
    private static boolean counts(List<Item> items, int next) {
        return next < items.size() && items.get(next).is(COUNTED);
    }

    private static String words(String text, Item item) {
        return text.substring(item.from(), item.to());
    }
}
