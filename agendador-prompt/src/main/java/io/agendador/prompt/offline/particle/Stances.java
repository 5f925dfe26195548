package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/** Says of small words what state, wish or agreement they tell of: how things stand, not what is to be done. */
final class Stances {

    /** What "a Bia também" cannot be added to: it would be read as a restriction. */
    private static final Sign[] RESTRICTED = {
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL,
        Sign.CLEAR,
        Sign.PIN,
        Sign.UNPIN,
        Sign.TOUCH,
        Sign.WHO,
        Sign.SHOW,
        Sign.WHERE,
        Sign.WHICH,
        Sign.HOW_MANY,
        Sign.CLOSE,
        Sign.OPEN
    };

    /** Of what another name would be a restriction. */
    private static final Sign[] SCOPED = {
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL,
        Sign.CLEAR,
        Sign.WHO,
        Sign.SHOW,
        Sign.WHERE,
        Sign.WHICH,
        Sign.HOW_MANY,
        Sign.NOT,
        Sign.QUESTION_MARK
    };

    private final Row row;
    private final List<Item> items;

    Stances(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Reads the small word at {@code at}, the item {@code after} following it. */
    void read(int at, Item after) {
        Item item = items.get(at);
        if (item.is(Sign.AGAIN) && item.value().equals("ROSTER") && !verb(at)) {
            // "Nova escala da semana 2"
            items.set(at, item.as(Sign.REGENERATE).value(""));
        } else if (item.is(Sign.LIGHT, Sign.THIS) && after.is(Sign.BALANCE) && already(item, after)) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.PLACES) && mutual(at)) {
            // "Ana e Bia ficam uma no lugar da outra"
            items.set(at, item.as(Sign.SWAP));
        } else if (item.is(Sign.WHERE) && stays(at)) {
            // "Deixa a Ana onde está"
            items.set(at, item.as(Sign.PIN));
        } else if (item.is(Sign.LIGHT) && needed(at)) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.LIGHT) && wished(at)) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.LIGHT) && row.said(item, "também", "tambem", "tb", "tbm") && besides(at, after)) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.PAST, Sign.UNKNOWN)
                && (after.is(Sign.W, Sign.PLACES) || resolved(at))
                && agreed(item)) {
            items.set(at, item.as(Sign.ENTER).value("PAST"));
            if (items.get(at + 1).is(Sign.WHICH)) {
                items.set(at + 1, items.get(at + 1).as(Sign.LIGHT));
            }
            items.replaceAll(it -> who(it, item) || (it.equals(after) && it.is(Sign.PLACES)) ? it.as(Sign.LIGHT) : it);
        } else if (item.is(Sign.HOW) && row.said(item, "como") && after.is(Sign.ABSENT) && entered(at)) {
            // "Marca a Ana como ausente"
            items.set(at, item.as(Sign.LIGHT));
        }
    }

    /** "A turma fechou o sábado" */
    private boolean who(Item item, Item agreed) {
        boolean several = item.is(Sign.UNKNOWN, Sign.TOLD)
                && row.plain(item).matches("(?:as )?meninas(?: d[aeo]s?)?|povo|turma|galera");
        return (item.is(Sign.PEOPLE) || several) && item.to() < agreed.from();
    }

    /** "Fechou o sábado: Ana na sala 1": agreeing is what is to be recorded. */
    private boolean agreed(Item item) {
        return row.said(
                        item,
                        "fechou",
                        "fechamos",
                        "fecharam",
                        "acertamos",
                        "acertaram",
                        "definimos",
                        "definiram",
                        "combinaram",
                        "acertou",
                        "definiu",
                        "montou",
                        "montaram",
                        "decidiu",
                        "decidiram",
                        "resolveu",
                        "resolveram",
                        "combinou",
                        "estabeleceu",
                        "estabeleceram",
                        "acordou",
                        "acordaram")
                && (items.stream().anyMatch(it -> it.is(Sign.COLON, Sign.ENTER)) || resolved(items.indexOf(item)))
                && items.stream().noneMatch(it -> it.is(Sign.NOT, Sign.IF, Sign.QUESTION_MARK))
                && items.stream().anyMatch(it -> it.is(Sign.R));
    }

    /** "O pessoal da Lourdes decidiu que, em 16/01, atendem …": somebody in each room that they name. */
    private boolean resolved(int at) {
        List<Item> agreed = items.subList(at + 1, items.size());
        long people = agreed.stream().filter(it -> it.is(Sign.P)).count();
        return at + 1 < items.size()
                && row.plain(items.get(at + 1)).matches("que(?: dias?)?")
                && people > 0
                && people == agreed.stream().filter(it -> it.is(Sign.R)).count()
                && agreed.stream()
                        .noneMatch(it -> it.is(Orders.CHANGES) || it.is(Sign.ABSENT, Sign.ONLY, Sign.PERHAPS));
    }

    /** "A Bia pede pra refazer a semana 2": not hers alone. */
    private boolean wished(int at) {
        return row.said(
                        items.get(at),
                        "pede pra",
                        "pede para",
                        "pediu pra",
                        "pediu para",
                        "pediu que",
                        "quer",
                        "pediram pra",
                        "pediram para",
                        "pediram que",
                        "querem que")
                && at > 0
                && items.get(at - 1).is(Sign.P)
                && items.stream().anyMatch(it -> it.is(RESTRICTED));
    }

    /** "Não precisa da Ana na quinta, precisa do Caio": he is not to be let go, too. */
    private boolean needed(int at) {
        return row.plain(items.get(at)).matches("precis(?:a|o|amos|ava)(?: d[aeo]s?)?")
                && items.subList(0, at).stream()
                        .anyMatch(it -> it.is(Sign.REMOVE) && row.plain(it).startsWith("nao "));
    }

    private boolean entered(int at) {
        int who = row.past(at - 1, -1);
        return who >= 0
                && items.get(who).is(Sign.P)
                && items.subList(0, who).stream().anyMatch(it -> it.is(Sign.PUT, Sign.ENTER));
    }

    private boolean verb(int at) {
        return items.stream()
                        .anyMatch(it -> it.is(Orders.CHANGES) || it.is(Sign.PAST, Sign.ENTER, Sign.SHOW, Sign.WHICH))
                || (at > 0
                        && !items.subList(0, at).stream()
                                .allMatch(it -> it.is(Sign.LIGHT, Sign.ONE)
                                        || (items.get(0).is(Sign.LIGHT, Sign.W, Sign.IN, Sign.TO)
                                                && it.is(Sign.W, Sign.IN, Sign.A, Sign.OF, Sign.TO, Sign.COMMA))));
    }

    /** "As horas estão mais equilibradas": they are, nothing is to be done. */
    private boolean already(Item item, Item after) {
        return row.plain(item).matches("esta|estao|ficou|ficaram|ta|tao")
                && row.plain(after).matches("mais .*|.*[dt][ao]s?|just[ao]s?|parec.*|igua(?:l|is)");
    }

    private boolean mutual(int at) {
        return row.plain(items.get(at))
                        .matches(
                                "uma? (?:no|na|para|pr[ao]|vai|fica|entra|faz|cobre|assume|pega|trabalha|vem) .*\\boutr[ao]\\b.*")
                && row.past(at - 1, -1) >= 0
                && items.get(row.past(at - 1, -1)).is(Sign.P)
                && items.stream()
                        .noneMatch(
                                it -> (it.is(Orders.CHANGES) && !repeated(at, it)) || it.is(Sign.COVER, Sign.INSTEAD));
    }

    /** "…, pode inverter": once more what is to be done. */
    private boolean repeated(int at, Item verb) {
        return verb.is(Sign.SWAP)
                && items.indexOf(verb) > at
                && items.subList(at, items.indexOf(verb)).stream().anyMatch(Item::separates);
    }

    private boolean stays(int at) {
        int who = row.past(at - 1, -1);
        int put = row.past(who - 1, -1);
        return put >= 0
                && items.get(who).is(Sign.P, Sign.HER)
                && items.get(put).value().equals("LEAVE")
                && at + 1 < items.size()
                && row.plain(items.get(at + 1)).matches("esta|estao|ta")
                && (at + 2 == items.size()
                        || items.get(at + 2).separates()
                        || items.get(at + 2).is(Sign.IN, Sign.W, Sign.S, Sign.A));
    }

    private boolean besides(int at, Item after) {
        boolean name =
                after.is(Sign.P, Sign.R, Sign.L) || (at > 0 && items.get(at - 1).is(Sign.P, Sign.R, Sign.L));
        boolean object = at > 0 && items.get(at - 1).is(RESTRICTED);
        boolean opened = at > 1
                && items.get(at - 1).is(Sign.R)
                && items.get(at - 2).is(Sign.OPEN, Sign.CLOSE, Sign.A, Sign.LIGHT)
                && !after.is(Sign.P, Sign.R, Sign.L);
        if (opened && items.stream().noneMatch(it -> it.is(Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.P))) {
            // "Abre a sala 3 também na sexta": as other rooms, or other days
            return false;
        }
        boolean listed = at > 2
                && items.get(at - 1).is(Sign.P, Sign.R, Sign.L)
                && items.get(row.past(at - 2, -1) < 0 ? 0 : row.past(at - 2, -1))
                        .is(Sign.AND)
                && (at + 1 == items.size() || items.get(at + 1).is(Sign.STOP))
                && items.stream().anyMatch(it -> it.is(Sign.PIN, Sign.UNPIN, Sign.CLOSE, Sign.OPEN))
                && items.stream().noneMatch(it -> it.is(SCOPED));
        if (listed) {
            // "Desfixa a Ana na quarta, e a da Joana também": as her
            return false;
        }
        return name && !object && items.stream().anyMatch(it -> it.is(RESTRICTED));
    }
}
