package io.agendador.prompt.offline.clause;

import io.agendador.prompt.offline.lexicon.Sign;
import java.util.regex.Pattern;

/** Who is in which room, one after the other: "Sábado na Savassi: Ana na sala 1, Bia na sala 2". */
final class Pairs {

    private static final Pattern PAIRS = Pattern.compile(
            "(?:(?:ENTER|PUT|ROSTER|DO|WORK|MOVE|TURN);)*(?:(?:TO;)?L;)?(?:(?:ENTER|PUT|ROSTER|DO|WORK|WITH);)*(?:(?:WHO;)?(?:(?:L;)?P;(?:WORK;|ENTER;|HAVE;|WITH;|COVER;)?R;)+|(?:(?:L;)?(?:WHO;)?(?:WORK;|ENTER;)?R;(?:WORK;|WITH;|TO;)?P;)+)(?:L;)?(?:ENTER;)?");

    private Pairs() {}

    static boolean fits(Clause clause) {
        return PAIRS.matcher(clause.skeleton(Sign.W, Sign.S, Sign.WHY)).matches() && once(clause);
    }

    /** Whether its days are said once, and one room for each person. */
    static boolean once(Clause clause) {
        return !(clause.question() && clause.has(Sign.WHO))
                && clause.all(Sign.W).size() < 2
                && clause.all(Sign.S).size() < 2
                && !opensNext(clause)
                && clause.all(Sign.P, Sign.R).stream().allMatch(it -> it.size() == 1);
    }

    /** "Savassi: Ana na sala 1. Em Lourdes, …": a second location behind a separator is of what follows. */
    private static boolean opensNext(Clause clause) {
        int last = clause.groups().size() - 1;
        while (last > 0 && clause.groups().get(last).get(0).is(Sign.W, Sign.S, Sign.WHY)) {
            last--;
        }
        return clause.groups().get(last).get(0).is(Sign.L)
                && clause.joined().get(last)
                && clause.all(Sign.L).size() > 1;
    }
}
