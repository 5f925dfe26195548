package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.stream.IntStream;

/** Says of "não" and "nem" what they mean beside others. */
public final class Negations {

    private static final Sign[] DENIED = {
        Sign.ABSENT, Sign.NOT, Sign.WITHOUT, Sign.EXCEPT, Sign.FORBID, Sign.NO_DOUBLE, Sign.CLOSE
    };

    private static final Sign[] WISHES = {Sign.PREFERENCE, Sign.PLACES, Sign.TURN, Sign.ROTATION, Sign.TARGET};

    /** What may be said of somebody who is no longer wanted in the roster. */
    private static final Sign[] UNWANTED = {
        Sign.P,
        Sign.W,
        Sign.S,
        Sign.L,
        Sign.R,
        Sign.LIGHT,
        Sign.WORK,
        Sign.ROSTER,
        Sign.OF,
        Sign.IN,
        Sign.A,
        Sign.TO,
        Sign.WHY,
        Sign.STOP,
        Sign.COMMA
    };

    private final Row row;
    private final List<Item> items;

    Negations(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /**
     * Before the dates are read: "não pode nem 9 nem 10/12" is both, "não vem amanhã não" denies once; "de folga amanhã não"
     * takes back.
     */
    public static void undated(String text, List<Item> items) {
        neither(items);
        for (int at = 1; at < items.size(); at++) {
            Item before = items.get(at - 1);
            if (before.value().equals("NUM") && items.get(at).is(Sign.TOUCH, Sign.PUT, Sign.MOVE, Sign.HAVE)) {
                items.set(at - 1, before.as(Sign.NOT).value(""));
            }
        }
        boolean denied = false;
        boolean stated = false;
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            String plain = Plain.of(text.substring(item.from(), item.to()));
            boolean last = at + 1 == items.size()
                    || items.get(at + 1).separates()
                    || items.get(at + 1).is(Sign.QUESTION_MARK);
            if (item.is(Sign.NOT) && item.value().isEmpty() && denied && last) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.NOT) && item.value().isEmpty() && stated && last) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            }
            stated = !item.separates() && (stated || item.is(Sign.ABSENT, Sign.PIN, Sign.NO_DOUBLE));
            denied = !item.separates() && (denied || item.is(Sign.NOT) || plain.matches("(?:nao|nunca|nem) .*"));
        }
    }

    /** "Deixe de abrir a sala 2": it is not to be done; whether it is to be undone is asked. */
    boolean ceases(int at, Item after) {
        return items.get(at).is(Sign.PUT)
                && items.get(at).value().equals("LEAVE")
                && row.plain(items.get(Math.min(at + 1, items.size() - 1))).equals("de")
                && after.is(Orders.CHANGES)
                && row.plain(after).matches("\\p{L}+r(?: .*)?");
    }

    private static void neither(List<Item> items) {
        boolean first = false;
        for (int at = 1; at + 1 < items.size(); at++) {
            Item item = items.get(at);
            boolean nem = item.is(Sign.NOT)
                    && item.value().equals("NOR")
                    && WhenPhrases.dated(items.get(at + 1))
                    && !counted(items, at + 1);
            boolean comma = nem && at > 1 && items.get(at - 1).is(Sign.COMMA) && day(items.get(at - 2));
            boolean and = nem && at > 1 && items.get(at - 1).is(Sign.AND) && WhenPhrases.dated(items.get(at - 2));
            if (comma && denied(items.subList(0, at - 1))) {
                // "Não vem na quinta, nem na sexta"
                items.set(at, item.as(Sign.AND).value(""));
                items.remove(--at);
                continue;
            }
            if (and && denied(items.subList(0, at - 1))) {
                // "Não vem quinta e nem sexta"
                items.set(at, item.as(Sign.LIGHT));
            } else if (nem && (items.get(at - 1).is(Sign.ABSENT, Sign.CLOSE, Sign.NO_DOUBLE) || limited(items, at))) {
                items.set(at, item.as(Sign.LIGHT));
                first = true;
            } else if (nem && (first || denied(items.subList(0, at))) && day(items.get(at - 1))) {
                items.set(at, item.as(Sign.AND));
            }
        }
    }

    private static boolean day(Item item) {
        return WhenPhrases.dated(item) || item.is(Sign.S);
    }

    /** "… nem de uma dobra": another limit, and no day. */
    private static boolean counted(List<Item> items, int from) {
        int number = items.get(from).is(Sign.OF) ? from + 1 : from;
        return number + 1 < items.size()
                && items.get(number).is(Sign.NUMBER, Sign.ONE)
                && items.get(number + 1).is(Sign.HOURS, Sign.DOUBLE);
    }

    /** "Não passa de 24h nesta semana nem na próxima", "não vem quinta nem sexta": what is denied holds for both. */
    private static boolean denied(List<Item> before) {
        int from = before.size();
        while (from > 0 && !before.get(from - 1).separates()) {
            from--;
        }
        return before.subList(from, before.size()).stream()
                .anyMatch(it -> it.is(Sign.ABSENT, Sign.LIMIT, Sign.NO_DOUBLE, Sign.CLOSE));
    }

    /** "Não pode passar de 24 horas nem nesta semana nem na que vem" */
    private static boolean limited(List<Item> items, int nem) {
        return items.get(nem - 1).is(Sign.HOURS, Sign.DOUBLE)
                && nem > 2
                && items.get(nem - 2).is(Sign.NUMBER, Sign.ONE)
                && items.get(nem - 3).is(Sign.LIMIT);
    }

    /** The one that stands there; {@code next} is the first place after it that does not merely connect. */
    void not(int at, int next) {
        Item item = items.get(at);
        Item after = next < items.size() ? items.get(next) : item;
        int second = row.past(next + 1, 1);
        boolean ends = at + 1 == items.size() || items.get(at + 1).separates();
        boolean twice = ends
                && at > 0
                && items.subList(begin(at), at).stream()
                        .anyMatch(it -> it.is(Sign.REMOVE) && row.plain(it).startsWith("nao precis"));
        if (twice) {
            // "Quinta a Ana não precisa vir não"
            items.set(at, item.as(Sign.LIGHT));
        } else if (row.said(item, "nem")) {
            nor(at, next, after);
        } else if (after.is(Sign.UNKNOWN) && row.said(after, "mais") && unwanted(at, next)) {
            // "Não quero mais a Ana escalada na sexta"
            items.set(at, item.as(Sign.REMOVE));
            items.set(next, after.as(Sign.LIGHT).value(""));
        } else if (after.is(Sign.PUT)
                && second < items.size()
                && items.get(second).is(Sign.GAP)) {
            // "Não deixa vaga aberta"
            items.set(at, item.as(Sign.FILL));
            items.set(next, after.as(Sign.LIGHT));
        }
    }

    /** One person who is to leave the roster, and nothing else that is to be done. */
    private boolean unwanted(int not, int more) {
        boolean wanted = IntStream.range(not + 1, more)
                .anyMatch(it ->
                        row.plain(items.get(it)).matches("quer(?:o|emos|ia|iamos)|deve|devem|precisa|precisam|e para"));
        return wanted
                && items.stream().filter(it -> it.is(Sign.P)).count() == 1
                && items.stream()
                        .allMatch(it -> it.is(UNWANTED) || items.indexOf(it) == not || items.indexOf(it) == more);
    }

    private void nor(int at, int next, Item after) {
        Item item = items.get(at);
        Item before = at > 0 ? items.get(at - 1) : item;
        int last = row.past(at - 1, -1);
        int second = row.past(next + 1, 1);
        if (before.is(Sign.ABSENT) && after.is(Sign.W)) {
            // "Não vem nem quinta nem sexta"
            items.set(at, item.as(Sign.LIGHT));
        } else if (at > 0 && after.is(WISHES) && last >= 0 && items.get(last).is(WISHES)) {
            // "Sem considerar preferência de turno nem de local"
            items.set(at, item.as(Sign.AND));
        } else if (after.is(Sign.TO)
                && second < items.size()
                && items.get(second).is(WISHES)
                && ignored(at)) {
            // "Sem olhar pra preferência de local nem pra meta de horas"
            items.set(at, item.as(Sign.AND));
            items.set(next, after.as(Sign.LIGHT));
        } else if (before.is(Sign.AND) && after.is(Sign.P, Sign.L, Sign.R) && left(at)) {
            // "Não mexe na Márcia e nem no João"
            items.set(at, item.as(Sign.LIGHT).value(""));
        } else if (after.is(Sign.WITH)
                && second < items.size()
                && items.get(second).is(Sign.P)
                && denied(at)) {
            // "Sem mexer com a Dani nem com a Duda"
            items.set(at, item.as(Sign.AND));
            items.set(next, after.as(Sign.LIGHT));
        } else if (after.is(Sign.LIMIT)
                && items.subList(begin(at), at).stream().anyMatch(it -> it.is(Sign.NO_DOUBLE))) {
            // "Não pode dobrar nem passar de 30h"
            items.set(at, item.as(Sign.LIGHT));
        } else if (after.is(Sign.P) && limited(at) && other(next)) {
            items.set(at, item.as(Sign.AND));
        } else if (limited(at)) {
            limit(at, next);
        } else {
            boolean and = at > 0
                    && after.is(Sign.P, Sign.W, Sign.L, Sign.R)
                    && (before.is(after.sign()) || (item.value().equals("NOR") && before.is(Sign.W, Sign.S)))
                    && denied(items.get(at - 1).is(Sign.COMMA) ? at - 1 : at);
            items.set(at, and ? item.as(Sign.AND) : item.as(Sign.UNKNOWN).value("said"));
        }
    }

    private boolean ignored(int nem) {
        return items.subList(begin(nem), nem).stream().anyMatch(it -> it.is(Sign.IGNORE));
    }

    /** Whether what comes before is one thing, and it is to be left as it is. */
    private boolean left(int nem) {
        List<Item> before = items.subList(begin(nem - 1), nem - 1);
        return before.size() > 2
                && ((before.get(0).is(Sign.NOT) && before.get(1).is(Sign.TOUCH))
                        || before.get(0).is(Sign.PIN))
                && row.plain(before.get(0)).startsWith("nao")
                && before.stream().noneMatch(it -> it.is(Sign.COLON, Sign.STOP));
    }

    /** "Não passa de 36 horas nem de 2 dobras", "… nem faz mais de 2 dobras", "… nem dobra". */
    private void limit(int at, int next) {
        int more = next;
        while (more < items.size() && items.get(more).is(Sign.DO, Sign.HAVE, Sign.WORK, Sign.PUT, Sign.LIGHT)) {
            more++;
        }
        boolean least = more < items.size()
                && items.get(more).is(Sign.LEAST)
                && row.plain(items.get(more)).matches("mais (?:de|que|do que)");
        int amount = least ? more + 1 : more;
        if (amount < items.size() && items.get(amount).is(Sign.D, Sign.H)) {
            items.set(at, items.get(at).as(Sign.LIMIT));
            for (int passed = at + 1; passed < amount; passed++) {
                items.set(passed, items.get(passed).as(Sign.LIGHT));
            }
        } else {
            boolean doubling =
                    !least && amount < items.size() && items.get(amount).is(Sign.DOUBLE);
            items.set(
                    at,
                    doubling ? items.get(at) : items.get(at).as(Sign.UNKNOWN).value("said"));
        }
    }

    /** "A Duda não passa de 20 horas, nem a Dani de 24": of the same unit, and so many at most. */
    private boolean other(int person) {
        int more = row.past(person + 1, 1);
        boolean least = more < items.size()
                && items.get(more).is(Sign.LEAST)
                && row.plain(items.get(more)).matches("mais (?:de|que|do que)");
        int amount = least ? row.past(more + 1, 1) : more;
        if (amount >= items.size() || !items.get(amount).is(Sign.NUMBER, Sign.H, Sign.D)) {
            return false;
        }
        List<Sign> units = items.subList(0, person).stream()
                .filter(it -> it.is(Sign.H, Sign.D))
                .map(Item::sign)
                .distinct()
                .toList();
        boolean ends = amount + 1 == items.size()
                || items.get(amount + 1).separates()
                || items.get(amount + 1).is(Sign.PER_WEEK);
        boolean counted = !items.get(amount).is(Sign.NUMBER) || (ends && units.size() == 1);
        if (counted) {
            items.set(
                    amount,
                    items.get(amount).is(Sign.NUMBER) ? items.get(amount).as(units.get(0)) : items.get(amount));
            items.set(more, least ? items.get(more).as(Sign.LIMIT).value("") : items.get(more));
        }
        return counted;
    }

    private boolean limited(int at) {
        // "… e nem mais de 30 horas"
        int end = at > 0 && items.get(at - 1).is(Sign.AND, Sign.COMMA) ? at - 1 : at;
        List<Item> clause = items.subList(begin(end), end);
        return clause.stream().anyMatch(it -> it.is(Sign.LIMIT))
                && clause.stream().anyMatch(it -> it.is(Sign.H, Sign.D));
    }

    /** "Não dobra a Ana de jeito nenhum" denies no more than once; "dobra de jeito nenhum" denies, too. */
    boolean stressed(int at) {
        return items.subList(begin(at), at).stream()
                .anyMatch(it -> row.plain(it).matches("(?:nao|nunca|nem)(?: .*)?"));
    }

    private boolean denied(int at) {
        return items.subList(begin(at), at).stream()
                .anyMatch(
                        it -> it.is(DENIED) || (it.is(Sign.PIN) && row.plain(it).startsWith("nao ")));
    }

    private int begin(int at) {
        int from = at;
        while (from > 0 && !items.get(from - 1).separates()) {
            from--;
        }
        return from;
    }
}
