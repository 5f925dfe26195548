package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.Query.About;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.offline.clause.Clause;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions about the roster. */
public record QueryCommands(Asking asking) {

    public List<ReplanCommand> query(String about, Clause clause) {
        String room = clause.has(Sign.R) ? asking.room(single(clause, Sign.R)) : null;
        return List.of(new Query(
                About.valueOf(about),
                clause.has(Sign.P) ? asking.one(clause.items(Sign.P)) : null,
                clause.has(Sign.L) ? asking.one(clause.items(Sign.L)) : null,
                room,
                asking.shift(clause),
                asking.period(clause)));
    }

    private static Item single(Clause clause, Sign sign) {
        List<Item> items = clause.items(sign);
        if (items.size() > 1) {
            throw new UnclearException(
                    Doubt.of("ask.oneRoom", items.get(0).upTo(items.get(items.size() - 1)), List.of()));
        }
        return items.get(0);
    }

    public static @Nullable String about(String command) {
        return command.startsWith("query.") ? command.substring("query.".length()) : null;
    }
}
