package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what is to be done from what only could be: "deve ser removida" is an order, "pode cobrir a Ana" is none. */
final class Duties {

    private final Row row;
    private final List<Item> items;

    Duties(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** "A Bia pode cobrir a Ana" says what could be, "pode cobrir a Ana?" asks for it. */
    boolean supposed(int at, Item after) {
        String word = row.words(items.get(at)).toLowerCase(Locale.ROOT);
        return at > 0
                && items.get(at).is(Sign.LIGHT)
                && items.stream().noneMatch(it -> it.is(Sign.H, Sign.D))
                && after.is(Sign.COVER, Sign.REPLACE, Sign.SWAP, Sign.ENTERS, Sign.WORK)
                && items.get(at - 1).is(Sign.P)
                && Set.of("pode", "podem", "poderia", "poderiam", "consegue", "conseguem")
                        .contains(word);
    }

    /** "Deve ser removida" orders what "deve ser a Ana" would suppose; "o teto será de 40 horas" sets it. */
    boolean ordered(int at, Item next) {
        Item item = items.get(at);
        // "Deve ser novamente elaborada"
        Item after = next.is(Sign.AGAIN) ? row.after(items.indexOf(next)) : next;
        boolean will = item.is(Sign.PERHAPS) && row.said(item, "será", "serão");
        boolean must = item.is(Sign.PERHAPS, Sign.UNKNOWN)
                && row.plain(item).matches("(?:deve|devem|precisa|precisam|tem que|tem de|tera que|terao que) ser");
        boolean done = (after.is(Orders.CHANGES) || after.is(Sign.WORK, Sign.ENTER))
                && row.plain(after).matches("\\p{L}{2,}[dst][ao]s?(?: .*)?");
        boolean asked = items.stream().anyMatch(it -> it.is(Sign.QUESTION_MARK));
        boolean who = will
                && !asked
                && after.is(Sign.P)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.INSTEAD, Sign.COVER, Sign.WHO));
        return who || ((will || must) && done && !(must && asked)) || (will && after.is(Sign.H, Sign.D) && limited(at));
    }

    private boolean limited(int at) {
        return items.subList(0, at).stream().anyMatch(it -> it.is(Sign.LIMIT))
                && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK));
    }
}
