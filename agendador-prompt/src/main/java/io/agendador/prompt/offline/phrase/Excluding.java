package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Tirando a Dani e a Duda da conta", "deixando a Lourdes de fora": what they are taken out of says no more than that. */
public final class Excluding {

    private static final String VERB = "(?:deix|tir|retir|exclu|remov|sac|cort|pul)[aei]ndo|com exclusao d[aeo]s?";

    private static final String FROM =
            "(?:d[aeo] )?(?:conta|calculo|jogada|bolo|brincadeira|historia|lista|rodada|roda|danca|rolo|fora|divisao|distribuicao|redistribuicao)";

    private final Row row;
    private final List<Item> items;

    public Excluding(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void outside() {
        for (int at = items.size() - 1; at > 1; at--) {
            if (!row.plain(items.get(at)).matches(FROM) || !of(at) || !ends(at)) {
                continue;
            }
            int verb = at - 1;
            while (verb > 0
                    && items.get(verb).is(Sign.P, Sign.L, Sign.R, Sign.AND, Sign.OF, Sign.IN, Sign.A, Sign.LIGHT)
                    && !row.plain(items.get(verb)).matches(VERB)) {
                verb--;
            }
            boolean named = items.subList(verb, at).stream().anyMatch(it -> it.is(Sign.P, Sign.L, Sign.R));
            if (named && row.plain(items.get(verb)).matches(VERB)) {
                items.set(verb, items.get(verb).as(Sign.EXCEPT).value(""));
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
        }
    }

    /** "Da conta", not "na conta" */
    private boolean of(int at) {
        return row.plain(items.get(at)).matches("d[aeo] .*")
                || items.get(at - 1).is(Sign.OF);
    }

    private boolean ends(int at) {
        return at + 1 == items.size()
                || items.get(at + 1).separates()
                || items.get(at + 1).is(Sign.W, Sign.IN, Sign.BALANCE, Sign.REGENERATE, Sign.FILL);
    }
}
