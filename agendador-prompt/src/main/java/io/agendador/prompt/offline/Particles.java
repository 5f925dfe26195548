package io.agendador.prompt.offline;

import java.util.List;
import java.util.Locale;

/** Says of small words what they mean beside others. */
final class Particles {

    private static final String[] LEFT_OVER = {
        "que sobraram",
        "que sobrou",
        "que ficaram",
        "que ficou",
        "que restaram",
        "que restou",
        "que faltaram",
        "que faltou",
        "que faltam",
        "que ainda faltam"
    };

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

    static final Sign[] VERBS = {
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL,
        Sign.SWAP,
        Sign.REPLACE,
        Sign.PUT,
        Sign.MOVE,
        Sign.REMOVE,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.CLEAR,
        Sign.DO
    };

    private final Row row;
    private final List<Item> items;
    private final Negations negations;
    private final Quantifiers quantifiers;
    private final Duties duties;
    private final NoGaps gaps;

    Particles(Row row) {
        this.row = row;
        this.items = row.items();
        this.negations = new Negations(row);
        this.quantifiers = new Quantifiers(row);
        this.duties = new Duties(row);
        this.gaps = new NoGaps(row);
    }

    /** Small words that mean something only beside others. */
    void particles() {
        for (int at = 0; at < items.size(); at++) {
            if (!gaps.none(at)) {
                particle(at);
            }
        }
    }

    private void particle(int at) {
        Item item = items.get(at);
        int next = row.past(at + 1, 1);
        Item after = next < items.size() ? items.get(next) : item;
        if (item.is(Sign.NOT)) {
            negations.not(at, next);
        } else if (item.is(Sign.ONE) && at > 0 && items.get(at - 1).is(Sign.ONLY)) {
            items.set(at, item.as(Sign.NUMBER).value("1"));
        } else if (duties.supposed(at, after)) {
            items.set(at, item.as(Sign.PERHAPS));
        } else if (item.is(Sign.ORDINAL) && item.value().equals("1") && row.begins(at) && after.is(VERBS)) {
            // "Primeiro refaz a semana 2, depois …"
            items.set(at, item.as(Sign.AND));
        } else if (item.is(Sign.S)
                && !item.value().equals("ALL")
                && at > 0
                && items.get(at - 1).is(Sign.W)
                && row.plain(items.get(at - 1)).startsWith("ate ")) {
            // "Até quinta de manhã": the afternoons before it, too?
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.S) && meal(item) && !besideDay(at)) {
            items.set(at, item.as(Sign.PART));
        } else if (item.is(Sign.AGAIN) && item.value().equals("ROSTER") && !verb(at)) {
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
        } else if (item.is(Sign.YES)
                && row.begins(at)
                && items.stream().anyMatch(it -> it.is(VERBS) || it.is(Sign.P))) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.THAT)
                && row.said(item, "mesmo", "mesma")
                && (at + 1 == items.size() || items.get(at + 1).separates())) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.PART) && then(at, after)) {
            items.set(at, item.as(Sign.AND));
        } else if (item.is(Sign.TO) && after.is(Sign.W) && (row.begins(at) || oneDay())) {
            items.set(at, moved() ? item.as(Sign.UNKNOWN).value("said") : item.as(Sign.LIGHT));
        } else if (duties.ordered(at, after)) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.PERHAPS)
                && row.said(item, "vê se", "ve se")
                && (after.is(VERBS) || after.is(Sign.COVER))) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.GAP)
                && row.said(item, "faltando")
                && at > 0
                && items.get(at - 1).is(Sign.P)) {
            items.set(at, item.as(Sign.ABSENT));
        } else if (item.is(Sign.GAP)
                && row.said(item, LEFT_OVER)
                && (at == 0 || !items.get(at - 1).is(Sign.GAP, Sign.TURN, Sign.ROOM_WORD))) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.LIGHT) && wished(at)) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.LIGHT) && row.said(item, "também", "tambem", "tb", "tbm") && besides(at, after)) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.PAST, Sign.UNKNOWN) && after.is(Sign.W, Sign.PLACES) && agreed(item)) {
            items.set(at, item.as(Sign.ENTER).value("PAST"));
            items.replaceAll(it -> who(it, item) || (it.equals(after) && it.is(Sign.PLACES)) ? it.as(Sign.LIGHT) : it);
        } else if (item.is(Sign.SOME, Sign.EVERY, Sign.PEOPLE)) {
            quantifiers.read(at, after);
        } else if (item.is(Sign.ROOM_WORD) && after.is(Sign.L) && plural(item)) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.UNKNOWN) && emphatic(at)) {
            items.set(at, item.as(Sign.LIGHT).value(""));
        } else if (item.is(Sign.HOW) && row.said(item, "como") && after.is(Sign.ABSENT) && entered(at)) {
            // "Marca a Ana como ausente"
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.OUTSIDE)) {
            outside(at);
        }
    }

    /** "Amanhã cedo" is the morning, "sai cedo" a part of it. */
    private boolean meal(Item item) {
        return row.said(item, "cedo", "bem cedo") || row.plain(item).endsWith("almoco");
    }

    private boolean besideDay(int at) {
        return (at > 0 && items.get(at - 1).is(Sign.W))
                || (row.past(at + 1, 1) < items.size()
                        && items.get(row.past(at + 1, 1)).is(Sign.W));
    }

    /** "A turma fechou o sábado" */
    private static boolean who(Item item, Item agreed) {
        return item.is(Sign.PEOPLE) && item.to() < agreed.from();
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
                        "montaram")
                && items.stream().anyMatch(it -> it.is(Sign.COLON, Sign.ENTER))
                && items.stream().noneMatch(it -> it.is(Sign.NOT, Sign.IF, Sign.QUESTION_MARK))
                && items.stream().anyMatch(it -> it.is(Sign.R));
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

    /** "Durante o mês de dezembro", "dias 8 e 9/12, sempre à tarde": says no more than what follows. */
    private boolean emphatic(int at) {
        Item after = items.get(Math.min(at + 1, items.size() - 1));
        boolean always = row.said(items.get(at), "sempre")
                && after.is(Sign.S)
                && at > 1
                && items.get(items.get(at - 1).is(Sign.COMMA) ? at - 2 : at - 1).is(Sign.W);
        boolean during = row.plain(items.get(at)).equals("durante o") && after.is(Sign.W);
        return (always || during) && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK));
    }

    private boolean entered(int at) {
        int who = row.past(at - 1, -1);
        return who >= 0
                && items.get(who).is(Sign.P)
                && items.subList(0, who).stream().anyMatch(it -> it.is(Sign.PUT, Sign.ENTER));
    }

    private boolean verb(int at) {
        return items.stream().anyMatch(it -> it.is(VERBS) || it.is(Sign.PAST, Sign.ENTER, Sign.SHOW, Sign.WHICH))
                || (at > 0 && !items.subList(0, at).stream().allMatch(it -> it.is(Sign.LIGHT, Sign.ONE)));
    }

    /** "As horas estão mais equilibradas": they are, nothing is to be done. */
    private boolean already(Item item, Item after) {
        return row.plain(item).matches("esta|estao|ficou|ficaram|ta|tao")
                && row.plain(after).matches("mais .*|.*[dt][ao]s?|just[ao]s?|parec.*|igua(?:l|is)");
    }

    private boolean mutual(int at) {
        return row.plain(items.get(at)).matches("uma? (?:no|na|para|pr[ao]|vai) .*\\boutr[ao]\\b.*")
                && row.past(at - 1, -1) >= 0
                && items.get(row.past(at - 1, -1)).is(Sign.P)
                && items.stream().noneMatch(it -> it.is(VERBS) || it.is(Sign.COVER, Sign.INSTEAD));
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

    private boolean oneDay() {
        return items.stream().filter(it -> it.is(Sign.W)).count() == 1;
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
        return name && !object && items.stream().anyMatch(it -> it.is(RESTRICTED));
    }

    /** "Passa a Ana pra sexta": from another day, perhaps. */
    private boolean moved() {
        return items.stream()
                .anyMatch(it -> it.is(Sign.MOVE)
                        || (it.is(Sign.SWAP) && !row.plain(it).matches("troca|permuta|inversao"))
                        || (it.is(Sign.SWAP) && row.begins(items.indexOf(it))));
    }

    /** "Depois balanceia as horas": no time of the day. */
    private boolean then(int at, Item after) {
        boolean time = at + 1 < items.size() && items.get(at + 1).is(Sign.OF, Sign.A, Sign.W, Sign.NUMBER, Sign.PART);
        return items.get(at).value().equals("THEN") && row.begins(at) && !time && !after.is(Sign.W, Sign.NUMBER);
    }

    private boolean plural(Item item) {
        return row.words(item).toLowerCase(Locale.ROOT).endsWith("s");
    }

    /** "Deixando a Ana de fora" excepts her. */
    private void outside(int at) {
        for (int before = at - 1; before >= 0; before--) {
            String word = row.words(items.get(before));
            if (word.toLowerCase(Locale.ROOT).startsWith("deix")) {
                items.set(before, items.get(before).as(Sign.EXCEPT));
                items.set(at, items.get(at).as(Sign.LIGHT));
                return;
            }
        }
    }
}
