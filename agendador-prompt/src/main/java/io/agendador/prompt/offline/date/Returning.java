package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** "Fora de 14 a 20/12 e volta no dia 21": the first working day behind the period says no more than its end. */
public final class Returning {

    private static final String BACK =
            "(?:ja |so )?(?:volt|retorn|trabalh|atend)(?:a|am|ando|ara|arao|e|em)(?: (?:so|normalmente|ao trabalho|a trabalhar))*";

    private final Row row;
    private final List<Item> items;

    public Returning(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void passed() {
        for (int at = 1; at < items.size(); at++) {
            int verb = at;
            while (verb < items.size() && items.get(verb).is(Sign.AND, Sign.COMMA, Sign.LIGHT, Sign.HER)) {
                verb++;
            }
            int day = verb + 1;
            while (day < items.size() && items.get(day).is(Sign.IN, Sign.A, Sign.LIGHT, Sign.AGAIN)) {
                day++;
            }
            boolean back = verb > at
                    && day < items.size()
                    && items.get(at - 1).is(Sign.W)
                    && items.get(verb).is(Sign.RETURNS)
                    && items.get(day).is(Sign.W)
                    && row.plain(items.get(verb)).matches("(?:e )?" + BACK)
                    && (day + 1 == items.size() || items.get(day + 1).separates())
                    && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.ABSENT, Sign.CLOSE));
            if (back && next(items.get(at - 1).whenOf(), items.get(day).whenOf())) {
                items.subList(at, day + 1).clear();
            }
        }
    }

    /** Whether nobody could have worked between them. */
    private static boolean next(When away, When back) {
        if (away.doubt() != null
                || back.doubt() != null
                || away.periods().size() != 1
                || back.periods().size() != 1) {
            return false;
        }
        Period first = back.periods().get(0);
        LocalDate day = away.periods().get(0).to().plusDays(1);
        while (day.isBefore(first.from())
                && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)) {
            day = day.plusDays(1);
        }
        return first.from().equals(first.to()) && day.equals(first.from());
    }
}
