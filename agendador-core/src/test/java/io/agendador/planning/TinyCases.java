package io.agendador.planning;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests so small that every roster can be tried: up to three people, up to six slots on two days. */
final class TinyCases {

    static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final int MOST_SLOTS = 6;
    private static final List<Shift> SHIFTS = List.of(Shift.MORNING, Shift.AFTERNOON);

    private final Random random;
    private final NetworkFixture fixture = NetworkFixture.aNetwork();
    private final List<Room> rooms = new ArrayList<>();

    private TinyCases(long seed) {
        random = new Random(seed);
    }

    /** Nobody is anywhere yet. */
    static PlanningRequest request(long seed) {
        return new TinyCases(seed).build();
    }

    /** The same with the best of all rosters in force. */
    static PlanningRequest settled(long seed) {
        PlanningRequest request = request(seed);
        Problem problem = ProblemBuilder.problem(request);
        return published(request, problem, BruteForce.of(problem).roster());
    }

    /** The same with any roster in force that breaks no rule. */
    static PlanningRequest unsettled(long seed) {
        PlanningRequest request = request(seed);
        Problem problem = ProblemBuilder.problem(request);
        return published(request, problem, Annealed.roster(problem, seed, 3));
    }

    private static PlanningRequest published(PlanningRequest request, Problem problem, int[] holder) {
        List<Assignment> assignments = new ArrayList<>();
        for (int slot = 0; slot < holder.length; slot++) {
            if (holder[slot] != Problem.NOBODY) {
                assignments.add(new Assignment(
                        problem.slots.all.get(slot),
                        problem.people.all.get(holder[slot]).id(),
                        Origin.SYSTEM,
                        AssignmentStatus.REVIEWED,
                        false,
                        null,
                        1));
            }
        }
        return request(request.network(), Roster.of(assignments));
    }

    private PlanningRequest build() {
        // Dear doubles and cheap gaps: some are better left.
        fixture.policy(PlanningPolicy.DEFAULT.with(Weights.DEFAULT.with(
                it -> it.gap(100 * (1 + random.nextInt(5))).doubleShift(random.nextInt(3) * 400))));
        for (int place = 0; place < 2; place++) {
            String region = "Região " + random.nextInt(2);
            int priority = 1 + random.nextInt(5);
            String early = random.nextInt(4) == 0 ? "13:00" : "14:00";
            rooms.add(fixture.room(
                    fixture.location(
                            "Local " + place,
                            it -> it.region(region)
                                    .coveragePriority(priority)
                                    .afternoon(ShiftTimes.of(early, "20:00"))),
                    "Sala"));
        }
        for (int person = 0; person < 1 + random.nextInt(3); person++) {
            fixture.professional("Pessoa " + person, this::person);
        }
        int slots = 0;
        for (Room room : rooms) {
            for (int half = 0; half < 4; half++) {
                if (random.nextInt(4) > 0 && slots++ < MOST_SLOTS) {
                    fixture.openOn(room, SUNDAY.plusDays(1 + half / 2), SHIFTS.get(half % 2));
                }
            }
        }
        return request(fixture.build(), Roster.EMPTY);
    }

    private Professional.Builder person(Professional.Builder it) {
        List<LocationId> preferred =
                random.nextBoolean() ? List.of() : List.of(rooms.get(0).location());
        LocalDate day = SUNDAY.plusDays(1 + random.nextInt(2));
        return it.maxWeeklyHours(6 * (1 + random.nextInt(4)))
                .targetWeeklyHours(6 * random.nextInt(4))
                .maxDoublesPerWeek(random.nextInt(3))
                .acceptsDoubles(random.nextInt(4) > 0)
                .preferredShift(random.nextBoolean() ? null : SHIFTS.get(random.nextInt(2)))
                .preferredLocations(preferred)
                .datedUnavailability(
                        random.nextInt(3) == 0
                                ? List.of(new DatedUnavailability(Period.day(day), null, ""))
                                : List.of());
    }

    private static PlanningRequest request(Network network, Roster roster) {
        Instant before = SUNDAY.atStartOfDay(network.zone()).toInstant();
        return PlanningRequest.of(network, roster, before)
                .over(Week.of(SUNDAY), 1)
                .with(Effort.of(5_000));
    }

    /** The open slots, in the problem's order. */
    static List<Slot> slots(PlanningRequest request) {
        return request.network().openSlots(request.window()).stream()
                .map(it -> it.slot())
                .sorted(request.network().slotOrder())
                .toList();
    }
}
