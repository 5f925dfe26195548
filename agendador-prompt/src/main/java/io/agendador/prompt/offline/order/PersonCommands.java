package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.Limit;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.offline.clause.Clause;
import io.agendador.prompt.offline.clause.Matched;
import io.agendador.prompt.offline.item.Absences;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands about who works when. */
public record PersonCommands(Asking asking) {

    public List<ReplanCommand> replace(Matched matched) {
        Clause clause = matched.clause();
        String out = asking.one(matched.roles().get("out"));
        String in = asking.one(matched.roles().get("in"));
        differ(clause, out, in);
        asking.nothingBut(clause, Sign.P, Sign.S, Sign.W);
        if (covers(matched) || coversAnotherDay(matched)) {
            throw new UnclearException(asking.whole());
        }
        Shift shift = asking.shift(clause);
        return each(asking.dates(clause), date -> new Replace(out, in, date, shift));
    }

    /** "A Ana não vem amanhã, a Bia cobre só de manhã": and in the afternoon? */
    private static boolean covers(Matched matched) {
        Clause clause = matched.clause();
        int in = from(matched, "in");
        return clause.has(Sign.ABSENT)
                && from(matched, "out") < in
                && clause.items(Sign.S).stream()
                        .anyMatch(it -> it.from() > in && !it.value().equals("ALL"))
                && clause.items(Sign.W).stream().allMatch(it -> it.from() < in);
    }

    /** "Hoje e amanhã não vem, na sexta a Bia fica no lugar dela": of the days before the comma no cover is told. */
    private boolean coversAnotherDay(Matched matched) {
        Clause clause = matched.clause();
        int in = from(matched, "in");
        return clause.has(Sign.ABSENT)
                && clause.items(Sign.W).stream()
                        .filter(it -> it.from() < in)
                        .anyMatch(it -> Plain.of(asking.text().substring(it.from(), in))
                                .matches("[^,;:.]*[,;:.] ?(?:e )?(?:na|no|em|dia) [^,]*"));
    }

    private static int from(Matched matched, String role) {
        return matched.roles().getOrDefault(role, List.of()).stream()
                .mapToInt(Item::from)
                .min()
                .orElse(0);
    }

    public List<ReplanCommand> exchange(Matched matched) {
        Clause clause = matched.clause();
        List<String> two = matched.roles().containsKey("both")
                ? asking.people(clause)
                : List.of(
                        asking.one(matched.roles().get("a")),
                        asking.one(matched.roles().get("b")));
        if (two.size() != 2 || asking.people(clause).size() != 2) {
            throw new UnclearException(Doubt.of("ask.twoPeople", clause.span(), List.of()));
        }
        differ(clause, two.get(0), two.get(1));
        asking.nothingBut(clause, Sign.P, Sign.S, Sign.W);
        Shift shift = asking.shift(clause);
        return each(asking.dates(clause), date -> new Exchange(two, date, shift));
    }

    private static void differ(Clause clause, String one, String other) {
        if (one.equals(other)) {
            throw new UnclearException(Doubt.of("ask.samePerson", clause.span(), List.of(), one));
        }
    }

    public List<ReplanCommand> assign(Clause clause) {
        List<String> people = asking.people(clause);
        List<Item> rooms = clause.items(Sign.R);
        boolean left = clause.has(Sign.MOVE) && rooms.stream().anyMatch(asking::isLeft);
        if (people.size() > 1 || rooms.size() > 1 || left || (!rooms.isEmpty() && clause.has(Sign.L))) {
            throw new UnclearException(Doubt.of("ask.whoWhere", clause.span(), List.of()));
        }
        String room = rooms.isEmpty() ? asking.roomOf(clause.items(Sign.L).get(0)) : asking.room(rooms.get(0));
        Shift shift = asking.shift(clause);
        return each(asking.dates(clause), date -> new Assign(people.get(0), room, date, shift));
    }

    public List<ReplanCommand> unassign(Clause clause) {
        asking.nothingBut(clause, Sign.P, Sign.S, Sign.W);
        List<LocalDate> dates = asking.dates(clause);
        Shift shift = asking.shift(clause);
        return asking.people(clause).stream()
                .flatMap(person -> dates.stream().map(date -> (ReplanCommand) new Unassign(person, date, shift)))
                .toList();
    }

    public List<ReplanCommand> unavailable(Clause clause) {
        asking.nothingBut(clause, Sign.P, Sign.S, Sign.W);
        List<Period> periods = leaves(clause) ? asking.begun(clause) : asking.periods(clause);
        Shift shift = asking.shift(clause);
        String reason = reason(clause);
        if (reason == null && offRoster(clause, periods)) {
            return unassign(clause);
        }
        return asking.people(clause).stream()
                .flatMap(person ->
                        periods.stream().map(period -> (ReplanCommand) new Unavailable(person, period, shift, reason)))
                .toList();
    }

    /** "Entra de férias na sexta": that is the first day of them. */
    private boolean leaves(Clause clause) {
        Item all = clause.span();
        return clause.items(Sign.ABSENT).stream().anyMatch(Absences::lasts)
                && Plain.of(asking.text().substring(all.from(), all.to()))
                        .matches(
                                "(?s)(?:.* )?(?:sa(?:i|em|ir|ira|irao)|entr(?:a|am|ar|ara|arao)|v(?:ai|ao) de)(?: .*)?");
    }

    /** "Deixa a Ana fora da escala na quinta": as "tira"; "não pode na escala de quinta" and several days are absences. */
    private boolean offRoster(Clause clause, List<Period> periods) {
        List<Item> absent = clause.items(Sign.ABSENT);
        return clause.has(Sign.ROSTER)
                && !absent.isEmpty()
                && absent.stream()
                        .allMatch(it -> Plain.of(asking.text().substring(it.from(), it.to()))
                                .matches("(?:.* )?fora|nao (?:fic|est)\\p{L}+(?: mais)?"))
                && periods.stream().allMatch(it -> it.from().equals(it.to()));
    }

    /** What the prompt gives as the reason: its own words, or the kind of absence. */
    @Nullable
    String reason(Clause clause) {
        // "Folga por motivo de casamento": why says more than what kind of leave it is.
        boolean leave = clause.has(Sign.WHY)
                && clause.has(Sign.ABSENT)
                && clause.items(Sign.ABSENT).stream().allMatch(it -> it.value().equals("folga"));
        Sign[] told = {Sign.WHY, Sign.REASON_NOUN, Sign.ABSENT, Sign.CLOSE};
        return clause.items(leave ? new Sign[] {Sign.WHY} : told).stream()
                .map(this::reason)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String reason(Item item) {
        if (item.is(Sign.REASON_NOUN)) {
            return asking.text().substring(item.from(), item.to());
        }
        return item.value().isEmpty() ? null : item.value();
    }

    /** Both shifts of seven days: who says more means something else, such as a month. */
    private static final int WEEK_HOURS = 84;

    public List<ReplanCommand> limit(Clause clause) {
        asking.nothingBut(clause, Sign.P, Sign.W);
        Integer hours = number(clause, Sign.H, WEEK_HOURS);
        Integer doubles =
                clause.has(Sign.D) ? number(clause, Sign.D, 7) : clause.has(Sign.DOUBLE, Sign.NO_DOUBLE) ? 0 : null;
        List<Period> periods = asking.periods(clause);
        if (!clause.has(Sign.PER_WEEK) && periods.stream().anyMatch(it -> !weekly(it)) && ofDays(clause)) {
            // "No máximo 8 horas na sexta": those of that day, which no limit of a week says.
            throw new UnclearException(asking.whole());
        }
        return asking.people(clause).stream()
                .flatMap(person ->
                        periods.stream().map(period -> (ReplanCommand) new Limit(person, period, hours, doubles)))
                .toList();
    }

    /** From Monday to Friday is a week of work. */
    private static boolean weekly(Period period) {
        return period.days().count() > 6
                || period.days()
                                .filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                                .count()
                        > 4;
    }

    /** Whether no week was named, as a whole or as what is left of it. */
    private boolean ofDays(Clause clause) {
        return clause.items(Sign.W).stream()
                .map(it -> Plain.of(asking.text().substring(it.from(), it.to())))
                .noneMatch(it -> it.matches(".*\\b(?:semanas?|mes|quinzena)\\b.*")
                        && !it.matches(".*\\b(?:fim|final|fds) de semana\\b.*"));
    }

    private static @Nullable Integer number(Clause clause, Sign sign, int most) {
        List<Item> items = clause.items(sign);
        if (items.isEmpty()) {
            return null;
        }
        String digits = items.get(0).value();
        int number = digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (number > most || items.size() > 1) {
            throw new UnclearException(Doubt.of("ask.number", items.get(0), List.of(), digits, String.valueOf(most)));
        }
        return number;
    }

    private static List<ReplanCommand> each(
            List<LocalDate> dates, java.util.function.Function<LocalDate, ReplanCommand> command) {
        return new ArrayList<>(dates.stream().map(command).toList());
    }
}
