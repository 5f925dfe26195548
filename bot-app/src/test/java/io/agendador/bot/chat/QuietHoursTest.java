package io.agendador.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    @ParameterizedTest
    @CsvSource({
        "22:00-07:00, 2026-11-23T21:59, 2026-11-23T21:59",
        "22:00-07:00, 2026-11-23T22:00, 2026-11-24T07:00",
        "22:00-07:00, 2026-11-24T00:00, 2026-11-24T07:00",
        "22:00-07:00, 2026-11-24T06:59, 2026-11-24T07:00",
        "22:00-07:00, 2026-11-24T07:00, 2026-11-24T07:00",
        "12:00-14:00, 2026-11-24T13:00, 2026-11-24T14:00",
        "12:00-14:00, 2026-11-24T11:00, 2026-11-24T11:00",
        "00:00-00:00, 2026-11-24T00:00, 2026-11-24T00:00",
        "08:00-08:00, 2026-11-24T08:00, 2026-11-24T08:00",
    })
    void whatComesInThemWaitsForTheirEnd(String hours, String comes, String told) {
        assertThat(QuietHours.parse(hours).told(at(comes), ZONE)).isEqualTo(at(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22-7", "22:00", "22:00-07:00-08:00", "25:00-07:00"})
    void whatIsNoPairOfTimesIsRefused(String text) {
        assertThatThrownBy(() -> QuietHours.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("22:00-07:00");
    }

    @Test
    void unlessToldOtherwiseNightsAreQuiet() {
        assertThat(QuietHours.USUAL).isEqualTo(QuietHours.parse(" 22:00 - 07:00 "));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
