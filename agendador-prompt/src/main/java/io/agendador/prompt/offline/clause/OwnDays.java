package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Limpa a partir da semana 3 e não mexe na Ana na semana 2": of other days, and an order of its own. */
final class OwnDays {

    private OwnDays() {}

    /** Whether what is left alone is so on days that the whole does not hold. */
    static boolean elsewhere(List<List<Item>> whole, List<List<Item>> left) {
        List<Item> own =
                left.stream().map(it -> it.get(0)).filter(it -> it.is(Sign.W)).toList();
        return whole.size() == 1
                && own.size() == 1
                && own.get(0).whenOf().kind() == Kind.SPAN
                && own.get(0).whenOf().periods().stream()
                        .noneMatch(it -> whole.get(0).get(0).whenOf().periods().stream()
                                .anyMatch(all -> !it.from().isBefore(all.from())
                                        && !it.to().isAfter(all.to())));
    }
}
