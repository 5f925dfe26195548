package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CoverageBoundTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    /** Fewer tries: each plans. */
    @Property(tries = 300)
    void noPlanIsBetter(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed).with(Effort.of(2_000));

        assertThat(CoverageBound.of(ProblemBuilder.problem(request)))
                .isLessThanOrEqualTo(new Planner().plan(request).score().coverage());
    }

    /** All shifts of the same length and none that overlap: there it is exact. Fewer tries: each tries every roster. */
    @Property(tries = 200)
    void isTheBestOfAllRostersOfASmallClinic(@ForAll long seed) {
        Problem problem = ProblemBuilder.problem(small(new Random(seed)));

        assertThat(CoverageBound.of(problem)).isEqualTo(best(problem, problem.slots.standing.clone(), 0));
    }

    private static long best(Problem problem, int[] holder, int slot) {
        if (slot == holder.length) {
            Score score = Scoring.of(problem, holder).score();
            return score.hard() > 0 ? Long.MAX_VALUE : score.coverage();
        }
        long best = best(problem, holder, slot + 1);
        for (int person : problem.slots.candidates[slot]) {
            int[] tried = holder.clone();
            tried[slot] = person;
            best = Math.min(best, best(problem, tried, slot + 1));
        }
        return best;
    }

    /** Up to seven slots on two days, up to three people of whom each has limits of its own. */
    private static PlanningRequest small(Random random) {
        NetworkFixture fixture = NetworkFixture.aNetwork();
        for (int person = 0; person < 1 + random.nextInt(3); person++) {
            boolean away = random.nextInt(3) == 0;
            LocalDate day = SUNDAY.plusDays(1 + random.nextInt(2));
            fixture.professional(
                    "Pessoa " + person,
                    it -> it.maxWeeklyHours(6 * (1 + random.nextInt(4)))
                            .maxDoublesPerWeek(random.nextInt(3))
                            .acceptsDoubles(random.nextInt(4) > 0)
                            .datedUnavailability(
                                    away ? List.of(new DatedUnavailability(Period.day(day), null, "")) : List.of()));
        }
        int slots = 0;
        for (int place = 0; place < 2; place++) {
            int priority = 1 + random.nextInt(5);
            Location location = fixture.location("Local " + place, it -> it.coveragePriority(priority));
            Room room = fixture.room(location, "Sala");
            for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)) {
                for (Shift shift : Shift.values()) {
                    if (random.nextInt(4) > 0 && slots < 7) {
                        fixture.open(room, day, shift);
                        slots++;
                    }
                }
            }
        }
        Network network = fixture.build();
        Instant before = SUNDAY.atStartOfDay(network.zone()).toInstant();
        return PlanningRequest.of(network, Roster.EMPTY, before).over(Week.of(SUNDAY), 1);
    }
}
