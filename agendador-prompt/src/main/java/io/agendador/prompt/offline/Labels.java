package io.agendador.prompt.offline;

import java.util.List;

/**
 * Passes over what only names a part of a form: "Consulta: conflitos", "período: 07/12 a 13/12", "Substituições de
 * 04/12:" before a list of who leaves and who enters; and what only tells apart which one is meant: "solta a sala 1 que eu
 * tinha fixado".
 */
final class Labels {

    private static final String TITLE =
            "substituicoes|coberturas|mudancas|alteracoes|ajustes|pedidos|pendencias|movimentacoes|trocas|as substituicoes";

    private final Row row;
    private final List<Item> items;

    Labels(Row row) {
        this.row = row;
        this.items = row.items();
    }

    void labels() {
        title();
        for (int at = 0; at + 1 < items.size(); at++) {
            Item item = items.get(at);
            Item next = items.get(at + 1);
            if (at == 0 && next.is(Sign.COLON) && row.plain(item).equals("consulta")) {
                items.set(at, item.as(Sign.SHOW).value(""));
            } else if (item.is(Sign.TURN) && next.is(Sign.COLON) && dated(at + 2)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (row.plain(item).matches("tinha|tinham|havia|haviam|tinhamos")
                    && next.is(Sign.PIN)
                    && before(at, Sign.UNPIN)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.COVER) && row.plain(item).equals("segura") && kept(at)) {
                // "Segura o Otávio onde ele está"
                items.set(at, item.as(Sign.PIN));
            } else if (item.is(Sign.LIGHT)
                    && row.plain(item).matches("(?:e|sera) (?:necessario|preciso).*")
                    && asked(at)) {
                // "É preciso fechar a sala 1 na quinta?" asks whether.
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "A partir de: 06/12": the colon only sets apart what belongs together. */
    static void undated(List<Item> items) {
        for (int at = items.size() - 2; at > 0; at--) {
            if (items.get(at).is(Sign.COLON) && items.get(at - 1).is(Sign.FROM_ON, Sign.UNTIL)) {
                items.remove(at);
            }
        }
    }

    private boolean asked(int at) {
        return items.subList(at, items.size()).stream()
                .takeWhile(it -> !it.is(Sign.STOP, Sign.SEMICOLON))
                .anyMatch(it -> it.is(Sign.QUESTION_MARK));
    }

    private boolean dated(int at) {
        return at < items.size() && items.get(at).is(Sign.W);
    }

    private boolean before(int at, Sign sign) {
        return items.subList(0, at).stream().anyMatch(it -> it.is(sign));
    }

    /** Whether it is somebody or some place that is to stay as it is. */
    private boolean kept(int at) {
        int named = row.past(at + 1, 1);
        int stays = row.past(named + 1, 1);
        if (stays < items.size()
                && items.get(named).is(Sign.R)
                && items.get(stays).is(Sign.L)) {
            stays = row.past(stays + 1, 1);
        }
        return stays < items.size()
                && items.get(named).is(Sign.P, Sign.L, Sign.R)
                && items.get(stays).is(Sign.PIN, Sign.HOW, Sign.W, Sign.S)
                && items.subList(stays, items.size()).stream()
                        .takeWhile(it -> !it.separates())
                        .anyMatch(it -> it.is(Sign.PIN)
                                || (it.is(Sign.HOW) && row.plain(it).matches("como estao?")));
    }

    /** Before a colon, with a day at most, if each order of the list has words of its own. */
    private void title() {
        int colon = 0;
        while (colon < items.size() && !items.get(colon).is(Sign.COLON)) {
            colon++;
        }
        boolean title = colon < items.size()
                && colon > 0
                && row.plain(items.get(0)).matches(TITLE)
                && items.subList(1, colon).stream()
                        .allMatch(
                                it -> it.is(Sign.W, Sign.S, Sign.COMMA, Sign.OF, Sign.IN, Sign.A, Sign.TO, Sign.LIGHT));
        boolean orders = items.subList(colon, items.size()).stream()
                .anyMatch(it -> it.is(
                        Sign.LEAVES,
                        Sign.ENTERS,
                        Sign.PUT,
                        Sign.REMOVE,
                        Sign.CLOSE,
                        Sign.OPEN,
                        Sign.REPLACE,
                        Sign.COVER));
        if (title && orders) {
            items.set(0, items.get(0).as(Sign.LIGHT).value(""));
        }
    }
}
