package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Elas", "nelas", "esses dois locais", "essas três": all who or all that were named, if they are as many. */
final class Several {

    private final Row row;
    private final List<Item> items;

    Several(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** "Não mexe nelas": whether all who were named are meant, who are more than one. */
    boolean theirs(int her, List<String> people, List<String> alike) {
        String word = row.plain(items.get(her));
        boolean they = word.matches("(?:com |pra |para |n|d)?el[ae]s");
        return they && people.size() > 1 && (word.endsWith("eles") ? !alike.isEmpty() : alike.size() == people.size());
    }

    /** "Essas duas ainda vão mudar", "nesses dois locais": puts in its place what was named, if it is counted so. */
    void counted(int at, Antecedents antecedents) {
        boolean those = row.plain(items.get(at)).matches("(?:[nd]?|com |para |pra )(?:ess|est|aquel)[ea]s")
                && items.get(at).is(Sign.THAT, Sign.UNKNOWN, Sign.THIS)
                && at + 1 < items.size()
                && items.get(at + 1).is(Sign.NUMBER);
        if (!those) {
            return;
        }
        String number = items.get(at + 1).value();
        Item noun = at + 2 < items.size() ? items.get(at + 2) : items.get(at + 1);
        Sign kind = noun.is(Sign.PLACES) ? Sign.L : noun.is(Sign.ROOM_WORD) ? Sign.R : Sign.P;
        boolean counted = noun.is(Sign.PLACES, Sign.ROOM_WORD, Sign.PEOPLE);
        if (!counted
                && noun.is(Sign.DAY, Sign.WEEK, Sign.TURN, Sign.HOURS, Sign.DOUBLE, Sign.S, Sign.W, Sign.UNKNOWN)) {
            return;
        }
        List<Item> places =
                antecedents.places().stream().filter(it -> it.is(kind)).toList();
        List<String> names = kind == Sign.P
                ? antecedents.people()
                : places.stream().flatMap(it -> it.names().stream()).toList();
        if (!number.equals(String.valueOf(names.size())) || names.size() < 2) {
            return;
        }
        Item whole = items.get(at).upTo(items.get(at + (counted ? 2 : 1)));
        if (kind == Sign.P) {
            row.replace(at, at + (counted ? 3 : 2), Item.again(Sign.P, names, whole));
        } else {
            row.replace(
                    at, at + (counted ? 3 : 2), Item.again(kind, places.get(0).names(), whole));
            for (Item place : places.subList(1, places.size())) {
                items.addAll(
                        at + 1,
                        List.of(
                                Item.of(Sign.AND, "", whole.to(), whole.to()),
                                Item.named(kind, place.names(), whole.from(), whole.to())));
            }
        }
    }
}
