package io.agendador.prompt.offline.aside;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges whether a part of a prompt is only told beside its orders: its finite verb says what somebody else does or what
 * was so, and none of its words could be of a command or change one: no order, no restriction, condition or number, no
 * day, nothing that takes back or puts off, and nobody and no place that the rest does not name.
 */
final class Besides {

    static final Set<Sign> TOLD = Set.of(
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
            Sign.THIS,
            Sign.THAT,
            Sign.HAVE,
            Sign.PEOPLE,
            Sign.AGAIN,
            Sign.WHOLE,
            Sign.EVERYTHING,
            Sign.WHY,
            Sign.TOPIC);

    /** What may be told where the part is announced as a reason. */
    private static final Set<Sign> ANNOUNCED = Set.of(Sign.NOT, Sign.WORK, Sign.ENTERS, Sign.DO);

    private static final Sign[] RELEASED = {Sign.INSTEAD, Sign.REPLACE, Sign.COVER};

    /** What somebody is like, which nobody could order. */
    private static final String HABITS =
            "moram?|gostam?|adoram?|detestam?|odeiam?|curtem?|conhecem?|estudam?|sofrem?|rendem?";

    private static final Pattern HABIT = Pattern.compile(HABITS);
    private static final Pattern STATE = Pattern.compile(
            "(?:esta|estao|estava|estavam|tah?|tao|tava|tavam|to|estou|anda|andam|vive|vivem|era|eram|foi|foram|vai|vao"
                    + "|quer|querem|deu|deram|ficou|ficaram|saiu|sairam|parece|tem|tinha|continua|segue"
                    + "|" + HABITS + ")\\b.*");
    private static final Pattern HAPPENED =
            Pattern.compile("\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)|caiu|fez|fizeram|veio|vieram|disse");
    private static final Pattern DOING = Pattern.compile("(?:.* )?\\p{L}{2,}[aei]ndo");

    private final Row row;
    private final List<Item> items;
    private final Hedges hedges;
    private final Doings doings;

    Besides(Row row) {
        this.row = row;
        this.items = row.items();
        this.hedges = new Hedges(row);
        this.doings = new Doings(row);
    }

    /** Whether there is news in it, and nothing else. */
    boolean harmless(List<Item> told, boolean announced) {
        boolean news = doings.news(told)
                || told.stream().anyMatch(it -> HABIT.matcher(row.plain(it)).matches())
                || told.stream()
                        .anyMatch(it -> it.is(Sign.UNKNOWN, Sign.TOLD, Sign.REASON_NOUN, Sign.ABSENT) && !state(it));
        boolean freed = freed(told);
        for (int at = 0; at < told.size(); at++) {
            if (!named(told, at, freed) && !told(told, at, announced) && !doings.told(told, at)) {
                return false;
            }
        }
        return news;
    }

    /** "Solta a Bia na quarta, o curso dela foi cancelado": what is over frees whoever was fixed for it. */
    private boolean freed(List<Item> told) {
        return items.stream().anyMatch(it -> it.is(Sign.UNPIN) && !told.contains(it))
                && items.stream()
                        .filter(it -> !told.contains(it))
                        .noneMatch(it -> it.is(Sign.PIN, Sign.REMOVE, Sign.PUT, Sign.ABSENT, Sign.CLOSE, Sign.SWAP));
    }

    /** What something is called: neither in doubt nor over. */
    private boolean named(List<Item> told, int at, boolean freed) {
        Item item = told.get(at);
        boolean over = hedges.over(item);
        if (item.is(Sign.TOLD)) {
            return !item.value().matches("OVER|FINE|DAY") && (row.plain(item).contains(" ") || !over);
        } else if (item.is(Sign.UNKNOWN)) {
            boolean known = (item.value().isEmpty() && !hedges.astray(item))
                    || (item.value().equals("name") && initials(item));
            return over ? freed && !hedges.doubtful(item) && whose(told.subList(0, at)) : known;
        } else if (item.is(Sign.REASON_NOUN)) {
            return freed || told.stream().noneMatch(this::happened);
        } else if (item.is(Sign.ABSENT)) {
            return freed
                    || (row.plain(item).startsWith("pediu ")
                            && told.stream().noneMatch(this::happened)
                            && items.stream().anyMatch(it -> it.is(RELEASED)));
        }
        return freed && item.is(Sign.REMOVE) && row.plain(item).matches("(?:cancel|desmarc)ad[ao]");
    }

    /** "Ele mudou de ideia", not "mudou de ideia": who did? */
    private static boolean whose(List<Item> before) {
        return before.stream()
                .anyMatch(it -> it.is(Sign.HER, Sign.P, Sign.UNKNOWN, Sign.TOLD, Sign.ABSENT, Sign.REASON_NOUN));
    }

    private boolean told(List<Item> told, int at, boolean announced) {
        Item item = told.get(at);
        Item before = at > 0 ? told.get(at - 1) : item;
        if (item.is(Sign.P, Sign.L, Sign.R)) {
            return elsewhere(item, told) || pointedTo(item, told);
        } else if (item.is(Sign.UNKNOWN, Sign.TOLD, Sign.REASON_NOUN, Sign.ABSENT)) {
            return item.value().equals("said") && announced && subject(told, at) && !hedges.over(item);
        } else if (item.is(Sign.IF)) {
            return reflexive(told, at);
        } else if (item.is(Sign.END)) {
            return at + 2 < told.size()
                    && told.get(at + 1).is(Sign.OF)
                    && told.get(at + 2).is(Sign.UNKNOWN, Sign.TOLD);
        } else if (at > 0
                && doing(item)
                && (state(before) || told.subList(0, at).stream().anyMatch(this::happened))) {
            return true;
        } else if (item.is(Sign.ENTER)) {
            return at > 0 && state(item);
        } else if (item.is(Sign.EVERY)) {
            return at > 0 && at == told.size() - 1 && row.plain(item).matches("tod[ao]s?");
        } else if (item.is(Sign.WORK) && told.subList(0, at).stream().anyMatch(this::doing)) {
            return true;
        }
        return (TOLD.contains(item.sign()) && !hedges.over(item))
                || (announced
                        && (ANNOUNCED.contains(item.sign()) || item.value().equals("THEN")));
    }

    /** "Senão a diretora me liga", not "senão me liga". */
    private boolean subject(List<Item> told, int at) {
        return told.subList(0, at).stream().anyMatch(it -> it.is(Sign.UNKNOWN, Sign.TOLD, Sign.PEOPLE, Sign.P))
                && row.plain(told.get(at)).matches("\\p{L}{2,}[aei]m?");
    }

    /** "TCC", "OAB": the initials of something, and nobody's name. */
    private boolean initials(Item item) {
        return row.words(item).matches("\\p{Lu}{2,5}");
    }

    /** Somebody or a place that the rest names, too. */
    private boolean elsewhere(Item named, List<Item> told) {
        return items.stream()
                .filter(it -> it.is(named.sign()) && it.names().equals(named.names()))
                .anyMatch(it -> apart(it, told));
    }

    /** "O filho do Caio nasceu! Tira ele na quinta", "ela gosta da Pampulha, põe na 2 de lá": the only one told of. */
    private boolean pointedTo(Item named, List<Item> told) {
        Sign pointer = named.is(Sign.P) ? Sign.HER : Sign.THERE;
        return !named.is(Sign.R)
                && told.stream().filter(it -> it.is(named.sign())).count() == 1
                && items.stream()
                        .anyMatch(it -> it.is(pointer)
                                && it.from() >= told.get(told.size() - 1).to());
    }

    private static boolean apart(Item item, List<Item> told) {
        return item.to() <= told.get(0).from()
                || item.from() >= told.get(told.size() - 1).to();
    }

    /** "Ela se organizou": no condition, for those have no past. */
    private boolean reflexive(List<Item> told, int at) {
        return at > 0
                && at + 1 < told.size()
                && row.said(told.get(at), "se")
                && told.get(at - 1).is(Sign.HER, Sign.P, Sign.PEOPLE, Sign.UNKNOWN, Sign.TOLD, Sign.LIGHT)
                && told.get(at + 1).is(Sign.UNKNOWN)
                && happened(told.get(at + 1));
    }

    private boolean happened(Item item) {
        String first = row.plain(item).replaceFirst("^ja ", "").split(" ", 2)[0];
        return item.is(Sign.UNKNOWN, Sign.TOLD) && HAPPENED.matcher(first).matches();
    }

    private boolean doing(Item item) {
        return DOING.matcher(row.plain(item)).matches();
    }

    private boolean state(Item item) {
        return STATE.matcher(row.plain(item)).matches();
    }

    /**
     * Whether a finite verb says so of somebody or something; a part that begins with what is being done may restrict.
     *
     * @param goesOn whether it goes on telling, so that "… e colei na parede" is still what I did
     */
    boolean tells(List<Item> told, boolean goesOn) {
        int first = 0;
        while (first < told.size()
                && told.get(first).is(Sign.LIGHT, Sign.A, Sign.ONE, Sign.OF, Sign.IN)
                && !state(told.get(first))) {
            first++;
        }
        if (first == told.size() || told.get(first).is(Sign.WITH, Sign.BY, Sign.TO) || doing(told.get(first))) {
            return false;
        }
        for (int at = first; at < told.size(); at++) {
            Item item = told.get(at);
            boolean goingOn = at > first && doing(item);
            boolean own = (goesOn || (at > 0 && row.said(told.get(at - 1), "já", "ja", "eu")))
                    && item.is(Sign.UNKNOWN)
                    && row.plain(item).matches("\\p{L}{3,}(?:ei|i)");
            if (state(item)
                    || item.is(Sign.HAVE, Sign.ABSENT)
                    || happened(item)
                    || goingOn
                    || own
                    || doings.happened(told, at)
                    || (item.is(Sign.ENTERS) && doings.told(told, at))
                    || doings.own(told, at)) {
                return true;
            }
        }
        return false;
    }
}
