package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "Tira a Ana de sexta. Puts, era a Bia": who draws breath behind an order and then only names another one, or another day,
 * corrects it. It does not go on with the order, and is asked about.
 */
public final class Corrections {

    private static final Pattern BREATH =
            Pattern.compile("desculp(?:a|e|em)|puts|putz|eita|vixe|vixi|ops|oops|aff|afe|affe|poxa"
                    + "|po|ih|ixi|ai|nossa|caramba|(?:ai )?meu deus|no caso");

    /** "…, era a Bia", not "…, agora é a Bia". */
    private static final Pattern IS = Pattern.compile("era|eh|seja");

    private static final Sign[] CONNECTING = {Sign.LIGHT, Sign.COMMA, Sign.A, Sign.OF, Sign.IN, Sign.ONE};
    private static final Set<Sign> NAMED =
            Set.of(Sign.P, Sign.R, Sign.L, Sign.W, Sign.S, Sign.NUMBER, Sign.HOURS, Sign.DOUBLE);

    private final Row row;

    public Corrections(Row row) {
        this.row = row;
    }

    public void asked() {
        for (int at = 1; at < row.items().size(); at++) {
            if (row.items().get(at - 1).is(Sign.STOP, Sign.COMMA, Sign.SEMICOLON)) {
                part(at);
            }
            if (row.items().get(at).is(Sign.YES) && row.said(row.items().get(at - 1), "mas")) {
                // "Sem considerar o rodízio, mas sim as metas"
                row.items().set(at, row.items().get(at).as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    private void part(int at) {
        boolean ordered = row.items().subList(0, at).stream().anyMatch(it -> it.is(Orders.CHANGES));
        boolean breath = ordered && IS.matcher(row.plain(row.items().get(at))).matches();
        boolean again = false;
        int end = at;
        while (end < row.items().size() && !row.items().get(end).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            Item item = row.items().get(end);
            if (NAMED.contains(item.sign())) {
                again |= said(item.sign(), at);
            } else if (!item.is(CONNECTING)) {
                return;
            }
            breath |= item.is(Sign.LIGHT) && BREATH.matcher(row.plain(item)).matches();
            end++;
        }
        if (breath && again) {
            row.items().set(at, row.items().get(at).as(Sign.UNKNOWN).value("said"));
        }
    }

    /** Whether such a one was named before. */
    private boolean said(Sign sign, int to) {
        return row.items().subList(0, to).stream().anyMatch(it -> it.is(sign));
    }
}
