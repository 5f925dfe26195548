package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.BalanceHours;
import io.agendador.prompt.command.Doubles;
import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Scope;
import io.agendador.prompt.offline.clause.Clause;
import io.agendador.prompt.offline.clause.GenerationParts;
import io.agendador.prompt.offline.clause.GenerationParts.Part;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * "Agora só de manhã", "e sem dobras": says nothing but how a search is to be restricted. Where one search is all that is
 * shown, it is meant; what could mean anything else is no amendment, and is asked about like all that is not read.
 */
public record Amendment(GenerationParts parts, Scope only, Scope except) {

    /** Nothing unless the items are one. */
    public static @Nullable Amendment of(List<Item> items, GenerationCommands generations) {
        boolean asks = items.stream().anyMatch(it -> it.is(Sign.QUESTION_MARK));
        GenerationParts parts = asks || items.isEmpty() ? null : GenerationParts.of(Clause.of(items, false));
        if (parts == null || !bare(parts) || denied(items, parts)) {
            return null;
        }
        return new Amendment(
                parts,
                generations.scope(parts, parts.parts(Part.ONLY)),
                generations.scope(parts, parts.parts(Part.EXCEPT)));
    }

    /** Nothing to be done, no days, no wishes: restrictions alone. */
    private static boolean bare(GenerationParts parts) {
        boolean nothingElse = parts.head().isEmpty()
                && Stream.of(Part.MAIN, Part.PRIORITIZE, Part.IGNORE)
                        .allMatch(it -> parts.parts(it).isEmpty());
        List<Sign> named = Stream.of(Part.ONLY, Part.EXCEPT)
                .flatMap(it -> parts.parts(it).stream())
                .map(it -> it.get(0).sign())
                .toList();
        // "Só de manhã a Ana" may be a wish of hers.
        boolean plain = !named.contains(Sign.W) && (!named.contains(Sign.P) || named.size() == 1);
        return nothingElse && plain && (!named.isEmpty() || parts.doubles() != null);
    }

    /** "Não, só de manhã" and "não só de manhã" are the same signs. */
    private static boolean denied(List<Item> items, GenerationParts parts) {
        return items.stream().anyMatch(it -> it.is(Sign.NOT))
                && Stream.of(Part.ONLY, Part.EXCEPT)
                        .anyMatch(it -> !parts.parts(it).isEmpty());
    }

    /** The search as it is now meant; nothing if it cannot be restricted so, or is by the same already. */
    public @Nullable ReplanCommand applied(ReplanCommand search) {
        if (search instanceof Regenerate it && fits(it.only(), it.except())) {
            Regenerate restricted = it.only(both(it.only(), only)).except(both(it.except(), except));
            Doubles doubles = parts.doubles();
            return doubles == null ? restricted : restricted.doubles(doubles);
        } else if (search instanceof FillGaps it && fits(it.only(), it.except())) {
            Doubles doubles = parts.doubles() == null ? it.doubles() : parts.doubles();
            return new FillGaps(it.period(), doubles, both(it.only(), only), both(it.except(), except));
        } else if (search instanceof BalanceHours it && parts.doubles() == null && fits(it.only(), it.except())) {
            return new BalanceHours(it.period(), both(it.only(), only), both(it.except(), except));
        }
        return null;
    }

    /** "Só a Savassi" after "só a Lourdes" may add or replace; an exception within an exception excepts less. */
    private boolean fits(Scope onlyBefore, Scope exceptBefore) {
        return (except.isEmpty() || exceptBefore.isEmpty())
                && (places(only) == 0 || places(onlyBefore) == 0)
                && (only.shifts().isEmpty() || onlyBefore.shifts().isEmpty())
                && (only.professionals().isEmpty() || onlyBefore.professionals().isEmpty());
    }

    private static int places(Scope scope) {
        return scope.locations().size() + scope.rooms().size();
    }

    private static Scope both(Scope one, Scope other) {
        return new Scope(
                both(one.locations(), other.locations()),
                both(one.rooms(), other.rooms()),
                both(one.professionals(), other.professionals()),
                both(one.shifts(), other.shifts()),
                one.weekdays(),
                one.dates());
    }

    private static <T> TreeSet<T> both(Collection<T> one, Collection<T> other) {
        TreeSet<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
