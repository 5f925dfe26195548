package io.agendador.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlaTest {

    @ParameterizedTest
    @CsvSource({
        "* * * * *, PT3M", "*/5 * * * *, PT15M", "*/5 8-19 * * *, PT15M", "*/10 * * * *, PT30M", "*/15 * * * *, PT45M",
        "15 * * * *, PT2H", "0 7 * * *, PT25H", "0 10 * * 1-5, PT25H", "0 6 * * 6, PT192H", "*/20 * * * *, PT1H",
        "*/30 * * * *, PT90M", "0 9;14 * * 1-5, PT6H", "0 */6 * * *, PT7H", "0 6 1 * *, PT673H"
    })
    void followsFromTheShortestIntervalOfTheCron(String cron, String limit) {
        Duration interval = Cron.parse(cron.replace(';', ',')).shortestInterval();
        assertThat(Sla.of(interval)).isEqualTo(new Sla(interval, Duration.parse(limit)));
    }

    @Property
    void leavesSomeGraceWhateverTheInterval(@ForAll @IntRange(min = 1, max = 100_000) int minutes) {
        assertThat(Sla.of(Duration.ofMinutes(minutes)).grace()).isPositive();
    }

    @Test
    void shorterThanTheIntervalIsRefused() {
        assertThatThrownBy(() -> new Sla(Duration.ofHours(1), Duration.ofMinutes(59)))
                .hasMessageContaining("shorter than");
    }
}
