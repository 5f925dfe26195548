package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes one item of a number and its unit: of hours, of doubles, and of the clock. */
public final class Quantities {

    private static final Sign[] GENERATING = {Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.AGAIN};

    private final Row row;
    private final List<Item> items;

    public Quantities(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** "Quantas horas a Ana tem ao todo?" asks for no more than without it; a limit is of each week. */
    public void totals() {
        boolean limits = items.stream().anyMatch(it -> it.is(Sign.LIMIT, Sign.RELIMIT));
        items.replaceAll(
                it -> it.value().equals("TOTAL") && !limits ? it.as(Sign.LIGHT).value("") : it);
    }

    /** "Às 10h", "depois das 10 horas", "das 8 às 12": parts of a shift. */
    public void clocks() {
        for (int at = 1; at < items.size(); at++) {
            boolean hour = items.get(at).is(Sign.NUMBER)
                    && at + 1 < items.size()
                    && items.get(at + 1).is(Sign.HOURS);
            String before = row.words(items.get(at - 1));
            if (hour
                    && Set.of("as", "às", "das", "ás", "ate as", "até as", "até às")
                            .contains(before.toLowerCase(Locale.ROOT))) {
                row.replace(at, at + 2, items.get(at).upTo(items.get(at + 1)).as(Sign.PART));
            } else if (items.get(at).is(Sign.HOURS) && items.get(at - 1).is(Sign.PART)) {
                row.replace(at - 1, at + 1, items.get(at - 1).upTo(items.get(at)));
                at--;
            }
        }
    }

    /** "Só 30h", "30h cada", "dobra só 2 vezes", "uma dobra só". */
    public void limits() {
        for (int at = 1; at < items.size(); at++) {
            Item item = items.get(at);
            Item before = items.get(at - 1);
            if (item.is(Sign.UNKNOWN)
                    && row.plain(item).matches("x|vez|vezes")
                    && before.is(Sign.NUMBER, Sign.ONE)
                    && doubles(at)) {
                String times = before.is(Sign.ONE) ? "1" : before.value();
                row.replace(at - 1, at + 1, before.upTo(item).as(Sign.D).value(times));
                at--;
            } else if (item.is(Sign.EVERY, Sign.PEOPLE)
                    && row.plain(item).startsWith("cada")
                    && (before.is(Sign.H, Sign.D)
                            || (before.is(Sign.LIMIT)
                                    && at > 1
                                    && items.get(at - 2).is(Sign.H, Sign.D)))) {
                items.set(at, item.as(Sign.LIGHT).value(""));
            }
        }
        for (int at = 0; at < items.size(); at++) {
            boolean only = items.get(at).is(Sign.ONLY)
                    && items.stream().noneMatch(it -> it.is(GENERATING))
                    && items.subList(0, at).stream().noneMatch(it -> it.is(Sign.NOT, Sign.ABSENT, Sign.NO_DOUBLE));
            int next = row.past(at + 1, 1);
            if (only && next < items.size() && items.get(next).is(Sign.H, Sign.D)) {
                items.set(at, items.get(at).as(Sign.LIMIT));
            } else if (only
                    && at > 1
                    && items.get(at - 1).is(Sign.DOUBLE)
                    && items.get(at - 2).is(Sign.ONE)) {
                Item one = items.get(at - 2).upTo(items.get(at - 1));
                items.set(at, items.get(at).as(Sign.LIMIT));
                row.replace(at - 2, at, one.as(Sign.D).value("1"));
            }
        }
    }

    /** "Semana 2: Duda sem dobra, preencher furos": her limit, and nothing about who fills them. */
    public void none() {
        for (int at = 1; at + 1 < items.size(); at++) {
            int person = items.get(at - 1).is(Sign.LIGHT) ? at - 2 : at - 1;
            boolean hers = items.get(at).is(Sign.WITHOUT)
                    && items.get(at + 1).is(Sign.DOUBLE)
                    && person >= 0
                    && items.get(person).is(Sign.P)
                    && ends(at + 2);
            int before = hers ? row.past(person - 1, -1) : -1;
            boolean begins = before < 0
                    || items.get(before).separates()
                    || IntStream.range(before + 1, person)
                            .anyMatch(it -> items.get(it).separates());
            if (hers && begins) {
                items.set(at + 1, items.get(at + 1).as(Sign.D).value("0"));
                items.set(at, items.get(at).as(Sign.LIMIT).value(""));
            }
        }
    }

    /** Whether nothing but days is left of a part. */
    private boolean ends(int from) {
        int at = from;
        while (at < items.size() && items.get(at).is(Sign.IN, Sign.A, Sign.W, Sign.OF, Sign.LIGHT)) {
            at++;
        }
        return at == items.size() || items.get(at).separates();
    }

    /** "As dobras do Caio a uma por semana": a number, since nothing follows that it could be the article of. */
    private boolean once(int next) {
        return ends(next) || items.get(next).is(Sign.PER_WEEK);
    }

    /** "A Dani no máximo 24 horas e a Duda no máximo 20": of the same unit. */
    public void elided() {
        for (int at = 1; at < items.size(); at++) {
            boolean number = items.get(at).is(Sign.NUMBER)
                    && items.get(row.past(at - 1, -1) < 0 ? 0 : row.past(at - 1, -1))
                            .is(Sign.LIMIT);
            boolean ends = number
                    && (at + 1 == items.size()
                            || items.get(at + 1).separates()
                            || items.get(at + 1).is(Sign.IN, Sign.W));
            List<Item> before = items.subList(0, at);
            boolean hours = ends
                    && before.stream().anyMatch(it -> it.is(Sign.H))
                    && before.stream().noneMatch(it -> it.is(Sign.D, Sign.DOUBLE));
            if (hours) {
                items.set(at, items.get(at).as(Sign.H));
            }
        }
    }

    /** "Limite as horas dele a 36", "limita a 36 as horas da Ana", "as dobras dela a uma": the unit stands apart from its number. */
    public void apart() {
        for (int at = 0; at < items.size(); at++) {
            int unit = row.past(at + 1, 1);
            boolean limit = unit < items.size() && items.get(at).is(Sign.LIMIT, Sign.RELIMIT);
            boolean named = limit && row.plain(items.get(at)).contains("horas");
            int number = limit && !named && items.get(unit).is(Sign.NUMBER) ? unit : number(named ? at + 1 : unit + 1);
            int noun = number == unit ? row.past(unit + 1, 1) : unit;
            boolean to =
                    number > 0 && number < items.size() && items.get(number - 1).is(Sign.A, Sign.TO);
            if (to && items.get(number).is(Sign.ONE) && once(number + 1)) {
                items.set(number, items.get(number).as(Sign.NUMBER).value("1"));
            }
            boolean bare = to && items.get(number).is(Sign.NUMBER);
            if (limit && bare && named) {
                items.set(number, items.get(number).as(Sign.H));
            } else if (limit && bare && noun < items.size() && items.get(noun).is(Sign.HOURS, Sign.DOUBLE)) {
                items.set(number, items.get(number).as(items.get(noun).is(Sign.HOURS) ? Sign.H : Sign.D));
                items.remove(noun);
            }
        }
    }

    /** The first place from there on that says neither who nor when. */
    private int number(int from) {
        int at = from;
        while (at < items.size()
                && items.get(at)
                        .is(Sign.P, Sign.HER, Sign.OF, Sign.A, Sign.AND, Sign.TO, Sign.LIGHT, Sign.W, Sign.THIS)) {
            at++;
        }
        return at;
    }

    /** Whether it is of doubles that so many are counted; what only says so is passed over then. */
    private boolean doubles(int number) {
        int from = number;
        while (from > 0 && !items.get(from - 1).separates()) {
            from--;
        }
        for (int at = from; at < number; at++) {
            if (items.get(at).is(Sign.DOUBLE, Sign.MAY_DOUBLE)) {
                items.set(at, items.get(at).as(Sign.LIGHT));
                return true;
            }
        }
        return false;
    }

    /** "Segura as horas do Maurício em 30": a limit. */
    private void held() {
        for (int at = 0; at + 2 < items.size(); at++) {
            boolean held = items.get(at).is(Sign.COVER, Sign.PIN)
                    && row.plain(items.get(at)).matches("segur(?:a|e|ar)|trav(?:a|e|ar)|mant(?:em|enha|er)")
                    && items.get(row.past(at + 1, 1) < items.size() ? row.past(at + 1, 1) : at)
                            .is(Sign.HOURS);
            int number = held ? number(row.past(at + 1, 1) + 1) : at;
            boolean in = held && number < items.size() && items.get(number).is(Sign.IN);
            if (in && number + 1 < items.size() && items.get(number + 1).is(Sign.NUMBER)) {
                items.set(at, items.get(at).as(Sign.LIMIT).value(""));
            }
        }
    }

    /** Numbers of hours and of doubles; "até 30 horas" is a limit. */
    public void quantities() {
        held();
        for (int at = 0; at + 1 < items.size(); at++) {
            Item number = items.get(at);
            Item unit = items.get(at + 1);
            if (number.is(Sign.NUMBER, Sign.ONE) && unit.is(Sign.HOURS, Sign.DOUBLE)) {
                boolean article = number.is(Sign.ONE) && !counted(at);
                if (!article) {
                    String value = number.is(Sign.ONE) ? "1" : number.value();
                    row.replace(
                            at,
                            at + 2,
                            number.upTo(unit)
                                    .as(unit.is(Sign.HOURS) ? Sign.H : Sign.D)
                                    .value(value));
                }
            } else if (number.is(Sign.DOUBLE)
                    && unit.is(Sign.NUMBER)
                    && unit.value().equals("0")) {
                row.replace(at, at + 2, number.upTo(unit));
            } else if (number.is(Sign.WITHOUT) && unit.is(Sign.D)) {
                items.set(at + 1, unit.as(unit.value().equals("0") ? Sign.DOUBLE : Sign.D));
            }
        }
        for (int at = 0; at + 1 < items.size(); at++) {
            if (items.get(at).is(Sign.UNTIL) && items.get(at + 1).is(Sign.H, Sign.D)) {
                items.set(at, items.get(at).as(Sign.LIMIT));
            }
        }
    }

    /** "O limite de horas da Ana é 20": hours. */
    public void counts() {
        for (int at = 0; at < items.size(); at++) {
            Item number = items.get(at);
            int begin = at;
            while (begin > 0 && !items.get(begin - 1).separates()) {
                begin--;
            }
            List<Item> before = items.subList(begin, at);
            if (number.is(Sign.NUMBER)
                    && before.stream().anyMatch(it -> it.is(Sign.LIMIT, Sign.RELIMIT))
                    && before.stream().anyMatch(it -> it.is(Sign.HOURS))
                    && before.stream().noneMatch(it -> it.is(Sign.H, Sign.D))) {
                items.set(at, number.as(Sign.H));
            } else if (number.is(Sign.NUMBER)
                    && at > 0
                    && (items.get(at - 1).is(Sign.LIMIT) || elided(at) || lowered(at))
                    && (at + 1 == items.size()
                            || items.get(at + 1).separates()
                            || (lowered(at) && row.after(at).is(Sign.W))
                            || items.get(at + 1).is(Sign.PER_WEEK))) {
                // "A Nanda no máximo 30 horas e a Bia no máximo 36": of the same
                List<Sign> units = items.subList(0, at).stream()
                        .map(Item::sign)
                        .filter(it -> it == Sign.H || it == Sign.D)
                        .distinct()
                        .toList();
                items.set(at, units.size() == 1 ? number.as(units.get(0)) : number);
                if (units.size() == 1 && items.get(at - 1).is(Sign.UNTIL)) {
                    items.set(at - 1, items.get(at - 1).as(Sign.LIMIT));
                }
            }
        }
    }

    /** "Até 30 horas o Caio, a Helena até 36 e a Isa, nenhuma": so many, as of who was limited before. */
    private boolean elided(int number) {
        int at = number - 1;
        boolean until = items.get(at).is(Sign.UNTIL);
        boolean none = items.get(number).value().equals("0");
        at -= until || (none && items.get(at).is(Sign.COMMA)) ? 1 : 0;
        boolean who = at > 0 && (until || none) && items.get(at).is(Sign.P);
        int begin = at - 1;
        while (begin > 0 && items.get(begin).is(Sign.A, Sign.LIGHT)) {
            begin--;
        }
        return who
                && items.get(begin).separates()
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.LIMIT));
    }

    /** "Redução da Gabi para 28 horas e da Márcia para 24" */
    private boolean lowered(int number) {
        return number > 1
                && items.get(number - 1).is(Sign.TO)
                && items.get(number - 2).is(Sign.P)
                && items.subList(0, number).stream().anyMatch(it -> it.is(Sign.RELIMIT));
    }

    /** "Limita a Ana a uma dobra". */
    private boolean limited(int one) {
        int at = one - 1;
        while (at >= 0 && items.get(at).is(Sign.A, Sign.P, Sign.TO, Sign.LIGHT, Sign.IN)) {
            at--;
        }
        return at >= 0
                && (items.get(at).is(Sign.LIMIT)
                        || (items.get(at).is(Sign.PIN) && items.get(one - 1).is(Sign.IN)));
    }

    /** "No máximo uma dobra", "30 horas e uma dobra". */
    private boolean counted(int one) {
        boolean each = one + 2 < items.size() && items.get(one + 2).is(Sign.PER_WEEK, Sign.LIMIT);
        boolean also = one > 1
                && items.get(one - 1).is(Sign.OF)
                && items.get(one - 2).is(Sign.NOT)
                && row.said(items.get(one - 2), "nem");
        boolean nor = one > 1
                && items.get(one - 1).is(Sign.LEAST)
                && items.subList(Math.max(0, one - 4), one).stream()
                        .anyMatch(it -> it.is(Sign.NOT) && row.said(it, "nem"));
        return each
                || nor
                || also
                || limited(one)
                || (one > 0 && items.get(one - 1).is(Sign.LIMIT, Sign.UNTIL))
                || (one > 1
                        && items.get(one - 1).is(Sign.AND)
                        && items.get(one - 2).is(Sign.H));
    }
}
