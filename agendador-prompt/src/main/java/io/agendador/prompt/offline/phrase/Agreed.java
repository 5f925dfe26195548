package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** "Anote o que a equipe da Savassi acertou para o sábado: …": what follows the colon is to be entered. */
public final class Agreed {

    private static final String AGREED =
            "(?:combin|acert|defin|decid|acord|ajust|fech|organiz)(?:ou|iu|aram|iram)(?: de)?|(?:foi|ficou) (?:combin|acert|defin|decid|acord)(?:ado|ido)";

    private final Row row;
    private final List<Item> items;

    public Agreed(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Only where the registering is ordered before it, and rooms are told after the colon. */
    public void entered() {
        int colon = 0;
        while (colon < items.size() && !items.get(colon).is(Sign.COLON)) {
            colon++;
        }
        int what = 0;
        while (what < colon && !items.get(what).is(Sign.WHICH)) {
            what++;
        }
        boolean orders = what < colon
                && row.plain(items.get(what)).equals("o que")
                && items.subList(0, what).stream().anyMatch(it -> it.is(Sign.ENTER))
                && items.subList(0, what).stream().allMatch(it -> it.is(Sign.ENTER, Sign.LIGHT, Sign.A, Sign.COMMA))
                && items.subList(colon, items.size()).stream().anyMatch(it -> it.is(Sign.R))
                && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK, Sign.NOT, Sign.IF));
        int verb = what + 1;
        while (orders && verb < colon && !row.plain(items.get(verb)).matches(AGREED)) {
            verb++;
        }
        boolean told = orders
                && verb < colon
                && items.subList(what + 1, verb).stream()
                        .allMatch(it -> it.is(Sign.LIGHT, Sign.OF, Sign.A, Sign.IN, Sign.L, Sign.PEOPLE)
                                || row.plain(it).matches("turma|povo|time|meninas"))
                && items.subList(verb + 1, colon).stream()
                        .allMatch(it -> it.is(
                                Sign.W, Sign.S, Sign.L, Sign.TO, Sign.LIGHT, Sign.OF, Sign.A, Sign.IN, Sign.COMMA));
        for (int at = what; told && at < colon; at++) {
            if (!items.get(at).is(Sign.W, Sign.S, Sign.L, Sign.COMMA)) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
        }
    }
}
