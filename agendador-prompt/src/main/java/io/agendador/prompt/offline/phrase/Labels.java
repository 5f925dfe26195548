package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Passes over what only names a part of a form: "Consulta: conflitos", "período: 07/12 a 13/12", "Substituições de
 * 04/12:" before a list of who leaves and who enters; and what only tells apart which one is meant: "solta a sala 1 que eu
 * tinha fixado".
 */
public final class Labels {

    private static final String TITLE =
            "(?:as )?(?:substituicoes|coberturas?|mudancas?|alteracoes|ajustes|pedidos|pendencias|movimentac(?:ao|oes)|trocas?|substituicao|limites?|tetos?|maximos?)";

    private final Row row;
    private final List<Item> items;

    public Labels(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void labels() {
        title();
        for (int at = 0; at + 1 < items.size(); at++) {
            Item item = items.get(at);
            Item next = items.get(at + 1);
            if (at == 0 && next.is(Sign.COLON) && row.plain(item).equals("consulta")) {
                items.set(at, item.as(Sign.SHOW).value(""));
            } else if (field(at)) {
                items.set(at, item.as(Sign.LIGHT).value(""));
            } else if (at == 0
                    && item.is(Sign.ROSTER)
                    && next.is(Sign.COLON, Sign.DASH)
                    && row.plain(item).matches("alocac(?:ao|oes)")
                    && items.stream().anyMatch(it -> it.is(Sign.P))
                    && items.stream().anyMatch(it -> it.is(Sign.R))) {
                items.set(at, item.as(Sign.PUT));
            } else if (item.is(Sign.TURN)
                    && row.plain(item).matches("(?:o )?periodo")
                    && (at == 0 || !items.get(at - 1).is(Sign.THAT, Sign.THIS))
                    && row.after(at).is(Sign.W)) {
                // "Para o período de 13 a 19/12"
                items.set(at, item.as(Sign.LIGHT).value(""));
            } else if (item.is(Sign.DOUBLE) && next.is(Sign.COLON) && at + 2 < items.size()) {
                doubles(at);
            } else if (row.plain(item).matches("tinha|tinham|havia|haviam|tinhamos")
                    && next.is(Sign.PIN)
                    && before(at, Sign.UNPIN)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (item.is(Sign.COVER) && row.plain(item).equals("segura") && kept(at)) {
                // "Segura o Otávio onde ele está"
                items.set(at, item.as(Sign.PIN));
            } else if (item.is(Sign.COVER) && row.plain(item).startsWith("segur") && limits(at)) {
                // "Segura a Ana em 20 horas"
                items.set(at, item.as(Sign.PIN));
            } else if (item.is(Sign.LIGHT)
                    && row.plain(item)
                            .matches(
                                    "(?:e|eh|sao|seria|sera|serao|faz|torna|mostra) (?:necessari[ao]s?|preciso|imp|indisp|fundam"
                                            + "|bom|otim|ideal|inter|conv|oport|legal|bacana|recom|acons|desej|prud|util|uma).*")
                    && asked(at)) {
                // "É preciso fechar a sala 1 na quinta?" asks whether.
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "A partir de: 06/12": the colon only sets apart what belongs together. */
    public static void undated(String text, List<Item> items) {
        for (int at = items.size() - 2; at > 0; at--) {
            if (items.get(at).is(Sign.COLON) && items.get(at - 1).is(Sign.FROM_ON, Sign.UNTIL)) {
                items.remove(at);
            }
        }
        for (int at = 0; at + 1 < items.size(); at++) {
            begun(text, items, at);
        }
    }

    /** "Início: 01/12 - fim: 05/12", "com início em 01/12 e término em 05/12": from one to the other. */
    private static void begun(String text, List<Item> items, int at) {
        int first = date(items, at);
        int end = first;
        while (end < items.size() && (items.get(end).separates() || dated(items.get(end)))) {
            if (said(text, items.get(end), "fim|final|termino|encerramento|ate")) {
                break;
            }
            end++;
        }
        boolean both = said(text, items.get(at), "inicio|comeco|(?:com|a) inicio(?: em| no)?|com comeco(?: em| no)?")
                && first > at
                && end > first
                && end < items.size()
                && said(text, items.get(end), "fim|final|termino|encerramento|ate")
                && date(items, end) > end;
        if (both) {
            int last = date(items, end);
            items.subList(end + 1, last).clear();
            items.set(end, items.get(end).as(Sign.UNTIL).value(""));
            while (items.get(end - 1).separates() || items.get(end - 1).is(Sign.DASH)) {
                items.remove(--end);
            }
            items.subList(at + 1, first).clear();
            items.set(at, items.get(at).as(Sign.FROM_ON).value(""));
        }
    }

    /** Where the date behind such a word begins; the word's own place if none does. */
    private static int date(List<Item> items, int at) {
        int next = at + 1;
        while (next < items.size() && items.get(next).is(Sign.COLON, Sign.IN, Sign.A)) {
            next++;
        }
        return next < items.size() && dated(items.get(next)) ? next : at;
    }

    private static boolean dated(Item item) {
        return item.is(Sign.DATE, Sign.DAY, Sign.NUMBER, Sign.WEEKDAY, Sign.OF, Sign.MONTH, Sign.DASH);
    }

    private static boolean said(String text, Item item, String words) {
        return Plain.of(text.substring(item.from(), item.to())).matches(words);
    }

    private boolean asked(int at) {
        return items.subList(at, items.size()).stream()
                .takeWhile(it -> !it.is(Sign.STOP, Sign.SEMICOLON))
                .anyMatch(it -> it.is(Sign.QUESTION_MARK));
    }

    /** "Dobras: não" */
    private void doubles(int at) {
        Item said = items.get(at + 2);
        boolean whole = at + 3 == items.size() || items.get(at + 3).is(Sign.STOP, Sign.SEMICOLON, Sign.DASH);
        if (whole && said.is(Sign.NOT, Sign.YES)) {
            Sign doubles = said.is(Sign.YES) ? Sign.MAY_DOUBLE : Sign.NO_DOUBLE;
            row.replace(at, at + 3, items.get(at).upTo(said).as(doubles).value(""));
        }
    }

    private boolean before(int at, Sign sign) {
        return items.subList(0, at).stream().anyMatch(it -> it.is(sign));
    }

    private boolean limits(int at) {
        int who = row.past(at + 1, 1);
        return who + 3 < items.size()
                && items.get(who).is(Sign.P, Sign.HER)
                && items.get(who + 1).is(Sign.IN)
                && items.get(who + 2).is(Sign.NUMBER, Sign.ONE)
                && items.get(who + 3).is(Sign.HOURS, Sign.DOUBLE);
    }

    /** Whether it is somebody or some place that is to stay as it is. */
    private boolean kept(int at) {
        int named = row.past(at + 1, 1);
        if (named < items.size() && items.get(named).is(Sign.ROSTER)) {
            named = row.past(named + 1, 1);
        }
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

    /** Before a colon or a dash, with a day at most, if each order of the list has words of its own. */
    private void title() {
        int end = 0;
        while (end < items.size() && !items.get(end).is(Sign.COLON, Sign.DASH)) {
            end++;
        }
        int first = 0;
        while (first < end && items.get(first).is(Sign.LIGHT, Sign.DO, Sign.NUMBER)) {
            first++;
        }
        boolean title = end < items.size()
                && end > first
                && row.plain(items.get(first)).matches(TITLE)
                && items.subList(first + 1, end).stream()
                        .allMatch(
                                it -> it.is(Sign.W, Sign.S, Sign.COMMA, Sign.OF, Sign.IN, Sign.A, Sign.TO, Sign.LIGHT));
        boolean orders = items.subList(end, items.size()).stream().anyMatch(it -> it.is(Orders.OF_ONE));
        if (title) {
            int last = orders ? first + 1 : first;
            items.subList(0, last).replaceAll(it -> it.as(Sign.LIGHT).value(""));
        }
    }

    /** "Data: 01/12", "sala: Sala 1 da Savassi", "profissional: Ana": what is named says by itself what it is. */
    private boolean field(int at) {
        int next = at + 1;
        while (next < items.size() && items.get(next).is(Sign.COLON, Sign.OF, Sign.IN, Sign.A, Sign.LIGHT)) {
            next++;
        }
        if (next >= items.size() || !items.get(at + 1).is(Sign.COLON)) {
            return false;
        }
        String plain = row.plain(items.get(at));
        Item named = items.get(next);
        return (named.is(Sign.W) && plain.matches("datas?|dias?|quando|periodo|prazo|semanas?"))
                || (named.is(Sign.S) && plain.matches("turnos?|periodos?|horarios?"))
                || (named.is(Sign.R, Sign.L) && plain.matches("salas?|local|locais|unidades?|clinicas?|onde"))
                || (named.is(Sign.P) && plain.matches("profissiona(?:l|is)|nomes?|pessoas?"));
    }
}
