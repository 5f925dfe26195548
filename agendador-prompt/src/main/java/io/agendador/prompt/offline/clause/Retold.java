package io.agendador.prompt.offline.clause;

import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.offline.item.Absences;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what a clause tells once more of the person whom the order before it names: "solta a Ana na semana 2, ela
 * não precisa mais ficar fixa", or why: "tira a Duda de amanhã, ela tem prova". Whatever names a day, a place or anybody
 * else is an order of its own.
 */
public final class Retold {

    private static final Set<String> REPEATED = Set.of("pin", "unpin", "unassign");

    private Retold() {}

    /** "Dani tem prova segunda e quarta, não conta com ela": the last part says nothing that the first does not. */
    public static List<Item> withoutEchoes(List<Item> items) {
        List<Item> told = new ArrayList<>();
        int at = 0;
        while (at < items.size()) {
            int end = at + 1;
            while (end < items.size() && !items.get(end).separates()) {
                end++;
            }
            List<Item> part = items.subList(at, end);
            if (!echoes(part, told)) {
                told.addAll(part);
            }
            at = end;
        }
        return told;
    }

    /** No more than that whoever was named is absent, or to be entered as such, of whom a reason and a day were told. */
    private static boolean echoes(List<Item> part, List<Item> before) {
        boolean entered = part.stream().anyMatch(it -> it.is(Sign.ENTER, Sign.PUT));
        boolean bare = part.size() > 1
                && part.size() < 7
                && (entered ? part.get(0).separates() : part.get(0).is(Sign.COMMA))
                && part.stream().skip(1).filter(it -> it.is(Sign.ABSENT)).count() == 1
                && part.stream()
                        .skip(1)
                        .allMatch(it -> (it.is(Sign.ABSENT) && it.value().isEmpty())
                                || it.is(Sign.ENTER, Sign.PUT, Sign.WITH)
                                || (it.is(Sign.WHY)
                                        && before.stream()
                                                .anyMatch(one -> one.value().equals(it.value())))
                                || (it.is(Sign.P) && it.value().equals(Item.AGAIN)));
        boolean told = before.stream().anyMatch(it -> it.is(Sign.W))
                && before.stream()
                        .anyMatch(it -> it.is(Sign.ABSENT) && !it.value().isEmpty());
        List<Item> people = before.stream().filter(it -> it.is(Sign.P)).toList();
        boolean beside = before.stream().anyMatch(it -> it.is(Sign.ABSENT))
                && before.stream().anyMatch(it -> it.is(Sign.W));
        if (leaves(part, before) && all(part, people)) {
            return true;
        }
        return ((bare && told) || leaves(part, before) || (beside && (handedOn(part) || works(part, before))))
                && before.stream().noneMatch(it -> it.is(Sign.STOP))
                && people.size() == 1
                && part.stream()
                        .filter(it -> it.is(Sign.P))
                        .allMatch(it -> it.names().equals(people.get(0).names()));
    }

    /** "… a Ana e a Joana, não mexe nelas": whether all who were named are meant. */
    private static boolean all(List<Item> part, List<Item> people) {
        List<String> named =
                people.stream().flatMap(it -> it.names().stream()).distinct().toList();
        return part.stream().filter(it -> it.is(Sign.P)).allMatch(it -> named.equals(it.names()));
    }

    /** "…, então já redistribui o que era dela": what is done with the hours of who is absent. */
    private static boolean handedOn(List<Item> part) {
        return part.size() > 3
                && part.get(1).is(Sign.BALANCE, Sign.FILL, Sign.MOVE)
                && part.get(2).is(Sign.WHICH, Sign.TURN, Sign.ROSTER, Sign.GAP, Sign.PLACES)
                && part.stream()
                        .skip(3)
                        .allMatch(it -> it.is(Sign.TURN, Sign.ROSTER, Sign.GAP, Sign.PLACES)
                                || (it.is(Sign.P) && it.value().equals(Item.AGAIN)))
                && part.get(part.size() - 1).is(Sign.P);
    }

    /** "Em curso de manhã; à tarde ele trabalha normalmente": no more than that the other shift is not meant. */
    private static boolean works(List<Item> part, List<Item> before) {
        List<Item> away = before.stream().filter(it -> it.is(Sign.S)).toList();
        List<Item> here = part.stream().filter(it -> it.is(Sign.S)).toList();
        return away.size() == 1
                && here.size() == 1
                && !away.get(0).value().equals(here.get(0).value())
                && !away.get(0).value().equals("ALL")
                && !here.get(0).value().equals("ALL")
                && part.stream().anyMatch(it -> it.is(Sign.P))
                && part.stream().anyMatch(it -> it.is(Sign.WORK, Sign.ENTERS))
                && part.stream()
                        .skip(1)
                        .allMatch(it -> it.is(Sign.S, Sign.WORK, Sign.ENTERS)
                                || it.value().equals("USUAL")
                                || (it.is(Sign.P) && it.value().equals(Item.AGAIN)));
    }

    /** "Mantém o Caio como está, não troca ele": fixed is fixed. */
    private static boolean leaves(List<Item> part, List<Item> before) {
        return part.size() > 2
                && part.get(0).is(Sign.COMMA, Sign.AND)
                && part.get(1).is(Sign.NOT)
                && part.get(2).is(Sign.SWAP, Sign.MOVE, Sign.REMOVE, Sign.TOUCH)
                && part.stream()
                        .skip(3)
                        .allMatch(it -> it.is(Sign.PLACES, Sign.ROSTER, Sign.WHY)
                                || (it.is(Sign.P) && it.value().equals(Item.AGAIN)))
                && part.stream().anyMatch(it -> it.is(Sign.P))
                && before.stream().anyMatch(it -> it.is(Sign.W))
                && before.stream().anyMatch(it -> it.is(Sign.PIN) || it.value().equals("LEAVE"))
                && before.stream().noneMatch(it -> it.is(Sign.STOP, Sign.SEMICOLON, Sign.COLON));
    }

    public static List<Matched> without(List<Matched> clauses) {
        List<Matched> orders = new ArrayList<>();
        for (Matched next : clauses) {
            Matched last = orders.isEmpty() ? null : orders.get(orders.size() - 1);
            if (last != null && (leads(last, next) || wished(last, next))) {
                orders.set(orders.size() - 1, next);
            } else if (last == null || !retells(next, last)) {
                orders.add(next);
            }
        }
        return orders;
    }

    /** "Nati tem consulta na segunda, então não conte com ela nesse dia": one absence, and why. */
    public static List<ReplanCommand> explained(List<ReplanCommand> commands) {
        List<ReplanCommand> explained = new ArrayList<>();
        for (int at = 0; at < commands.size(); at++) {
            ReplanCommand one = commands.get(at);
            boolean bare = one instanceof Unavailable absence
                    && absence.reason() == null
                    && commands.stream().anyMatch(other -> other != one && explains(absence, other));
            bare |= one instanceof CloseRoom closed
                    && closed.reason() == null
                    && commands.stream().anyMatch(other -> other != one && explains(closed, other));
            boolean retold = commands.subList(at + 1, commands.size()).stream().anyMatch(it -> again(one, it));
            if (!bare && !retold) {
                explained.add(one);
            }
        }
        return explained;
    }

    /** "A Gabi vai casar, então do dia 10 ao dia 20 ela fica fora, lua de mel": one absence, and why as told last. */
    private static boolean again(ReplanCommand before, ReplanCommand after) {
        return before instanceof Unavailable first
                && after instanceof Unavailable last
                && first.reason() != null
                && last.reason() != null
                && !first.reason().equals(last.reason())
                && new Unavailable(first.professional(), first.period(), first.shift(), last.reason()).equals(last);
    }

    /** "A sala 1 entra em pintura na semana 3; considere-a fechada nesse período" */
    private static boolean explains(CloseRoom bare, ReplanCommand other) {
        return other instanceof CloseRoom why
                && why.reason() != null
                && new CloseRoom(why.room(), why.period(), why.shift(), null).equals(bare);
    }

    private static boolean explains(Unavailable bare, ReplanCommand other) {
        return other instanceof Unavailable why
                && why.reason() != null
                && new Unavailable(why.professional(), why.period(), why.shift(), null).equals(bare);
    }

    private static boolean retells(Matched next, Matched order) {
        List<Item> named = next.clause().items(Sign.P, Sign.R, Sign.L);
        boolean same = named.size() == 1
                && (named.get(0).value().equals(Item.AGAIN) || explains(next, order))
                && (order.clause().items(Sign.P, Sign.R, Sign.L).size() == 1
                        || order.command().equals("replace"))
                && order.clause().items(named.get(0).sign()).stream()
                        .anyMatch(it -> it.names().equals(named.get(0).names()));
        boolean bare = order.clause().has(Sign.W) && !next.clause().has(Sign.W, Sign.S, Sign.WHY);
        return same && bare && !next.clause().question() && (repeats(next, order) || explains(next, order));
    }

    /** "A Ana tá com sinusite, tira ela de amanhã": why, before what is to be done. */
    private static boolean leads(Matched why, Matched order) {
        List<Item> people = order.clause().items(Sign.P);
        return people.size() == 1
                && people.get(0).value().equals(Item.AGAIN)
                && order.clause().has(Sign.W)
                && !why.clause().has(Sign.W, Sign.S, Sign.R, Sign.L)
                && !why.clause().question()
                && why.clause().items(Sign.P).stream()
                        .allMatch(it -> it.names().equals(people.get(0).names()))
                && explains(why, order);
    }

    /** "A Ana e a Bia querem trocar. Troca as duas na quinta": one exchange. */
    private static boolean wished(Matched wish, Matched order) {
        List<String> both = names(wish);
        return order.command().equals("exchange")
                && wish.command().equals("exchange")
                && both.size() == 2
                && both.equals(names(order))
                && order.clause().items(Sign.P).stream()
                        .allMatch(it -> it.value().equals(Item.AGAIN))
                && order.clause().has(Sign.W)
                && !wish.clause().has(Sign.W, Sign.S)
                && !wish.clause().question();
    }

    private static List<String> names(Matched one) {
        return one.clause().items(Sign.P).stream()
                .flatMap(it -> it.names().stream())
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean repeats(Matched next, Matched order) {
        return next.command().equals(order.command()) && REPEATED.contains(order.command());
    }

    private static boolean explains(Matched next, Matched order) {
        List<Item> absences = next.clause().items(Sign.ABSENT);
        boolean leaves = order.command().equals("unassign")
                || (order.command().equals("replace")
                        && next.clause().items(Sign.P).stream()
                                .allMatch(it -> order.roles().getOrDefault("out", List.of()).stream()
                                        .anyMatch(out -> out.names().equals(it.names()))));
        return next.command().equals("unavailable")
                && leaves
                && next.clause().groups().size() == 2
                && absences.size() == 1
                && (Absences.why(absences.get(0))
                        || (order.command().equals("replace")
                                && absences.get(0).value().equals("folga")));
    }
}
