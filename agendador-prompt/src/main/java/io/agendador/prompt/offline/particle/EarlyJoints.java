package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** What joins, where it has to be known before the dates are read: "amanhã e depois", "já que …, a Bia cobre". */
public final class EarlyJoints {

    private static final Sign[] DAYS = {
        Sign.WEEKDAY, Sign.WEEKDAYS, Sign.DATE, Sign.DAY, Sign.WEEK, Sign.TODAY, Sign.TOMORROW, Sign.AFTER_TOMORROW
    };

    private static final String FALLS = "que|q|e|eh|sera|vai ser|cai|caira|vai cair|da";

    private final Row row;
    private final List<Item> items;

    /**
     * Of a prompt.
     *
     * @param items all that was found in it, to be changed in place
     */
    public EarlyJoints(String text, List<Item> items) {
        this.row = new Row(text, items);
        this.items = items;
    }

    public void joints() {
        SameAgain same = new SameAgain(row, items);
        same.orders();
        same.denials();
        same.only();
        both();
        motives();
        tried();
        apposed();
        running();
        lasting();
        numbered();
        setAside();
        hosted();
        covered();
        days();
    }

    /** "Dia 5 de dezembro, que é sábado", "dia 4/12, uma sexta": its weekday, no second day. */
    private void apposed() {
        for (int at = 1; at + 1 < items.size(); at++) {
            boolean dated =
                    items.get(at - 1).is(Sign.DATE, Sign.MONTH, Sign.NUMBER, Sign.TOMORROW, Sign.AFTER_TOMORROW);
            int from = items.get(at).is(Sign.COMMA) ? at + 1 : at;
            int day = from;
            while (day < items.size()
                    && (items.get(day).is(Sign.ONE, Sign.IN)
                            || row.plain(items.get(day)).matches(FALLS))) {
                day++;
            }
            boolean falls = day > from
                    && (items.get(from).is(Sign.ONE) ? from > at : row.said(items.get(from), "que", "q"))
                    && day < items.size()
                    && items.get(day).is(Sign.WEEKDAY);
            if (dated && falls) {
                items.subList(from, day).clear();
            }
        }
    }

    /** "Tanto na segunda quanto na quarta": on both. */
    private void both() {
        for (int at = 0; at < items.size(); at++) {
            boolean as =
                    items.get(at).is(Sign.UNKNOWN) && row.plain(items.get(at)).equals("tanto");
            int and = at + 1;
            while (and < items.size()
                    && (items.get(and).is(Sign.P, Sign.R, Sign.L, Sign.A)
                            || row.said(items.get(and), "o")
                            || WhenPhrases.dated(items.get(and)))) {
                and++;
            }
            int next = and + 1;
            while (next < items.size() && items.get(next).is(Sign.LIGHT, Sign.A)) {
                next++;
            }
            boolean what = as
                    && and > at + 1
                    && next < items.size()
                    && items.get(and).is(Sign.HOW_MANY, Sign.HOW)
                    && row.plain(items.get(and)).matches("quanto|como")
                    && (items.get(next).is(Sign.P, Sign.R, Sign.L) || WhenPhrases.dated(items.get(next)));
            if (what) {
                items.set(and, items.get(and).as(Sign.AND).value(""));
                items.remove(at);
            }
        }
    }

    /** "Tenta fechar os furos": an order, as it begins. */
    private void tried() {
        boolean forget = items.size() > 1
                && items.get(0).is(Sign.IGNORE)
                && row.plain(items.get(0)).matches("esque(?:ce|ca|cam)")
                && items.get(1).is(Sign.GENERATED);
        if (forget) {
            // "Esquece o que o sistema gerou a partir de terça, pode apagar"
            items.set(0, items.get(0).as(Sign.CLEAR).value(""));
        }
        for (int at = 0; at + 1 < items.size(); at++) {
            boolean order = items.get(at).is(Sign.PERHAPS)
                    && row.plain(items.get(at)).matches("tenta|tente|tentem")
                    && row.begins(at)
                    && items.get(at + 1).is(Sign.FILL, Sign.BALANCE)
                    && row.plain(items.get(at + 1)).matches("\\p{L}+[aei]r(?: .*)?");
            if (order) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
        }
    }

    /** "…; coloca consulta como motivo": why. */
    private void motives() {
        for (int at = 2; at + 1 < items.size(); at++) {
            boolean motive = items.get(at).is(Sign.HOW)
                    && row.plain(items.get(at)).equals("como")
                    && items.get(at + 1).is(Sign.REASON)
                    && row.plain(items.get(at + 1)).matches("(?:o )?(?:motivo|razao|justificativa|causa)");
            int verb = at - 1;
            while (verb > 0
                    && items.get(verb)
                            .is(Sign.ABSENT, Sign.REASON_NOUN, Sign.UNKNOWN, Sign.OF, Sign.LIGHT, Sign.ONE, Sign.A)) {
                verb--;
            }
            boolean put = motive
                    && verb > 0
                    && verb < at - 1
                    && items.get(verb).is(Sign.PUT, Sign.ENTER)
                    && items.get(verb - 1).separates()
                    && items.subList(0, verb).stream().anyMatch(it -> it.is(Sign.ABSENT, Sign.CLOSE, Sign.OPEN));
            if (put) {
                String why = row.words(items.get(verb + 1).upTo(items.get(at - 1)));
                Item whole =
                        items.get(verb).upTo(items.get(at + 1)).as(Sign.WHY).value(why);
                items.subList(verb, at + 2).clear();
                items.add(verb, whole);
                at = verb + 1;
            }
        }
    }

    /** "Por uma semana a contar de quinta": one of them is counted. */
    private void lasting() {
        for (int at = 1; at + 1 < items.size(); at++) {
            boolean corrected = at > 1
                    && items.get(at).is(Sign.LIGHT)
                    && row.said(items.get(at), "é", "eh", "era")
                    && items.get(at - 1).is(Sign.COMMA)
                    && items.get(at - 2).is(Sign.WEEKDAY)
                    && items.get(at + 1).is(Sign.WEEKDAY);
            if (corrected) {
                // "Na quarta, é quinta": one of the two, and which is asked
                items.set(at, items.get(at).as(Sign.UNKNOWN).value("said"));
            }
            boolean again = items.get(at).is(Sign.IN)
                    && items.get(at - 1).is(Sign.WEEKDAY)
                    && at > 1
                    && items.get(at - 2).is(Sign.OF)
                    && items.get(at + 1).is(Sign.WEEKDAY)
                    && items.get(at + 1).value().equals(items.get(at - 1).value());
            if (again) {
                // "De quinta em quinta": each of them, until nobody says when
                items.set(at, items.get(at).as(Sign.UNKNOWN).value("said"));
            }
            if (items.get(at).is(Sign.ONE)
                    && items.get(at - 1).is(Sign.BY)
                    && items.get(at + 1).is(Sign.WEEK, Sign.DAY)) {
                items.set(at, items.get(at).as(Sign.NUMBER).value("1"));
            }
        }
    }

    /** "A semana em curso": no course that somebody attends. */
    private void running() {
        for (int at = 1; at < items.size(); at++) {
            if (items.get(at - 1).is(Sign.WEEK, Sign.MONTH_WORD)
                    && row.plain(items.get(at)).equals("em curso")) {
                items.set(at, items.get(at).as(Sign.THIS).value(""));
            }
        }
    }

    /** "Fixa a Ana na semana 2 e refaz essa semana 2": the week is named by its number once more. */
    private void numbered() {
        for (int at = 1; at < items.size(); at++) {
            boolean first = items.get(at).is(Sign.ONE)
                    && row.said(items.get(at), "um")
                    && items.get(at - 1).is(Sign.WEEK)
                    && (at < 2 || !items.get(at - 2).is(Sign.ONE));
            if (first) {
                // "A semana um só na Contagem"
                items.set(at, items.get(at).as(Sign.NUMBER).value("1"));
            }
        }
        for (int at = 2; at + 2 < items.size(); at++) {
            Item number = items.get(at + 2);
            boolean again = number.is(Sign.NUMBER) && named(at, number.value());
            if (items.get(at).is(Sign.THIS, Sign.THAT) && items.get(at + 1).is(Sign.WEEK) && again) {
                items.set(at, items.get(at).as(Sign.A).value(""));
            }
        }
    }

    private boolean named(int to, String number) {
        for (int at = 1; at < to; at++) {
            if (items.get(at - 1).is(Sign.WEEK)
                    && items.get(at).is(Sign.NUMBER)
                    && items.get(at).value().equals(number)) {
                return true;
            }
        }
        return false;
    }

    /** "Deixando o rodízio de lado": what is ignored stands between. */
    private void setAside() {
        for (int aside = 2; aside < items.size(); aside++) {
            boolean away = items.get(aside).is(Sign.UNKNOWN)
                    && row.plain(items.get(aside)).equals("lado")
                    && items.get(aside - 1).is(Sign.OF);
            int verb = aside - 2;
            while (away
                    && verb >= 0
                    && items.get(verb)
                            .is(
                                    Sign.A,
                                    Sign.LIGHT,
                                    Sign.OF,
                                    Sign.AND,
                                    Sign.PREFERENCE,
                                    Sign.PLACES,
                                    Sign.TURN,
                                    Sign.ROTATION,
                                    Sign.TARGET)) {
                verb--;
            }
            boolean ignored = away
                    && verb >= 0
                    && verb < aside - 2
                    && row.plain(items.get(verb)).matches("(?:deix|coloc|bot|pond|ponh)\\p{L}*")
                    && items.subList(verb, aside).stream()
                            .anyMatch(it -> it.is(Sign.PREFERENCE, Sign.ROTATION, Sign.TARGET));
            if (ignored) {
                items.set(verb, items.get(verb).as(Sign.IGNORE).value(""));
                items.subList(aside - 1, aside + 1).clear();
            }
        }
    }

    /** "A Savassi contará com o Caio na sala 1 e com a Ana na sala 2": as "Savassi: o Caio na sala 1 e a Ana na sala 2". */
    private void hosted() {
        for (int at = 1; at + 1 < items.size(); at++) {
            boolean will = items.get(at).is(Sign.HAVE)
                    && items.get(at - 1).is(Sign.L)
                    && row.plain(items.get(at)).matches("(?:vai contar|contara) com")
                    && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK, Sign.NOT, Sign.COLON));
            int who = row.past(at + 1, 1);
            if (will && who < items.size() && items.get(who).is(Sign.P)) {
                items.set(at, items.get(at).as(Sign.COLON).value(""));
                for (int with = who; with + 1 < items.size(); with++) {
                    boolean also = items.get(with).is(Sign.WITH)
                            && items.get(row.past(with - 1, -1)).is(Sign.AND);
                    items.set(with, also ? items.get(with).as(Sign.LIGHT) : items.get(with));
                }
            }
        }
    }

    /** "Amanhã e depois" are two days, if no order follows that is to be done then. */
    private void days() {
        for (int at = 1; at < items.size(); at++) {
            Item item = items.get(at);
            Item after = at + 1 < items.size() ? items.get(at + 1) : Item.of(Sign.STOP, "", item.to(), item.to());
            boolean then = item.is(Sign.AND) && row.said(item, "e depois", "e dps");
            boolean ends = after.separates() || after.is(Sign.ABSENT, Sign.S, Sign.QUESTION_MARK, Sign.BY, Sign.LIGHT);
            boolean dayAfter = then
                    && at + 2 < items.size()
                    && after.is(Sign.OF)
                    && items.get(at + 2).is(Sign.TOMORROW);
            if (dayAfter) {
                // "Amanhã e depois de amanhã"
                items.set(at + 1, items.get(at + 2).as(Sign.AFTER_TOMORROW));
                items.remove(at + 2);
                continue;
            }
            boolean last = after.separates() || after.is(Sign.QUESTION_MARK, Sign.REASON);
            if (item.is(Sign.OF) && items.get(at - 1).is(Sign.NOT) && last) {
                // "Quarta não dá"
                items.set(at - 1, items.get(at - 1).upTo(item).as(Sign.ABSENT));
                items.remove(at);
            } else if (then && ends && items.get(at - 1).is(Sign.TOMORROW)) {
                items.add(at + 1, item.as(Sign.AFTER_TOMORROW));
            } else if (then && ends && WhenPhrases.dated(items.get(at - 1))) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "Já que a Ana tem consulta terça, a Bia cobre": the absence and its cover, as without "já que". */
    private void covered() {
        for (int at = 0; at < items.size(); at++) {
            boolean since =
                    items.get(at).is(Sign.REASON) || (items.get(at).is(Sign.HOW) && row.said(items.get(at), "como"));
            int comma = end(at, Sign.COMMA, Sign.STOP, Sign.SEMICOLON);
            int end = end(comma + 1, Sign.STOP, Sign.SEMICOLON);
            if (since
                    && row.begins(at)
                    && comma < items.size()
                    && items.get(comma).is(Sign.COMMA)) {
                List<Item> story = items.subList(at, comma);
                boolean absent = story.stream().anyMatch(it -> it.is(Sign.P))
                        && story.stream().anyMatch(it -> it.is(Sign.ABSENT));
                boolean cover = items.subList(comma, end).stream()
                        .anyMatch(it -> it.is(Sign.COVER, Sign.INSTEAD, Sign.REPLACE));
                // "Por causa de uma consulta da Márcia, quem atende no lugar dela na quarta é a Helena": no day is
                // told.
                boolean told = items.subList(comma, end).stream().anyMatch(it -> it.is(Sign.HER))
                        && story.stream().noneMatch(it -> it.is(DAYS));
                items.set(
                        at,
                        absent && cover && (!told || items.get(at).is(Sign.HOW))
                                ? items.get(at).as(Sign.LIGHT)
                                : items.get(at));
            }
        }
    }

    private int end(int from, Sign... signs) {
        int end = Math.min(from, items.size());
        while (end < items.size() && !items.get(end).is(signs)) {
            end++;
        }
        return end;
    }
}
