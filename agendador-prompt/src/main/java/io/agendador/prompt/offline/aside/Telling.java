package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges what is only told: whether words say that something is or was so, and nothing that is to be done. */
final class Telling {

    private static final Set<Sign> TOLD = Set.of(
            Sign.UNKNOWN,
            Sign.TOLD,
            Sign.LIGHT,
            Sign.OF,
            Sign.IN,
            Sign.A,
            Sign.ONE,
            Sign.TO,
            Sign.WITH,
            Sign.BY,
            Sign.HER,
            Sign.THERE,
            Sign.HAVE,
            Sign.THIS,
            Sign.REASON_NOUN,
            Sign.ABSENT,
            Sign.PEOPLE,
            Sign.NUMBER,
            Sign.AGAIN,
            Sign.P,
            Sign.L,
            Sign.R);

    /** What may be told where a reason is announced ("porque", "que", a parenthesis), but not by itself. */
    private static final Set<Sign> ANNOUNCED = Set.of(Sign.NOT, Sign.DO, Sign.ENTERS, Sign.WORK);

    private static final Sign[] GENERATING = {Sign.REGENERATE, Sign.BALANCE, Sign.FILL, Sign.CLEAR, Sign.GAP};

    private static final Pattern STATE = Pattern.compile(
            "esta|estah|esta[vo]|estavam?|estao|tah?|tao|tava|to|eh|sao|era|foi|foram|vai|vao|ia|quer|querem|deu|deram"
                    + "|ficou|ficaram|saiu|sairam");
    private static final Pattern HAPPENED =
            Pattern.compile("\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam|ando|endo|indo)");

    private final Row row;
    private final List<Item> items;
    private final Mentions mentions;
    private final Hedges hedges;

    Telling(Row row) {
        this.row = row;
        this.items = row.items();
        this.mentions = new Mentions(row);
        this.hedges = new Hedges(row);
    }

    /** Whether it says that something is or was so; an unknown word that begins it may be an order. */
    boolean tells(List<Item> told, boolean announced) {
        boolean verb = told.stream()
                .takeWhile(it -> announced || !row.said(it, "que", "q"))
                .anyMatch(it -> it.is(Sign.HAVE)
                        || predicate(it)
                        || (announced && it.is(Sign.LIGHT) && row.said(it, "eu", "a gente"))
                        || (it.is(Sign.UNKNOWN, Sign.TOLD)
                                && !it.value().equals("SAYS")
                                && HAPPENED.matcher(row.plain(it)).matches()));
        Item first = told.stream()
                .filter(it -> !it.is(Sign.LIGHT, Sign.OF, Sign.IN, Sign.A, Sign.ONE, Sign.HER, Sign.THERE))
                .findFirst()
                .orElse(told.get(0));
        // "…, fugindo de correria": how it is to be done.
        boolean manner = !announced
                && told.get(0).is(Sign.UNKNOWN)
                && doing(told.get(0))
                && !row.plain(told.get(0)).matches("chovendo|considerando");
        return (verb && !manner) || does(told) || first.is(Sign.TOLD, Sign.REASON_NOUN, Sign.ABSENT, Sign.ENTERS);
    }

    /** Whether it says what is, and nothing that has happened. */
    boolean lasts(List<Item> told) {
        return told.stream().anyMatch(it -> state(it) || it.is(Sign.HAVE))
                && told.stream()
                        .noneMatch(it -> it.is(Sign.NOT, Sign.ABSENT)
                                || (it.is(Sign.UNKNOWN, Sign.TOLD)
                                        && row.plain(it).matches("\\p{L}{2,}(?:ou|eu|iu|[aei]ram|[aei]va|avam)")));
    }

    /** "Ela conhece bem o pessoal": what she does, and neither when nor where. */
    private boolean does(List<Item> told) {
        List<Item> said = told.stream().filter(it -> !it.is(Sign.LIGHT)).toList();
        return bare(told)
                && said.size() > 1
                && said.get(0).is(Sign.HER)
                && row.said(said.get(0), "ela", "ele", "elas", "eles")
                && said.get(1).is(Sign.UNKNOWN)
                && row.plain(said.get(1)).matches("\\p{L}{3,}[aei]m?");
    }

    /** Whether a verb says that something is or was so. */
    boolean sentence(List<Item> told) {
        return told.stream()
                .anyMatch(it -> it.is(Sign.HAVE)
                        || state(it)
                        || (it.value().equals("OVER")
                                && row.plain(it).matches(".* (?:foi|acabou|terminou|ficou|esta) .*"))
                        || (it.is(Sign.ABSENT) && row.plain(it).matches("(?:esta|estao|ta|vai|vao|tem|nao|fic)\\b.*"))
                        || (it.is(Sign.UNKNOWN, Sign.TOLD, Sign.PAST)
                                && HAPPENED.matcher(row.plain(it)).matches()));
    }

    boolean state(Item item) {
        return item.is(Sign.LIGHT, Sign.THIS, Sign.UNKNOWN)
                && STATE.matcher(row.plain(item)).matches();
    }

    /** The same, or in one phrase with what is so: "tá uma bagunça". */
    boolean predicate(Item item) {
        String first = row.plain(item).split(" ", 2)[0];
        return state(item) || (item.is(Sign.TOLD) && STATE.matcher(first).matches());
    }

    /** "A escala da semana que vem ficou péssima, refaz ela": what is amiss with it; the week is still that week. */
    boolean ofPlan(int at, int end) {
        int verb = at + 1;
        while (verb < end
                && items.get(verb).is(Sign.W, Sign.OF, Sign.IN, Sign.A, Sign.LIGHT)
                && !predicate(items.get(verb))) {
            verb++;
        }
        return items.get(at).is(Sign.ROSTER)
                && row.begins(at)
                && verb < end
                && end < items.size()
                && items.get(end).is(Sign.COMMA)
                && predicate(items.get(verb))
                && told(items.subList(verb, end), true);
    }

    /** Whether it tells something new, in words none of which could be part of a command. */
    boolean told(List<Item> told, boolean announced) {
        boolean news = told.stream()
                .anyMatch(it -> (it.is(Sign.UNKNOWN, Sign.TOLD) && !state(it))
                        || (it.is(Sign.REASON_NOUN) && told.stream().anyMatch(day -> day.is(Sign.W))));
        return news && told.stream().allMatch(it -> mayBeTold(it, told, announced));
    }

    private boolean mayBeTold(Item item, List<Item> told, boolean announced) {
        if (item.is(Sign.P)
                && ((announced && mentions.pointedTo(told)) || Mentions.whose(item, told) || mentions.compared(told))) {
            return true;
        } else if (item.value().equals("OVER")) {
            // "Abre a sala 2, o mutirão foi cancelado": not what rooms are opened for.
            boolean event =
                    row.plain(item).matches(".*\\b(?:evento|mutirao|campanha|treinamento|reuniao|inventario)\\b.*");
            return items.stream().anyMatch(it -> it.is(Sign.UNPIN) || (it.is(Sign.OPEN) && !event))
                    && items.stream().noneMatch(it -> it.is(Sign.CLOSE));
        } else if (item.value().equals("FINE")) {
            return apart(item, told);
        } else if (item.is(Sign.L, Sign.R)) {
            return told.stream().filter(it -> it.is(Sign.L, Sign.R)).count() < 3
                    && !(items.stream().anyMatch(it -> it.is(GENERATING)) && doing(told.get(0)))
                    && told.stream().noneMatch(it -> it.is(Sign.P));
        } else if (item.is(Sign.P)
                && Mentions.subject(item, told)
                && mentions.after(told).anyMatch(it -> it.is(Sign.HER))) {
            return true;
        } else if (item.is(Sign.W)) {
            return onlyDay(told);
        } else if (item.is(Sign.P)) {
            return mentions.again(item, told);
        }
        if (item.is(Sign.UNKNOWN)) {
            return item.value().isEmpty() && !hedges.astray(item);
        } else if (item.is(Sign.NUMBER)) {
            return row.said(item, "dois", "duas") && told.stream().anyMatch(it -> it.is(Sign.TOLD));
        }
        boolean hers = told.stream().anyMatch(it -> it.is(Sign.HER) || row.said(it, "eu"));
        return TOLD.contains(item.sign())
                || ((announced || hers) && ANNOUNCED.contains(item.sign()))
                || (item.is(Sign.ENTERS) && told.stream().noneMatch(it -> it.is(Sign.P, Sign.HER)));
    }

    /** "Refaz a semana 2, olhando a Savassi": it says of what is to be done where, and no reason. */
    private boolean doing(Item first) {
        return first.is(Sign.UNKNOWN) && row.plain(first).matches("\\p{L}{2,}[aeio]ndo");
    }

    /** "Vai ter mutirão na terça, abre a sala 1": what is to come, on the only day that is said; or what is amiss then. */
    private boolean onlyDay(List<Item> told) {
        boolean amiss = told.stream().anyMatch(this::predicate)
                && told.stream().noneMatch(it -> it.is(Sign.ABSENT, Sign.NOT))
                && mentions.after(told).anyMatch(it -> it.is(Sign.HER, Sign.THERE));
        return items.stream().filter(it -> it.is(Sign.W)).count() == 1
                && (amiss
                        || told.stream()
                                .anyMatch(it -> it.is(Sign.HAVE)
                                        || it.value().equals("DAY")
                                        || row.said(it, "vai", "vão", "vao")));
    }

    /** "Refaz a semana 2 tirando a Savassi, que lá tá tudo combinado": of what was left out before, and nothing new. */
    private boolean apart(Item fine, List<Item> told) {
        boolean shift = row.plain(fine).matches("(?:.* )?(?:tarde|manha)s?(?: .*)?");
        boolean left = mentions.before(told).anyMatch(it -> it.is(Sign.EXCEPT, Sign.WITHOUT)) && bare(told);
        boolean alone = mentions.before(told).anyMatch(it -> it.is(Sign.ONLY))
                && mentions.before(told).anyMatch(it -> it.is(Sign.S));
        boolean generates = items.stream().anyMatch(it -> it.is(GENERATING) || it.is(Sign.DO, Sign.AGAIN));
        return shift ? alone : left || !generates;
    }

    /** Whether what is announced as a reason says nothing else. */
    boolean reason(List<Item> told) {
        // "Diante da Savassi": a place by itself is no reason.
        boolean place = told.stream().anyMatch(it -> it.is(Sign.L, Sign.R))
                && told.stream().noneMatch(it -> it.is(Sign.UNKNOWN, Sign.TOLD, Sign.REASON_NOUN, Sign.ABSENT));
        return !place
                && told.stream()
                        .allMatch(it -> TOLD.contains(it.sign())
                                && (!it.is(Sign.P) || mentions.pointedTo(told) || mentions.leaves(it, told)));
    }

    /** "Vamos ter mutirão": what is to come, and nothing else. */
    static boolean announces(List<Item> told) {
        return bare(told)
                && told.stream().allMatch(it -> TOLD.contains(it.sign()))
                && told.stream().anyMatch(it -> it.is(Sign.HAVE))
                && told.stream().anyMatch(it -> it.is(Sign.REASON_NOUN));
    }

    /** Without anybody, any place and any day. */
    static boolean bare(List<Item> told) {
        return told.stream().noneMatch(it -> it.is(Sign.P, Sign.L, Sign.R, Sign.W));
    }
}
