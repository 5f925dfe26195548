package io.agendador.prompt.offline.guard;

import io.agendador.prompt.offline.date.WhenPhrases;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Asks about days on which somebody may or does work, beside days on which nobody is to: of "não coloca a Ana na quinta; na
 * sexta, pode" the last part is no further day of the first, though all its words but the day say nothing elsewhere.
 */
public final class Admitted {

    private static final String MAY =
            "(?:ja |ai )?(?:podem?|da|dao|podera|poderao|pode sim|podem sim|consegue|conseguem)";
    private static final String WELL =
            "tudo (?:bem|bom|certo|ok|joia)|o?kay|ok|beleza|blz|certo|certinho|tranquilo|perfeito"
                    + "|combinado|de boa|numa boa|sem problemas?|estah?|estao|ta|tao|estara|fica|ficam|ficara|ficar|ficarem|normal|normalmente|bem"
                    + "|(?:ja )?(?:esta|estao|ta|tao) (?:bem|bom|ok|certo|tranquilo|normal|livre|tudo (?:bem|certo|ok))|livre|liberad[ao]|disponivel|presente|vai|vao|rola|tem como|consegue sim|legal|show|bom|boa";

    private static final Sign[] DENYING = {
        Sign.NOT,
        Sign.ABSENT,
        Sign.REMOVE,
        Sign.CLOSE,
        Sign.WITHOUT,
        Sign.EXCEPT,
        Sign.LEAVES,
        Sign.NO_DOUBLE,
        Sign.PIN,
        Sign.LIMIT
    };

    private final String text;
    private final List<Item> items;

    private Admitted(String text, List<Item> items) {
        this.text = text;
        this.items = items;
    }

    public static void undated(String text, List<Item> items) {
        new Admitted(text, items).asked();
    }

    private void asked() {
        for (int end = 2; end < items.size(); end++) {
            int first = end;
            while (first > 0 && admits(first)) {
                first--;
            }
            boolean ends = end + 1 == items.size() || ended(items.get(end + 1));
            if (first < end && ends && besideDays(first + 1, end)) {
                items.set(end, items.get(end).as(Sign.PERHAPS));
            } else if (comes(end) || stays(end) || (ends && instead(end))) {
                items.set(end, items.get(end).as(Sign.PERHAPS));
            }
        }
    }

    private boolean admits(int at) {
        Item item = items.get(at);
        // "Vem trabalhar", "deve vir", but not "não pode sexta trabalhar"
        boolean works = item.is(Sign.WORK, Sign.ENTERS)
                && (!plain(item).endsWith("r") || items.get(at - 1).is(Sign.ENTERS, Sign.LIGHT));
        // Without its accent "dá" is a preposition, "está" a pronoun.
        boolean bare = item.is(Sign.OF, Sign.THIS) && plain(item).matches("da|esta");
        return item.is(Sign.YES, Sign.OPEN)
                || works
                || bare
                || (item.is(Sign.LIGHT, Sign.UNKNOWN) && plain(item).matches(MAY + "|" + WELL));
    }

    /** Whether nothing but days stands before it, and before these a part that names others and perhaps denies. */
    private boolean besideDays(int from, int end) {
        boolean comma = items.get(from - 1).is(Sign.COMMA);
        int begin = comma ? from - 1 : from;
        int days = 0;
        int names = 0;
        boolean place = false;
        while (begin > 0 && !items.get(begin - 1).separates()) {
            Item before = items.get(--begin);
            if (day(before)) {
                days++;
            } else if (before.is(Sign.P, Sign.R, Sign.L, Sign.HER)) {
                names++;
                place |= before.is(Sign.R, Sign.L);
            } else if (!before.is(Sign.OF, Sign.IN, Sign.A, Sign.LIGHT)
                    || plain(before).matches("tambem|tb|tbm")) {
                return false;
            }
        }
        List<Item> others = items.subList(0, begin);
        boolean denied = others.stream().anyMatch(it -> it.is(DENYING));
        boolean apart = begin > 0 && !items.get(begin - 1).is(Sign.AND);
        boolean verb = items.subList(from, end + 1).stream().anyMatch(it -> it.is(Sign.WORK, Sign.ENTERS, Sign.OPEN));
        return (verb ? days > 0 && !place : days + names > 0)
                && others.stream().anyMatch(it -> day(it) || it.is(Sign.P, Sign.R, Sign.L))
                && (denied || (apart && words(begin, end)))
                && !(tag(end) && (comma || asks(end)) && items.get(begin - 1).is(Sign.AND, Sign.COMMA));
    }

    /** "Tira a Ana e a Bia de sexta ok?" */
    private boolean asks(int end) {
        return end + 1 < items.size()
                && items.get(end + 1).is(Sign.QUESTION_MARK)
                && plain(items.get(end)).matches("ok|okay|ta|beleza|blz|certo|pode ser|tudo bem|combinado");
    }

    /** "Tira a Ana de sexta, fica a Bia": whoever stays is not taken out, too. */
    private boolean stays(int at) {
        boolean begins = items.get(at).is(Sign.LIGHT)
                && plain(items.get(at)).matches("fica|ficam|fique|fiquem")
                && items.get(at - 1).separates()
                && items.subList(0, at).stream().anyMatch(it -> it.is(DENYING));
        int next = at + 1;
        boolean named = false;
        while (next < items.size()
                && (items.get(next).is(Sign.OF, Sign.IN, Sign.A, Sign.LIGHT, Sign.P) || day(items.get(next)))) {
            named |= items.get(next).is(Sign.P);
            next++;
        }
        return begins && named && (next == items.size() || ended(items.get(next)));
    }

    /** "…; segunda, ok" adds no person. */
    private boolean words(int begin, int end) {
        return items.subList(begin, end).stream().noneMatch(it -> it.is(Sign.P, Sign.HER))
                && items.get(end).is(Sign.LIGHT)
                && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK));
    }

    private static boolean day(Item item) {
        return item.is(Sign.S) || (WhenPhrases.dated(item) && !item.is(Sign.OF, Sign.IN, Sign.A, Sign.BY, Sign.THIS));
    }

    /** "A Ana folga quinta e a Bia trabalha": in her place, or as always? */
    private boolean instead(int at) {
        return items.get(at).is(Sign.WORK)
                && plain(items.get(at)).matches("trabalham?")
                && items.get(at - 1).is(Sign.P)
                && items.subList(0, at - 1).stream().anyMatch(it -> it.is(Sign.ABSENT));
    }

    /** "Não vem sexta, só de manhã": absent then, or then she comes? */
    private boolean comes(int at) {
        int next = at + 1;
        while (next < items.size() && items.get(next).is(Sign.OF, Sign.IN, Sign.A)) {
            next++;
        }
        boolean only = items.get(at).is(Sign.ONLY)
                && items.get(at - 1).is(Sign.COMMA)
                && next < items.size()
                && items.get(next).is(Sign.S)
                && (next + 1 == items.size() || ended(items.get(next + 1)));
        return only
                && items.subList(0, at).stream()
                        .anyMatch(it -> it.is(Sign.ABSENT) && plain(it).startsWith("nao "));
    }

    /** "…, tudo bem?", "…, ok": said of all before it, when it stands behind a comma. */
    private boolean tag(int end) {
        return !plain(items.get(end)).matches(MAY) && items.get(end).is(Sign.LIGHT);
    }

    private static boolean ended(Item item) {
        return item.separates() || item.is(Sign.QUESTION_MARK);
    }

    private String plain(Item item) {
        return Plain.of(text.substring(item.from(), item.to()));
    }
}
