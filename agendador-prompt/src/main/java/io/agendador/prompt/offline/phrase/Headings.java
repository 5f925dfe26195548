package io.agendador.prompt.offline.phrase;

import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.Row;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import java.util.List;

/**
 * "Sábado 5/12 na Savassi, duas pessoas: Ana na sala 1 e Bia na sala 2", "a Savassi mandou a lista: …": what stands before
 * the colon beside the day and the place says no more than the list behind it.
 */
public final class Headings {

    private static final Sign[] AWAY = {
        Sign.ABSENT,
        Sign.REMOVE,
        Sign.LEAVES,
        Sign.CLOSE,
        Sign.OPEN,
        Sign.PIN,
        Sign.UNPIN,
        Sign.LIMIT,
        Sign.SWAP,
        Sign.INSTEAD
    };

    private static final String SENT = "(?:me |nos |ja )*(?:mand|pass|envi|entreg|fech|mont|organiz)(?:ou|aram)";

    private static final String LIST =
            "(?:a |uma |essa )?(?:lista|escala|relacao|divisao|distribuicao|definicao|combinacao)";

    private static final Sign[] FRAME = {
        Sign.W,
        Sign.S,
        Sign.L,
        Sign.COMMA,
        Sign.LIGHT,
        Sign.A,
        Sign.OF,
        Sign.IN,
        Sign.ONE,
        Sign.TO,
        Sign.ENTER,
        Sign.PEOPLE
    };

    private final Row row;
    private final List<Item> items;

    public Headings(Row row) {
        this.row = row;
        this.items = row.items();
    }

    public void passed() {
        int colon = 0;
        while (colon < items.size() && !items.get(colon).is(Sign.COLON)) {
            colon++;
        }
        boolean listed = colon < items.size()
                && items.subList(0, colon).stream().anyMatch(it -> it.is(Sign.L, Sign.W))
                && items.stream().noneMatch(it -> it.is(Sign.QUESTION_MARK, Sign.NOT, Sign.IF, Sign.OR))
                && paired(colon);
        if (listed) {
            counted(colon);
            sent(colon);
        }
    }

    /** Somebody and a room, each time. */
    private boolean paired(int colon) {
        return people(colon) > 0
                && people(colon)
                        == items.subList(colon, end(colon)).stream()
                                .filter(it -> it.is(Sign.R))
                                .count();
    }

    private long people(int colon) {
        return items.subList(colon, end(colon)).stream()
                .filter(it -> it.is(Sign.P))
                .count();
    }

    private int end(int from) {
        int end = from;
        while (end < items.size() && !items.get(end).is(Sign.STOP)) {
            end++;
        }
        return end;
    }

    /** "Só vamos ter duas pessoas": as many as are listed. */
    private void counted(int colon) {
        for (int at = 0; at + 1 < colon; at++) {
            boolean as = items.get(at).is(Sign.NUMBER)
                    && items.get(at + 1).is(Sign.PEOPLE)
                    && items.get(at).value().equals(String.valueOf(people(colon)));
            if (as) {
                int from = at;
                while (from > 0 && items.get(from - 1).is(Sign.ONLY, Sign.HAVE, Sign.LIGHT, Sign.WORK, Sign.ENTERS)) {
                    from--;
                }
                for (int passed = from; passed < at + 2; passed++) {
                    items.set(passed, items.get(passed).as(Sign.LIGHT).value(""));
                }
            }
        }
    }

    private void sent(int colon) {
        int verb = 0;
        while (verb < colon && !row.plain(items.get(verb)).matches(SENT)) {
            verb++;
        }
        int list = verb + 1;
        while (list < colon && !row.plain(items.get(list)).matches(LIST)) {
            list++;
        }
        int last = list;
        boolean frame = list < colon;
        for (int at = 0; frame && at < colon; at++) {
            frame = at == verb || at == last || items.get(at).is(FRAME);
        }
        if (frame) {
            items.set(verb, items.get(verb).as(Sign.LIGHT).value(""));
            items.set(last, items.get(last).as(Sign.LIGHT).value(""));
        }
    }

    /** "Registra os sábados da Savassi: dia 26/12, …; dia 9/1, …": the dates tell which, the weekday no more. */
    public static void headed(List<Item> items) {
        int colon = 0;
        while (colon < items.size()
                && (items.get(colon).is(Sign.COMMA) || !items.get(colon).separates())) {
            colon++;
        }
        if (titled(items, colon)) {
            items.set(colon, items.get(colon).as(Sign.COLON));
        }
        List<Item> heading = items.subList(0, colon);
        if (heading.stream().anyMatch(it -> it.is(AWAY))) {
            // "Não vem quinta e sexta: quinta …": of the other day nothing else is told.
            return;
        }
        if (colon < items.size() && items.get(colon).is(Sign.COLON)) {
            spanned(heading, items.subList(colon + 1, items.size()));
        }
        List<Item> dated = items.subList(colon, items.size()).stream()
                .filter(it -> it.is(Sign.W))
                .toList();
        for (int at = 0;
                at < heading.size()
                        && !dated.isEmpty()
                        && colon < items.size()
                        && items.get(colon).is(Sign.COLON);
                at++) {
            Item item = heading.get(at);
            if (item.is(Sign.W) && dated.stream().allMatch(it -> of(it.whenOf(), item.whenOf()))) {
                items.set(at, item.as(Sign.LIGHT));
            }
        }
    }

    /** "Para essa semana: tira a Ana de quarta; fecha a sala 1 na quinta": each has a day of its own, and that is of this week. */
    private static void spanned(List<Item> heading, List<Item> list) {
        List<Item> spans = heading.stream().filter(it -> it.is(Sign.W)).toList();
        boolean frame = heading.stream().allMatch(it -> it.is(Sign.W, Sign.TO, Sign.IN, Sign.OF, Sign.A, Sign.LIGHT));
        if (!frame || spans.size() != 1 || spans.get(0).whenOf().kind() != When.Kind.SPAN) {
            return;
        }
        When span = spans.get(0).whenOf();
        boolean own = false;
        for (int from = 0, to; from < list.size(); from = to + 1) {
            to = from;
            while (to < list.size() && !list.get(to).is(Sign.STOP, Sign.SEMICOLON)) {
                to++;
            }
            List<Item> one = list.subList(from, to);
            boolean within = one.stream().anyMatch(it -> it.is(Sign.W))
                    && one.stream().filter(it -> it.is(Sign.W)).allMatch(it -> within(it.whenOf(), span));
            if (!within && one.stream().anyMatch(it -> !it.is(Sign.LIGHT, Sign.DASH))) {
                return;
            }
            own |= within;
        }
        if (own) {
            heading.replaceAll(it -> it.as(Sign.LIGHT).value(""));
        }
    }

    private static boolean within(When days, When span) {
        return days.doubt() == null
                && span.doubt() == null
                && days.kind() == When.Kind.DAYS
                && days.periods().stream()
                        .allMatch(day -> span.periods().stream()
                                .anyMatch(it -> it.contains(day.from()) && it.contains(day.to())));
    }

    /** "Sábados da Savassi", and the days below it in lines of their own. */
    private static boolean titled(List<Item> items, int stop) {
        return stop + 2 < items.size()
                && items.get(stop).is(Sign.STOP)
                && items.get(stop + 1).is(Sign.W)
                && items.get(stop + 2).is(Sign.COLON)
                && items.subList(0, stop).stream()
                        .allMatch(it -> it.is(Sign.W, Sign.L, Sign.OF, Sign.IN, Sign.A, Sign.LIGHT, Sign.ENTER))
                && items.subList(0, stop).stream()
                        .anyMatch(it -> it.is(Sign.W) && it.whenOf().kind() == When.Kind.WEEKDAYS);
    }

    /** Whether they are among those weekdays, or, as in "os sábados de janeiro", among those days. */
    private static boolean of(When dates, When heading) {
        boolean weekdays = heading.kind() == When.Kind.WEEKDAYS;
        boolean days = heading.kind() == When.Kind.DAYS && heading.periods().size() > 1;
        return dates.doubt() == null
                && dates.kind() == When.Kind.DAYS
                && (weekdays || days)
                && dates.periods().stream()
                        .allMatch(it -> weekdays
                                ? heading.weekdays().contains(it.from().getDayOfWeek())
                                : heading.periods().contains(it));
    }
}
