package io.agendador.review;

import io.agendador.roster.Period;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small values, odd ones more often than fair; the same for the same seed. */
final class RandomValues {

    /** What formats, queries and encodings stumble over. */
    private static final List<String> ODD =
            List.of("", "ção", "O'Neill", "\\", "%_", "\"{}\"", "null", "😀", "=1+1", "--", "$1", "?");

    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T03:00:00Z");

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    long seed() {
        return random.nextLong();
    }

    /** From 0 to this number, both included. */
    int upTo(int highest) {
        return random.nextInt(highest + 1);
    }

    boolean chance() {
        return random.nextBoolean();
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> @Nullable T orNull(T value) {
        return chance() ? value : null;
    }

    <T> List<T> some(int most, Supplier<T> make) {
        return Stream.generate(make).limit(upTo(most)).toList();
    }

    String text() {
        return oneOf(ODD);
    }

    /** Begins as told, so that it can be made unique. */
    String name(String start) {
        return start + " " + text();
    }

    LocalDate date() {
        return Clinic.MONDAY.plusDays(upTo(13));
    }

    Period period() {
        LocalDate from = date();
        return new Period(from, from.plusDays(upTo(20)));
    }

    Slot slot(RoomId room) {
        return new Slot(room, date(), oneOf(Shift.values()));
    }

    ShiftTimes times() {
        int start = upTo(1438);
        int end = start + 1 + upTo(1438 - start);
        return new ShiftTimes(LocalTime.ofSecondOfDay(start * 60L), LocalTime.ofSecondOfDay(end * 60L));
    }

    /** Within the two weeks of {@link #date()}, to the microsecond. */
    Instant instant() {
        return MIDNIGHT.plusSeconds(upTo(13 * 86_400)).plusNanos(1000L * upTo(999_999));
    }
}
