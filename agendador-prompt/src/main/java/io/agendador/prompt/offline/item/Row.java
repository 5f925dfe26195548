package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The items of a prompt while they are grouped. */
public final class Row {

    private final String text;
    private final List<Item> items;

    public Row(String text, List<Item> items) {
        this.text = text;
        this.items = new ArrayList<>(items);
    }

    /** To be changed in place. */
    public List<Item> items() {
        return items;
    }

    /** What the item stands for, as it was written. */
    public String words(Item item) {
        return text.substring(item.from(), item.to());
    }

    /** The same as it is compared. */
    public String plain(Item item) {
        return Plain.of(words(item));
    }

    /** Whether it was written so, in any case. */
    public boolean said(Item item, String... words) {
        return List.of(words).contains(words(item).toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence or a part of one begins there. */
    public boolean begins(int at) {
        return at == 0 || items.get(at - 1).separates() || items.get(at - 1).is(Sign.QUESTION_MARK, Sign.WHY);
    }

    /** The first place from there on, in steps, that does not merely connect. */
    public int past(int at, int step) {
        int to = at;
        while (to >= 0
                && to < items.size()
                && items.get(to).is(Sign.OF, Sign.IN, Sign.A, Sign.DASH, Sign.LIGHT, Sign.COMMA, Sign.COLON)) {
            to += step;
        }
        return to;
    }

    /** The first item behind it that does not merely connect; a full stop at the end. */
    public Item after(int at) {
        int next = past(at + 1, 1);
        return next < items.size() ? items.get(next) : Item.of(Sign.STOP, "", text.length(), text.length());
    }

    public void replace(int from, int to, Item by) {
        items.subList(from, to).clear();
        items.add(from, by);
    }

    /** Where a part ends: the next separator or announced reason. */
    public int end(int from) {
        int end = from;
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.QUESTION_MARK, Sign.REASON, Sign.WHY)) {
            end++;
        }
        return end;
    }
}
