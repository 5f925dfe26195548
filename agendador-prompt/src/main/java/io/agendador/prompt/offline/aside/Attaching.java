package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/** Puts each reason beside the command that it is of. */
public final class Attaching {

    private final List<Item> items;

    public Attaching(Row row) {
        this.items = row.items();
    }

    /** A reason belongs to the command before it, the first one to that after it: no separator stands between. */
    public void attach() {
        List<Item> attached = new ArrayList<>();
        for (Item item : items) {
            int last = attached.size();
            while (item.is(Sign.WHY)
                    && last > 0
                    && (attached.get(last - 1).separates()
                            || attached.get(last - 1).is(Sign.QUESTION_MARK))) {
                last--;
            }
            boolean leading =
                    !attached.isEmpty() && attached.stream().allMatch(it -> it.is(Sign.WHY)) && item.separates();
            if (leading) {
                continue;
            }
            boolean comma = last < attached.size() && attached.get(last).is(Sign.COMMA, Sign.AND);
            attached.add(last, item);
            if (comma && last > 0) {
                attached.subList(last + 1, attached.size()).clear();
            }
        }
        items.clear();
        items.addAll(attached);
    }
}
