package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out an order that only repeats the one before it: "a Helena não precisa mais vir na sexta, pode tirar", "Ana e Caio
 * querem inverter os lugares na quinta, pode trocar". It names nobody, no place and no day but those of the order.
 */
public final class Repeated {

    private static final Sign[] ORDERS = {
        Sign.SWAP, Sign.REMOVE, Sign.CLOSE, Sign.OPEN, Sign.PIN, Sign.UNPIN, Sign.REGENERATE, Sign.BALANCE, Sign.FILL,
        Sign.CLEAR, Sign.REPLACE, Sign.COVER, Sign.PUT, Sign.MOVE, Sign.LIMIT, Sign.ABSENT, Sign.ENTER, Sign.TOUCH
    };

    private static final Sign[] SAME = {
        Sign.SWAP, Sign.REMOVE, Sign.CLOSE, Sign.OPEN, Sign.PIN, Sign.UNPIN, Sign.REPLACE, Sign.CLEAR
    };

    /** Those that would be the same order twice. */
    private static final Sign[] TWICE = {Sign.SWAP, Sign.REMOVE, Sign.CLEAR};

    private static final Sign[] ASKING = {Sign.WHO, Sign.WHERE, Sign.WHICH, Sign.HOW_MANY};

    private static final Sign[] UNSURE = {
        Sign.NOT, Sign.IF, Sign.OR, Sign.PERHAPS, Sign.ONLY, Sign.EXCEPT, Sign.UNKNOWN, Sign.PAST, Sign.LEAST
    };

    private final Row row;
    private final Sign[] orders;

    private Repeated(Row row, Sign[] orders) {
        this.row = row;
        this.orders = orders;
    }

    /** The items without what could only be the same order twice. */
    public static List<Item> once(String text, List<Item> items) {
        return new Repeated(new Row(text, items), TWICE).told();
    }

    /** The items without what may repeat, where they are not read with it. */
    public static List<Item> without(String text, List<Item> items) {
        return new Repeated(new Row(text, items), SAME).told();
    }

    private List<Item> told() {
        List<Item> items = row.items();
        List<Item> told = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            int end = at + 1;
            while (end < items.size()
                    && !items.get(end).separates()
                    && !items.get(end).is(Sign.QUESTION_MARK)) {
                end++;
            }
            List<Item> part = items.subList(at, end);
            if (!repeats(part, told)) {
                told.addAll(part);
            }
            at = end;
        }
        return told;
    }

    private boolean repeats(List<Item> part, List<Item> before) {
        List<Item> said = part.stream().skip(1).toList();
        List<Item> rest = said.stream().filter(it -> !again(it, before)).toList();
        return part.get(0).is(Sign.COMMA, Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)
                && rest.size() == 1
                && before.stream().noneMatch(it -> it.is(UNSURE))
                && before.stream().anyMatch(it -> it.is(Sign.W))
                && (same(rest.get(0), before) || asks(rest.get(0), before) || noted(rest.get(0), before));
    }

    /** Once more the same people, place or day, or what all of it is about. */
    private static boolean again(Item item, List<Item> before) {
        boolean pointed = item.value().equals(Item.AGAIN)
                && before.stream()
                        .filter(it -> it.is(item.sign()))
                        .flatMap(it -> it.names().stream())
                        .toList()
                        .containsAll(item.names());
        boolean day = item.is(Sign.W)
                && item.whenOf().doubt() == null
                && before.stream()
                        .filter(it -> it.is(Sign.W))
                        .allMatch(it -> it.whenOf().doubt() == null
                                && it.whenOf().periods().equals(item.whenOf().periods()));
        return pointed || day || item.is(Sign.ROSTER, Sign.PLACES);
    }

    private boolean same(Item order, List<Item> before) {
        List<Item> all = before.stream().filter(it -> it.is(ORDERS)).toList();
        return all.size() == 1
                && order.is(orders)
                && !row.plain(order).matches(".*[ai]d[ao]s?|nao (?!precis).*")
                && sign(order, before) == sign(all.get(0), before);
    }

    /** "Tá liberada na sexta" lets people go, and opens rooms. */
    private static Sign sign(Item order, List<Item> before) {
        boolean person =
                before.stream().anyMatch(it -> it.is(Sign.P)) && before.stream().noneMatch(it -> it.is(Sign.R, Sign.L));
        return order.is(Sign.OPEN) && person ? Sign.REMOVE : order.sign();
    }

    /** "…, anota pra mim": what was said, which is an order without it. */
    private boolean noted(Item order, List<Item> before) {
        boolean placed =
                before.stream().anyMatch(it -> it.is(Sign.P)) && before.stream().anyMatch(it -> it.is(Sign.R));
        return order.is(Sign.ENTER, Sign.PUT)
                && orders == SAME
                && row.plain(order)
                        .matches(
                                "(?:registr|anot|lanc|marc|escal|coloc|inclu|agend)(?:a|e|em|ar|i|ir)(?: ai)?|p[oô]r|poe")
                && (placed
                        || before.stream()
                                .anyMatch(it -> it.is(
                                        Sign.LIMIT,
                                        Sign.ABSENT,
                                        Sign.SWAP,
                                        Sign.REPLACE,
                                        Sign.COVER,
                                        Sign.CLOSE,
                                        Sign.OPEN)));
    }

    /** "Quantas horas a Bia tem, sabe me dizer?" */
    private static boolean asks(Item order, List<Item> before) {
        return order.is(Sign.SHOW)
                && before.stream().anyMatch(it -> it.is(ASKING))
                && before.stream().noneMatch(it -> it.is(ORDERS));
    }
}
