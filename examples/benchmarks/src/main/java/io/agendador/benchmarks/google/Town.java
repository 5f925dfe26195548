package io.agendador.benchmarks.google;

import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Clinics of five rooms each, and people who share a room by two: one works its mornings, one its afternoons.
 *
 * @param network with a calendar for each person and room, and the control calendar
 */
record Town(Network network) {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    /** The same name, the same network. */
    static Town of(String network, int people, int rooms) {
        List<Location> clinics = new ArrayList<>();
        List<Room> all = new ArrayList<>();
        List<RoomOpening> openings = new ArrayList<>();
        for (int i = 0; i < rooms; i++) {
            if (i % 5 == 0) {
                String name = "Unidade " + (i / 5 + 1);
                clinics.add(Location.named(name, id(name)).build());
            }
            String name = "Sala " + (i + 1);
            Room room = new Room(
                    new RoomId(id(name)), clinics.get(clinics.size() - 1).id(), name, true);
            all.add(room);
            for (int day = 1; day <= 5; day++) {
                for (Shift shift : Shift.values()) {
                    openings.add(new RoomOpening(room.id(), DayOfWeek.of(day), shift, null));
                }
            }
        }
        List<Professional> professionals = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            String name = "Profissional " + i;
            professionals.add(Professional.named(name, id(name))
                    .email("profissional" + i + "@example.com")
                    .build());
        }
        return new Town(new Network(
                new NetworkId(id(network)),
                network,
                ZoneId.of("America/Sao_Paulo"),
                PlanningPolicy.DEFAULT,
                professionals,
                clinics,
                all,
                openings,
                List.of()));
    }

    /** From Monday to Friday, each person one shift a day, as far as there are rooms. */
    List<Assignment> assignments(int weeks) {
        List<Professional> people = List.copyOf(network.professionals());
        List<Room> rooms = List.copyOf(network.rooms());
        List<LocalDate> days = days(weeks)
                .days()
                .filter(it -> it.getDayOfWeek().getValue() <= 5)
                .toList();
        Assignment.LastChange change = new Assignment.LastChange(Mirrored.ADMIN, "", null);
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < Math.min(people.size(), 2 * rooms.size()); i++) {
            for (LocalDate day : days) {
                Slot slot = new Slot(rooms.get(i / 2).id(), day, i % 2 == 0 ? Shift.MORNING : Shift.AFTERNOON);
                assignments.add(new Assignment(
                        slot, people.get(i).id(), Origin.SYSTEM, AssignmentStatus.REVIEWED, false, change, 0));
            }
        }
        return assignments;
    }

    static Period days(int weeks) {
        return new Period(MONDAY, MONDAY.plusDays(7L * weeks - 1));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
