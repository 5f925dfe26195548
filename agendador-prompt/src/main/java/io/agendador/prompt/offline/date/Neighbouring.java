package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.time.LocalDate;
import java.util.List;

/**
 * A phrase of dates and the one before it: "10/01 … dia 11", "quinta da semana 3 … sexta", "de 10 a 20 e janeiro" may mean
 * the month or the week that was told before.
 *
 * @param before the words of the phrase before
 * @param told what they mean
 * @param joined whether nothing but "e" or a comma stands between the two
 */
record Neighbouring(List<Item> before, When told, boolean joined) {

    private static final Sign[] SMALL = {
        Sign.AND, Sign.COMMA, Sign.A, Sign.OF, Sign.IN, Sign.UNTIL, Sign.DASH, Sign.LIGHT, Sign.FROM_ON
    };

    /** What the next words mean, unless the month or the week before may be meant, too. */
    When checked(List<Item> words, When when, Item phrase) {
        boolean sure = told.doubt() != null
                || when.doubt() != null
                || told.periods().isEmpty()
                || when.periods().isEmpty();
        return sure || !(month(words, when) || week(words, when) || back(words, when))
                ? when
                : When.unsure(when.kind(), Doubt.of("ask.thatDay", phrase, List.of()));
    }

    private boolean month(List<Item> words, When when) {
        LocalDate month = told.periods().get(told.periods().size() - 1).to().withDayOfMonth(1);
        boolean whole = joined && bare(before) && only(words, Sign.MONTH);
        return whole
                || (has(before, Sign.MONTH, Sign.DATE)
                        && bare(words)
                        && first(when).isBefore(month)
                        && !within(when));
    }

    private boolean within(When when) {
        return told.periods().stream().anyMatch(it -> it.contains(first(when)));
    }

    private boolean week(List<Item> words, When when) {
        return told.within().size() == 1
                && has(before, Sign.WEEK)
                && has(before, Sign.WEEKDAY)
                && only(words, Sign.WEEKDAY)
                && first(when).isBefore(told.within().get(0).from());
    }

    /** "De segunda a quarta e sexta" */
    private boolean back(List<Item> words, When when) {
        return joined
                && told.kind() == When.Kind.SPAN
                && only(before, Sign.WEEKDAY)
                && only(words, Sign.WEEKDAY)
                && first(when).isBefore(first(told));
    }

    private static LocalDate first(When when) {
        return when.periods().get(0).from();
    }

    private static boolean bare(List<Item> words) {
        return has(words, Sign.NUMBER, Sign.ORDINAL) && only(words, Sign.NUMBER, Sign.ORDINAL, Sign.DAY);
    }

    private static boolean only(List<Item> words, Sign... signs) {
        return has(words, signs) && words.stream().allMatch(it -> it.is(signs) || it.is(SMALL));
    }

    private static boolean has(List<Item> words, Sign... signs) {
        return words.stream().anyMatch(it -> it.is(signs));
    }

    /** Whether nothing but "e" or a comma stands between. */
    static boolean joined(List<Item> between) {
        return between.stream().allMatch(it -> it.is(SMALL));
    }
}
