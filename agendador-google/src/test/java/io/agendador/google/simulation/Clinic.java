package io.agendador.google.simulation;

import static io.agendador.fixtures.NetworkFixture.aNetwork;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.oracle.Scene;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A small network and its two weeks, in which a zone may change its clocks: three people, two places, three rooms. */
final class Clinic {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final Period DAYS = new Period(MONDAY, MONDAY.plusDays(10));
    static final Author EVA = new Author("Eva", Author.Role.ADMIN, Author.Door.SHELL);
    static final Author CAIO = new Author("Caio", Author.Role.COORDINATOR, Author.Door.BOT);

    final Network network;
    final List<ProfessionalId> people;
    final List<Slot> slots;
    final Scene scene;

    private Clinic(Network network) {
        this.network = network;
        people = network.professionals().stream().map(it -> it.id()).toList();
        slots = network.openSlots(DAYS).stream().map(OpenSlot::slot).toList();
        scene = new Scene(network, DAYS);
    }

    /** In a zone that changes its clocks on the second Sunday, or one that never does. */
    static Clinic in(ZoneId zone) {
        NetworkFixture fixture = aNetwork().zone(zone);
        fixture.professional("Ana", it -> it.email("ana@exemplo.test"));
        fixture.professional("Bia");
        fixture.professional("Dora");
        Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
        // Open at night, too: on the second Sunday an hour of this shift does not exist in the zone that changes.
        Location centro =
                fixture.location("Centro", it -> it.morning(new ShiftTimes(LocalTime.of(1, 30), LocalTime.of(7, 0))));
        open(fixture, fixture.room(savassi, "Sala 1"));
        open(fixture, fixture.room(savassi, "Sala 2"));
        Room night = fixture.room(centro, "Sala 1");
        fixture.openOnWorkdays(night).open(night, DayOfWeek.SUNDAY, Shift.MORNING);
        return new Clinic(fixture.build());
    }

    private static void open(NetworkFixture fixture, Room room) {
        fixture.openOnWorkdays(room).open(room, DayOfWeek.SATURDAY, Shift.MORNING);
    }

    ZoneId zone() {
        return network.zone();
    }

    /** The Sunday before, at noon. */
    Instant beginning() {
        return MONDAY.minusDays(1).atTime(12, 0).atZone(zone()).toInstant();
    }

    LocalDateTime start(Slot slot) {
        return slot.date().atTime(scene.times(slot).start());
    }

    LocalDateTime end(Slot slot) {
        return slot.date().atTime(scene.times(slot).end());
    }
}
