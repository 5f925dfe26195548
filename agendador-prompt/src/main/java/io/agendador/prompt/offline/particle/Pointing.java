package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Nesse dia inteiro", "no mesmo dia e turno", "os dois": words that point to what was named before. */
public final class Pointing {

    private final Row row;
    private final List<Item> items;

    public Pointing(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Before the dates are read: "nesse dia inteiro" names that day first, "as duas semanas" counts weeks. */
    public static void days(String text, List<Item> items) {
        objects(text, items);
        for (int at = 0; at + 1 < items.size(); at++) {
            Item after = items.get(at + 1);
            boolean counts = after.is(Sign.NEXTS, Sign.LAST, Sign.TURN, Sign.ROOM_WORD, Sign.HOURS)
                    || (after.is(Sign.PLACES)
                            && !Plain.of(text.substring(after.from(), after.to()))
                                    .startsWith("de "))
                    || (WhenPhrases.dated(after)
                            && !after.is(Sign.IN, Sign.OF, Sign.A, Sign.WEEKDAY, Sign.THAT, Sign.THIS))
                    || after.is(Sign.DOUBLE, Sign.GAP, Sign.R, Sign.L);
            if (items.get(at).value().equals("BOTH") && counts) {
                Item two = items.get(at).as(Sign.NUMBER).value("2");
                items.set(at, two);
                if (after.is(Sign.DAY)) {
                    items.add(at, two.as(Sign.THAT).value(""));
                }
            }
        }
        for (int at = 1; at < items.size(); at++) {
            Item item = items.get(at);
            boolean day = item.is(Sign.S)
                    && Plain.of(text.substring(item.from(), item.to())).startsWith("dia ");
            if (day && items.get(at - 1).is(Sign.THAT, Sign.THIS)) {
                Item word = Item.of(Sign.DAY, "", item.from(), item.from() + 3);
                items.set(at, word);
                items.add(at + 1, Item.of(Sign.S, item.value(), item.from() + 4, item.to()));
            }
        }
    }

    /** "Abre a mesma na quarta": the one that was named, not that Wednesday. */
    private static void objects(String text, List<Item> items) {
        for (int at = 2; at < items.size(); at++) {
            boolean object = items.get(at).is(Sign.THAT)
                    && Plain.of(text.substring(
                                    items.get(at).from(), items.get(at).to()))
                            .matches("(?:a |o )?mesm[ao]")
                    && items.get(at - 1).is(Sign.A, Sign.LIGHT)
                    && items.get(at - 2).is(Sign.CLOSE, Sign.OPEN, Sign.PIN, Sign.UNPIN, Sign.REMOVE);
            boolean last = at + 1 == items.size()
                    || items.get(at + 1).separates()
                    || items.get(at + 1)
                            .is(Sign.S, Sign.IN, Sign.QUESTION_MARK, Sign.AGAIN, Sign.WEEKDAY, Sign.TOMORROW);
            if (object && last) {
                items.set(at, items.get(at).as(Sign.HER).value(""));
            }
        }
    }

    /** "No mesmo dia e turno", "nesse dia e nesse horário": with the only shift that was named. */
    public void shifts() {
        for (int at = 1; at < items.size(); at++) {
            int turn = items.get(at).is(Sign.TURN) ? at : -1;
            int that = turn > 0 && items.get(turn - 1).is(Sign.THAT) ? turn - 1 : turn;
            int before = row.past(that - 1, -1);
            int and = before > 0 && items.get(before).is(Sign.AND) ? before : -1;
            int day = and - 1;
            boolean pointed = day >= 0
                    && items.get(day).is(Sign.W)
                    && row.plain(items.get(day)).matches("(?:n|d|no |na )?(?:ess|aquel|mesm|msm)[ae]?s? ?\\p{L}*.*");
            if (pointed) {
                List<String> named = items.subList(0, day).stream()
                        .filter(it -> it.is(Sign.S))
                        .map(Item::value)
                        .distinct()
                        .toList();
                Item all = items.get(and).upTo(items.get(turn));
                boolean one = named.size() == 1;
                row.replace(and, turn + 1, one ? all.as(Sign.S).value(named.get(0)) : all.as(Sign.THAT));
                at = and;
            }
        }
    }
}
