package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Reads as one order what is done to a pin: "aquela trava da Helena na sexta, pode tirar", "tira aquela fixação". */
public final class Locks {

    private static final String NOUN =
            "(?:a |as )?(?:trava|travas|fixacao|fixacoes|congelamento|cadeado|pin|travamento)";

    private static final String FIXED =
            "(?:ja |ficou |foi )*(?:(?:esta\\p{L}*|foi|foram|ficou|ficaram|tinha) )?(?:sido )?(?:fix|trav|pres|congel|segur)\\p{L}+";

    private static final String LOCKED =
            "(?:ja )?(?:(?:trav|fix|congel|segur|bloque)(?:ei|amos|aram|ou)|prend(?:i|emos|eu|eram))";

    private static final String PUT =
            "pus|botei|coloquei|fiz|dei|criei|pusemos|pedi|pediram|colocamos|botamos|fizemos|puseram|colocaram";

    private static final Sign[] AROUND = {
        Sign.LIGHT, Sign.A, Sign.OF, Sign.IN, Sign.ONE, Sign.W, Sign.S, Sign.P, Sign.L, Sign.R, Sign.TO
    };

    private final Row row;
    private final List<Item> items;

    public Locks(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void removed() {
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).is(Sign.PIN) && row.plain(items.get(at)).matches(NOUN)) {
                lock(at);
            }
            if (items.get(at).is(Sign.UNPIN)) {
                locked(at);
                state(at + 1);
            }
        }
    }

    /** "Travei o Otávio na sexta sem querer, pode soltar": that it was fixed, and when, is told before it is let go. */
    private void locked(int undone) {
        int verb = 0;
        while (verb < undone && items.get(verb).is(Sign.LIGHT, Sign.WHICH, Sign.COMMA, Sign.A, Sign.HAVE, Sign.TOLD)) {
            if (row.plain(items.get(verb)).matches(LOCKED)) {
                break;
            }
            verb++;
        }
        int comma = verb + 1;
        while (comma < undone
                && (items.get(comma).is(AROUND) || items.get(comma).is(Sign.AND) || slip(comma))) {
            comma++;
        }
        boolean past = verb < undone
                && items.get(verb).is(Sign.PAST, Sign.PIN, Sign.TOLD, Sign.UNKNOWN)
                && (row.plain(items.get(verb)).matches(LOCKED)
                        || (items.get(verb).is(Sign.PIN)
                                && verb > 0
                                && row.plain(items.get(verb - 1)).matches("tinha|tinhamos|tinham|havia|haviamos")));
        boolean alone = past
                && comma < undone
                && items.get(comma).is(Sign.COMMA, Sign.STOP)
                && items.subList(comma, undone).stream().allMatch(it -> it.is(Sign.LIGHT) || it.separates())
                && bare(undone + 1)
                && items.subList(verb, comma).stream().anyMatch(it -> it.is(Sign.P, Sign.L, Sign.R))
                && items.stream().noneMatch(it -> it.is(Sign.NOT, Sign.IF, Sign.OR, Sign.PERHAPS, Sign.QUESTION_MARK));
        if (alone) {
            passed(0, verb + 1);
            for (int at = verb + 1; at < undone; at++) {
                boolean idle = (items.get(at).separates() && at >= comma) || slip(at);
                items.set(at, idle ? items.get(at).as(Sign.LIGHT).value("") : items.get(at));
            }
        }
    }

    /** "Sem querer", "por engano" */
    private boolean slip(int at) {
        return items.get(at).is(Sign.UNKNOWN, Sign.TOLD, Sign.LIGHT)
                && row.plain(items.get(at)).matches("sem querer|por (?:engano|erro|descuido)|a toa|errado");
    }

    /** "Solta o que estava fixo da Ana": what is let go was fixed. */
    private void state(int what) {
        int at = what;
        while (at < items.size() && items.get(at).is(Sign.WHICH, Sign.EVERYTHING, Sign.LIGHT, Sign.A, Sign.HAVE)) {
            at++;
        }
        boolean fixed = at > what
                && at < items.size()
                && items.get(at).is(Sign.UNKNOWN, Sign.TOLD, Sign.PIN)
                && row.plain(items.get(at)).matches(FIXED);
        if (fixed) {
            items.set(at, items.get(at).as(Sign.LIGHT).value(""));
        }
    }

    private void lock(int pin) {
        int before = pin - 1;
        while (before >= 0 && items.get(before).is(Sign.THAT, Sign.LIGHT, Sign.A, Sign.OF, Sign.THIS)) {
            before--;
        }
        boolean undone = before >= 0 && items.get(before).is(Sign.REMOVE);
        int end = pin + 1;
        while (end < items.size() && (items.get(end).is(AROUND) || told(end, pin))) {
            end++;
        }
        int verb = end;
        while (verb < items.size() && items.get(verb).is(Sign.COMMA, Sign.QUESTION_MARK, Sign.STOP, Sign.LIGHT)) {
            verb++;
        }
        boolean named = items.subList(pin, end).stream().anyMatch(it -> it.is(Sign.P, Sign.L, Sign.R));
        boolean plain = items.stream().noneMatch(it -> it.is(Sign.NOT, Sign.IF, Sign.OR, Sign.PERHAPS));
        if (!named || !plain) {
            return;
        }
        if (undone) {
            items.set(before, items.get(before).as(Sign.UNPIN).value(""));
            passed(before + 1, pin + 1);
        } else if (verb > end
                && verb < items.size()
                && items.get(verb).is(Sign.REMOVE, Sign.CLEAR)
                && opens(before)
                && bare(verb + 1)) {
            items.set(verb, items.get(verb).as(Sign.UNPIN).value(""));
            passed(0, pin + 1);
            passed(end, verb);
            items.subList(verb + 1, items.size()).replaceAll(it -> it.is(Sign.HER) ? it.as(Sign.LIGHT) : it);
            for (int at = pin; at < end; at++) {
                items.set(at, told(at, pin) ? items.get(at).as(Sign.LIGHT).value("") : items.get(at));
            }
        }
    }

    /** "A trava que pus no João" */
    private boolean told(int at, int pin) {
        return at > pin
                && at < pin + 4
                && items.get(at).is(Sign.UNKNOWN, Sign.PAST, Sign.ENTER)
                && row.plain(items.get(at)).matches(PUT);
    }

    private void passed(int from, int to) {
        items.subList(from, to).replaceAll(it -> it.as(Sign.LIGHT).value(""));
    }

    /** "Sabe aquela trava": nothing else is said before it. */
    private boolean opens(int before) {
        return items.subList(0, before + 1).stream()
                .allMatch(it -> it.is(Sign.LIGHT, Sign.COMMA, Sign.STOP)
                        || row.plain(it).matches("sabe|lembra|lembram|lembra d.*|tem|ve|olha"));
    }

    /** No more than "ela" and "por favor" behind. */
    private boolean bare(int from) {
        return items.subList(from, items.size()).stream()
                .allMatch(it -> it.is(Sign.LIGHT, Sign.COMMA, Sign.STOP, Sign.HER, Sign.WHY));
    }
}
