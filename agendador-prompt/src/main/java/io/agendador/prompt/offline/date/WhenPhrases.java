package io.agendador.prompt.offline.date;

import io.agendador.prompt.offline.date.grammar.WhenGrammar;
import io.agendador.prompt.offline.item.Antecedents;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** Finds dates and periods among items: the longest phrase of the grammar, from each place on. */
public final class WhenPhrases {

    private static final int LONGEST = 24;

    private static final Map<Sign, Integer> TYPES = types();
    /** Of what stands before the first phrase. */
    private static final Doubt NONE = new Doubt("ask.nothing", List.of(), List.of(), 0, 0);

    private WhenPhrases() {}

    /** The same items, each phrase of dates as one. */
    public static List<Item> joined(List<Item> items, WhenReading reading, Antecedents antecedents) {
        List<Item> joined = new ArrayList<>();
        Neighbouring before = new Neighbouring(List.of(), When.unsure(When.Kind.DAYS, NONE), false);
        int over = 0;
        int at = 0;
        while (at < items.size()) {
            Item first = items.get(at);
            int end = runEnd(items, at);
            Found found = first.is(Sign.AND, Sign.COMMA, Sign.DASH) ? null : longest(items, at, end, reading);
            if (found == null) {
                joined.add(first);
                at++;
            } else {
                Item phrase = Item.of(
                        Sign.W, "", first.from(), items.get(found.end() - 1).to());
                List<Item> words = items.subList(at, found.end());
                boolean beside = Neighbouring.joined(items.subList(over, at));
                boolean excepted =
                        items.subList(over, at).stream().anyMatch(it -> it.is(Sign.EXCEPT, Sign.WITHOUT, Sign.REMOVE));
                When when = excepted
                        ? found.when()
                        : new Neighbouring(before.before(), before.told(), beside).checked(words, found.when(), phrase);
                before = new Neighbouring(words, found.when(), beside);
                over = found.end();
                joined.add(phrase.when(when));
                antecedents.name(phrase.when(found.when()));
                if (words.stream().anyMatch(it -> it.is(Sign.WEEK))
                        && words.stream().anyMatch(it -> it.is(Sign.NUMBER))) {
                    antecedents.number(phrase.when(found.when()));
                }
                at = found.end();
            }
        }
        opened(joined);
        return joined;
    }

    /** "Ana fora quinta, sexta a Bia cobre": behind the comma, the day is of the one who is named next. */
    private static void opened(List<Item> items) {
        for (int at = 2; at < items.size(); at++) {
            boolean days = items.get(at).is(Sign.IN)
                    ? at + 1 < items.size() && items.get(at + 1).is(Sign.W)
                    : items.get(at).is(Sign.W);
            int day = items.get(at).is(Sign.IN) ? at + 1 : at;
            int comma = items.get(at - 1).is(Sign.AND) && at > 2 ? at - 2 : at - 1;
            if (days
                    && items.get(comma).is(Sign.COMMA)
                    && items.get(comma - 1).is(Sign.W)
                    && started(items, comma - 1)
                    && (subject(items, day + 1) || own(items, comma - 1, day + 1))) {
                items.set(comma, items.get(comma).as(Sign.SEMICOLON));
            }
        }
    }

    /** "Na quinta e na sexta, no sábado só de manhã": a shift of the last day alone. */
    private static boolean own(List<Item> items, int days, int from) {
        boolean shift = from < items.size() && items.get(from).is(Sign.S);
        return (shift && items.get(days).whenOf().periods().size() > 1) || only(items, from);
    }

    private static boolean only(List<Item> items, int at) {
        return at + 1 < items.size()
                && items.get(at).is(Sign.ONLY)
                && items.subList(at + 1, Math.min(at + 3, items.size())).stream()
                        .anyMatch(it -> it.is(Sign.S));
    }

    /** Whether something stands before it in its part of the sentence. */
    private static boolean started(List<Item> items, int from) {
        int begin = from;
        while (begin > 0 && items.get(begin - 1).is(Sign.LIGHT, Sign.A, Sign.IN, Sign.OF, Sign.AND)) {
            begin--;
        }
        return begin > 0 && !items.get(begin - 1).separates();
    }

    /** Whether somebody or a room is named there who does something, or whom something is done to. */
    private static boolean subject(List<Item> items, int from) {
        int at = from;
        while (at < items.size() && items.get(at).is(Sign.LIGHT, Sign.A)) {
            at++;
        }
        return at < items.size() && items.get(at).is(Sign.P, Sign.R, Sign.WHO);
    }

    private record Found(When when, int end) {}

    private static @Nullable Found longest(List<Item> items, int from, int end, WhenReading reading) {
        for (int to = end; to > from; to--) {
            if (items.get(to - 1).is(Sign.AND, Sign.COMMA, Sign.DASH, Sign.OF, Sign.IN, Sign.A, Sign.BY, Sign.LIGHT)) {
                continue;
            }
            if (timed(items, to) || every(items.get(to - 1))) {
                continue;
            }
            List<Item> phrase = items.subList(from, to).stream()
                    .filter(it -> TYPES.containsKey(it.sign()))
                    .toList();
            WhenGrammar.PhraseContext tree = parse(phrase);
            if (tree != null && opens(tree, items, from, to)) {
                continue;
            }
            When when = tree == null ? null : reading.read(tree.when(), phrase);
            if (when != null) {
                return new Found(when, to);
            }
        }
        return null;
    }

    /** Whether the last of several days, behind no more than a comma, is of what comes behind it. */
    private static boolean opens(WhenGrammar.PhraseContext tree, List<Item> items, int from, int to) {
        WhenGrammar.DaysContext days = tree.when().days();
        int separators = days == null ? 0 : days.separator().size();
        return separators > 0
                && days.separator(separators - 1).AND() == null
                && started(items, from)
                && (subject(items, to) || only(items, to));
    }

    /** Whether such a word may be part of a date. */
    public static boolean dated(Item item) {
        return TYPES.containsKey(item.sign()) && !item.is(Sign.AND, Sign.COMMA, Sign.DASH);
    }

    /** "Todas", "cada": never the end of a phrase, as "toda" may be. */
    private static boolean every(Item item) {
        return item.is(Sign.EVERY) && !item.value().isEmpty();
    }

    /** "Desta semana às 14 h": the number is of hours, not of a day. */
    private static boolean timed(List<Item> items, int to) {
        return to > 1
                && to < items.size()
                && items.get(to - 1).is(Sign.NUMBER)
                && items.get(to).is(Sign.HOURS, Sign.DOUBLE)
                && !items.get(to - 2).is(Sign.WEEK);
    }

    /** The end of what can belong to one phrase: words of the grammar, and the articles that it does not see. */
    private static int runEnd(List<Item> items, int from) {
        int end = from;
        while (end < items.size()
                && end - from < LONGEST
                && (TYPES.containsKey(items.get(end).sign())
                        || (end > from
                                && items.get(end).is(Sign.LIGHT)
                                && (items.get(end).to() - items.get(end).from() < 3
                                        || items.get(end).value().equals("THIS"))))) {
            end++;
        }
        return end;
    }

    private static WhenGrammar.@Nullable PhraseContext parse(List<Item> phrase) {
        List<CommonToken> tokens = new ArrayList<>();
        for (int at = 0; at < phrase.size(); at++) {
            CommonToken token = new CommonToken(
                    TYPES.getOrDefault(phrase.get(at).sign(), Token.INVALID_TYPE),
                    phrase.get(at).value());
            token.setTokenIndex(at);
            tokens.add(token);
        }
        WhenGrammar parser = new WhenGrammar(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        try {
            return parser.phrase();
        } catch (ParseCancellationException noPhrase) {
            return null;
        }
    }

    private static Map<Sign, Integer> types() {
        Map<Sign, Integer> types = new HashMap<>();
        for (int type = 1; type <= WhenGrammar.VOCABULARY.getMaxTokenType(); type++) {
            types.put(Sign.valueOf(WhenGrammar.VOCABULARY.getSymbolicName(type)), type);
        }
        return types;
    }
}
