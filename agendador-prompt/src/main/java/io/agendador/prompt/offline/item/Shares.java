package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Reads limits of several people that are said once: "30 horas pra Joana e 24 pra Bia", "a Ana a 20 h e o Caio a 30". */
public final class Shares {

    private final Row row;
    private final List<Item> items;

    public Shares(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Each further number beside a person is of hours, and a limit as that before. */
    public void limits() {
        for (int at = 1; at < items.size(); at++) {
            int and = items.get(at).is(Sign.AND, Sign.COMMA) ? at : -1;
            if (and < 0) {
                continue;
            }
            gapped(and);
            boolean both = items.get(and).is(Sign.AND) && items.get(and - 1).is(Sign.COMMA);
            int last = both ? and - 1 : and;
            int begin = last;
            while (begin > 0 && !items.get(begin - 1).separates()) {
                begin--;
            }
            int end = and + 1;
            while (end < items.size()
                    && !items.get(end).separates()
                    && !items.get(end).is(Sign.WHY)) {
                end++;
            }
            List<Item> before = items.subList(begin, last);
            Sign unit = count(before, Sign.H) == 1 ? Sign.H : Sign.D;
            if (limited(before, unit) && another(items.subList(and + 1, end), unit)) {
                items.subList(and + 1, end).replaceAll(it -> it.is(Sign.UNTIL) ? it.as(Sign.LIGHT) : it);
                int number = and + 1;
                while (!items.get(number).is(Sign.NUMBER, unit)) {
                    number++;
                }
                Item further = items.get(number).as(unit);
                items.set(number, further);
                if (count(before, Sign.RELIMIT) == 0) {
                    items.add(number, Item.of(Sign.LIMIT, "", further.from(), further.from()));
                }
            }
        }
    }

    /** "A Ana não pode passar de 36 horas, e a Helena, de 24": the comma stands for the verb. */
    private void gapped(int and) {
        int person = and + 1;
        while (person < items.size() && items.get(person).is(Sign.AND, Sign.A, Sign.LIGHT)) {
            person++;
        }
        int number = person + 2;
        while (number < items.size() && items.get(number).is(Sign.OF, Sign.A, Sign.UNTIL, Sign.LIGHT)) {
            number++;
        }
        boolean gap = number < items.size()
                && items.get(person).is(Sign.P)
                && items.get(person + 1).is(Sign.COMMA)
                && items.get(number).is(Sign.NUMBER, Sign.H)
                && items.subList(0, and).stream().anyMatch(it -> it.is(Sign.LIMIT));
        if (gap) {
            items.remove(person + 1);
        }
    }

    private static boolean limited(List<Item> part, Sign unit) {
        return count(part, Sign.H) + count(part, Sign.D) == 1
                && count(part, unit) == 1
                && count(part, Sign.LIMIT) + count(part, Sign.RELIMIT) == 1
                && count(part, Sign.P) == 1;
    }

    /** Somebody and a number, beside nothing but days; hardly anybody works nine hours a week. */
    private boolean another(List<Item> part, Sign unit) {
        return count(part, Sign.P) == 1
                && count(part, Sign.NUMBER) + count(part, unit) == 1
                && part.stream()
                        .allMatch(it -> it.is(
                                        Sign.P,
                                        unit,
                                        Sign.TO,
                                        Sign.A,
                                        Sign.OF,
                                        Sign.IN,
                                        Sign.W,
                                        Sign.PER_WEEK,
                                        Sign.UNTIL)
                                || (it.is(Sign.NUMBER) && it.value().matches(unit == Sign.H ? "[1-6]\\d" : "[0-7]"))
                                || (it.is(Sign.LIGHT) && row.said(it, "o", "os")));
    }

    private static long count(List<Item> part, Sign sign) {
        return part.stream().filter(it -> it.is(sign)).count();
    }
}
