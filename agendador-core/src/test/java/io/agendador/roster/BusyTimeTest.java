package io.agendador.roster;

import static io.agendador.fixtures.NetworkFixture.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BusyTimeTest {

    private static final ProfessionalId ANA = new ProfessionalId(idOf("Ana"));

    /** A day on which the clocks change, and where. */
    record ClockChange(String zone, LocalDate date) {}

    /** Walks the shift minute by minute, as a clock on the wall shows it. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void overlapsWhereSomeMinuteOfTheShiftIsTaken(
            @ForAll("changes") ClockChange change,
            @ForAll @IntRange(max = 22) int startHour,
            @ForAll @IntRange(min = 1, max = 8) int hours,
            @ForAll @IntRange(min = -300, max = 1800) int busyFrom,
            @ForAll @IntRange(min = 1, max = 200) int busyFor) {
        ZoneId zone = ZoneId.of(change.zone());
        String end = Math.min(23, startHour + hours) + ":59";
        OpenSlot slot =
                slot(change.date(), ShiftTimes.of(twoDigits(startHour) + ":00", "0".repeat(5 - end.length()) + end));
        Instant midnight = change.date().atStartOfDay(zone).toInstant();
        Instant from = midnight.plusSeconds(60L * busyFrom);
        BusyTime busy = new BusyTime(ANA, from, from.plusSeconds(60L * busyFor));

        boolean taken = LongStream.range(0, busyFor)
                .mapToObj(minute -> from.plusSeconds(60 * minute).atZone(zone))
                .anyMatch(moment -> holds(slot, moment, zone));

        assertThat(busy.overlaps(slot, zone)).isEqualTo(taken);
    }

    @Example
    void anAfternoonAfterTheClocksWentForwardBeginsAnHourEarlierByUniversalTime() {
        ZoneId newYork = ZoneId.of("America/New_York");
        BusyTime lunch =
                new BusyTime(ANA, Instant.parse("2026-03-08T17:30:00Z"), Instant.parse("2026-03-08T18:00:00Z"));

        // 13:30 to 14:00 on that day; on the day before the same hours were 12:30 to 13:00.
        assertThat(lunch.overlaps(slot(LocalDate.of(2026, 3, 8), ShiftTimes.of("13:45", "20:00")), newYork))
                .isTrue();
        assertThat(lunch.overlaps(slot(LocalDate.of(2026, 3, 8), ShiftTimes.of("14:00", "20:00")), newYork))
                .isFalse();
    }

    @Example
    void touchingIsNotOverlapping() {
        ZoneId utc = ZoneId.of("UTC");
        OpenSlot slot = slot(LocalDate.of(2026, 6, 10), ShiftTimes.of("08:00", "14:00"));

        assertThat(busy("07:00", "08:00").overlaps(slot, utc)).isFalse();
        assertThat(busy("14:00", "15:00").overlaps(slot, utc)).isFalse();
        assertThat(busy("07:00", "08:01").overlaps(slot, utc)).isTrue();
        assertThat(busy("13:59", "15:00").overlaps(slot, utc)).isTrue();
    }

    @Provide
    Arbitrary<ClockChange> changes() {
        return Arbitraries.of(List.of(
                new ClockChange("America/Sao_Paulo", LocalDate.of(2018, 11, 4)),
                new ClockChange("America/Sao_Paulo", LocalDate.of(2019, 2, 16)),
                new ClockChange("America/New_York", LocalDate.of(2026, 3, 8)),
                new ClockChange("America/New_York", LocalDate.of(2026, 11, 1)),
                new ClockChange("Europe/Lisbon", LocalDate.of(2026, 3, 29)),
                new ClockChange("Europe/Lisbon", LocalDate.of(2026, 10, 25)),
                new ClockChange("Australia/Lord_Howe", LocalDate.of(2026, 4, 5)),
                new ClockChange("Australia/Lord_Howe", LocalDate.of(2026, 10, 4)),
                new ClockChange("UTC", LocalDate.of(2026, 12, 31))));
    }

    /** By the wall's clock; the end is the first moment at which the clock shows it. */
    private static boolean holds(OpenSlot slot, ZonedDateTime moment, ZoneId zone) {
        ZonedDateTime end = slot.slot().date().atTime(slot.times().end()).atZone(zone);
        return moment.toLocalDate().equals(slot.slot().date())
                && !moment.toLocalTime().isBefore(slot.times().start())
                && moment.isBefore(end);
    }

    private static BusyTime busy(String from, String to) {
        return new BusyTime(
                ANA, Instant.parse("2026-06-10T" + from + ":00Z"), Instant.parse("2026-06-10T" + to + ":00Z"));
    }

    private static OpenSlot slot(LocalDate date, ShiftTimes times) {
        Location location = Location.named("Savassi", idOf("Savassi")).build();
        return new OpenSlot(new Slot(new RoomId(idOf("Sala 1")), date, Shift.MORNING), location, null, times);
    }

    private static String twoDigits(int hour) {
        return (hour < 10 ? "0" : "") + hour;
    }
}
