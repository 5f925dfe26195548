package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Orders;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * "…, porque o pintor só consegue vir nesses dois dias", "…, que esses três ainda vão mudar": why, as the last of a sentence
 * whose order, its day and what it is of stand before it. What is announced so orders nothing, whatever its verbs; it may
 * name nobody, no place and no day that the order does not, and no shift, quantity, condition or choice.
 */
final class Because {

    /** What could be of the order, or change it. */
    private static final Set<Sign> NEWS = EnumSet.of(
            Sign.EXCEPT,
            Sign.OR,
            Sign.PERHAPS,
            Sign.LEAST,
            Sign.SIMILAR,
            Sign.PRIORITIZE,
            Sign.FOREMOST,
            Sign.IGNORE,
            Sign.ALLOW,
            Sign.FORBID,
            Sign.WITHOUT,
            Sign.WILLING,
            Sign.MAY_DOUBLE,
            Sign.NO_DOUBLE,
            Sign.DOUBLE,
            Sign.PREFERENCE,
            Sign.ROTATION,
            Sign.TARGET,
            Sign.HOURS,
            Sign.GAP,
            Sign.INSTEAD,
            Sign.OUTSIDE,
            Sign.PART,
            Sign.NIGHT,
            Sign.S,
            Sign.UNTIL,
            Sign.ONWARDS,
            Sign.QUESTION_MARK,
            Sign.COLON,
            Sign.ATTACK,
            Sign.FOREIGN,
            Sign.REGENERATE,
            Sign.BALANCE,
            Sign.FILL,
            Sign.SWAP,
            Sign.REPLACE,
            Sign.COVER,
            Sign.REMOVE,
            Sign.CLOSE,
            Sign.OPEN,
            Sign.PIN,
            Sign.UNPIN,
            Sign.LIMIT,
            Sign.CLEAR);

    private static final Set<Sign> DAYS = EnumSet.of(
            Sign.TODAY,
            Sign.TOMORROW,
            Sign.AFTER_TOMORROW,
            Sign.YESTERDAY,
            Sign.WEEKDAY,
            Sign.WEEKDAYS,
            Sign.MONTH,
            Sign.HOLIDAY,
            Sign.DATE,
            Sign.DAY,
            Sign.WEEK,
            Sign.WEEKEND,
            Sign.MONTH_WORD,
            Sign.NEXT,
            Sign.LAST,
            Sign.FROM_ON,
            Sign.FORTNIGHT,
            Sign.H,
            Sign.D,
            Sign.W);

    private static final Sign[] ORDERED = {
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.REMOVE,
        Sign.SWAP,
        Sign.REPLACE,
        Sign.COVER,
        Sign.INSTEAD,
        Sign.LEAVES,
        Sign.CLEAR,
        Sign.ABSENT,
        Sign.LIMIT,
        Sign.TOUCH,
        Sign.REGENERATE,
        Sign.BALANCE,
        Sign.FILL
    };

    private static final Sign[] ROSTER = {
        Sign.P, Sign.R, Sign.L, Sign.ROSTER, Sign.TURN, Sign.GAP, Sign.PLACES, Sign.GENERATED, Sign.ROOM_WORD, Sign.NOT
    };

    private static final Sign[] GENERATING = {Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.GAP};

    /** What leaves it in doubt, or says how it is to be. */
    private static final Pattern UNSURE = Pattern.compile(
            "(?:esque[cs]|engan|confund|confirm|escolh|prefer|talvez|duvid|certeza|brinc|mentir|zoeira|piada|teste|falso|exempl"
                    + "|menos\\b|mais\\b|metade|parte\\b|cedo|tarde\\b|desist|arrepend|quis|gostari|apenas|somente|errad|erro\\b).*"
                    + "|\\p{L}{2,}(?:sse|ssem|riam?)|quiser|puder|for|forem|tiver|der|vier|fizer|\\p{L}{3,}[aei]rem");

    private static final String WANTS =
            "(?:.* )?(?:quer\\p{L}*|precis\\p{L}+|gost\\p{L}+|desej\\p{L}+|deve\\p{L}*)(?: .*)?";

    private static final String POINTS = "d?n?(?:ess[ea]s?|aquel[ea]s?|outr[oa]s?)";

    private final Row row;
    private final List<Item> items;

    Because(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Where the reason ends that is announced there; the same place if none is, or it may be more than that. */
    int end(int at) {
        int end = at;
        while (end < items.size() && !items.get(end).is(Sign.STOP, Sign.SEMICOLON)) {
            end++;
        }
        boolean announced = items.get(at).is(Sign.REASON)
                || (items.get(at).is(Sign.LIGHT)
                        && row.said(items.get(at), "que", "q")
                        && at > 0
                        && items.get(at - 1).is(Sign.COMMA));
        List<Item> told = announced ? items.subList(Math.min(at + 1, end), end) : List.of();
        boolean only = told.size() > 1 && ordered(at) && told.stream().noneMatch(it -> news(it, told));
        return only
                        && !(generates(at)
                                && told.stream().anyMatch(it -> row.plain(it).matches(WANTS)))
                ? end
                : at;
    }

    private boolean ordered(int at) {
        int from = at;
        while (from > 0 && !items.get(from - 1).is(Sign.STOP, Sign.SEMICOLON, Sign.QUESTION_MARK)) {
            from--;
        }
        List<Item> before = items.subList(from, at);
        return before.stream().anyMatch(it -> it.is(ORDERED))
                && before.stream().anyMatch(it -> DAYS.contains(it.sign()))
                && before.stream().noneMatch(it -> it.is(Sign.WHO, Sign.WHICH, Sign.HOW_MANY, Sign.IF, Sign.OR));
    }

    private boolean generates(int at) {
        return items.subList(0, at).stream().anyMatch(it -> it.is(GENERATING));
    }

    private boolean news(Item item, List<Item> told) {
        int at = told.indexOf(item);
        if (item.is(Sign.P, Sign.R, Sign.L)) {
            return items.stream()
                    .noneMatch(it -> it.is(item.sign())
                            && it.names().equals(item.names())
                            && it.to() <= told.get(0).from());
        } else if (item.is(Sign.IF)) {
            return !reflexive(told, at);
        } else if (item.is(Sign.SIMILAR)) {
            // "Fim de ano"
            return at < 2 || !told.get(at - 2).is(Sign.END);
        } else if (DAYS.contains(item.sign())) {
            return !pointed(told, at);
        } else if (item.is(Sign.HER)) {
            // "A Bia cobre a Ana, que ela tem férias": who?
            return people(told.get(0).from()) > 1
                    && !item.value().equals("BOTH")
                    && !row.plain(item).matches("(?:com |n|d)?el[ae]s");
        } else if (item.is(Sign.COMMA, Sign.AND)) {
            // "…, porque ela viajou, e muda a Bia": another order
            return row.said(item, "e depois", "e aí", "e ai")
                    || (at + 1 < told.size() && told.get(at + 1).is(Orders.CHANGES));
        }
        if (item.is(Sign.LIMIT)) {
            // "O eletricista só pode nesse dia"
            return !row.plain(item).matches("so .*") || told.stream().anyMatch(it -> it.is(Sign.NUMBER));
        }
        return (NEWS.contains(item.sign()) && !befalls(told, at))
                || (item.is(Sign.UNKNOWN, Sign.TOLD, Sign.LIGHT, Sign.PAST) && unsure(item));
    }

    /** "Está se recuperando", "vai se formar", not "vem se chover". */
    private boolean reflexive(List<Item> told, int at) {
        String next = at + 1 < told.size() ? row.plain(told.get(at + 1)) : "";
        return row.said(told.get(at), "se")
                && (next.matches("\\p{L}{2,}[aei]ndo")
                        || (at > 0
                                && next.matches("\\p{L}{2,}[aei]r")
                                && row.plain(told.get(at - 1))
                                        .matches("(?:.* )?(?:vai|vao|pode|podem|precisa|precisam)")));
    }

    /** "O piso será trocado", "as pendências foram resolvidas": of a thing that is no part of a roster. */
    private boolean befalls(List<Item> told, int at) {
        if (row.said(told.get(at), "será", "serão")) {
            return at + 1 < told.size() && befalls(told, at + 1);
        }
        String verb = at > 0 ? row.plain(told.get(at - 1)) : "";
        return row.plain(told.get(at)).matches("\\p{L}+[ai]d[ao]s?|\\p{L}*feit[ao]s?")
                && verb.matches("(?:.* )?(?:ser|sera|serao|foi|foram|sendo)")
                && told.stream().noneMatch(it -> it.is(ROSTER));
    }

    private long people(int to) {
        return items.stream().filter(it -> it.is(Sign.P) && it.to() <= to).count();
    }

    /** "Nesses dois dias", "nessa data": those of the order. */
    private boolean pointed(List<Item> told, int at) {
        for (int before = at; before >= Math.max(0, at - 2); before--) {
            if (row.plain(told.get(before)).matches(POINTS + "(?: .*)?")) {
                return true;
            }
        }
        return false;
    }

    private boolean unsure(Item item) {
        for (String word : row.plain(item).split(" ", -1)) {
            if (UNSURE.matcher(word).matches()) {
                return true;
            }
        }
        return false;
    }
}
