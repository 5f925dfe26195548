package io.agendador.prompt.offline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What some words of a prompt stand for.
 *
 * @param value a weekday, a month, a shift, a number, a reason: as the sign says
 * @param names of {@code P} and {@code L} who and where, exactly; of {@code R} the rooms it may be, all of one mention
 * @param when of {@code W} the dates
 * @param from where its words begin in the prompt
 * @param to where they end, exclusive
 */
record Item(
        Sign sign,
        String value,
        List<String> names,
        @Nullable When when,
        int from,
        int to) {

    static Item of(Sign sign, String value, int from, int to) {
        return new Item(sign, value, List.of(), null, from, to);
    }

    static Item named(Sign sign, List<String> names, int from, int to) {
        return new Item(sign, "", List.copyOf(names), null, from, to);
    }

    boolean is(Sign... signs) {
        for (Sign it : signs) {
            if (sign == it) {
                return true;
            }
        }
        return false;
    }

    boolean is(Set<Sign> signs) {
        return signs.contains(sign);
    }

    Item as(Sign other) {
        return new Item(other, value, names, when, from, to);
    }

    Item value(String other) {
        return new Item(sign, other, names, when, from, to);
    }

    Item names(List<String> other) {
        return new Item(sign, value, List.copyOf(other), when, from, to);
    }

    Item when(When other) {
        return new Item(sign, value, names, other, from, to);
    }

    /** These words and those of another. */
    Item upTo(Item other) {
        return new Item(sign, value, names, when, Math.min(from, other.from), Math.max(to, other.to));
    }

    boolean separates() {
        return is(Sign.AND, Sign.COMMA, Sign.SEMICOLON, Sign.STOP, Sign.COLON);
    }

    When whenOf() {
        if (when == null) {
            throw new IllegalStateException("no date");
        }
        return when;
    }
}
