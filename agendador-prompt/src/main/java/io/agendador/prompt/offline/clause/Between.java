package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * An order without days between two that name some: "Sexta tira a Ana. Tira a Bia. Quinta tira o Caio" goes on with the first;
 * "tira a Ana na sexta, tira a Bia, tira o Caio na quinta" may mean either.
 *
 * @param whole what is asked if they may be of both
 * @param matched all orders, before any of them has the days of another
 */
record Between(Doubt whole, List<Item> items, List<Matched> matched) {

    /** Whether its days are those of an order before it and not of the next one; asked if they may be of both. */
    boolean earlier(int at) {
        int before = at - 1;
        while (before >= 0 && !dated(before) && Sharing.alike(matched.get(before), matched.get(at))) {
            before--;
        }
        int after = at + 1;
        while (after < matched.size() && !dated(after)) {
            after++;
        }
        if (before < 0 || after == matched.size() || !Sharing.alike(matched.get(before), matched.get(at))) {
            return false;
        }
        if (stops(at, at + 1)) {
            return true;
        }
        if (!stops(before, at) && !said(before).equals(said(after))) {
            throw new UnclearException(whole);
        }
        return false;
    }

    private boolean dated(int at) {
        return matched.get(at).clause().has(Sign.W);
    }

    private List<Object> said(int at) {
        return matched.get(at).clause().items(Sign.W, Sign.S).stream()
                .<Object>map(it -> it.is(Sign.W) ? it.whenOf() : it.value())
                .toList();
    }

    /** Whether a sentence or a line is over between the two. */
    private boolean stops(int one, int other) {
        int from = Sharing.end(matched.get(one));
        int to = Sharing.end(matched.get(other));
        return items.stream().anyMatch(it -> it.is(Sign.STOP) && it.from() > from && it.from() < to);
    }
}
