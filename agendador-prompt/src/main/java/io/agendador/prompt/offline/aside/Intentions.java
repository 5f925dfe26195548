package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Knows what somebody means to do later, told as the reason of an order: "pois vamos replanejar", "vamos trocar o piso". */
final class Intentions {

    private static final String WILL =
            "(?:vamos|vou|iremos|irei|vao|queremos|quero|pretendo|pretendemos|precisamos|preciso)(?: .*)?";

    private static final Sign[] NAMED = {
        Sign.P,
        Sign.R,
        Sign.L,
        Sign.W,
        Sign.S,
        Sign.H,
        Sign.D,
        Sign.NUMBER,
        Sign.GAP,
        Sign.DOUBLE,
        Sign.NO_DOUBLE,
        Sign.ONLY,
        Sign.EXCEPT,
        Sign.WITHOUT,
        Sign.NOT,
        Sign.IGNORE,
        Sign.PRIORITIZE,
        Sign.ALLOW,
        Sign.FORBID,
        Sign.IF,
        Sign.OR,
        Sign.LIMIT,
        Sign.HER,
        Sign.THERE,
        Sign.THAT
    };

    private final Row row;

    Intentions(Row row) {
        this.row = row;
    }

    /** A doing of one's own, without anybody, any place and any day, behind an order that stands by itself. */
    boolean intends(List<Item> told, List<Item> before) {
        int verb = 0;
        while (verb < told.size() && told.get(verb).is(Sign.LIGHT)) {
            verb++;
        }
        boolean will = verb > 0
                && verb < told.size()
                && told.subList(0, verb).stream().anyMatch(it -> row.plain(it).matches(WILL))
                && row.plain(told.get(verb)).matches("\\p{L}+[aei]r")
                && told.stream().noneMatch(it -> it.is(NAMED))
                && before.stream().anyMatch(it -> it.is(Orders.CHANGES));
        return will && (planning(told.subList(verb, told.size())) || changing(told.subList(verb, told.size())));
    }

    /** "Refazer o planejamento": after what is cleared or let go. */
    private static boolean planning(List<Item> said) {
        return said.get(0).is(Sign.REGENERATE)
                && said.stream()
                        .skip(1)
                        .allMatch(it -> it.is(
                                Sign.ROSTER, Sign.EVERYTHING, Sign.AGAIN, Sign.LIGHT, Sign.A, Sign.OF, Sign.TURN));
    }

    /** "Trocar o piso", "colocar um ar-condicionado novo": things, not people */
    private static boolean changing(List<Item> said) {
        return said.get(0).is(Sign.SWAP, Sign.PUT, Sign.REPLACE, Sign.REMOVE, Sign.MOVE)
                && said.stream().anyMatch(it -> it.is(Sign.UNKNOWN, Sign.TOLD, Sign.REASON_NOUN))
                && said.stream()
                        .skip(1)
                        .allMatch(
                                it -> it.is(Sign.TOLD, Sign.REASON_NOUN, Sign.LIGHT, Sign.A, Sign.OF, Sign.ONE, Sign.IN)
                                        || (it.is(Sign.UNKNOWN) && it.value().isEmpty()));
    }
}
