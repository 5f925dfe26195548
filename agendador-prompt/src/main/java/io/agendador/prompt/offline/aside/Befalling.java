package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** What befell somebody, told between the name and the order: "a Bia quebrou o pé, fica fora quarta". */
final class Befalling {

    private final Row row;
    private final List<Item> items;
    private final Telling telling;

    Befalling(Row row, Telling telling) {
        this.row = row;
        this.items = row.items();
        this.telling = telling;
    }

    /** Where the days that end a part begin. */
    int day(int at, int end) {
        int day = end;
        while (day > at && items.get(day - 1).is(Sign.W, Sign.S, Sign.IN, Sign.A)) {
            day--;
        }
        return day;
    }

    /** "A Bia tem aniversário da filha na sexta, não vem": then; what happened did so before. */
    boolean before(int at, int day, int end) {
        return day < end
                && day > at + 1
                && end < items.size()
                && items.subList(end, row.end(end + 1)).stream().noneMatch(it -> it.is(Sign.W, Sign.S, Sign.RETURNS))
                && items.subList(day, end).stream().filter(it -> it.is(Sign.W)).count() == 1
                && telling.lasts(items.subList(at + 1, day))
                && subject(at, day, end, items.subList(at + 1, day));
    }

    /** "A Bia quebrou o pé, fica fora quarta": what happened to her who does not come then. */
    boolean before(int at, int end) {
        return subject(at, end, end, end > at ? items.subList(at + 1, end) : List.of());
    }

    private boolean subject(int at, int last, int end, List<Item> story) {
        int first = row.past(at - 1, -1);
        boolean begins = first < 0 || items.get(first).separates();
        if (!begins || last - at < 2 || end >= items.size() || !items.get(at).is(Sign.P)) {
            return false;
        }
        int next = row.end(end + 1);
        List<Item> order = items.subList(end + 1, next);
        boolean bare = order.stream()
                .noneMatch(it -> it.is(Sign.P, Sign.R, Sign.L)
                        || (it.is(Sign.HER) && !row.plain(order.get(0)).endsWith(" com")));
        return items.get(end).is(Sign.COMMA, Sign.AND)
                && order.stream().anyMatch(it -> it.is(Sign.ABSENT))
                && bare
                && Telling.bare(story)
                && telling.told(story, true)
                && telling.tells(story, true);
    }
}
