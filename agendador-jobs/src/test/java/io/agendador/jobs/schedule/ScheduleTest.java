package io.agendador.jobs.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScheduleTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    @Property
    void comesWhenAScanOfEveryMinuteSaysSo(@ForAll("crons") String cron, @ForAll("changes") Crons.Change change) {
        Instant from = change.start(-2);
        Instant until = change.start(3);

        List<Instant> due = new Schedule(Cron.parse(cron), change.zone()).between(from, until);

        assertThat(due)
                .as(cron + " around " + change)
                .isEqualTo(new MinuteScan(cron, change.zone()).between(from, until));
    }

    @Property
    void nextAndPreviousAreTheNeighboursOfAnyMoment(
            @ForAll("crons") String cron, @ForAll("changes") Crons.Change change, @ForAll("seconds") int second) {
        Schedule schedule = new Schedule(Cron.parse(cron), change.zone());
        Instant moment = change.start(-1).plusSeconds(second);

        Instant next = schedule.next(moment).orElseThrow();
        Instant previous = schedule.previous(moment).orElseThrow();

        assertThat(schedule.between(previous, next.plusSeconds(1)))
                .filteredOn(it -> !it.equals(moment))
                .containsExactly(previous, next);
    }

    @Property
    void anIntervalNeverPausesWhereTheClocksChange(
            @ForAll("periods") int minutes, @ForAll("changes") Crons.Change change) {
        Instant from = change.start(-1);
        List<Instant> due = new Schedule(Cron.parse("*/" + minutes + " * * * *"), change.zone())
                .between(from, from.plus(Duration.ofDays(3)));

        for (int at = 1; at < due.size(); at++) {
            assertThat(Duration.between(due.get(at - 1), due.get(at))).isLessThanOrEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Property
    void aFixedTimeComesOnceOnEveryDayThatThereIs(
            @ForAll("minutesOfADay") int minute, @ForAll("changes") Crons.Change change) {
        ZoneId zone = change.zone();
        LocalDate day = change.day();
        Instant from = day.minusDays(3).atTime(12, 0).atZone(zone).toInstant();
        Instant until = day.plusDays(4).atTime(12, 0).atZone(zone).toInstant();
        Schedule schedule = new Schedule(Cron.parse(minute % 60 + " " + minute / 60 + " * * *"), zone);

        long days = day.minusDays(3)
                .datesUntil(day.plusDays(4))
                .filter(it -> it.atStartOfDay(zone).toLocalDate().equals(it))
                .count();

        assertThat(schedule.between(from, until)).hasSize((int) days);
    }

    @Example
    void aTimeThatADayDoesNotHaveComesAtTheEndOfTheGap() {
        assertThat(due("30 2 * * *", NEW_YORK, "2026-03-08")).containsExactly(Instant.parse("2026-03-08T07:00:00Z"));
        assertThat(due("15 0 * * *", SAO_PAULO, "2018-11-04")).containsExactly(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @Example
    void aTimeThatADayHasTwiceComesAtTheFirst() {
        assertThat(due("30 1 * * *", NEW_YORK, "2026-11-01")).containsExactly(Instant.parse("2026-11-01T05:30:00Z"));
        assertThat(due("30 * * * *", NEW_YORK, "2026-11-01")).hasSize(25);
    }

    @Example
    void aDayThatAZoneLeftOutHasNoTimes() {
        assertThat(due("0 9 * * *", ZoneId.of("Pacific/Apia"), "2011-12-30")).isEmpty();
        assertThat(due("0 9 * * *", ZoneId.of("Pacific/Apia"), "2011-12-31")).hasSize(1);
    }

    @Example
    void dayAndWeekdaySufficeEitherIfBothAreRestricted() {
        Schedule schedule = new Schedule(Cron.parse("0 12 13 * 5"), ZoneId.of("UTC"));
        assertThat(schedule.between(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-12-01T00:00:00Z")))
                .extracting(it -> it.toString().substring(8, 10))
                .containsExactly("06", "13", "20", "27");
    }

    private static List<Instant> due(String cron, ZoneId zone, String day) {
        LocalDate date = LocalDate.parse(day);
        Instant from = date.atStartOfDay().atZone(zone).toInstant();
        Instant until = date.plusDays(1).atStartOfDay(zone).toInstant();
        return new Schedule(Cron.parse(cron), zone).between(from, until);
    }

    @Provide
    Arbitrary<String> crons() {
        return Crons.any();
    }

    @Provide
    Arbitrary<Crons.Change> changes() {
        return Arbitraries.of(Crons.CHANGES);
    }

    @Provide
    Arbitrary<Integer> periods() {
        return Arbitraries.of(1, 2, 3, 5, 6, 10, 15, 30);
    }

    @Provide
    Arbitrary<Integer> minutesOfADay() {
        return Arbitraries.integers().between(0, 24 * 60 - 1);
    }

    @Provide
    Arbitrary<Integer> seconds() {
        return Arbitraries.integers().between(0, 3 * 24 * 3600);
    }
}
