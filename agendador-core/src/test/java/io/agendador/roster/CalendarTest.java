package io.agendador.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

/** Weeks, periods and what follows from them. */
class CalendarTest {

    @Property
    void aWeekRunsFromSundayToSaturdayAndHoldsItsDate(@ForAll @DateRange LocalDate date) {
        Week week = Week.of(date);

        assertThat(week.days()).hasSize(7).contains(date).isSorted();
        assertThat(week.days().get(0).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(week.days())
                .allMatch(day -> Week.of(day).equals(week) && week.period().contains(day));
    }

    @Property
    void weekOneHoldsTomorrow(@ForAll @DateRange LocalDate today) {
        assertThat(Week.first(today).days()).contains(today.plusDays(1));
    }

    @Example
    void weekOneIsThePresentOneButOnASaturdayTheComingOne() {
        LocalDate sunday = LocalDate.of(2026, 6, 7);

        assertThat(Week.of(sunday).days().subList(0, 6))
                .allMatch(day -> Week.first(day).equals(Week.of(sunday)));
        assertThat(Week.first(sunday.plusDays(6))).isEqualTo(Week.of(sunday).plus(1));
    }

    @Property
    void aGenerationBeginsOnTheComingSundayOrTodayIfThatIsOne(@ForAll @DateRange LocalDate today) {
        LocalDate sunday = Week.coming(today).sunday();

        assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(sunday).isBetween(today, today.plusDays(6));
    }

    @Property
    void weeksAreCountedForwardsAndBackwards(
            @ForAll @DateRange LocalDate date, @ForAll @IntRange(min = -500, max = 500) int count) {
        Week week = Week.of(date);

        assertThat(week.plus(count).since(week)).isEqualTo(count);
        assertThat(Integer.signum(week.plus(count).compareTo(week))).isEqualTo(Integer.signum(count));
    }

    @Property
    void uncertaintyRisesWithTheWeeksOfTheHorizon(
            @ForAll @DateRange LocalDate today, @ForAll @IntRange(min = -40, max = 60) int ahead) {
        LocalDate date = today.plusDays(ahead);
        LocalDate saturdayOfWeekOne = Week.first(today).sunday().plusDays(6);

        Uncertainty expected = Uncertainty.HIGH;
        if (!date.isAfter(saturdayOfWeekOne)) {
            expected = Uncertainty.LOW;
        } else if (!date.isAfter(saturdayOfWeekOne.plusDays(7))) {
            expected = Uncertainty.MEDIUM;
        }
        assertThat(Uncertainty.of(date, today)).isEqualTo(expected);
    }

    @Property
    void aPeriodHoldsExactlyItsDays(
            @ForAll @DateRange LocalDate from,
            @ForAll @IntRange(max = 40) int length,
            @ForAll @IntRange(min = -5, max = 45) int probe) {
        Period period = new Period(from, from.plusDays(length));
        List<LocalDate> days = period.days().toList();

        assertThat(days).hasSize(length + 1).isSorted();
        assertThat(period.contains(from.plusDays(probe))).isEqualTo(days.contains(from.plusDays(probe)));
    }

    @Property
    void periodsOverlapWhereTheyShareADay(
            @ForAll @DateRange LocalDate from,
            @ForAll @IntRange(max = 9) int length,
            @ForAll @IntRange(min = -15, max = 15) int shift,
            @ForAll @IntRange(max = 9) int otherLength) {
        Period one = new Period(from, from.plusDays(length));
        Period other = new Period(from.plusDays(shift), from.plusDays(shift + (long) otherLength));
        boolean shared = one.days().anyMatch(other::contains);

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Property
    void aPeriodTouchesTheWeeksOfItsDays(@ForAll @DateRange LocalDate from, @ForAll @IntRange(max = 40) int length) {
        Period period = new Period(from, from.plusDays(length));

        assertThat(period.weeks())
                .isEqualTo(period.days().map(Week::of).distinct().toList());
    }

    @Property
    void wholeWeeksMakeAPeriodOfSevenDaysEach(
            @ForAll @DateRange LocalDate date, @ForAll @IntRange(min = 1, max = 12) int count) {
        Period period = Period.weeks(Week.of(date), count);

        assertThat(period.weeks()).hasSize(count).startsWith(Week.of(date));
        assertThat(period.days()).hasSize(7 * count);
    }
}
