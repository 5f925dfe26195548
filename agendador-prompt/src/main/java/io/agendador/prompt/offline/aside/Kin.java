package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Set;

/**
 * "O filho da Helena está doente, ela não vem amanhã", "o carro do Caio quebrou, ele …", "a Márcia passou mal. Ela não vem
 * amanhã": what befell somebody, or somebody or something of theirs, before what it means for them. It is of no day and no place, and they are named once more behind it.
 */
final class Kin {

    private static final Set<Sign> TOLD = Set.of(
            Sign.UNKNOWN,
            Sign.TOLD,
            Sign.LIGHT,
            Sign.OF,
            Sign.IN,
            Sign.A,
            Sign.ONE,
            Sign.HAVE,
            Sign.ABSENT,
            Sign.REASON_NOUN,
            Sign.WITH);

    private static final String WHAT =
            "filh[oa]s?|netos?|neta|bebe|nenem|mae|pai|pais|marido|esposa|mulher|namorad[oa]|irm(?:a|ao|as|aos)|avo|sogr[oa]"
                    + "|tia|tio|prim[oa]|sobrinh[oa]|cachorr[oa]|gat[oa]|carro|moto|onibus|voo|celular|casa|familia|crianca|criancas";

    private final Row row;
    private final List<Item> items;

    Kin(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Where it ends that begins there; the same place if it is not told so. */
    int end(int at) {
        int noun = at;
        while (noun < items.size() && items.get(noun).is(Sign.A, Sign.ONE, Sign.LIGHT)) {
            noun++;
        }
        boolean theirs = row.begins(at)
                && noun + 3 < items.size()
                && items.get(noun).is(Sign.UNKNOWN, Sign.TOLD)
                && row.plain(items.get(noun)).matches(WHAT)
                && items.get(noun + 1).is(Sign.OF)
                && items.get(noun + 2).is(Sign.P);
        int of = theirs ? noun + 2 : noun;
        boolean own = !theirs
                && row.begins(at)
                && noun + 1 < items.size()
                && items.get(noun).is(Sign.P);
        int end = of + 1;
        while ((theirs || own)
                && end < items.size()
                && TOLD.contains(items.get(end).sign())) {
            end++;
        }
        int next = end;
        while ((theirs || own)
                && next < items.size()
                && items.get(next).is(Sign.COMMA, Sign.AND, Sign.SEMICOLON, Sign.STOP, Sign.SO, Sign.LIGHT, Sign.A)) {
            next++;
        }
        boolean who = (theirs || (own && fellIll(of + 1, end)))
                && end > of + 1
                && next > end
                && next + 1 < items.size()
                && items.get(end).separates()
                && (items.get(next).is(Sign.HER)
                        || (items.get(next).is(Sign.P)
                                && items.get(next).names().equals(items.get(of).names())));
        return who ? end : at;
    }

    /** "A Márcia passou mal": an absence, and nothing that somebody is to do. */
    private boolean fellIll(int from, int end) {
        List<Item> story = items.subList(from, end);
        return story.stream().anyMatch(it -> it.is(Sign.ABSENT) && !it.value().isEmpty())
                && story.stream()
                        .noneMatch(it -> it.is(Sign.UNKNOWN) && row.plain(it).matches("\\p{L}{2,}[aei]r(?:em)?"));
    }
}
