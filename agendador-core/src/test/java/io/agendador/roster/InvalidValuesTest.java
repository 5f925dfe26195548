package io.agendador.roster;

import static io.agendador.fixtures.NetworkFixture.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agendador.roster.InvalidValueException.Expected;
import java.lang.reflect.InvocationTargetException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final LocationId SOMEWHERE = new LocationId(idOf("Savassi"));
    private static final ProfessionalId ANA = new ProfessionalId(idOf("Ana"));
    private static final ProfessionalId BIA = new ProfessionalId(idOf("Bia"));
    private static final Slot SLOT = new Slot(new RoomId(idOf("Sala 1")), DAY, Shift.MORNING);

    /** What no value can know by itself; the contract of the stores reaches it. */
    private static final Set<String> FOUND_BY_STORES = Set.of("FREE");

    /** What cannot exist, and how it is refused. */
    private record Case(String field, Expected expected, ThrowingCallable attempt) {
        @Override
        public String toString() {
            return field + " " + expected;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatCannotBeIsRefusedNamingFieldAndExpectation(Case it) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, it.attempt());

        assertThat(refusal).isNotNull();
        assertThat(refusal.field()).isEqualTo(it.field());
        assertThat(refusal.expected()).isEqualTo(it.expected());
        assertThat(refusal).hasMessageStartingWith(it.field() + ": expected ").hasMessageNotContaining("%s");
        assertThat(refusal.retriable()).isFalse();
    }

    @Test
    void everyExpectationIsReachedBySomeCase() {
        Set<Expected> reached =
                cases().map(Case::expected).collect(Collectors.toCollection(() -> EnumSet.noneOf(Expected.class)));

        assertThat(reached)
                .containsExactlyElementsOf(Stream.of(Expected.values())
                        .filter(it -> !FOUND_BY_STORES.contains(it.name()))
                        .toList());
    }

    static Stream<Case> cases() {
        return Stream.of(texts(), contacts(), numbers(), orders(), contradictions(), weights())
                .flatMap(it -> it);
    }

    private static Stream<Case> texts() {
        return Stream.of(
                professional("name", Expected.TEXT, it -> it.name(" \t")),
                professional("name", Expected.SHORTER_TEXT, it -> it.name("a".repeat(121))),
                professional("name", Expected.PLAIN_TEXT, it -> it.name("Ana; Bia")),
                professional("name", Expected.PLAIN_TEXT, it -> it.name("Ana\nBia")),
                professional("name", Expected.PLAIN_TEXT, it -> it.name("Ana\u202Eaib")),
                professional("name", Expected.PLAIN_TEXT, it -> it.name("Ana\uD83D")),
                professional("aliases", Expected.TEXT, it -> it.aliases(List.of(""))),
                professional("tags", Expected.PLAIN_TEXT, it -> it.tags(List.of("a;b"))),
                location("name", Expected.TEXT, it -> it.name("")),
                location("address", Expected.SHORTER_TEXT, it -> it.address("a".repeat(501))),
                location("region", Expected.PLAIN_TEXT, it -> it.region("a\u2028b")),
                of("name", Expected.TEXT, () -> new Room(SLOT.room(), SOMEWHERE, "", true)),
                of("name", Expected.TEXT, () -> new Author("", Author.Role.ADMIN, Author.Door.SHELL)),
                of("requiredTag", Expected.TEXT, () -> new OpeningException(SLOT, true, "", "")),
                of("reason", Expected.PLAIN_TEXT, () -> new OpeningException(SLOT, true, null, "\u0000")),
                of(
                        "requiredTag",
                        Expected.TEXT,
                        () -> new RoomOpening(SLOT.room(), DAY.getDayOfWeek(), SLOT.shift(), " ")),
                of(
                        "reason",
                        Expected.PLAIN_TEXT,
                        () -> new WeeklyUnavailability(DayOfWeek.MONDAY, Shift.MORNING, "a\rb")),
                of("reason", Expected.PLAIN_TEXT, () -> new DatedUnavailability(Period.day(DAY), null, "a\nb")),
                of("reason", Expected.PLAIN_TEXT, () -> new Assignment.LastChange(author(), "a\nb", null)),
                of("reason", Expected.SHORTER_TEXT, () -> handover(ANA, BIA, "a".repeat(501))));
    }

    private static Stream<Case> contacts() {
        return Stream.of(
                professional("email", Expected.EMAIL, it -> it.email("ana")),
                professional("email", Expected.EMAIL, it -> it.email("ana@local")),
                professional("email", Expected.EMAIL, it -> it.email("ana @example.com")),
                professional("phone", Expected.PHONE, it -> it.phone("31 9ABC")),
                professional("phone", Expected.PHONE, it -> it.phone("12345")));
    }

    private static Stream<Case> numbers() {
        return Stream.of(
                professional("targetWeeklyHours", Expected.RANGE, it -> it.targetWeeklyHours(-1)),
                professional("targetWeeklyHours", Expected.RANGE, it -> it.targetWeeklyHours(169)),
                professional("maxWeeklyHours", Expected.RANGE, it -> it.maxWeeklyHours(-1)),
                professional("maxDoublesPerWeek", Expected.RANGE, it -> it.maxDoublesPerWeek(8)),
                location("coveragePriority", Expected.RANGE, it -> it.coveragePriority(0)),
                location("coveragePriority", Expected.RANGE, it -> it.coveragePriority(6)),
                of("maxWeeklyHours", Expected.RANGE, () -> new DatedLimit(Period.day(DAY), 169, null)),
                of("maxDoubles", Expected.RANGE, () -> new DatedLimit(Period.day(DAY), null, -1)),
                of("horizonWeeks", Expected.RANGE, () -> policy(0, 70, 2, 1)),
                of("horizonWeeks", Expected.RANGE, () -> policy(13, 70, 2, 1)),
                of("maxWeeklyHours", Expected.RANGE, () -> policy(4, 169, 2, 1)),
                of("maxDoublesPerWeek", Expected.RANGE, () -> policy(4, 70, 8, 1)),
                of("minWeeksBetweenSameLocation", Expected.RANGE, () -> policy(4, 70, 2, 13)));
    }

    private static Stream<Case> orders() {
        Instant noon = Instant.parse("2026-06-10T12:00:00Z");
        return Stream.of(
                of("to", Expected.ORDER, () -> new Period(DAY, DAY.minusDays(1))),
                of("end", Expected.ORDER, () -> ShiftTimes.of("08:00", "08:00")),
                of("end", Expected.ORDER, () -> ShiftTimes.of("08:00:00", "08:00:59")),
                of("end", Expected.ORDER, () -> ShiftTimes.of("14:00", "08:00")),
                of("end", Expected.ORDER, () -> new BusyTime(ANA, noon, noon)));
    }

    private static Stream<Case> contradictions() {
        return Stream.of(
                professional(
                        "vetoedLocations",
                        Expected.CONSISTENT,
                        it -> it.preferredLocations(List.of(SOMEWHERE)).vetoedLocations(List.of(SOMEWHERE))),
                of("taker", Expected.UNIQUE, () -> handover(ANA, ANA, "")),
                of("second", Expected.KNOWN, () -> swap(Swap.Kind.EXCHANGE, ANA, BIA, "")));
    }

    /** Each weight by itself below its range and above it. */
    private static Stream<Case> weights() {
        List<String> names = Stream.of(Weights.class.getRecordComponents())
                .map(it -> it.getName())
                .toList();
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(at -> Stream.of(-1, 100_001)
                        .map(value -> of(names.get(at), Expected.RANGE, () -> weights(at, value))));
    }

    private static Weights weights(int at, int value) throws ReflectiveOperationException {
        Object[] values = new Object[Weights.class.getRecordComponents().length];
        Arrays.fill(values, 1);
        values[at] = value;
        try {
            return (Weights) Weights.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (InvocationTargetException refused) {
            throw (InvalidValueException) refused.getCause();
        }
    }

    private static Case professional(String field, Expected expected, UnaryOperator<Professional.Builder> with) {
        return of(
                field,
                expected,
                () -> with.apply(Professional.named("Ana", ANA.value())).build());
    }

    private static Case location(String field, Expected expected, UnaryOperator<Location.Builder> with) {
        return of(
                field,
                expected,
                () -> with.apply(Location.named("Savassi", SOMEWHERE.value())).build());
    }

    private static Case of(String field, Expected expected, ThrowingCallable attempt) {
        return new Case(field, expected, attempt);
    }

    private static Author author() {
        return new Author("Ana", Author.Role.COORDINATOR, Author.Door.BOT);
    }

    private static Swap handover(ProfessionalId giver, ProfessionalId taker, String reason) {
        return swap(Swap.Kind.HANDOVER, giver, taker, reason);
    }

    private static Swap swap(Swap.Kind kind, ProfessionalId giver, ProfessionalId taker, String reason) {
        return new Swap(
                idOf("troca"), kind, SLOT, giver, null, taker, reason, Swap.Source.WHATSAPP, Swap.Status.REGISTERED);
    }

    private static PlanningPolicy policy(int weeks, int hours, int doubles, int distance) {
        return new PlanningPolicy(weeks, hours, doubles, distance, true, Weights.DEFAULT);
    }
}
