package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.RoomNames;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Makes a reason of what is only told beside a command: "…, o povo tá exausto", "(reunião na escola)", "… que eu não
 * aguento mais". It tells something if it says what is or was, in words that could not be part of any command; an order
 * among them, a place, a day or a number, or somebody whom no command names, leaves it to be asked about.
 */
public final class Remarks {

    /** "As vagas que …", "quem …": tells which ones, not why. */
    private static final Sign[] RESTRICTED = {
        Sign.GAP,
        Sign.TURN,
        Sign.ROSTER,
        Sign.EVERYTHING,
        Sign.PEOPLE,
        Sign.ROOM_WORD,
        Sign.HOURS,
        Sign.WHO,
        Sign.LIGHT,
        Sign.PLACES,
        Sign.ONLY,
        Sign.EXCEPT,
        Sign.TO
    };

    private static final Sign[] SCOPES = {Sign.P, Sign.R, Sign.L, Sign.S, Sign.W};

    private final Row row;
    private final List<Item> items;
    private final Telling telling;
    private final Leading leading;
    private final Befalling befalls;
    private final Purposes purposes;
    private final Intentions intentions;

    public Remarks(Row row) {
        this.row = row;
        this.items = row.items();
        this.telling = new Telling(row);
        this.leading = new Leading(row);
        this.befalls = new Befalling(row, telling);
        this.purposes = new Purposes(row);
        this.intentions = new Intentions(row);
    }

    /** Of what stands in parentheses; the others are passed over. */
    public void parentheses() {
        new Spelled(items).passed();
        for (int at = 0; at < items.size(); at++) {
            int end = items.get(at).is(Sign.OPENING) ? next(at + 1, Sign.CLOSING) : -1;
            if (end > at && (telling.told(items.subList(at + 1, end), true) || named(at, end))) {
                reason(at, end + 1, at + 1, end);
            }
        }
        items.removeIf(it -> it.is(Sign.OPENING, Sign.CLOSING));
    }

    /** "Ana fora amanhã (prova)", "fecha a sala 1 (pintura)": why, if the words before say what. */
    private boolean named(int opening, int closing) {
        List<Item> inside = items.subList(opening + 1, closing);
        return inside.stream().anyMatch(it -> it.is(Sign.ABSENT, Sign.REASON_NOUN))
                && inside.stream()
                        .allMatch(it -> it.is(Sign.REASON_NOUN, Sign.LIGHT, Sign.OF, Sign.IN, Sign.A, Sign.ONE)
                                || (it.is(Sign.ABSENT) && !it.value().isEmpty()))
                && items.subList(0, opening).stream()
                        .anyMatch(it -> it.is(Sign.ABSENT, Sign.CLOSE, Sign.OPEN, Sign.REMOVE));
    }

    /** "A estagiária Duda" is no more than she. */
    private boolean named(int at) {
        return items.get(at).value().equals("ROLE")
                && at + 1 < items.size()
                && items.get(at + 1).is(Sign.P);
    }

    /** Of parts of the prompt that are announced as reasons, or tell by themselves. */
    public void remarks() {
        for (int at = 0; at < items.size(); at++) {
            int end = row.end(at);
            if (which(at)) {
                items.set(at, items.get(at).as(Sign.UNKNOWN).value("which"));
            } else if (items.get(at).is(Sign.TOLD) && (leading.leads(at) || named(at))) {
                items.set(at, items.get(at).as(Sign.LIGHT));
            } else if (items.get(at).is(Sign.REASON)) {
                announced(at);
            } else if (purposes.purpose(at, end)
                    && Telling.bare(items.subList(at, end))
                    && telling.told(items.subList(at + 1, end), true)) {
                reason(at, end, at + 1, end);
            } else if (purposes.occasion(at) > at) {
                int last = purposes.occasion(at);
                reason(at, last, at + 1, last);
            } else if (purposes.given(at, end)) {
                reason(at, end, at + 1, end);
            } else if (purposes.being(at)) {
                Item day = items.get(at + 2);
                row.replace(at, at + 3, items.get(at).upTo(day).as(Sign.WHY).value(row.words(day)));
            } else if (introduces(at, end)
                    && (telling.told(items.subList(at, end), true) || Telling.announces(items.subList(at, end)))) {
                reason(at, end, at, end);
                items.set(at, answers(items.get(at)) ? items.get(at).as(Sign.LIGHT) : items.get(at));
            } else if (cause(at, end) && telling.told(items.subList(at + 1, end), true)) {
                reason(at, end, at + 1, end);
            } else if (relative(at, end)
                    && telling.told(items.subList(at + 1, end), true)
                    && telling.tells(items.subList(at + 1, end), true)) {
                reason(at, end, at + 1, end);
            } else if (telling.ofPlan(at, end)) {
                reason(at, end, at, end);
            } else if (befalls.before(at, end)) {
                reason(at + 1, end, at + 1, end);
            } else if (befalls.before(at, befalls.day(at, end), end)) {
                int day = befalls.day(at, end);
                reason(at + 1, day, at + 1, day);
            } else if (begins(at, end)
                    && !alone(at, end)
                    && telling.told(items.subList(at, end), false)
                    && telling.tells(items.subList(at, end), false)) {
                reason(at, end, at, end);
            }
        }
    }

    /** "Porque vai viajar na quinta": the day is that of the command. */
    private void announced(int at) {
        int end = at + 1;
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.W, Sign.QUESTION_MARK, Sign.REASON, Sign.WHY)) {
            end++;
        }
        if (end > at + 1
                && (telling.told(items.subList(at + 1, end), true)
                        || telling.reason(items.subList(at + 1, end))
                        || (row.end(at + 1) == end
                                && intentions.intends(items.subList(at + 1, end), items.subList(0, at))))) {
            reason(at, end, at + 1, end);
        }
    }

    /** "Respondendo:", "voltando ao caso da Bia:": at the very beginning. */
    private boolean introduces(int at, int end) {
        return at == 0 && end > 0 && end < items.size() && items.get(end).is(Sign.COLON) && !heads(at, end);
    }

    /** "Turma da Lourdes: refaz a semana 3": where it is to be done, which nothing else says. */
    private boolean heads(int at, int end) {
        return end < items.size()
                && items.get(end).is(Sign.COLON)
                && items.subList(at, end).stream().anyMatch(it -> it.is(SCOPES))
                && items.subList(end, items.size()).stream()
                        .anyMatch(it -> it.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR));
    }

    /** "Respondendo:" is no reason, as "vazamento:" is. */
    private boolean answers(Item item) {
        return row.plain(item).matches("(?:.*ndo|sobre|resposta|quanto|em resposta)(?: .*)?");
    }

    /** "Como o Otávio vai sobrar, …" */
    private boolean cause(int at, int end) {
        return row.begins(at)
                && row.said(items.get(at), "como")
                && end > at + 1
                && end < items.size()
                && items.get(end).is(Sign.COMMA);
    }

    /** "Os furos da semana 2, os que sobrarem": which of them. */
    private boolean which(int at) {
        int comma = at - 1;
        while (comma > 0 && (items.get(comma).is(Sign.A) || row.said(items.get(comma), "o", "os", "a", "as"))) {
            comma--;
        }
        return items.get(at).is(Sign.GAP)
                && row.plain(items.get(at)).matches("que (?:sobr|rest|fic)\\p{L}+")
                && comma > 0
                && items.get(comma).is(Sign.COMMA)
                && items.subList(0, comma).stream().anyMatch(it -> it.is(Sign.GAP));
    }

    /** "…, que tá doente" after a name or a day, not "…, que sobrarem". */
    private boolean relative(int at, int end) {
        return at > 0
                && items.subList(at, end).stream()
                        .noneMatch(it -> row.plain(it).matches("\\p{L}{2,}(?:[aei]rem|[aei]ssem?)"))
                && items.get(at).is(Sign.LIGHT)
                && row.said(items.get(at), "que", "q")
                && !items.get(at - 1).is(RESTRICTED);
    }

    /** Where a part of the prompt begins, or what is said of the day or the place that it begins with. */
    private boolean begins(int at, int end) {
        if (end <= at || heads(at, end)) {
            return false;
        }
        boolean predicate = at > 0 && items.get(at - 1).is(Sign.W, Sign.R, Sign.L) && telling.predicate(items.get(at));
        int subject = predicate ? row.past(at - 2, -1) : at;
        return row.begins(at)
                || trailing(at, end)
                || (predicate && (subject < 0 || items.get(subject).separates() || row.begins(at - 1)));
    }

    /** "A sala 1 passa por uma reforma na quinta": told of a room, and nothing beside it that it could be the reason of. */
    private boolean alone(int at, int end) {
        List<Item> beside = new java.util.ArrayList<>(items.subList(0, at));
        beside.addAll(items.subList(end, items.size()));
        return row.past(at, 1) < end
                && items.get(row.past(at, 1)).is(Sign.R)
                && beside.stream().allMatch(it -> it.separates() || it.is(Sign.LIGHT, Sign.W, Sign.S));
    }

    /** "… quinta o dia todo vão dedetizar", as people dictate. */
    private boolean trailing(int at, int end) {
        int verb = items.get(at).is(Sign.HER) ? at + 1 : at;
        return at > 0
                && end == items.size()
                && verb < end
                && items.get(at - 1).is(Sign.W, Sign.S)
                && telling.predicate(items.get(verb));
    }

    /** Makes a reason of these items, its words those from {@code begin} to {@code end}; who is told of can be pointed to. */
    void reason(int from, int to, int begin, int end) {
        Item first = items.get(from);
        Item whole = first.upTo(items.get(to - 1)).as(Sign.WHY);
        List<Item> topics = topics(items.subList(begin, end));
        List<Item> told = items.subList(begin, end);
        row.replace(from, to, whole.value(Reasons.words(row, told, telling.sentence(told))));
        items.addAll(from, topics);
    }

    /** What can be pointed to afterwards: a room with its location as one; a day stays that of the command. */
    private static List<Item> topics(List<Item> told) {
        List<String> locations = told.stream()
                .filter(it -> it.is(Sign.L))
                .flatMap(it -> it.names().stream())
                .toList();
        boolean room = told.stream().anyMatch(it -> it.is(Sign.R));
        return told.stream()
                .filter(it -> it.is(Sign.P, Sign.R, Sign.W) || (it.is(Sign.L) && !room))
                .map(it -> it.is(Sign.R) && !locations.isEmpty() ? RoomNames.within(it, locations) : it)
                .map(it ->
                        it.is(Sign.W) ? it : it.as(Sign.TOPIC).value(it.sign().name()))
                .toList();
    }

    private int next(int from, Sign sign) {
        int at = from;
        while (at < items.size() && !items.get(at).is(sign)) {
            at++;
        }
        return at < items.size() && at > from ? at : -1;
    }
}
