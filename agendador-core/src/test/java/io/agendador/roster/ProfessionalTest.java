package io.agendador.roster;

import static io.agendador.fixtures.NetworkFixture.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class ProfessionalTest {

    private static final Week WEEK = Week.of(LocalDate.of(2026, 6, 10));

    @Example
    void hasTheDefaultsOfTheDomain() {
        Professional ana = named("Ana").build();

        assertThat(ana.targetWeeklyHours()).isEqualTo(40);
        assertThat(ana.limits(WEEK, PlanningPolicy.DEFAULT)).isEqualTo(new WeeklyLimits(70 * 60, 2));
        assertThat(ana.acceptsDoubles()).isTrue();
        assertThat(ana.preferredShift()).isNull();
        assertThat(ana.active()).isTrue();
    }

    @Property
    void itsOwnLimitGoesBeforeThePolicysInBothDirections(
            @ForAll @IntRange(max = 168) int hours, @ForAll @IntRange(max = 7) int doubles) {
        Professional ana =
                named("Ana").maxWeeklyHours(hours).maxDoublesPerWeek(doubles).build();

        assertThat(ana.limits(WEEK, PlanningPolicy.DEFAULT)).isEqualTo(new WeeklyLimits(hours * 60, doubles));
    }

    @Property
    void aDatedLimitHoldsInEachWeekThatItTouchesAndOnlyTightens(
            @ForAll @IntRange(min = -20, max = 20) int from,
            @ForAll @IntRange(max = 10) int length,
            @ForAll @IntRange(max = 168) int hours) {
        LocalDate first = WEEK.sunday().plusDays(from);
        Period period = new Period(first, first.plusDays(length));
        Professional ana = named("Ana")
                .limits(List.of(new DatedLimit(period, hours, null)))
                .build();
        boolean touches = WEEK.days().stream().anyMatch(period::contains);

        assertThat(ana.limits(WEEK, PlanningPolicy.DEFAULT).maxMinutes())
                .isEqualTo(60 * (touches ? Math.min(70, hours) : 70));
    }

    @Example
    void theTightestOfSeveralDatedLimitsHolds() {
        Professional ana = named("Ana")
                .limits(List.of(
                        new DatedLimit(WEEK.period(), 30, 1),
                        new DatedLimit(WEEK.period(), 20, null),
                        new DatedLimit(WEEK.period(), null, 2)))
                .build();

        assertThat(ana.limits(WEEK, PlanningPolicy.DEFAULT)).isEqualTo(new WeeklyLimits(20 * 60, 1));
    }

    @Example
    void whoAcceptsNoDoublesHasNoneWhateverTheLimit() {
        Professional ana =
                named("Ana").acceptsDoubles(false).maxDoublesPerWeek(5).build();

        assertThat(ana.limits(WEEK, PlanningPolicy.DEFAULT).maxDoubles()).isZero();
    }

    @Property
    void isUnavailableOnThoseWeekdaysAndDates(
            @ForAll @DateRange LocalDate date, @ForAll Shift shift, @ForAll DayOfWeek weekday) {
        LocalDate holiday = LocalDate.of(2026, 6, 10);
        Professional ana = named("Ana")
                .weeklyUnavailability(List.of(new WeeklyUnavailability(weekday, Shift.MORNING, "faculdade")))
                .datedUnavailability(List.of(
                        new DatedUnavailability(Period.day(holiday), null, "feriado"),
                        new DatedUnavailability(Period.day(holiday.plusDays(1)), Shift.AFTERNOON, "consulta")))
                .build();
        boolean weekly = date.getDayOfWeek() == weekday && shift == Shift.MORNING;

        assertThat(ana.unavailable(date, shift))
                .isEqualTo(weekly
                        || date.equals(holiday)
                        || (date.equals(holiday.plusDays(1)) && shift == Shift.AFTERNOON));
        assertThat(ana.unavailable(holiday, shift)).isTrue();
        assertThat(ana.unavailable(holiday.plusDays(1), Shift.AFTERNOON)).isTrue();
    }

    @Property
    void isTheSameWhateverTheOrderOfItsLists(@ForAll long seed) {
        assertThat(shuffled(new Random(seed))).isEqualTo(shuffled(new Random(1)));
    }

    @Example
    void sayingAThingTwiceIsSayingItOnce() {
        WeeklyUnavailability monday = new WeeklyUnavailability(DayOfWeek.MONDAY, Shift.MORNING, "");
        Professional ana = named("Ana")
                .weeklyUnavailability(List.of(monday, monday))
                .aliases(List.of("Aninha", " Aninha "))
                .build();

        assertThat(ana.weeklyUnavailability()).containsExactly(monday);
        assertThat(ana.aliases()).containsExactly("Aninha");
    }

    @Example
    void namesAreTrimmedAndComposed() {
        String decomposed = Normalizer.normalize("  Conceição ", Normalizer.Form.NFD);

        assertThat(named(decomposed).build().name()).isEqualTo("Conceição");
    }

    @Example
    void aCopyWithoutChangesIsEqual() {
        Professional ana = shuffled(new Random(1));

        assertThat(ana.toBuilder().build()).isEqualTo(ana);
    }

    private static Professional shuffled(Random random) {
        LocationId here = new LocationId(idOf("aqui"));
        LocationId there = new LocationId(idOf("lá"));
        return named("Ana")
                .email("ana@example.com")
                .phone("+5531900000001")
                .classification(Classification.INTERN)
                .preferredShift(Shift.MORNING)
                .weeklyUnavailability(shuffled(
                        random,
                        List.of(
                                new WeeklyUnavailability(DayOfWeek.MONDAY, Shift.MORNING, ""),
                                new WeeklyUnavailability(DayOfWeek.MONDAY, Shift.AFTERNOON, ""),
                                new WeeklyUnavailability(DayOfWeek.FRIDAY, Shift.MORNING, ""))))
                .datedUnavailability(shuffled(
                        random,
                        List.of(
                                new DatedUnavailability(WEEK.period(), null, ""),
                                new DatedUnavailability(WEEK.period(), Shift.MORNING, ""),
                                new DatedUnavailability(Period.day(WEEK.sunday()), null, ""))))
                .limits(shuffled(
                        random,
                        List.of(
                                new DatedLimit(WEEK.period(), 20, null),
                                new DatedLimit(WEEK.period(), null, 1),
                                new DatedLimit(WEEK.period(), 20, 1))))
                .aliases(shuffled(random, List.of("Aninha", "Nana", "Aná")))
                .preferredLocations(shuffled(random, List.of(here, there)))
                .targetWeeklyHours(30)
                .maxWeeklyHours(50)
                .maxDoublesPerWeek(1)
                .acceptsDoubles(false)
                .tags(shuffled(random, List.of("treinador", "junior")))
                .active(false)
                .build();
    }

    private static <T> List<T> shuffled(Random random, List<T> values) {
        List<T> list = new ArrayList<>(values);
        Collections.shuffle(list, random);
        return list;
    }

    private static Professional.Builder named(String name) {
        return Professional.named(name, idOf("Ana"));
    }
}
