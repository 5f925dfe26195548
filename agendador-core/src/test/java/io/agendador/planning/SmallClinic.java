package io.agendador.planning;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.roster.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A network so small that its scores can be counted by hand; slots are told by location and day of the window. */
final class SmallClinic {

    static final LocalDate SUNDAY = LocalDate.of(2026, 8, 9);

    final NetworkFixture network = NetworkFixture.aNetwork();
    final List<Assignment> inForce = new ArrayList<>();
    private int weeks = 1;

    static SmallClinic aClinic() {
        return new SmallClinic();
    }

    SmallClinic weeks(int count) {
        weeks = count;
        return this;
    }

    SmallClinic weights(UnaryOperator<Weights.Builder> change) {
        network.policy(PlanningPolicy.DEFAULT.with(Weights.DEFAULT.with(change)));
        return this;
    }

    /** One who wants 40 hours a week. */
    Professional person(String name, UnaryOperator<Professional.Builder> with) {
        return network.professional(name, it -> with.apply(it.targetWeeklyHours(40)));
    }

    Professional person(String name) {
        return person(name, it -> it);
    }

    /** One room of a location of priority 3, in this region. */
    Room room(String location, String region) {
        return room(location, it -> it.region(region));
    }

    Room room(String location, UnaryOperator<Location.Builder> with) {
        return network.room(network.location(location, with), "1");
    }

    /** Opens the room then. */
    Slot open(Room room, int day, Shift shift) {
        Slot slot = slot(room, day, shift);
        network.openOn(room, slot.date(), shift);
        return slot;
    }

    static Slot slot(Room room, int day, Shift shift) {
        return new Slot(room.id(), SUNDAY.plusDays(day), shift);
    }

    SmallClinic published(Slot slot, Professional who) {
        inForce.add(new Assignment(slot, who.id(), Origin.SYSTEM, AssignmentStatus.REVIEWED, false, null, 1));
        return this;
    }

    SmallClinic pinned(Slot slot, Professional who) {
        inForce.add(new Assignment(slot, who.id(), Origin.MANUAL, AssignmentStatus.ADJUSTED, true, null, 1));
        return this;
    }

    static Assignment candidate(Slot slot, Professional who) {
        return Assignment.generated(slot, who.id());
    }

    PlanningRequest request() {
        return request(Roster.of(inForce));
    }

    PlanningRequest request(Roster roster) {
        Network built = network.build();
        Instant before = SUNDAY.minusDays(1).atStartOfDay(built.zone()).toInstant();
        return PlanningRequest.of(built, roster, before)
                .over(Week.of(SUNDAY), weeks)
                .with(Effort.of(5_000));
    }

    Evaluation evaluate(Assignment... candidates) {
        return new Planner().evaluate(request(), List.of(candidates));
    }

    Plan plan() {
        return new Planner().plan(request());
    }
}
