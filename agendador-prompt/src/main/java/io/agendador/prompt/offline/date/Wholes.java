package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.stream.Stream;

/** Makes the whole day of both its shifts: "nos turnos da manhã e da tarde", "de manhã e à tarde". */
public final class Wholes {

    private static final Sign[] SILENT = {
        Sign.LIGHT, Sign.OF, Sign.IN, Sign.A, Sign.ONE, Sign.W, Sign.TO, Sign.ROSTER, Sign.COMMA, Sign.COLON
    };

    private final Row row;
    private final List<Item> items;

    public Wholes(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void days() {
        inside();
        for (int at = 0; at < items.size(); at++) {
            int second = items.get(at).is(Sign.S) ? second(at) : -1;
            if (second > 0 && both(items.get(at), items.get(second)) && shared(at, second + 1) && !among(at)) {
                int from = at;
                while (from > 0 && (items.get(from - 1).is(Sign.TURN) || asMuch(from - 1))) {
                    from--;
                }
                row.replace(
                        from, second + 1, items.get(at).upTo(items.get(second)).value("ALL"));
                at = from;
            }
        }
    }

    /** "O Caio de terça à tarde e a Natália de quinta inteira": beside a day with a shift, one with both. */
    private void inside() {
        for (int at = 1; at < items.size(); at++) {
            boolean day = items.get(at).is(Sign.WHOLE)
                    && items.get(at - 1).is(Sign.W)
                    && items.get(at - 1).whenOf().kind() == When.Kind.DAYS
                    && items.get(at - 1).whenOf().periods().size() == 1;
            boolean apart = day
                    && (at + 1 == items.size() || items.get(at + 1).separates())
                    && items.stream()
                            .anyMatch(it -> it.is(Sign.S) && !it.value().equals("ALL"));
            if (apart) {
                items.set(at, items.get(at).as(Sign.S).value("ALL"));
            }
        }
    }

    /** The shift behind "e", with no more than its own article and noun between. */
    private int second(int first) {
        int at = first + 1;
        boolean and = at < items.size() && items.get(at).is(Sign.AND);
        boolean as =
                at < items.size() && first > 0 && items.get(at).is(Sign.HOW, Sign.HOW_MANY) && asMuch(before(first));
        if (!and && !as) {
            return -1;
        }
        at++;
        while (at < items.size() && items.get(at).is(Sign.OF, Sign.IN, Sign.A, Sign.LIGHT, Sign.TURN)) {
            at++;
        }
        return at < items.size() && items.get(at).is(Sign.S) ? at : -1;
    }

    /** "Tanto no turno da manhã quanto no da tarde" */
    private boolean asMuch(int at) {
        return items.get(at).is(Sign.UNKNOWN) && row.plain(items.get(at)).equals("tanto");
    }

    private int before(int first) {
        return first > 1 && items.get(first - 1).is(Sign.TURN, Sign.IN) ? first - 2 : first - 1;
    }

    private static boolean both(Item one, Item other) {
        return Stream.of(one.value(), other.value()).sorted().toList().equals(List.of("AFTERNOON", "MORNING"));
    }

    /** Whether nothing follows that the second shift could be of alone: "… não vem de manhã e à tarde vem a Bia". */
    private boolean shared(int first, int end) {
        int begin = first;
        while (begin > 0 && !items.get(begin - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            begin--;
        }
        List<Item> before = items.subList(begin, first);
        if (before.stream().allMatch(it -> it.is(SILENT) || it.is(Sign.S))) {
            return true;
        }
        int to = end;
        while (to < items.size()
                && !items.get(to).separates()
                && !items.get(to).is(Sign.QUESTION_MARK, Sign.REASON, Sign.WHY)) {
            to++;
        }
        boolean dated = before.stream().anyMatch(it -> it.is(Sign.W));
        boolean placed = before.stream().anyMatch(it -> it.is(Sign.L, Sign.R));
        return items.subList(end, to).stream()
                .allMatch(it -> it.is(Sign.W) ? !dated : it.is(SILENT) || (it.is(Sign.L, Sign.R) && !placed));
    }

    /** "Divide entre manhã e tarde", "prioriza a manhã e a tarde", "troca a manhã e a tarde": two shifts, and no day. */
    private boolean among(int first) {
        int verb = row.past(first - 1, -1);
        return items.subList(0, first).stream().anyMatch(it -> it.is(Sign.PRIORITIZE, Sign.BETWEEN))
                || (verb >= 0 && items.get(verb).is(Sign.SWAP, Sign.MOVE));
    }
}
