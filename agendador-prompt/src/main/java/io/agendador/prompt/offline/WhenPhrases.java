package io.agendador.prompt.offline;

import io.agendador.prompt.offline.grammar.WhenGrammar;
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
final class WhenPhrases {

    private static final int LONGEST = 24;

    private static final Map<Sign, Integer> TYPES = types();

    private WhenPhrases() {}

    /** The same items, each phrase of dates as one. */
    static List<Item> joined(List<Item> items, WhenReading reading, Antecedents antecedents) {
        List<Item> joined = new ArrayList<>();
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
                joined.add(phrase.when(found.when()));
                antecedents.name(phrase.when(found.when()));
                at = found.end();
            }
        }
        return joined;
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
            When when = tree == null ? null : reading.read(tree.when(), phrase);
            if (when != null) {
                return new Found(when, to);
            }
        }
        return null;
    }

    /** Whether such a word may be part of a date. */
    static boolean dated(Item item) {
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
