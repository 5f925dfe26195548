package io.agendador.google;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static io.agendador.fixtures.NetworkFixture.idOf;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventIds;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.review.Clinic;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Many people, each of whom works one shift on every workday of some weeks: two share a room, five rooms a clinic.
 *
 * @param days from Monday, 2 March 2026, on
 * @param assignments one for each person and workday
 */
record Crowd(Network network, Period days, List<Assignment> assignments) {

    static final LocalDate MONDAY = Clinic.MONDAY;

    static Crowd of(int people, int weeks) {
        NetworkFixture fixture = aNetwork();
        List<Assignment> assignments = new ArrayList<>();
        Location clinic = null;
        Room room = null;
        for (int person = 0; person < people; person++) {
            if (clinic == null || person % 10 == 0) {
                clinic = fixture.location("Unidade " + person / 10);
            }
            if (room == null || person % 2 == 0) {
                room = fixture.room(clinic, "Sala " + person / 2);
                fixture.openOnWorkdays(room);
            }
            String name = "Pessoa " + person;
            String email = "pessoa" + person + "@agenda.example";
            fixture.professional(name, it -> it.email(email));
            for (int day = 0; day < weeks * 7; day++) {
                if (day % 7 < 5) {
                    Shift shift = person % 2 == 0 ? Shift.MORNING : Shift.AFTERNOON;
                    Slot slot = new Slot(room.id(), MONDAY.plusDays(day), shift);
                    assignments.add(Clinic.decided(slot, new ProfessionalId(idOf(name))));
                }
            }
        }
        Period days = new Period(MONDAY, MONDAY.plusDays(7L * weeks - 1));
        return new Crowd(fixture.build(), days, List.copyOf(assignments));
    }

    /** The ids of the events that a first publication writes. */
    SortedMap<MirrorCalendar, SortedSet<String>> events() {
        SortedMap<MirrorCalendar, SortedSet<String>> events = new TreeMap<>();
        for (Assignment assignment : assignments) {
            AssignmentId id = AssignmentId.of(network.id(), assignment.slot());
            for (MirrorCalendar calendar : MirrorCalendar.of(assignment)) {
                events.computeIfAbsent(calendar, it -> new TreeSet<>())
                        .add(EventIds.of(id, calendar, Environment.DEV, 0));
            }
        }
        return events;
    }
}
