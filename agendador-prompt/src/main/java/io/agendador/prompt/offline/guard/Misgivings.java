package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Lexicon;
import java.util.List;

/** What is asked about because the words, as they stand, could be read as the very opposite of what is meant. */
public final class Misgivings {

    private Misgivings() {}

    /** Before the dates are read. */
    public static void undated(String text, List<Item> items, Lexicon lexicon) {
        Row row = new Row(text, items);
        new Misdenied(row).asked();
        new Misdated(row).asked();
        new Topicalised(row).turned();
        new Contrasted(row).asked();
        new Singled(row).asked();
        new SameRoom(row).named();
        new Misheard(row, lexicon).asked();
        items.clear();
        items.addAll(row.items());
    }
}
