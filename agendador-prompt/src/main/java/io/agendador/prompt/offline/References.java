package io.agendador.prompt.offline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts in place of "ela" and "lá" whom and where they point to, if that is one. */
final class References {

    private final List<Item> items;

    References(Row row) {
        this.items = row.items();
    }

    /** "Ela", "lá": whoever and wherever the words before name, if that is one. */
    void references(Antecedents antecedents) {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            String before = item.is(Sign.HER) ? before(at) : null;
            if (before != null) {
                items.set(at, Item.named(Sign.P, List.of(before), item.from(), item.to()));
            } else if (item.is(Sign.HER) && antecedents.people().size() == 1) {
                items.set(at, Item.named(Sign.P, antecedents.people(), item.from(), item.to()));
            } else if (item.is(Sign.HER)
                    && antecedents.people().isEmpty()
                    && antecedents.periods().size() == 1) {
                // "Preenche os gaps dela": of the week that was named.
                Item named = Item.of(Sign.W, "", item.from(), item.to());
                items.set(at, named.when(When.span(antecedents.periods().get(0))));
            } else if (item.is(Sign.THERE) && antecedents.places().size() == 1) {
                Item place = antecedents.places().get(0);
                items.set(at, Item.named(place.sign(), place.names(), item.from(), item.to()));
            } else if (!item.is(Sign.W)) {
                antecedents.name(item);
            }
        }
    }

    /** "Tira a Ana segunda e põe a Bia no lugar dela na terça": of two clauses with days the first one's only person. */
    private @Nullable String before(int her) {
        int cut = her;
        while (cut > 0 && !items.get(cut).separates()) {
            cut--;
        }
        int end = her;
        while (end < items.size() && !items.get(end).separates()) {
            end++;
        }
        List<Item> first = items.subList(0, cut);
        List<Item> here = items.subList(cut, end);
        List<String> named = people(first);
        boolean dated =
                first.stream().anyMatch(it -> it.is(Sign.W)) && here.stream().anyMatch(it -> it.is(Sign.W));
        boolean instead = her > 0 && items.get(her - 1).is(Sign.INSTEAD);
        boolean other = people(here).size() == 1 && !people(here).equals(named);
        return dated && instead && other && named.size() == 1 ? named.get(0) : null;
    }

    private static List<String> people(List<Item> items) {
        return items.stream()
                .filter(it -> it.is(Sign.P))
                .flatMap(it -> it.names().stream())
                .distinct()
                .toList();
    }
}
