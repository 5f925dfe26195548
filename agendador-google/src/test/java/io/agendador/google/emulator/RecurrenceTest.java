package io.agendador.google.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Repetitions, as another library sees them. */
class RecurrenceTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    @Property(tries = 500)
    void repeatsAsTheStandardSays(@ForAll("rules") String rule, @ForAll("starts") LocalDateTime start) {
        LocalDateTime until = start.plusYears(4);

        List<LocalDateTime> ours = Recurrence.parse(List.of("RRULE:" + rule), Moment.at(false, start, ZONE))
                .starts(until.atZone(ZONE).toInstant())
                .stream()
                .map(Moment::local)
                .toList();

        List<LocalDateTime> theirs = new Recur<LocalDateTime>(rule)
                .getDates(start, start, until).stream()
                        .filter(it -> it.isBefore(until))
                        .sorted()
                        .limit(1000)
                        .toList();
        assertThat(ours).isEqualTo(theirs);
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        return Arbitraries.integers()
                .between(0, 800)
                .map(it -> LocalDateTime.parse("2026-01-01T20:30:00").plusDays(it));
    }

    @Provide
    Arbitrary<String> rules() {
        Arbitrary<String> weekDays = Arbitraries.of("MO", "TU", "WE", "TH", "FR", "SA", "SU")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(it -> String.join(",", it));
        Arbitrary<String> ordinal = Combinators.combine(
                        Arbitraries.of("1", "2", "3", "4", "5", "-1", "-2"), Arbitraries.of("MO", "WE", "SU"))
                .as(String::concat);
        Arbitrary<String> frequency = Arbitraries.oneOf(
                Arbitraries.just("DAILY"),
                Arbitraries.just("WEEKLY"),
                weekDays.map(it -> "WEEKLY;BYDAY=" + it),
                weekDays.map(it -> "DAILY;BYDAY=" + it),
                ordinal.map(it -> "MONTHLY;BYDAY=" + it),
                weekDays.map(it -> "MONTHLY;BYSETPOS=-1;BYDAY=" + it),
                Arbitraries.integers().between(1, 31).map(it -> "MONTHLY;BYMONTHDAY=" + it),
                Arbitraries.integers().between(-5, -1).map(it -> "MONTHLY;BYMONTHDAY=" + it),
                Arbitraries.just("MONTHLY"),
                Arbitraries.just("YEARLY"),
                ordinal.map(it -> "YEARLY;BYMONTH=3;BYDAY=" + it));
        Arbitrary<String> end = Arbitraries.oneOf(
                Arbitraries.just(""), Arbitraries.integers().between(1, 40).map(it -> ";COUNT=" + it));
        // Said always: what it is otherwise, the other library asks its machine's country.
        Arbitrary<String> weekStart = Arbitraries.of(";WKST=MO", ";WKST=SU");
        return Combinators.combine(frequency, Arbitraries.integers().between(1, 4), end, weekStart)
                .as((what, interval, until, start) -> "FREQ=" + what + ";INTERVAL=" + interval + until + start);
    }
}
