package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Sign;
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
public record Item(
        Sign sign,
        String value,
        List<String> names,
        @Nullable When when,
        int from,
        int to) {

    /** Named once more: a clause that names it already says no more by it. */
    public static final String AGAIN = "AGAIN";

    public static Item of(Sign sign, String value, int from, int to) {
        return new Item(sign, value, List.of(), null, from, to);
    }

    public static Item named(Sign sign, List<String> names, int from, int to) {
        return new Item(sign, "", List.copyOf(names), null, from, to);
    }

    /** Who or what these words point to. */
    public static Item again(Sign sign, List<String> names, Item words) {
        return named(sign, names, words.from, words.to).value(AGAIN);
    }

    public boolean is(Sign... signs) {
        for (Sign it : signs) {
            if (sign == it) {
                return true;
            }
        }
        return false;
    }

    public boolean is(Set<Sign> signs) {
        return signs.contains(sign);
    }

    public Item as(Sign other) {
        return new Item(other, value, names, when, from, to);
    }

    public Item value(String other) {
        return new Item(sign, other, names, when, from, to);
    }

    public Item names(List<String> other) {
        return new Item(sign, value, List.copyOf(other), when, from, to);
    }

    public Item when(When other) {
        return new Item(sign, value, names, other, from, to);
    }

    /** These words and those of another. */
    public Item upTo(Item other) {
        return new Item(sign, value, names, when, Math.min(from, other.from), Math.max(to, other.to));
    }

    public boolean separates() {
        return is(Sign.AND, Sign.COMMA, Sign.SEMICOLON, Sign.STOP, Sign.COLON);
    }

    public When whenOf() {
        if (when == null) {
            throw new IllegalStateException("no date");
        }
        return when;
    }
}
