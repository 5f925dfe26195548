package io.agendador.prompt.offline.clause;

import io.agendador.prompt.command.Doubles;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a generating clause says of doubles from one of its groups on.
 *
 * @param groups how many it takes to say so
 */
record DoubleWords(Doubles doubles, int groups) {

    private static final int LONGEST = 8;

    private static final Pattern WILLING = pattern(
            "((WITH|ALLOW|OPEN|TO)* DOUBLE (TO|WITH|ALLOW|BY|OPEN|DO|HAVE|WHO)*)? ONLY (TO|WITH|ALLOW|BY)* (WILLING|WHO (DO|HAVE|WORK)? (DOUBLE|MAY_DOUBLE))",
            "PUT DOUBLE ONLY (TO|WITH)* WILLING",
            "ONLY (WITH|PUT|ALLOW|OPEN)* DOUBLE (TO|WITH|BY)* WILLING",
            "WITH WILLING ONLY");
    private static final Pattern FORBIDDEN = pattern(
            "NO_DOUBLE",
            "(NOT|WITHOUT|FORBID|EXCEPT) (ALLOW|DO|HAVE|PUT|WITH)? DOUBLE",
            "DOUBLE NOT (ALLOW|OPEN|DO|HAVE|PUT)",
            "DOUBLE (FORBID|CLOSE)");
    private static final Pattern ALLOWED = pattern(
            "(WITH|ALLOW|OPEN)* MAY_DOUBLE",
            "(WITH|ALLOW|OPEN) (ALLOW|DO|HAVE|PUT)? DOUBLE (ALLOW|OPEN)?",
            "DOUBLE (ALLOW|OPEN)");

    /** Nothing if it says nothing of them there. */
    static @Nullable DoubleWords at(Clause clause, int at) {
        int to = Math.min(clause.groups().size(), at + LONGEST);
        List<Sign> signs = new ArrayList<>();
        clause.groups().subList(at, to).forEach(it -> signs.add(it.get(0).sign()));
        for (Doubles doubles : List.of(Doubles.ONLY_WILLING, Doubles.FORBID, Doubles.ALLOW)) {
            int taken = taken(signs, doubles);
            if (taken > 0) {
                return new DoubleWords(doubles, taken);
            }
        }
        return null;
    }

    /** "Sem dobras para a Ana", "dobra liberada na Savassi": of somebody or some place only, which no field can say. */
    static boolean particular(Clause clause, int behind) {
        int at = behind;
        boolean only = false;
        while (at < clause.groups().size()
                && !clause.joined().get(at)
                && clause.groups().get(at).get(0).is(Sign.TO, Sign.BY, Sign.WITH, Sign.WHY, Sign.ONLY)) {
            only |= clause.groups().get(at).get(0).is(Sign.ONLY);
            at++;
        }
        return at < clause.groups().size()
                && !clause.joined().get(at)
                && (clause.groups().get(at).get(0).is(Sign.P, Sign.L, Sign.R, Sign.S)
                        || (only && clause.groups().get(at).get(0).is(Sign.W)));
    }

    private static int taken(List<Sign> signs, Doubles doubles) {
        StringBuilder skeleton = new StringBuilder();
        signs.forEach(it -> skeleton.append(it).append(';'));
        Pattern pattern = switch (doubles) {
            case ONLY_WILLING -> WILLING;
            case FORBID -> FORBIDDEN;
            default -> ALLOWED;
        };
        Matcher matcher = pattern.matcher(skeleton);
        return matcher.lookingAt()
                ? (int) matcher.group().chars().filter(it -> it == ';').count()
                : 0;
    }

    private static Pattern pattern(String... forms) {
        return Pattern.compile(
                "(?:" + String.join("|", forms).replaceAll("[A-Z_]+", "(?:$0;)").replace(" ", "") + ")");
    }
}
