package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.roster.Shift;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "A Ana vai para o lugar da Bia e a Bia para o da Ana": two who replace each other exchange. */
public final class Crossing {

    private Crossing() {}

    public static List<ReplanCommand> exchanged(List<ReplanCommand> commands) {
        List<ReplanCommand> all = new ArrayList<>(commands);
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at) instanceof Replace one) {
                int first = at;
                all.subList(at + 1, all.size()).stream()
                        .filter(it -> it instanceof Replace other && crossed(one, other))
                        .findFirst()
                        .ifPresent(other -> {
                            all.set(first, new Exchange(List.of(one.in(), one.out()), one.date(), shift(one, (Replace)
                                    other)));
                            all.remove(other);
                        });
            }
        }
        return all;
    }

    private static boolean crossed(Replace one, Replace other) {
        return one.in().equals(other.out())
                && one.out().equals(other.in())
                && one.date().equals(other.date())
                && (one.shift() == null || other.shift() == null || one.shift() == other.shift());
    }

    /** "…, só de manhã" is said once of both. */
    private static @Nullable Shift shift(Replace one, Replace other) {
        return one.shift() == null ? other.shift() : one.shift();
    }

    /** "Trocas na quinta: de manhã, Gabi com Natália; à tarde, Caio com Helena": no pair is of another's shift, too. */
    public static boolean again(List<ReplanCommand> commands) {
        List<Exchange> all = commands.stream()
                .filter(Exchange.class::isInstance)
                .map(Exchange.class::cast)
                .toList();
        long pairs = all.stream().map(Exchange::professionals).distinct().count();
        long days = all.stream()
                .map(it -> List.of(it.professionals(), it.date()))
                .distinct()
                .count();
        return pairs > 1 && days < all.size();
    }

    /** "Para a feira vai o Caio: ele fica na sala 1 da Savassi": nobody is in two rooms at once. */
    public static boolean twofold(List<ReplanCommand> commands) {
        List<Assign> all = commands.stream()
                .filter(Assign.class::isInstance)
                .map(Assign.class::cast)
                .toList();
        return all.stream().anyMatch(one -> all.stream().anyMatch(other -> twofold(one, other)));
    }

    private static boolean twofold(Assign one, Assign other) {
        return one.professional().equals(other.professional())
                && one.date().equals(other.date())
                && !one.room().equals(other.room())
                && (one.shift() == null || other.shift() == null || one.shift() == other.shift());
    }
}
