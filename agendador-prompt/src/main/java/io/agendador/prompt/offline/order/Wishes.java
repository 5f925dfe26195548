package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.Priority;
import io.agendador.prompt.offline.clause.GenerationParts;
import io.agendador.prompt.offline.clause.GenerationParts.Part;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Shift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Priorizando manhã para Ana e tarde para Bia": one priority for each combination that is named. */
record Wishes(Asking asking) {

    List<Priority> of(GenerationParts parts) {
        List<Priority> wishes = new ArrayList<>();
        List<List<Item>> bundle = new ArrayList<>();
        List<List<Item>> groups = parts.parts(Part.PRIORITIZE);
        for (int at = 0; at < groups.size(); at++) {
            List<Item> group = groups.get(at);
            if (group == parts.days()) {
                continue;
            }
            if (!group.get(0).is(Sign.P, Sign.L, Sign.S)) {
                throw new UnclearException(Doubt.of(
                        "ask.noPlace",
                        group.get(0),
                        List.of(),
                        asking.text()
                                .substring(group.get(0).from(), group.get(0).to())));
            }
            if (!bundle.isEmpty() && parts.wishesJoined().get(at)) {
                wishes.addAll(combined(bundle));
                bundle.clear();
            }
            boolean again =
                    bundle.stream().anyMatch(it -> it.get(0).is(group.get(0).sign()));
            if (again) {
                throw new UnclearException(Doubt.of("ask.priority", group.get(0), List.of()));
            }
            bundle.add(group);
        }
        wishes.addAll(combined(bundle));
        return wishes;
    }

    private static List<Priority> combined(List<List<Item>> bundle) {
        List<Priority> wishes = new ArrayList<>();
        if (bundle.isEmpty()) {
            return wishes;
        }
        for (String person : values(bundle, Sign.P)) {
            for (String shift : values(bundle, Sign.S)) {
                for (String location : values(bundle, Sign.L)) {
                    if (person != null || shift != null || location != null) {
                        wishes.add(new Priority(person, shift == null ? null : Shift.valueOf(shift), location));
                    }
                }
            }
        }
        return wishes;
    }

    private static List<@Nullable String> values(List<List<Item>> bundle, Sign sign) {
        List<@Nullable String> values = new ArrayList<>();
        for (List<Item> group : bundle) {
            if (group.get(0).is(sign)) {
                group.forEach(it -> values.addAll(
                        sign == Sign.S ? (it.value().equals("ALL") ? List.of() : List.of(it.value())) : it.names()));
            }
        }
        return values.isEmpty() ? Collections.singletonList(null) : values;
    }
}
