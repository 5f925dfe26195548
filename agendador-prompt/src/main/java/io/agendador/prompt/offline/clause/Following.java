package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;

/** "Refaça a semana 3 e preencha as vagas que sobrarem": what an order leaves or lets go is of the same days. */
public final class Following {

    private static final Sign[] SCOPES = {Sign.P, Sign.R, Sign.L, Sign.S, Sign.ONLY, Sign.EXCEPT, Sign.WITHOUT};

    private Following() {}

    public static List<Matched> days(String text, List<Matched> matched, Matching matching) {
        List<Matched> all = new ArrayList<>(matched);
        for (int at = 1; at < all.size(); at++) {
            Matched one = all.get(at);
            List<List<Item>> days = all.get(at - 1).clause().all(Sign.W);
            boolean follows = !one.clause().has(Sign.W, Sign.S)
                    && days.size() == 1
                    && days.get(0).size() == 1
                    && (left(text, one, all.get(at - 1)) || freed(one, all.get(at - 1)));
            all.set(at, follows ? Sharing.with(one, days.get(0), matching) : one);
        }
        return all;
    }

    /** "O que ficar vago" */
    private static boolean left(String text, Matched one, Matched before) {
        return one.command().equals("fillGaps")
                && before.command().matches("regenerate|balanceHours")
                && !before.clause().has(SCOPES)
                && one.clause().items(Sign.GAP).stream()
                        .map(it -> Plain.of(text.substring(it.from(), it.to())))
                        .anyMatch(it -> it.matches("(?:que|o que|tudo (?:o )?que) .*\\b\\p{L}+r(?:em)?\\b.*"));
    }

    /** "Solte o Caio na semana 2 e refaça a escala dele" */
    private static boolean freed(Matched one, Matched before) {
        List<Item> named = one.clause().items(Sign.P, Sign.R, Sign.L);
        List<Item> free = before.clause().items(Sign.P, Sign.R, Sign.L);
        return one.command().equals("regenerate")
                && before.command().equals("unpin")
                && !before.clause().has(Sign.S)
                && named.size() == 1
                && free.size() == 1
                && named.get(0).value().equals(Item.AGAIN)
                && named.get(0).names().equals(free.get(0).names());
    }
}
