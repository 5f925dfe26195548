package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Falei com a Ana hoje e ela não vem amanhã": with whom one spoke, who can be pointed to in what follows. */
public final class Talks {

    private static final String SPOKE = "(?:ja )?(?:falei|conversei|falamos|conversamos|liguei)";

    private final Row row;
    private final List<Item> items;

    public Talks(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void passed() {
        int verb = 0;
        while (verb < items.size() && items.get(verb).is(Sign.LIGHT, Sign.COMMA, Sign.STOP)) {
            verb++;
        }
        int end = verb + 1;
        while (end < items.size()
                && (items.get(end).is(Sign.WITH, Sign.TO, Sign.A, Sign.LIGHT, Sign.P)
                        || (items.get(end).is(Sign.W)
                                && row.plain(items.get(end)).matches("hoje|ontem|agora"))
                        || (items.get(end).is(Sign.AND)
                                && end + 1 < items.size()
                                && items.get(end + 1).is(Sign.WITH, Sign.P)))) {
            end++;
        }
        boolean spoke = end + 1 < items.size()
                && items.get(verb).is(Sign.TOLD, Sign.UNKNOWN)
                && row.plain(items.get(verb)).matches(SPOKE)
                && items.subList(verb, end).stream().anyMatch(it -> it.is(Sign.P))
                && items.get(end).separates()
                && items.subList(end, items.size()).stream().noneMatch(it -> it.is(Sign.PERHAPS, Sign.IF, Sign.OR));
        if (spoke) {
            List<Item> who = items.subList(verb, end).stream()
                    .filter(it -> it.is(Sign.P))
                    .map(it -> it.as(Sign.TOPIC).value(Sign.P.name()))
                    .toList();
            items.subList(verb, end + 1).clear();
            items.addAll(verb, who);
        }
    }
}
