package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Set;

/**
 * What somebody does or did, told beside an order with a verb that could be one: "ela já comprou passagem", "vão trocar o
 * piso", "ele vai resolver uns documentos". It is told by its person or its time, and of nothing that a command could be
 * of.
 */
final class Doings {

    /** Orders to others than the rosterer, if somebody else does them. */
    private static final Set<Sign> VERBS =
            Set.of(Sign.SWAP, Sign.TOUCH, Sign.MOVE, Sign.FILL, Sign.PUT, Sign.DO, Sign.SHOW, Sign.OPEN, Sign.ENTER);

    private static final String HAPPENED =
            "(?:ja )?(?:pegou|pegaram|comprou|compraram|entrou|entraram|baguncou|baguncaram|ganhou|ganharam|achou|acharam"
                    + "|arrumou|arrumaram|botou|puxou|marcou|marcaram|levou|levaram|trouxe|quebrou|quebraram)";

    private final Row row;
    private final Hedges hedges;

    Doings(Row row) {
        this.row = row;
        this.hedges = new Hedges(row);
    }

    /** "A agenda de lá bagunçou": the verb itself is news. */
    boolean news(List<Item> told) {
        for (int at = 0; at < told.size(); at++) {
            if (happened(told, at) || future(told, at) || returns(told, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it belongs to what somebody does, did or lacks. */
    boolean told(List<Item> told, int at) {
        Item item = told.get(at);
        Item next = at + 1 < told.size() ? told.get(at + 1) : item;
        if (happened(told, at) || future(told, at) || own(told, at) || returns(told, at)) {
            return true;
        } else if (item.is(Sign.ABSENT)) {
            // "Foi ver o pai doente": somebody else is.
            return at > 0
                    && ((thing(told.get(at - 1)) && told.stream().noneMatch(it -> it.is(Sign.P)))
                            || returns(told, at - 1));
        } else if (item.is(Sign.WITHOUT)) {
            // "Caio tá sem carro"
            return at > 1
                    && row.said(told.get(at - 1), "tá", "ta", "está", "esta", "ficou", "vai ficar")
                    && thing(next);
        } else if (item.is(Sign.ROSTER)) {
            return at < 2 && news(told);
        } else if (item.is(Sign.ENTERS)) {
            // "A família vem de fora"
            return at > 0 && thing(told.get(at - 1));
        } else if (item.is(Sign.OUTSIDE)) {
            return at > 0 && told.get(at - 1).is(Sign.ENTERS);
        } else if (item.is(Sign.MOVE)) {
            return at > 0
                    && row.plain(item).matches("deslocam.*|passag.*")
                    && (news(told) || row.plain(told.get(0)).matches("ta|esta|tao"));
        } else if (item.is(Sign.UNKNOWN)) {
            // "Outro serviço", "muito deslocamento"
            return (row.said(item, "outro", "outra") && thing(next) && news(told))
                    || (row.said(item, "muito", "muita", "mto", "mta")
                            && at > 0
                            && (thing(next) || next.is(Sign.MOVE)));
        }
        return item.is(Sign.NUMBER)
                && row.said(item, "duas", "dois")
                && at + 1 == told.size()
                && at > 0
                && told.get(at - 1).is(Sign.OF);
    }

    /** "Ela já comprou passagem": not by the one who is spoken to. */
    boolean happened(List<Item> told, int at) {
        return told.get(at).is(Sign.PAST, Sign.UNKNOWN)
                && row.plain(told.get(at)).matches(HAPPENED)
                && told.subList(0, at).stream()
                        .anyMatch(it -> it.is(Sign.HER, Sign.P, Sign.PEOPLE, Sign.ROSTER) || thing(it));
    }

    /** "Vão mexer na fiação": what others are about to do, to things that no command is of. */
    private boolean future(List<Item> told, int at) {
        return at > 0
                && VERBS.contains(told.get(at).sign())
                && row.plain(told.get(at)).matches("\\p{L}{2,}r")
                && (row.said(told.get(at - 1), "vão", "vao")
                        || (row.said(told.get(at - 1), "vai", "foi") && (at == 1 || whose(told.get(at - 2)))))
                && told.stream()
                        .noneMatch(it -> it.is(Sign.ROSTER, Sign.GAP, Sign.TURN, Sign.ROOM_WORD, Sign.L, Sign.R))
                && told.subList(at + 1, told.size()).stream().anyMatch(it -> thing(it) || it.is(Sign.EVERYTHING));
    }

    /** "No máximo 20 h, tá voltando de licença": the limit says when. */
    private boolean returns(List<Item> told, int at) {
        return at > 0
                && told.get(at).is(Sign.RETURNS)
                && row.plain(told.get(at)).matches("(?:voltando|retornando).*")
                && row.said(told.get(at - 1), "tá", "ta", "está", "esta")
                && row.items().stream().anyMatch(it -> it.is(Sign.LIMIT));
    }

    /** "Preciso avisar a recepção", "vou ligar pra eles": what I do myself. */
    boolean own(List<Item> told, int at) {
        return at > 0
                && told.get(at).is(Sign.UNKNOWN)
                && row.plain(told.get(at))
                        .matches("(?:avisar|ligar|falar|comunicar|explicar|mandar|conversar)(?: a| com| para| pra)?")
                && row.said(told.get(at - 1), "preciso", "vou", "quero", "precisamos", "vamos");
    }

    private static boolean whose(Item item) {
        return item.is(Sign.HER, Sign.P);
    }

    private boolean thing(Item item) {
        return item.is(Sign.UNKNOWN, Sign.TOLD)
                && item.value().isEmpty()
                && !hedges.over(item)
                && !row.plain(item).matches("mais|.*r");
    }
}
