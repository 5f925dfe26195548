package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * Makes an order of a plan and what takes its place: "quem ia ser o Maurício agora é a Mariza", "a Márcia ia na segunda, mas
 * quem vai no lugar dela é o Maurício". Only two people, and nothing else than when.
 */
public final class Superseded {

    private static final String PLAN =
            "ia|iria|fazia|faria|trabalharia|viria|cobriria|assumiria|entraria|era|estava|tava|ficaria|seria|(?:quem )?(?:ia|iria|era|estava|tava|ficaria) (?:ser|ir|ficar|estar|trabalhar|vir|pra|para)";

    /** "Não é mais a Ana, é o Caio" */
    private static final String IS = "eh|vai|fica|vai ser|sera|e sim";

    private static final String NOW =
            "agora|(?:quem )?(?:vai|fica|vem|assume|faz|vai ficar)|quem (?:vai|fica|vem|assume|entra)";

    private static final Sign[] PASSED = {
        Sign.LIGHT, Sign.A, Sign.OF, Sign.IN, Sign.ONE, Sign.COMMA, Sign.W, Sign.S, Sign.TO
    };

    private static final Sign[] DOES = {Sign.DO, Sign.WORK, Sign.WITH, Sign.COVER};

    private final Row row;
    private final List<Item> items;

    public Superseded(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void turned() {
        List<Item> people = items.stream().filter(it -> it.is(Sign.P)).toList();
        if (people.size() != 2 || people.get(0).names().equals(people.get(1).names())) {
            return;
        }
        int out = items.indexOf(people.get(0));
        int in = items.indexOf(people.get(1));
        gone();
        if (contrasted(out, in)) {
            return;
        }
        int not = denied(out, in);
        int noun = out < 1 ? -1 : row.past(out - 1, -1);
        boolean held = noun >= 0 && items.get(noun).is(Sign.GAP, Sign.PLACES, Sign.TURN);
        int plan = not < 0 ? (held ? noun : plan(in)) : not;
        int now = now(Math.max(out, plan) + 1, in, not < 0 ? NOW : NOW + "|" + IS);
        if (plan < 0 || now < 0 || !plain(plan, out, now, in)) {
            return;
        }
        items.subList(in + 1, Math.min(in + 2, items.size()))
                .replaceAll(
                        it -> it.is(Sign.COVER, Sign.ENTERS) ? it.as(Sign.LIGHT).value("") : it);
        for (int at = 0; at < in; at++) {
            boolean comma = items.get(at).is(Sign.COMMA);
            if (at == now) {
                items.set(at, items.get(at).as(Sign.BECOMES).value(""));
            } else if (comma || !items.get(at).is(Sign.P, Sign.W, Sign.S)) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
        }
    }

    /** Where it says what was to be; nothing if that is not said once. */
    private int plan(int to) {
        List<Integer> plans = java.util.stream.IntStream.range(0, to)
                .filter(at ->
                        items.get(at).is(Sign.UNKNOWN, Sign.LIGHT, Sign.WHO, Sign.PAST, Sign.ENTERS, Sign.PERHAPS))
                .filter(at -> row.plain(items.get(at)).matches(PLAN))
                .boxed()
                .toList();
        return plans.isEmpty() ? -1 : plans.get(0);
    }

    /** "A Ana que ia na quinta não vai mais": that she does not is all that counts. */
    private void gone() {
        for (int at = 1; at < items.size(); at++) {
            int end = at + 1;
            while (end < items.size() && items.get(end).is(PASSED)) {
                end++;
            }
            boolean absent = end < items.size()
                    && items.get(end).is(Sign.ABSENT)
                    && row.plain(items.get(end)).startsWith("nao ");
            int who = row.past(at - 1, -1);
            boolean planned = items.get(at).is(Sign.UNKNOWN)
                    && row.plain(items.get(at)).matches("ia|iria|viria|vinha|estava|tava")
                    && who >= 0
                    && items.get(who).is(Sign.P);
            if (absent && planned) {
                items.set(at, items.get(at).as(Sign.LIGHT).value(""));
            }
        }
    }

    /** "Quem vai na quinta é o Caio, não a Ana": he stands in her place. */
    private boolean contrasted(int in, int out) {
        int not = row.past(out - 1, -1);
        boolean and = not > 1 && items.get(not - 1).is(Sign.COMMA, Sign.AND);
        int who = 0;
        while (who < in && !items.get(who).is(Sign.WHO)) {
            who++;
        }
        boolean contrasted = and
                && items.get(not).is(Sign.NOT)
                && who < in
                && row.plain(items.get(who)).matches("quem(?: vai| fica| vem| entra)?")
                && row.past(not - 2, -1) == in
                && items.stream()
                        .allMatch(it ->
                                it.is(PASSED) || it.is(Sign.P, Sign.WHO, Sign.NOT, Sign.AND, Sign.STOP, Sign.ENTERS));
        if (contrasted) {
            items.set(who, items.get(who).as(Sign.LIGHT).value(""));
            items.set(not, items.get(not).as(Sign.INSTEAD).value(""));
            items.set(not - 1, items.get(not - 1).as(Sign.LIGHT).value(""));
            items.subList(who, in)
                    .replaceAll(it -> it.is(Sign.ENTERS) ? it.as(Sign.LIGHT).value("") : it);
        }
        return contrasted;
    }

    /** Where "mais" stands in "não é mais a Ana", and a comma behind her; nothing if it does not. */
    private int denied(int out, int in) {
        int more = row.past(out - 1, -1);
        int not = more > 0 ? row.past(more - 1, -1) : -1;
        boolean denied = not >= 0
                && items.get(not).is(Sign.NOT)
                && row.plain(items.get(more)).equals("mais")
                && items.subList(out, in).stream().anyMatch(it -> it.is(Sign.COMMA));
        if (denied) {
            items.set(not, items.get(not).as(Sign.LIGHT).value(""));
        }
        return denied ? more : -1;
    }

    /** Where it says what is now. */
    private int now(int from, int to, String words) {
        for (int at = from; at < to; at++) {
            if (row.plain(items.get(at)).matches(words)
                    && items.get(at).is(Sign.LIGHT, Sign.WHO, Sign.ENTERS, Sign.COVER)) {
                return at;
            }
        }
        return -1;
    }

    /** "Ia fazer", "ia ficar com" */
    private boolean does(int at) {
        boolean keeps = at > 0
                && items.get(at).is(Sign.WITH)
                && row.plain(items.get(at - 1)).matches("(?:ia |iria )?ficar|ficaria");
        boolean works = at > 0
                && items.get(at).is(Sign.DO, Sign.WORK, Sign.COVER)
                && row.plain(items.get(at - 1)).matches(PLAN)
                && !row.after(at).is(Sign.P);
        return keeps || works;
    }

    /** Whether nothing else is said before the second one, and no more than when behind. */
    private boolean plain(int plan, int out, int now, int in) {
        for (int at = 0; at < in; at++) {
            Item item = items.get(at);
            boolean between = at > now && item.is(Sign.WHO, Sign.INSTEAD, Sign.HER, Sign.ENTERS, Sign.COVER);
            boolean who = at < now && item.is(Sign.WHO);
            // "Quem ia fazer a manhã era a Márcia, mas quem vai fazer é a Gabi"
            between |= at > now
                    && (item.is(Sign.DO, Sign.WORK)
                            || (item.is(Sign.WITH) && row.plain(items.get(now)).matches("(?:.* )?fica(?:r)?")));
            who |= at < now && item.is(DOES) && does(at);
            if (at != plan && at != out && at != now && !between && !who && !item.is(PASSED)) {
                return false;
            }
        }
        return items.subList(in + 1, items.size()).stream()
                .takeWhile(it -> !it.separates())
                .allMatch(it -> it.is(PASSED)
                        || it.is(Sign.STOP, Sign.WHY, Sign.INSTEAD, Sign.HER)
                        || row.plain(it).matches("assume|entra|cobre"));
    }
}
