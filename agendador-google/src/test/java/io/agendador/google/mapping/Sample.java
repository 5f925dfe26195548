package io.agendador.google.mapping;

import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.calendar.model.Event;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.LocationKind;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Uncertainty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A clinic with two rooms and an association with one, and events of what happens there. */
final class Sample {

    static final List<ZoneId> ZONES = List.of(
            NetworkFixture.SAO_PAULO,
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("UTC"),
            ZoneId.of("-03:00"),
            ZoneId.of("UTC+05:30"));

    /** Days on which clocks change in one of the zones, one that Apia never had, and usual ones. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2018, 11, 4),
            LocalDate.of(2019, 2, 16),
            LocalDate.of(2019, 2, 17),
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 10, 4),
            LocalDate.of(2011, 12, 29),
            LocalDate.of(2011, 12, 30),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2026, 6, 10));

    static final EventStyle STYLE = EventStyle.of(Environment.PROD, Locale.forLanguageTag("pt-BR"));
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 10);

    final NetworkFixture fixture = NetworkFixture.aNetwork();
    final Professional ana;
    final Professional bia;
    final Room one;
    final Room two;
    final Room hall;

    private Sample(ZoneId zone, String name, ShiftTimes morning) {
        fixture.zone(zone);
        ana = fixture.professional(name);
        bia = fixture.professional("Bia Souza");
        Location savassi = fixture.location(
                "Savassi", it -> it.morning(morning).saturday(morning).handKeptDays(List.of(DayOfWeek.SUNDAY)));
        Location club = fixture.location("Clube", it -> it.kind(LocationKind.ASSOCIATION));
        one = fixture.room(savassi, "Sala 1");
        two = fixture.room(savassi, "Sala 2");
        hall = fixture.room(club, "Salão");
        List.of(one, two, hall).forEach(room -> {
            for (DayOfWeek day : DayOfWeek.values()) {
                fixture.open(room, day, Shift.MORNING).open(room, day, Shift.AFTERNOON);
            }
        });
    }

    static Sample in(ZoneId zone) {
        return new Sample(zone, "Ana Lima", ShiftTimes.of("08:00", "14:00"));
    }

    static Sample usual() {
        return in(NetworkFixture.SAO_PAULO);
    }

    static Sample with(ZoneId zone, ShiftTimes morning) {
        return new Sample(zone, "Ana Lima", morning);
    }

    Network network() {
        return fixture.build();
    }

    static Assignment stands(Slot slot, Professional who) {
        return stands(slot, who, Origin.SYSTEM, AssignmentStatus.REVIEWED);
    }

    static Assignment stands(Slot slot, Professional who, Origin origin, AssignmentStatus status) {
        return new Assignment(slot, who.id(), origin, status, false, null, 1);
    }

    EventContent content(Assignment assignment) {
        return EventContent.of(network(), assignment, Uncertainty.LOW, STYLE);
    }

    /** Ana in room one on a Wednesday morning. */
    static EventContent content() {
        Sample sample = usual();
        return sample.content(stands(new Slot(sample.one.id(), WEDNESDAY, Shift.MORNING), sample.ana));
    }

    /** As it looks after a journey through JSON. */
    static Event reread(Event event) {
        try {
            GsonFactory json = GsonFactory.getDefaultInstance();
            return json.fromString(json.toString(event), Event.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Event event(String json) {
        try {
            return GsonFactory.getDefaultInstance().fromString(json.replace('\'', '"'), Event.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What we write about anybody, anywhere, at any time, also when the clocks change. */
    static Arbitrary<EventContent> contents() {
        Arbitrary<EventStyle> styles = Combinators.combine(
                        Arbitraries.of(EventStyle.PREFIX, "", "» "),
                        Arbitraries.of(Environment.class),
                        Arbitraries.of(Locale.ENGLISH, STYLE.locale()))
                .as(EventStyle::new);
        return Combinators.combine(
                        samples(),
                        Arbitraries.of(DAYS),
                        Arbitraries.of(Shift.class),
                        Arbitraries.of(Uncertainty.class),
                        Arbitraries.of(Origin.class),
                        Arbitraries.of(AssignmentStatus.class).filter(it -> it != AssignmentStatus.GENERATED),
                        styles)
                .as((sample, date, shift, ahead, origin, status, style) -> EventContent.of(
                        sample.network(),
                        stands(new Slot(sample.one.id(), date, shift), sample.ana, origin, status),
                        ahead,
                        style));
    }

    private static Arbitrary<Sample> samples() {
        return Combinators.combine(
                        Arbitraries.of(ZONES),
                        Arbitraries.of("Ana", "Zoë 🎉", "João d'Ávila {0}", "<b>Eva & Cia</b>"),
                        Arbitraries.of(
                                ShiftTimes.of("08:00", "14:00"),
                                ShiftTimes.of("00:15", "01:10"),
                                ShiftTimes.of("00:00", "23:59")))
                .as(Sample::new);
    }
}
