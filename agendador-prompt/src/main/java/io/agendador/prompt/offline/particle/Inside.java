package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Refaz a semana 3 e preenche os furos que sobrarem nela": in a place or in a period, whichever one fits. */
final class Inside {

    private static final Sign[] PLACING = {Sign.P, Sign.PUT, Sign.ENTERS, Sign.WORK, Sign.ENTER};

    private static final Sign[] SEARCHING = {
        Sign.GAP, Sign.HOURS, Sign.BALANCE, Sign.FILL, Sign.REGENERATE, Sign.ROSTER, Sign.CLEAR
    };

    private final Row row;
    private final List<Item> items;

    Inside(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Puts there what it points to; leaves it, to be asked about, where both fit, or only somebody. */
    void read(int at, Antecedents antecedents) {
        Item item = items.get(at);
        List<Item> rooms =
                antecedents.places().stream().filter(it -> it.is(Sign.R)).toList();
        List<Item> places = placed(at) && rooms.size() == 1 ? rooms : antecedents.places();
        boolean period = !placed(at)
                && antecedents.periods().size() == 1
                && fits(item, antecedents.only())
                && clause(at).stream().noneMatch(it -> it.is(Sign.W));
        if (places.size() == 1 && !period) {
            Item place = places.get(0);
            items.set(at, Item.again(place.sign(), place.names(), item));
        } else if (places.isEmpty() && period) {
            items.set(at, Item.of(Sign.W, "", item.from(), item.to()).when(antecedents.only()));
        }
    }

    /** "Põe a Ana nela", "a Ana fica nela": somebody is put into a room, not into a week. */
    private boolean placed(int her) {
        List<Item> clause = clause(her);
        return clause.stream().anyMatch(it -> it.is(PLACING)) && clause.stream().noneMatch(it -> it.is(SEARCHING));
    }

    private List<Item> clause(int her) {
        int from = her;
        while (from > 0
                && !items.get(from - 1).separates()
                && !items.get(from - 1).is(Sign.AND)) {
            from--;
        }
        return items.subList(from, row.end(her));
    }

    /** A week is "ela", a month "ele"; a day may be called by its weekday or by its date. */
    private boolean fits(Item item, When when) {
        boolean plural = row.plain(item).endsWith("s");
        long days = when.periods().get(0).days().count();
        return !plural && (days == 1 || (days == 7) == row.plain(item).equals("nela"));
    }
}
