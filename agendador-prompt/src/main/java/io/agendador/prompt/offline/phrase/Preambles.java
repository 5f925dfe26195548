package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Passes over what leads to an order in writing: "fica autorizada a troca", "solicito que se preencham", "promover o …". */
public final class Preambles {

    private static final Sign[] GENERATING = {
        Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.GAP, Sign.CLEAR, Sign.GENERATED
    };

    private final Row row;
    private final List<Item> items;

    public Preambles(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void passed() {
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            if (requests(at)
                    || attached(at)
                    || called(at)
                    || promotes(at)
                    || authorised(at)
                    || impersonal(at)
                    || fortnight(at)) {
                items.set(at, item.as(Sign.LIGHT).value(""));
            } else if (item.is(Sign.COMMA) && instead(at)) {
                items.set(at, item.as(Sign.LIGHT));
            } else if (restricts(at)) {
                items.set(at, item.as(Sign.ONLY).value(""));
            } else if ((item.value().equals("THUS") && !thus(at))
                    || (item.value().equals("NAME") && !next(at).is(Sign.P))) {
                items.set(at, item.as(Sign.UNKNOWN).value("said"));
            }
        }
    }

    /** "Solicita-se …", not "a Ana solicita". */
    private boolean requests(int at) {
        return items.get(at).is(Sign.UNKNOWN)
                && row.begins(at)
                && row.plain(items.get(at)).matches("solicita|requer|pede|determina|estabelece|demanda|deseja");
    }

    /** "Segue a escala de sábado: …", not "a Ana segue na escala". */
    private boolean attached(int at) {
        return items.get(at).is(Sign.UNKNOWN)
                && row.begins(at)
                && row.plain(items.get(at)).matches("seguem?(?: (?:abaixo|anex[ao]|em anexo))?")
                && row.after(at).is(Sign.ROSTER);
    }

    /** "As profissionais Ana e Bia" are no more than these. */
    private boolean called(int at) {
        return items.get(at).is(Sign.PEOPLE) && row.plain(items.get(at)).equals("profissionais") && next(at).is(Sign.P);
    }

    /** "Promover o equilíbrio das horas", not "promover a Ana". */
    private boolean promotes(int at) {
        return items.get(at).is(Sign.UNKNOWN)
                && row.plain(items.get(at)).matches("promov(?:er|a|am|endo)")
                && row.after(at).is(Orders.CHANGES);
    }

    /** "Fica autorizada a troca entre …", not "ficam autorizadas as dobras". */
    private boolean authorised(int at) {
        return items.get(at).is(Sign.ALLOW)
                && row.plain(items.get(at)).matches("(?:fica )?autorizad[ao]s?")
                && items.subList(0, at).stream().allMatch(it -> it.is(Sign.LIGHT, Sign.W, Sign.S, Sign.COMMA, Sign.IN))
                && (row.after(at).is(Orders.CHANGES) || row.after(at).is(Sign.ABSENT))
                && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK));
    }

    /** "Solicito que se preencham as vagas", not "peço que, se fechar, …". */
    private boolean impersonal(int at) {
        return at > 0
                && items.get(at).is(Sign.IF)
                && row.said(items.get(at), "se")
                && items.get(at - 1).is(Sign.LIGHT)
                && row.plain(items.get(at - 1)).matches("(?:.* )?que")
                && next(at).is(Orders.CHANGES)
                && row.plain(next(at)).matches("\\p{L}+[ae]m?");
    }

    /** "A quinzena de 1 a 15/12" */
    private boolean fortnight(int at) {
        return items.get(at).is(Sign.FORTNIGHT)
                && row.after(at).is(Sign.W)
                && row.after(at).whenOf().periods().size() == 1
                && Math.abs(row.after(at).whenOf().periods().get(0).days().count() - 15) < 3;
    }

    /** "Refazer a semana 3, limitada à Savassi", not "…, limitada a Ana a 30 horas". */
    private boolean restricts(int at) {
        return items.get(at).is(Sign.LIMIT)
                && row.plain(items.get(at))
                        .matches("(?:limitad|restrit|circunscrit|adstrit)[ao]s?|limitando|restringindo")
                && (row.after(at).is(Sign.L, Sign.R, Sign.P, Sign.S)
                        || (row.after(at).is(Sign.PLACES, Sign.TURN, Sign.PEOPLE) && named(row.past(at + 1, 1))))
                && items.subList(0, at).stream().anyMatch(it -> it.is(GENERATING))
                && items.subList(at, items.size()).stream()
                        .takeWhile(it -> !it.separates() || it.is(Sign.AND))
                        .noneMatch(it -> it.is(Sign.HOURS, Sign.DOUBLE, Sign.NUMBER))
                && items.subList(at, items.size()).stream().noneMatch(it -> it.is(Sign.HOURS, Sign.NUMBER));
    }

    /** "Às unidades Savassi e Lourdes", "ao turno da manhã" */
    private boolean named(int noun) {
        return row.after(noun).is(Sign.L, Sign.R, Sign.S, Sign.P);
    }

    /** "No lugar da Ana, a Bia atende na sexta": not both of them, as in "no lugar da Ana, da Bia e …". */
    private boolean instead(int comma) {
        int who = comma + 1;
        while (who < items.size()
                && (items.get(who).is(Sign.A) || row.plain(items.get(who)).equals("o"))) {
            who++;
        }
        return comma > 1
                && items.get(comma - 1).is(Sign.P)
                && items.get(comma - 2).is(Sign.INSTEAD)
                && row.begins(comma - 2)
                && who + 1 < items.size()
                && items.get(who).is(Sign.P)
                && !items.get(who + 1).is(Sign.AND, Sign.COMMA);
    }

    /** "Refaz a escala com isso": with what was ordered before it. */
    private boolean thus(int at) {
        List<Item> before = items.subList(0, at);
        return before.stream().anyMatch(it -> it.is(Sign.LIMIT, Sign.ABSENT, Sign.CLOSE, Sign.OPEN, Sign.PIN))
                && before.stream().anyMatch(it -> it.is(Sign.SEMICOLON, Sign.STOP, Sign.AND));
    }

    private Item next(int at) {
        return at + 1 < items.size() ? items.get(at + 1) : Item.of(Sign.STOP, "", 0, 0);
    }
}
