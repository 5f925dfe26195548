package io.agendador.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 7",
                "*/0 * * * *",
                "5-1 * * * *",
                "@daily",
                "0 0 * * MON",
                "0 0 L * *",
                "a b c d e",
                "1,,2 * * * *",
                "-1 * * * *",
                "1- * * * *",
                "*/x * * * *",
                "99999999999 * * * *",
                "/5 * * * *",
                "* * * * 1#2"
            })
    void whatIsNotACronIsRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> Cron.parse(text))
                .isInstanceOf(InvalidCronException.class)
                .hasMessageContaining("'" + text + "'")
                .hasMessageContaining("'*/15 8-19 * * 1-5'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 31 2 *", "0 0 30 2 *", "* * 31 4,6,9,11 *"})
    void whatNeverComesIsRefused(String text) {
        assertThatThrownBy(() -> Cron.parse(text)).hasMessageContaining("no month has such a day");
    }

    @Example
    void theTwentyNinthOfFebruaryComes() {
        assertThat(Cron.parse("0 0 29 2 *").shortestInterval()).isEqualTo(Duration.ofDays(4 * 365 + 1));
    }

    @ParameterizedTest
    @CsvSource({
        "* * * * *, 1", "*/5 * * * *, 5", "*/5 8-19 * * *, 5", "0 * * * *, 60", "0 9;14 * * 1-5, 300",
        "0 10 * * *, 1440", "0 10 * * 1-5, 1440", "0 9 * * 1, 10080", "0;59 0;23 * * *, 1", "*/7 * * * *, 4",
        "0 0 31 * 1, 1440"
    })
    void knowsItsShortestInterval(String cron, int minutes) {
        assertThat(Cron.parse(cron.replace(';', ',')).shortestInterval()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property(tries = 100)
    void noTwoTimesAreCloserThanTheShortestIntervalSays(@ForAll("crons") String text) {
        Cron cron = Cron.parse(text);
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        var due = new MinuteScan(text, ZoneId.of("UTC")).between(from, from.plus(Duration.ofDays(40)));
        assertThat(MinuteScan.shortestInterval(due)).isGreaterThanOrEqualTo(cron.shortestInterval());
    }

    @Property
    void spacesBetweenFieldsDoNotMatter(@ForAll("crons") String text) {
        assertThat(Cron.parse("  " + text.replace(" ", "   ") + " "))
                .isEqualTo(Cron.parse(text))
                .hasToString(text);
    }

    @Example
    void tellsWhatItsFieldsSay() {
        Cron cron = Cron.parse("*/20 9,14 1-3 2 0,5-6");
        assertThat(cron.minutes()).containsExactly(0, 20, 40);
        assertThat(cron.hours()).containsExactly(9, 14);
        assertThat(cron.daysOfMonth()).containsExactly(1, 2, 3);
        assertThat(cron.months()).containsExactly(Month.FEBRUARY);
        assertThat(cron.weekdays()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(cron.eitherDay()).isTrue();
        assertThat(Cron.parse("0 9 * * 1").eitherDay()).isFalse();
    }

    @Provide
    Arbitrary<String> crons() {
        return Crons.any();
    }
}
