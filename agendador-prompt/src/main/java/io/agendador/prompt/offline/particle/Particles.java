package io.agendador.prompt.offline.particle;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Says of small words what they mean beside others. */
public final class Particles {

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

    private final Row row;
    private final List<Item> items;
    private final Negations negations;
    private final Quantifiers quantifiers;
    private final Duties duties;
    private final NoGaps gaps;
    private final Stances stances;
    private final Undecided doubts;

    public Particles(Row row) {
        this.row = row;
        this.items = row.items();
        this.negations = new Negations(row);
        this.quantifiers = new Quantifiers(row);
        this.duties = new Duties(row);
        this.gaps = new NoGaps(row);
        this.stances = new Stances(row);
        this.doubts = new Undecided(row);
    }

    /** Small words that mean something only beside others. */
    public void particles() {
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
        } else if (negations.ceases(at, after)) {
            items.set(at, item.as(Sign.NOT).value(""));
        } else if (item.is(Sign.ONE) && at > 0 && items.get(at - 1).is(Sign.ONLY)) {
            items.set(at, item.as(Sign.NUMBER).value("1"));
        } else if (duties.supposed(at, after)) {
            items.set(at, item.as(Sign.PERHAPS));
        } else if (item.is(Sign.ORDINAL) && row.begins(at) && (after.is(Orders.CHANGES) || after.is(Orders.OF_ONE))) {
            // "Primeiro refaz a semana 2, depois …"
            items.set(at, item.as(Sign.AND));
        } else if (item.is(Sign.S)
                && !item.value().equals("ALL")
                && at > 0
                && items.get(at - 1).is(Sign.W)
                && row.plain(items.get(at - 1)).startsWith("ate ")) {
            // "Até quinta de manhã": the afternoons before it, too?
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (doubts.was(at) || doubts.ofLast(at)) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.S) && meal(item) && !besideDay(at)) {
            items.set(at, item.as(Sign.PART));
        } else if (item.is(Sign.YES)
                && row.begins(at)
                && items.stream().anyMatch(it -> it.is(Orders.CHANGES) || it.is(Sign.P))) {
            // "Não precisa da Ana, e sim do Caio" says the contrary of what is before.
            boolean contrary = at > 0 && items.get(at - 1).is(Sign.AND);
            items.set(at, contrary ? item.as(Sign.UNKNOWN).value("said") : item.as(Sign.LIGHT));
        } else if (item.is(Sign.THAT)
                && row.plain(item).matches("m(?:e|)sm[ao]?")
                && (at + 1 == items.size()
                        || items.get(at + 1).separates()
                        || items.get(at + 1).is(Sign.QUESTION_MARK)
                        || items.get(Math.max(0, row.past(at - 1, -1))).is(Sign.WHO))) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.PART) && then(at, after)) {
            items.set(at, item.as(Sign.AND));
        } else if (item.is(Sign.TO) && after.is(Sign.W) && (row.begins(at) || oneDay())) {
            items.set(at, moved() && !heading(at, next) ? item.as(Sign.UNKNOWN).value("said") : item.as(Sign.LIGHT));
        } else if (duties.ordered(at, after)) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.PERHAPS)
                && row.said(item, "vê se", "ve se")
                && (after.is(Orders.CHANGES) || after.is(Sign.COVER))) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.is(Sign.PERHAPS)
                && row.said(item, "vê se", "ve se")
                && row.begins(at)
                && items.stream().anyMatch(it -> it.is(Sign.DOUBLE, Sign.GAP, Sign.CONFLICT))
                && items.stream().noneMatch(it -> it.is(Orders.CHANGES) || it.is(Sign.COVER, Sign.NOT, Sign.WITHOUT))) {
            // "Vê se a Gabi tá dobrando": looks, and changes nothing
            items.set(at, item.as(Sign.SHOW));
        } else if (item.is(Sign.HAVE)
                && row.said(item, "tinha", "tinham")
                && after.is(Sign.ABSENT)
                && nothingElse(next)) {
            // "Ana tinha consulta na sexta": and has no more?
            items.set(at, item.as(Sign.PERHAPS));
        } else if (item.is(Sign.GAP)
                && row.said(item, "faltando")
                && at > 0
                && items.get(at - 1).is(Sign.P)) {
            items.set(at, item.as(Sign.ABSENT));
        } else if (item.is(Sign.GAP)
                && row.said(item, LEFT_OVER)
                && (at == 0 || !items.get(at - 1).is(Sign.GAP, Sign.TURN, Sign.ROOM_WORD))) {
            items.set(at, item.as(Sign.UNKNOWN).value("said"));
        } else if (item.is(Sign.SOME, Sign.EVERY, Sign.PEOPLE)) {
            quantifiers.read(at, after);
        } else if (item.is(Sign.ROOM_WORD) && after.is(Sign.L) && plural(item)) {
            items.set(at, item.as(Sign.LIGHT));
        } else if (item.value().equals("NEVER") && negations.stressed(at)) {
            items.set(at, item.as(Sign.LIGHT).value(""));
        } else if (item.is(Sign.UNKNOWN) && emphatic(at)) {
            items.set(at, item.as(Sign.LIGHT).value(""));
        } else if (item.is(Sign.HER) && ofGaps(at)) {
            // "Os gaps, tapa eles até domingo"
            items.set(at, item.as(Sign.LIGHT).value(""));
        } else if (item.is(Sign.OUTSIDE)) {
            outside(at);
        } else {
            stances.read(at, after);
        }
    }

    private boolean ofGaps(int at) {
        return at > 0
                && row.plain(items.get(at)).matches("el[ea]s")
                && items.get(at - 1).is(Sign.FILL)
                && items.subList(0, at).stream().anyMatch(it -> it.is(Sign.GAP))
                && items.stream().noneMatch(it -> it.is(Sign.P));
    }

    /** "Amanhã cedo" is the morning, "sai cedo" a part of it. */
    private boolean meal(Item item) {
        return row.said(item, "cedo", "bem cedo") || row.plain(item).endsWith("almoco");
    }

    private boolean besideDay(int at) {
        return (at > 0 && items.get(at - 1).is(Sign.W)) || row.after(at).is(Sign.W);
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

    private boolean oneDay() {
        return items.stream().filter(it -> it.is(Sign.W)).count() == 1;
    }

    /** "Para 1º de dezembro: permuta entre …": the day of all that follows. */
    private boolean heading(int at, int day) {
        int colon = day + 1;
        while (colon < items.size() && items.get(colon).is(Sign.COMMA, Sign.LIGHT)) {
            colon++;
        }
        return at == 0 && colon < items.size() && items.get(colon).is(Sign.COLON);
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
        boolean time = at + 1 < items.size()
                && (items.get(at + 1).is(Sign.OF, Sign.A, Sign.W, Sign.NUMBER, Sign.PART)
                        || row.said(items.get(at + 1), "que", "q"));
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

    /** Whether what stands there is all that is to be done. */
    private boolean nothingElse(int at) {
        return IntStream.range(0, items.size())
                .filter(it -> it != at)
                .noneMatch(
                        it -> items.get(it).is(Orders.CHANGES) || items.get(it).is(Orders.OF_ONE));
    }
}
