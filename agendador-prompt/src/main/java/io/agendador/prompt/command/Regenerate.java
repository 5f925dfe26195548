package io.agendador.prompt.command;

import io.agendador.roster.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Plan anew what generations may change.
 *
 * @param period which days
 * @param only which part of them; empty for all
 * @param except which part of them stays as it is
 * @param prioritize what to see to first, the most important first
 * @param ignore which wishes to leave aside
 * @param doubles null for what holds otherwise
 */
public record Regenerate(
        Period period,
        Scope only,
        Scope except,
        List<Priority> prioritize,
        SortedSet<Preference> ignore,
        @Nullable Doubles doubles)
        implements ReplanCommand {

    public Regenerate {
        Days.check("period", period);
        prioritize = List.copyOf(prioritize);
        ignore = Collections.unmodifiableSortedSet(new TreeSet<>((Collection<Preference>) ignore));
    }

    /** All of it, by what holds otherwise. */
    public static Regenerate of(Period period) {
        return new Regenerate(period, Scope.NONE, Scope.NONE, List.of(), new TreeSet<>(), null);
    }

    /** This one, for that part only. */
    public Regenerate only(Scope value) {
        return new Regenerate(period, value, except, prioritize, ignore, doubles);
    }

    /** This one, but for that part. */
    public Regenerate except(Scope value) {
        return new Regenerate(period, only, value, prioritize, ignore, doubles);
    }

    /** This one, seeing to these first. */
    public Regenerate prioritize(List<Priority> values) {
        return new Regenerate(period, only, except, values, ignore, doubles);
    }

    /** This one, leaving these aside. */
    public Regenerate ignore(Collection<Preference> values) {
        return new Regenerate(period, only, except, prioritize, new TreeSet<>(values), doubles);
    }

    /** This one, with doubles so. */
    public Regenerate doubles(Doubles value) {
        return new Regenerate(period, only, except, prioritize, ignore, value);
    }
}
