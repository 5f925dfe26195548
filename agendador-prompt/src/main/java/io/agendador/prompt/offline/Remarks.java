package io.agendador.prompt.offline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a reason of what is only told beside a command: "…, o povo tá exausto", "(reunião na escola)", "… que eu não
 * aguento mais". It tells something if it says what is or was, in words that could not be part of any command; an order
 * among them, a place, a day or a number, or somebody whom no command names, leaves it to be asked about.
 */
final class Remarks {

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
            Sign.P);

    /** What may be told where a reason is announced ("porque", "que", a parenthesis), but not by itself. */
    private static final Set<Sign> ANNOUNCED = Set.of(Sign.NOT, Sign.DO, Sign.ENTERS, Sign.WORK);

    /** "As vagas que …", "quem …": tells which ones, not why. */
    private static final Sign[] RESTRICTED = {
        Sign.GAP,
        Sign.TURN,
        Sign.ROSTER,
        Sign.EVERYTHING,
        Sign.PEOPLE,
        Sign.ROOM_WORD,
        Sign.HOURS,
        Sign.WHO,
        Sign.LIGHT,
        Sign.PLACES,
        Sign.ONLY,
        Sign.EXCEPT,
        Sign.TO
    };

    private static final Pattern STATE = Pattern.compile(
            "esta|estah|esta[vo]|estava|estao|tah?|tao|tava|to|eh|sao|era|foi|foram|vai|vao|ia|quer|querem");
    private static final Pattern HAPPENED =
            Pattern.compile("\\p{L}{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam|ando|endo|indo)");

    private final Row row;
    private final List<Item> items;

    Remarks(Row row) {
        this.row = row;
        this.items = row.items();
    }

    /** Of what stands in parentheses; the others are passed over. */
    void parentheses() {
        for (int at = 0; at < items.size(); at++) {
            int end = items.get(at).is(Sign.OPENING) ? next(at + 1, Sign.CLOSING) : -1;
            if (end > at && told(items.subList(at + 1, end), true)) {
                reason(at, end + 1, at + 1, end);
            }
        }
        items.removeIf(it -> it.is(Sign.OPENING, Sign.CLOSING));
    }

    /** Of parts of the prompt that are announced as reasons, or tell by themselves. */
    void remarks() {
        for (int at = 0; at < items.size(); at++) {
            int end = end(at);
            if (items.get(at).is(Sign.TOLD) && reports(at)) {
                items.set(at, items.get(at).as(Sign.LIGHT));
            } else if (items.get(at).is(Sign.REASON)) {
                announced(at);
            } else if (purpose(at, end) && told(items.subList(at + 1, end), true)) {
                reason(at, end, at + 1, end);
            } else if (relative(at)
                    && told(items.subList(at + 1, end), true)
                    && tells(items.subList(at + 1, end), true)) {
                reason(at, end, at + 1, end);
            } else if (begins(at, end) && told(items.subList(at, end), false) && tells(items.subList(at, end), false)) {
                reason(at, end, at, end);
            }
        }
    }

    /** "Porque vai viajar na quinta": the day is that of the command. */
    private void announced(int at) {
        int end = at + 1;
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.W, Sign.QUESTION_MARK, Sign.REASON, Sign.WHY)) {
            end++;
        }
        if (end > at + 1 && (told(items.subList(at + 1, end), true) || plain(items.subList(at + 1, end)))) {
            reason(at, end, at + 1, end);
        }
    }

    private static boolean plain(List<Item> told) {
        return told.stream().allMatch(it -> TOLD.contains(it.sign()) && !it.is(Sign.P));
    }

    /** "Para atender à demanda": what for, if it is a doing that is no command. */
    private boolean purpose(int at, int end) {
        return at > 0
                && end > at + 1
                && items.get(at).is(Sign.TO)
                && items.get(at + 1).is(Sign.UNKNOWN, Sign.WORK, Sign.DO)
                && row.plain(items.get(at + 1)).matches("\\p{L}+[aei]r");
    }

    /** "…, que tá doente" after a name or a day. */
    private boolean relative(int at) {
        return at > 0
                && items.get(at).is(Sign.LIGHT)
                && row.said(items.get(at), "que", "q")
                && !items.get(at - 1).is(RESTRICTED);
    }

    /** "A Nati me avisou agora que amanhã não pode": what follows is meant. */
    private boolean reports(int at) {
        int next = at + 1;
        while (next < items.size() && items.get(next).is(Sign.LIGHT) && !row.said(items.get(next), "que", "q")) {
            next++;
        }
        return items.get(at).value().equals("SAYS")
                && next < items.size()
                && items.get(next).is(Sign.LIGHT);
    }

    /** Where a part of the prompt begins, or what is said of the day or the place that it begins with. */
    private boolean begins(int at, int end) {
        if (end <= at) {
            return false;
        }
        boolean predicate = at > 0 && items.get(at - 1).is(Sign.W, Sign.R, Sign.L) && state(items.get(at));
        int subject = predicate ? row.past(at - 2, -1) : at;
        return row.begins(at)
                || (predicate && (subject < 0 || items.get(subject).separates() || row.begins(at - 1)));
    }

    /** Whether it says that something is or was so; an unknown word that begins it may be an order. */
    private boolean tells(List<Item> told, boolean announced) {
        boolean verb = told.stream()
                .takeWhile(it -> announced || !row.said(it, "que", "q"))
                .anyMatch(it -> it.is(Sign.HAVE)
                        || state(it)
                        || (announced && it.is(Sign.LIGHT) && row.said(it, "eu", "a gente"))
                        || (it.is(Sign.UNKNOWN)
                                && HAPPENED.matcher(row.plain(it)).matches()));
        Item first = told.stream()
                .filter(it -> !it.is(Sign.LIGHT, Sign.OF, Sign.IN, Sign.A, Sign.ONE, Sign.HER, Sign.THERE))
                .findFirst()
                .orElse(told.get(0));
        return verb || first.is(Sign.TOLD, Sign.REASON_NOUN, Sign.ABSENT, Sign.ENTERS);
    }

    private boolean state(Item item) {
        return item.is(Sign.LIGHT, Sign.THIS) && STATE.matcher(row.plain(item)).matches();
    }

    private boolean told(List<Item> told, boolean announced) {
        boolean news = told.stream().anyMatch(it -> it.is(Sign.UNKNOWN, Sign.TOLD));
        return news && told.stream().allMatch(it -> mayBeTold(it, told, announced));
    }

    private boolean mayBeTold(Item item, List<Item> told, boolean announced) {
        if (item.is(Sign.P)) {
            return Stream.concat(before(told), after(told))
                    .anyMatch(it -> it.is(Sign.P) && it.names().equals(item.names()));
        }
        if (item.is(Sign.UNKNOWN)) {
            return item.value().isEmpty();
        } else if (item.is(Sign.NUMBER)) {
            return row.said(item, "dois", "duas") && told.stream().anyMatch(it -> it.is(Sign.TOLD));
        }
        boolean hers = told.stream().anyMatch(it -> it.is(Sign.HER) || row.said(it, "eu"));
        return TOLD.contains(item.sign())
                || ((announced || hers) && ANNOUNCED.contains(item.sign()))
                || (item.is(Sign.ENTERS) && told.stream().noneMatch(it -> it.is(Sign.P, Sign.HER)));
    }

    private Stream<Item> before(List<Item> told) {
        return items.stream().filter(it -> it.to() <= told.get(0).from());
    }

    private Stream<Item> after(List<Item> told) {
        return items.stream()
                .filter(it -> it.from() >= told.get(told.size() - 1).to());
    }

    private void reason(int from, int to, int begin, int end) {
        Item first = items.get(from);
        Item whole = first.upTo(items.get(to - 1)).as(Sign.WHY);
        row.replace(from, to, whole.value(row.words(items.get(begin).upTo(items.get(end - 1)))));
    }

    /** Its end: the next separator or announced reason. */
    private int end(int from) {
        int end = from;
        while (end < items.size()
                && !items.get(end).separates()
                && !items.get(end).is(Sign.QUESTION_MARK, Sign.REASON, Sign.WHY)) {
            end++;
        }
        return end;
    }

    private int next(int from, Sign sign) {
        int at = from;
        while (at < items.size() && !items.get(at).is(sign)) {
            at++;
        }
        return at < items.size() && at > from ? at : -1;
    }

    /** A reason belongs to the command before it, the first one to that after it: no separator stands between. */
    void attach() {
        List<Item> attached = new ArrayList<>();
        for (Item item : items) {
            int last = attached.size();
            while (item.is(Sign.WHY)
                    && last > 0
                    && (attached.get(last - 1).separates()
                            || attached.get(last - 1).is(Sign.QUESTION_MARK))) {
                last--;
            }
            boolean leading =
                    !attached.isEmpty() && attached.stream().allMatch(it -> it.is(Sign.WHY)) && item.separates();
            if (leading) {
                continue;
            }
            boolean comma = last < attached.size() && attached.get(last).is(Sign.COMMA, Sign.AND);
            attached.add(last, item);
            if (comma && last > 0) {
                attached.subList(last + 1, attached.size()).clear();
            }
        }
        items.clear();
        items.addAll(attached);
    }
}
