package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.RoomNames;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out of orders what only says why the next one is given: "vai ter pintura na Savassi, por isso fecha a sala 2 na
 * terça" closes no other room, "a Gabi viaja na quinta, então deixa ela indisponível na sexta" no other day.
 */
public final class Notices {

    private static final String THEN = "(?s).*\\b(?:entao|por isso|portanto|dai|por conta disso|por causa disso)\\b.*";

    private final String text;

    private Notices(String text) {
        this.text = text;
    }

    public static List<Matched> without(String text, List<Matched> clauses) {
        Notices notices = new Notices(text);
        List<Matched> orders = new ArrayList<>();
        for (Matched next : clauses) {
            Matched last = orders.isEmpty() ? null : orders.get(orders.size() - 1);
            if (last != null && notices.closing(last, next)) {
                Matched there = within(next, last.clause().items(Sign.L).get(0).names());
                orders.set(orders.size() - 1, because(there, last.clause().items(Sign.REASON_NOUN), text));
            } else if (last != null && notices.absent(last, next)) {
                orders.set(orders.size() - 1, because(next, last.clause().items(Sign.ABSENT, Sign.WHY), text));
            } else if (last != null && also(last, next)) {
                orders.add(because(next, last.clause().items(Sign.WHY), text));
            } else {
                orders.add(next);
            }
        }
        return orders;
    }

    /** "Vai ter pintura na Savassi, então fecha a sala 1 na quarta e a sala 2 na quinta": why is that of both. */
    private static boolean also(Matched order, Matched next) {
        return order.clause().items(Sign.WHY).size() == 1
                && order.command().equals("closeRoom")
                && next.command().equals("closeRoom")
                && order.clause().has(Sign.CLOSE)
                && order.clause().items(Sign.CLOSE).equals(next.clause().items(Sign.CLOSE));
    }

    /** "Vai ter reforma na Savassi", without a day: what somebody does about it may follow. */
    static boolean undated(Matched one) {
        return one.command().equals("closeRoom")
                && one.clause().has(Sign.HAVE)
                && one.clause().has(Sign.REASON_NOUN)
                && !one.clause().has(Sign.W, Sign.S, Sign.CLOSE);
    }

    /** Rooms of the location that the notice names. */
    private boolean closing(Matched notice, Matched order) {
        List<String> locations = notice.clause().items(Sign.L).stream()
                .flatMap(it -> it.names().stream())
                .toList();
        List<Item> rooms = order.clause().items(Sign.R);
        return undated(notice)
                && !notice.clause().has(Sign.R)
                && order.command().equals("closeRoom")
                && order.clause().has(Sign.CLOSE)
                && locations.size() == 1
                && !rooms.isEmpty()
                && !order.clause().has(Sign.L)
                && rooms.stream()
                        .allMatch(it -> !RoomNames.within(it, locations).names().isEmpty());
    }

    private static Matched within(Matched order, List<String> locations) {
        List<List<Item>> groups = order.clause().groups().stream()
                .map(group -> group.stream()
                        .map(it -> it.is(Sign.R) ? RoomNames.within(it, locations) : it)
                        .toList())
                .toList();
        Clause clause =
                new Clause(groups, order.clause().joined(), order.clause().question());
        return new Matched(order.command(), clause, order.roles(), order.generation());
    }

    /** Of the same person, on other days that follow from it, or on more of them. */
    private boolean absent(Matched notice, Matched order) {
        List<Item> people = order.clause().items(Sign.P);
        List<Item> told = notice.clause().items(Sign.P);
        boolean both = notice.command().equals("unavailable")
                && order.command().equals("unavailable")
                && notice.clause().has(Sign.W)
                && order.clause().has(Sign.W)
                && order.clause().has(Sign.PUT, Sign.ENTER)
                && notice.clause().items(Sign.ABSENT).stream()
                        .anyMatch(it -> !it.value().isEmpty());
        boolean same = people.size() == 1
                && told.size() == 1
                && people.get(0).value().equals(Item.AGAIN)
                && people.get(0).names().equals(told.get(0).names());
        return both && same && (then(notice, order) || within(notice, order));
    }

    private boolean then(Matched notice, Matched order) {
        int from = notice.clause().span().to();
        int to = order.clause().span().from();
        String rest = Plain.of(text.substring(order.clause().span().from()));
        return from <= to
                && Plain.of(text.substring(from, to)).matches(THEN)
                && !rest.matches("(?s).*\\b(?:tambem|tb|tbm|ainda)\\b.*");
    }

    /** "A Ana tem consulta na quinta, deixa ela indisponível quinta e sexta" */
    private static boolean within(Matched notice, Matched order) {
        List<Period> days = periods(order);
        return !notice.clause().has(Sign.S)
                && !order.clause().has(Sign.S)
                && periods(notice).stream()
                        .allMatch(day -> days.stream()
                                .anyMatch(it -> !day.from().isBefore(it.from())
                                        && !day.to().isAfter(it.to())));
    }

    private static List<Period> periods(Matched one) {
        return one.clause().items(Sign.W).stream()
                .flatMap(it -> it.whenOf().periods().stream())
                .toList();
    }

    private static Matched because(Matched order, List<Item> reasons, String text) {
        if (reasons.isEmpty() || order.clause().has(Sign.WHY, Sign.REASON_NOUN)) {
            return order;
        }
        Item reason = reasons.get(0);
        String words = reason.is(Sign.REASON_NOUN) ? text.substring(reason.from(), reason.to()) : reason.value();
        List<List<Item>> groups = new ArrayList<>(order.clause().groups());
        List<Boolean> joined = new ArrayList<>(order.clause().joined());
        groups.add(List.of(reason.as(Sign.WHY).value(words)));
        joined.add(false);
        Clause clause = new Clause(groups, joined, order.clause().question());
        return new Matched(order.command(), clause, order.roles(), order.generation());
    }
}
