package io.agendador.jobs.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Crons of every kind, and the days around which zones change their clocks. */
public final class Crons {

    /** Where and when clocks are changed, or are not. */
    record Change(ZoneId zone, LocalDate day) {

        Instant start(int daysAfter) {
            return day.plusDays(daysAfter).atStartOfDay(zone).toInstant();
        }
    }

    static final List<Change> CHANGES = List.of(
            change("America/Sao_Paulo", "2018-11-04"),
            change("America/Sao_Paulo", "2019-02-17"),
            change("America/New_York", "2026-03-08"),
            change("America/New_York", "2026-11-01"),
            change("Australia/Lord_Howe", "2026-04-05"),
            change("Australia/Lord_Howe", "2026-10-04"),
            change("Pacific/Apia", "2011-12-30"),
            change("Pacific/Apia", "2012-04-01"),
            change("America/Sao_Paulo", "2026-11-23"),
            change("UTC", "2024-02-29"));

    private Crons() {}

    /** Valid ones. */
    public static Arbitrary<String> any() {
        return Combinators.combine(
                        field(0, 59),
                        Arbitraries.frequencyOf(Tuple.of(2, field(0, 23)), Tuple.of(1, field(0, 3))),
                        Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("*")), Tuple.of(1, field(1, 31))),
                        Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just("*")), Tuple.of(1, field(1, 12))),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("*")), Tuple.of(1, field(0, 6))))
                .as((minute, hour, day, month, weekday) -> String.join(" ", minute, hour, day, month, weekday))
                .filter(Crons::comes);
    }

    private static Change change(String zone, String day) {
        return new Change(ZoneId.of(zone), LocalDate.parse(day));
    }

    private static boolean comes(String cron) {
        try {
            Cron.parse(cron);
            return true;
        } catch (InvalidCronException never) {
            return !never.getMessage().contains("no month has such a day");
        }
    }

    private static Arbitrary<String> field(int first, int last) {
        Arbitrary<Integer> number = Arbitraries.integers().between(first, last);
        Arbitrary<String> single = number.map(String::valueOf);
        Arbitrary<String> range = Combinators.combine(number, number)
                .as((one, other) -> Math.min(one, other) + "-" + Math.max(one, other));
        Arbitrary<Integer> period = Arbitraries.integers().between(1, Math.max(2, last / 2));
        Arbitrary<String> stepped = Combinators.combine(Arbitraries.oneOf(Arbitraries.just("*"), range), period)
                .as((of, every) -> of + "/" + every);
        Arbitrary<String> part = Arbitraries.oneOf(single, single, range, stepped);
        Arbitrary<String> several = part.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> parts.stream().distinct().collect(Collectors.joining(",")));
        return Arbitraries.oneOf(Arbitraries.just("*"), single, stepped, several);
    }
}
