package io.agendador.prompt.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one item of what belongs together (30 and hours, a room and its location), and drops what says nothing. */
final class Grouping {

    private static final Set<Sign> DROPPED =
            Set.of(Sign.LIGHT, Sign.OF, Sign.IN, Sign.A, Sign.ONE, Sign.DASH, Sign.WHOLE);

    private static final String[] LEFT_OVER = {
        "que sobraram",
        "que sobrou",
        "que ficaram",
        "que ficou",
        "que restaram",
        "que restou",
        "que faltaram",
        "que faltou",
        "que faltam",
        "que ainda faltam"
    };

    /** What "a Bia também" cannot be added to: it would be read as a restriction. */
    private static final Sign[] RESTRICTED = {
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL,
        Sign.CLEAR,
        Sign.PIN,
        Sign.UNPIN,
        Sign.TOUCH,
        Sign.WHO,
        Sign.SHOW,
        Sign.WHERE,
        Sign.WHICH,
        Sign.HOW_MANY,
        Sign.CLOSE,
        Sign.OPEN
    };

    private static final Sign[] DENIED = {
        Sign.ABSENT, Sign.NOT, Sign.WITHOUT, Sign.EXCEPT, Sign.FORBID, Sign.NO_DOUBLE, Sign.CLOSE
    };

    private static final Sign[] VERBS = {
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL,
        Sign.SWAP,
        Sign.REPLACE,
        Sign.PUT,
        Sign.MOVE,
        Sign.REMOVE,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.CLEAR,
        Sign.DO
    };

    private static final Sign[] MANY = {
        Sign.GAP,
        Sign.TURN,
        Sign.ROOM_WORD,
        Sign.ROSTER,
        Sign.L,
        Sign.HOURS,
        Sign.DOUBLE,
        Sign.GENERATED,
        Sign.EVERYTHING,
        Sign.PEOPLE,
        Sign.PLACES,
        Sign.CONFLICT
    };

    private static final Set<Sign> IN_REASONS = Set.of(
            Sign.UNKNOWN,
            Sign.LIGHT,
            Sign.OF,
            Sign.IN,
            Sign.A,
            Sign.ONE,
            Sign.REASON_NOUN,
            Sign.ABSENT,
            Sign.TO,
            Sign.WITH,
            Sign.HER,
            Sign.HAVE);

    private final String text;
    private final List<Item> items;

    private Grouping(String text, List<Item> items) {
        this.text = text;
        this.items = new ArrayList<>(items);
    }

    static List<Item> of(String text, List<Item> items, Antecedents antecedents) {
        Grouping grouping = new Grouping(text, items);
        grouping.reasons();
        grouping.clocks();
        grouping.quantities();
        grouping.rooms();
        grouping.references(antecedents);
        grouping.particles();
        grouping.items.removeIf(it -> DROPPED.contains(it.sign()));
        grouping.statements();
        return grouping.items;
    }

    /** "Porque vai viajar": free words, but none that say something else. */
    private void reasons() {
        for (int at = 0; at < items.size(); at++) {
            if (!items.get(at).is(Sign.REASON)) {
                continue;
            }
            int end = at + 1;
            while (end < items.size() && IN_REASONS.contains(items.get(end).sign())) {
                end++;
            }
            boolean whole = end == items.size()
                    || items.get(end).separates()
                    || items.get(end).is(Sign.W);
            if (whole && end > at + 1) {
                Item last = items.get(end - 1);
                String why = text.substring(items.get(at + 1).from(), last.to());
                replace(at, end, items.get(at).upTo(last).value(why));
            }
        }
    }

    /** "Às 10h", "depois das 10 horas", "das 8 às 12": parts of a shift. */
    private void clocks() {
        for (int at = 1; at < items.size(); at++) {
            boolean hour = items.get(at).is(Sign.NUMBER)
                    && at + 1 < items.size()
                    && items.get(at + 1).is(Sign.HOURS);
            String before =
                    text.substring(items.get(at - 1).from(), items.get(at - 1).to());
            if (hour
                    && Set.of("as", "às", "das", "ás", "ate as", "até as", "até às")
                            .contains(before.toLowerCase(java.util.Locale.ROOT))) {
                replace(at, at + 2, items.get(at).upTo(items.get(at + 1)).as(Sign.PART));
            } else if (items.get(at).is(Sign.HOURS) && items.get(at - 1).is(Sign.PART)) {
                replace(at - 1, at + 1, items.get(at - 1).upTo(items.get(at)));
                at--;
            }
        }
    }

    /** Numbers of hours and of doubles; "até 30 horas" is a limit. */
    private void quantities() {
        for (int at = 0; at + 1 < items.size(); at++) {
            Item number = items.get(at);
            Item unit = items.get(at + 1);
            if (number.is(Sign.NUMBER, Sign.ONE) && unit.is(Sign.HOURS, Sign.DOUBLE)) {
                boolean article = number.is(Sign.ONE) && !counted(at);
                if (!article) {
                    String value = number.is(Sign.ONE) ? "1" : number.value();
                    replace(
                            at,
                            at + 2,
                            number.upTo(unit)
                                    .as(unit.is(Sign.HOURS) ? Sign.H : Sign.D)
                                    .value(value));
                }
            } else if (number.is(Sign.DOUBLE)
                    && unit.is(Sign.NUMBER)
                    && unit.value().equals("0")) {
                replace(at, at + 2, number.upTo(unit));
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

    /** "No máximo uma dobra", "30 horas e uma dobra". */
    private boolean counted(int one) {
        return (one > 0 && items.get(one - 1).is(Sign.LIMIT, Sign.UNTIL))
                || (one > 1
                        && items.get(one - 1).is(Sign.AND)
                        && items.get(one - 2).is(Sign.H));
    }

    /** "Sala 1 da Savassi", "Savassi, sala 1", "na Savassi - Sala 1". */
    private void rooms() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).is(Sign.R)) {
                int next = past(at + 1, 1);
                if (next < items.size() && items.get(next).is(Sign.L) && qualify(at, next)) {
                    continue;
                }
                int before = past(at - 1, -1);
                if (before >= 0 && items.get(before).is(Sign.L) && qualify(at, before)) {
                    at = before;
                }
            }
        }
        // "Salas 1 e 2 da Savassi": the location of the last one is that of all.
        for (int at = items.size() - 1; at > 0; at--) {
            Item room = items.get(at);
            int before = items.get(at - 1).is(Sign.AND, Sign.COMMA) ? at - 2 : past(at - 1, -1);
            boolean list = before >= 0
                    && room.is(Sign.R)
                    && room.names().size() == 1
                    && items.get(before).is(Sign.R);
            if (list && items.get(before).names().size() > 1) {
                List<String> there = at(items.get(before), location(room.names().get(0)));
                items.set(
                        before,
                        there.isEmpty() ? items.get(before) : items.get(before).names(there));
            }
        }
    }

    private int past(int at, int step) {
        int to = at;
        while (to >= 0
                && to < items.size()
                && items.get(to).is(Sign.OF, Sign.IN, Sign.A, Sign.DASH, Sign.LIGHT, Sign.COMMA, Sign.COLON)) {
            to += step;
        }
        return to;
    }

    private boolean qualify(int room, int location) {
        List<String> there = at(items.get(room), items.get(location).names().get(0));
        if (there.isEmpty()) {
            return false;
        }
        Item qualified = items.get(room).names(there).upTo(items.get(location));
        replace(Math.min(room, location), Math.max(room, location) + 1, qualified);
        return true;
    }

    private static List<String> at(Item room, String location) {
        return room.names().stream().filter(it -> location(it).equals(location)).toList();
    }

    static String location(String room) {
        return room.substring(0, room.lastIndexOf(" - "));
    }

    /** "Ela", "lá": whoever and wherever the words before name, if that is one. */
    private void references(Antecedents antecedents) {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            String before = item.is(Sign.HER) ? before(at) : null;
            if (before != null) {
                items.set(at, Item.named(Sign.P, List.of(before), item.from(), item.to()));
            } else if (item.is(Sign.HER) && antecedents.people().size() == 1) {
                items.set(at, Item.named(Sign.P, antecedents.people(), item.from(), item.to()));
            } else if (item.is(Sign.HER)
                    && antecedents.people().isEmpty()
                    && antecedents.periods().size() == 1) {
                // "Preenche os gaps dela": of the week that was named.
                Item named = Item.of(Sign.W, "", item.from(), item.to());
                items.set(at, named.when(When.span(antecedents.periods().get(0))));
            } else if (item.is(Sign.THERE) && antecedents.places().size() == 1) {
                Item place = antecedents.places().get(0);
                items.set(at, Item.named(place.sign(), place.names(), item.from(), item.to()));
            } else if (!item.is(Sign.W)) {
                antecedents.name(item);
            }
        }
    }

    /** "Tira a Ana segunda e põe a Bia no lugar dela na terça": of two clauses with days the first one's only person. */
    private @Nullable String before(int her) {
        int cut = her;
        while (cut > 0 && !items.get(cut).separates()) {
            cut--;
        }
        int end = her;
        while (end < items.size() && !items.get(end).separates()) {
            end++;
        }
        List<Item> first = items.subList(0, cut);
        List<Item> here = items.subList(cut, end);
        List<String> named = people(first);
        boolean dated =
                first.stream().anyMatch(it -> it.is(Sign.W)) && here.stream().anyMatch(it -> it.is(Sign.W));
        boolean instead = her > 0 && items.get(her - 1).is(Sign.INSTEAD);
        boolean other = people(here).size() == 1 && !people(here).equals(named);
        return dated && instead && other && named.size() == 1 ? named.get(0) : null;
    }

    private static List<String> people(List<Item> items) {
        return items.stream()
                .filter(it -> it.is(Sign.P))
                .flatMap(it -> it.names().stream())
                .distinct()
                .toList();
    }

    /** Small words that mean something only beside others. */
    private void particles() {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            int next = past(at + 1, 1);
            Item after = next < items.size() ? items.get(next) : item;
            boolean nem =
                    item.is(Sign.NOT) && text.substring(item.from(), item.to()).equalsIgnoreCase("nem");
            if (item.is(Sign.ONE) && at > 0 && items.get(at - 1).is(Sign.ONLY)) {
                items.set(at, item.as(Sign.NUMBER).value("1"));
            } else if (item.is(Sign.LIGHT)
                    && possible(at)
                    && after.is(Sign.COVER, Sign.REPLACE, Sign.SWAP, Sign.ENTERS, Sign.WORK)) {
                items.set(at, item.as(Sign.PERHAPS));
            } else if (item.is(Sign.ORDINAL) && item.value().equals("1") && begins(at) && after.is(VERBS)) {
                // "Primeiro refaz a semana 2, depois …"
                items.set(at, item.as(Sign.AND));
            } else if (item.is(Sign.PART) && then(at, after)) {
                items.set(at, item.as(Sign.AND));
            } else if (item.is(Sign.TO) && after.is(Sign.W) && (begins(at) || oneDay())) {
                items.set(at, moved() ? item.as(Sign.UNKNOWN).value("said") : item.as(Sign.LIGHT));
            } else if (item.is(Sign.PERHAPS) && said(item, "será") && after.is(Sign.REPLACED)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.PERHAPS)
                    && said(item, "vê se", "ve se")
                    && after.is(Sign.FILL, Sign.REGENERATE, Sign.BALANCE)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.GAP)
                    && said(item, "faltando")
                    && at > 0
                    && items.get(at - 1).is(Sign.P)) {
                items.set(at, item.as(Sign.ABSENT));
            } else if (item.is(Sign.GAP)
                    && said(item, LEFT_OVER)
                    && (at == 0 || !items.get(at - 1).is(Sign.GAP, Sign.TURN, Sign.ROOM_WORD))) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.LIGHT) && wished(at)) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.LIGHT) && said(item, "também", "tambem", "tb", "tbm") && besides(at, after)) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.PAST) && after.is(Sign.W) && agreed(item)) {
                items.set(at, item.as(Sign.ENTER).value("PAST"));
            } else if (item.is(Sign.SOME)) {
                boolean any = after.is(Sign.GAP, Sign.CONFLICT, Sign.DOUBLE, Sign.TURN);
                items.set(at, item.as(any ? Sign.LIGHT : Sign.PERHAPS));
            } else if (item.is(Sign.EVERY)
                    && !after.is(
                            Sign.W, Sign.WEEKDAY, Sign.WEEKDAYS, Sign.DAY, Sign.NUMBER, Sign.WEEK, Sign.MONTH_WORD)) {
                items.set(at, item.as(all(at, after) ? Sign.LIGHT : Sign.UNKNOWN));
            } else if (nem && at > 0 && items.get(at - 1).is(Sign.ABSENT) && after.is(Sign.W)) {
                // "Não vem nem quinta nem sexta"
                items.set(at, item.as(Sign.LIGHT));
            } else if (nem) {
                boolean and = at > 0
                        && items.get(at - 1).is(after.sign())
                        && after.is(Sign.P, Sign.W, Sign.L, Sign.R)
                        && denied(at);
                items.set(at, and ? item.as(Sign.AND) : item.as(Sign.UNKNOWN).value("said"));
            } else if (item.is(Sign.ROOM_WORD) && after.is(Sign.L) && plural(item)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.OUTSIDE)) {
                outside(at);
            }
        }
    }

    /** "Todos os gaps", "a escala toda": beside what can be many or whole, else it says something of its own. */
    private boolean all(int every, Item after) {
        Item before = every > 0 ? items.get(every - 1) : after;
        boolean whole = before.is(Sign.W, Sign.S) && items.get(every).value().isEmpty();
        return whole || before.is(MANY) || after.is(MANY) || after.is(Sign.S);
    }

    /** "A Bia pode cobrir a Ana" says what could be, "pode cobrir a Ana?" asks for it. */
    private boolean possible(int at) {
        String word = text.substring(items.get(at).from(), items.get(at).to()).toLowerCase(java.util.Locale.ROOT);
        return at > 0
                && items.get(at - 1).is(Sign.P)
                && Set.of("pode", "podem", "poderia", "poderiam", "consegue", "conseguem")
                        .contains(word);
    }

    /** "Depois balanceia as horas": no time of the day. */
    /** "Fechou o sábado: Ana na sala 1": agreeing is what is to be recorded. */
    private boolean agreed(Item item) {
        return said(item, "fechou", "fechamos", "acertamos", "definimos")
                && items.stream().anyMatch(it -> it.is(Sign.COLON))
                && items.stream().anyMatch(it -> it.is(Sign.R));
    }

    private boolean denied(int at) {
        int from = at;
        while (from > 0 && !items.get(from - 1).separates()) {
            from--;
        }
        return items.subList(from, at).stream().anyMatch(it -> it.is(DENIED));
    }

    /** "A Bia pede pra refazer a semana 2": not hers alone. */
    private boolean wished(int at) {
        return said(items.get(at), "pede pra", "pede para", "pediu pra", "pediu para", "pediu que", "quer")
                && at > 0
                && items.get(at - 1).is(Sign.P)
                && items.stream().anyMatch(it -> it.is(RESTRICTED));
    }

    private boolean oneDay() {
        return items.stream().filter(it -> it.is(Sign.W)).count() == 1;
    }

    private boolean besides(int at, Item after) {
        boolean name =
                after.is(Sign.P, Sign.R, Sign.L) || (at > 0 && items.get(at - 1).is(Sign.P, Sign.R, Sign.L));
        boolean object = at > 0 && items.get(at - 1).is(RESTRICTED);
        return name && !object && items.stream().anyMatch(it -> it.is(RESTRICTED));
    }

    /** "Passa a Ana pra sexta": from another day, perhaps. */
    private boolean moved() {
        return items.stream().anyMatch(it -> it.is(Sign.MOVE, Sign.SWAP));
    }

    private boolean said(Item item, String... words) {
        String text = this.text.substring(item.from(), item.to()).toLowerCase(java.util.Locale.ROOT);
        return List.of(words).contains(text);
    }

    private boolean begins(int at) {
        return at == 0 || items.get(at - 1).separates();
    }

    private boolean then(int at, Item after) {
        String word = text.substring(items.get(at).from(), items.get(at).to());
        boolean time = at + 1 < items.size() && items.get(at + 1).is(Sign.OF, Sign.A, Sign.W, Sign.NUMBER, Sign.PART);
        return word.equalsIgnoreCase("depois") && begins(at) && !time && !after.is(Sign.W, Sign.NUMBER);
    }

    private boolean plural(Item item) {
        return text.substring(item.from(), item.to())
                .toLowerCase(java.util.Locale.ROOT)
                .endsWith("s");
    }

    /** "Deixando a Ana de fora" excepts her. */
    private void outside(int at) {
        for (int before = at - 1; before >= 0; before--) {
            String word =
                    text.substring(items.get(before).from(), items.get(before).to());
            if (word.toLowerCase(java.util.Locale.ROOT).startsWith("deix")) {
                items.set(before, items.get(before).as(Sign.EXCEPT));
                items.set(at, items.get(at).as(Sign.LIGHT));
                return;
            }
        }
    }

    /** "Ana esta de folga", without the accent: no week follows that it could point to. */
    private void statements() {
        items.removeIf(
                it -> it.is(Sign.THIS) && text.substring(it.from(), it.to()).equalsIgnoreCase("esta"));
    }

    private void replace(int from, int to, Item by) {
        items.subList(from, to).clear();
        items.add(from, by);
    }
}
