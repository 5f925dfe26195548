package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * "O Caio arrumou outro serviço e só pode fazer 20 horas", "a Dani me mandou mensagem, está de atestado": what somebody did,
 * told before what is to be known of the same person. Words that nothing is read of, and none that takes back or doubts.
 */
public final class SharedSubject {

    private static final String DID = "\\p{L}{2,}(?:ou|eu|iu)";
    private static final String UNTRUE =
            "(?:ment|engan|brinc|err|desist|cancel|neg|recus|fing|simul|confund|troc|mud)\\p{L}+";
    private static final String SENT = "mensagem|audio|recado|aviso|zap|email";

    private final Row row;
    private final List<Item> items;
    private final Hedges hedges;

    public SharedSubject(Row row) {
        this.row = row;
        this.items = row.items();
        this.hedges = new Hedges(row);
    }

    public void told() {
        for (int at = 0; at + 3 < items.size(); at++) {
            int verb = at + 1;
            while (verb < items.size() && items.get(verb).is(Sign.LIGHT)) {
                verb++;
            }
            int end = verb;
            while (end < items.size() && told(items.get(end))) {
                end++;
            }
            int next = end + 1;
            while (next < items.size() && items.get(next).is(Sign.LIGHT)) {
                next++;
            }
            boolean story = items.get(at).is(Sign.P)
                    && opens(at)
                    && end > verb
                    && row.plain(items.get(verb)).matches(DID)
                    && !row.plain(items.get(verb)).matches(UNTRUE)
                    && end < items.size()
                    && items.get(end).is(Sign.COMMA, Sign.AND)
                    && next < items.size()
                    && items.get(next).is(Sign.ABSENT, Sign.LIMIT);
            if (story) {
                items.subList(verb, end + 1).clear();
            }
        }
    }

    private boolean opens(int at) {
        int from = at;
        while (from > 0 && items.get(from - 1).is(Sign.A, Sign.LIGHT)) {
            from--;
        }
        return row.begins(from);
    }

    private boolean told(Item item) {
        boolean unknown = item.is(Sign.UNKNOWN)
                && (item.value().isEmpty()
                        || item.value().equals("ordinary")
                        || row.plain(item).matches(SENT))
                && !hedges.over(item);
        boolean other = row.plain(item).equals("outro") || row.plain(item).equals("outra");
        return unknown
                || (other && item.is(Sign.UNKNOWN))
                || item.is(Sign.LIGHT, Sign.A, Sign.IN, Sign.OF, Sign.ONE, Sign.TOLD);
    }
}
