package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a reason of what is told before "então": "a Pampulha vai receber menos gente e vai sobrar sala, por isso tira a
 * Isabela da quinta". Only what no command could be is told: an order, or somebody's absence on a day, stays.
 */
public final class Stories {

    /** What may be told in a story, beside what may be told beside any order. */
    private static final Set<Sign> TOLD = EnumSet.of(
            Sign.UNKNOWN,
            Sign.DO,
            Sign.NOT,
            Sign.DOUBLE,
            Sign.WITHOUT,
            Sign.PAST,
            Sign.WORK,
            Sign.ENTERS,
            Sign.REASON,
            Sign.REASON_NOUN,
            Sign.ABSENT,
            Sign.ROSTER,
            Sign.TURN,
            Sign.PLACES,
            Sign.ROOM_WORD,
            Sign.HOURS,
            Sign.GAP,
            Sign.UNEQUAL,
            Sign.HOW,
            Sign.NUMBER,
            Sign.ORDINAL,
            Sign.EVERY,
            Sign.P,
            Sign.R,
            Sign.L,
            Sign.W,
            Sign.S,
            Sign.AND,
            Sign.COMMA,
            Sign.COLON);

    private final Row row;
    private final List<Item> items;

    public Stories(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Each from the start of its sentence on; what people were named in it can still be pointed to. */
    public void stories() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).is(Sign.SO)) {
                int from = sentence(at);
                if (from < at && told(items.subList(from, at))) {
                    Item whole = items.get(from).upTo(items.get(at));
                    row.replace(from, at + 1, whole.as(Sign.WHY).value(words(from, at)));
                    at = from;
                } else {
                    items.set(at, items.get(at).as(Sign.LIGHT));
                }
            }
        }
    }

    /** Without the comma before "então". */
    private String words(int from, int so) {
        int last = items.get(so - 1).separates() ? so - 2 : so - 1;
        return row.words(items.get(from).upTo(items.get(Math.max(from, last))));
    }

    private int sentence(int so) {
        int from = so;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            from--;
        }
        return from;
    }

    private boolean told(List<Item> story) {
        boolean news = story.stream()
                .anyMatch(it ->
                        it.is(Sign.PAST) || (it.is(Sign.UNKNOWN) && it.value().isEmpty()));
        boolean harmless = story.stream()
                .allMatch(it -> (TOLD.contains(it.sign()) || Besides.TOLD.contains(it.sign()) || became(it))
                        && !(it.is(Sign.UNKNOWN)
                                && !it.value().isEmpty()
                                && !it.value().equals("name")));
        return (news || undated(story)) && harmless && !absence(story);
    }

    /** "A Ana vai viajar, então tira ela da quinta": who is away some day, and is pointed to behind it. */
    private boolean undated(List<Item> story) {
        List<Item> people = story.stream().filter(it -> it.is(Sign.P)).toList();
        int end = items.indexOf(story.get(story.size() - 1)) + 1;
        return people.size() == 1
                && story.stream()
                        .anyMatch(it -> it.is(Sign.ABSENT) && !it.value().isEmpty())
                && story.stream().noneMatch(it -> it.is(Sign.W, Sign.S, Sign.NOT))
                && items.subList(end, items.size()).stream()
                        .anyMatch(it -> it.is(Sign.P)
                                && it.value().equals(Item.AGAIN)
                                && it.names().equals(people.get(0).names()))
                && items.subList(end, items.size()).stream().anyMatch(it -> it.is(Sign.REMOVE));
    }

    /** "A conta de horas ficou torta" */
    private boolean became(Item item) {
        return item.is(Sign.ENTER) && row.plain(item).matches("fic(?:ou|aram)");
    }

    /** "A Ana não vem quinta" is said to be done, whatever is told beside it. */
    private static boolean absence(List<Item> story) {
        boolean person = false;
        boolean absent = false;
        boolean day = false;
        for (Item item : story) {
            if (item.separates()) {
                person = false;
                absent = false;
                day = false;
            }
            person |= item.is(Sign.P, Sign.HER);
            absent |= item.is(Sign.ABSENT, Sign.NOT);
            day |= item.is(Sign.W);
            if (person && absent && day) {
                return true;
            }
        }
        return false;
    }
}
