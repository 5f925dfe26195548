package io.agendador.exchange;

import io.agendador.present.Texts;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A roster as an iCalendar file (RFC 5545, UTF-8): one event for each assignment, with the network's time zone in it.
 *
 * <p>An event is known again by its {@code UID}, the assignment's id, which stays when the professional changes; its
 * {@code SEQUENCE} is the assignment's version. Reasons are left out: who may see a calendar need not know them. What
 * stands in a room that the network does not have is left out, too. Immutable.
 */
public final class IcsFile {

    private final Texts texts;
    private final Network network;
    private final Instant stamp;
    private final IcsZone zone;

    /**
     * Files in the language of the texts about this network.
     *
     * @param stamp when the roster was read; each event says so
     */
    public IcsFile(Texts texts, Network network, Instant stamp) {
        this.texts = texts;
        this.network = network;
        this.stamp = stamp;
        this.zone = new IcsZone(network.zone());
    }

    /** All that stands in these days. */
    public byte[] of(Roster roster, Period period) {
        return file(texts.text("ics.network", network.name()), period, roster, it -> true);
    }

    /** What this professional has in these days. */
    public byte[] of(Roster roster, Period period, ProfessionalId professional) {
        String name = texts.text("ics.professional", network.professionalName(professional));
        return file(name, period, roster, it -> it.professional().equals(professional));
    }

    /** What stands at this location in these days. */
    public byte[] of(Roster roster, Period period, LocationId location) {
        String name = network.location(location).map(Location::name).orElseGet(location::toString);
        return file(
                texts.text("ics.location", name),
                period,
                roster,
                it -> network.locationOf(it.slot().room())
                        .filter(where -> where.id().equals(location))
                        .isPresent());
    }

    private byte[] file(String name, Period period, Roster roster, Predicate<Assignment> wanted) {
        List<Assignment> events = roster.assignments().stream()
                .filter(it -> period.contains(it.slot().date()) && wanted.test(it))
                .sorted(Comparator.comparing(Assignment::slot, network.slotOrder()))
                .toList();
        IcsText out = new IcsText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line(
                        "PRODID",
                        "-//Agendador//Agendador//"
                                + texts.locale().toLanguageTag().toUpperCase(Locale.ROOT))
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name);
        zone.write(
                period.from().atStartOfDay(network.zone()).toInstant(),
                period.to().plusDays(2).atStartOfDay(network.zone()).toInstant(),
                out);
        events.forEach(it -> network.locationOf(it.slot().room()).ifPresent(where -> write(it, where, out)));
        return out.line("END", "VCALENDAR").bytes();
    }

    private void write(Assignment it, Location where, IcsText out) {
        Slot slot = it.slot();
        String room = network.roomName(slot.room());
        String who = network.professionalName(it.professional());
        String address = where.address();
        out.line("BEGIN", "VEVENT")
                .line("UID", AssignmentId.of(network.id(), slot).toString())
                .line("DTSTAMP", IcsZone.utc(stamp))
                .line("SEQUENCE", String.valueOf(Math.min(it.version(), Integer.MAX_VALUE)));
        writeTimes(slot, where.times(slot.date(), slot.shift()), out);
        out.text("SUMMARY", texts.text("ics.summary", who, room))
                .text("LOCATION", address.isEmpty() ? room : texts.text("ics.place", room, address))
                .text("DESCRIPTION", texts.text("ics.description", texts.word(slot.shift()), texts.word(it.status())))
                .line("STATUS", it.status() == AssignmentStatus.GENERATED ? "TENTATIVE" : "CONFIRMED")
                .line("END", "VEVENT");
    }

    private void writeTimes(Slot slot, ShiftTimes times, IcsText out) {
        ZonedDateTime start = slot.date().atTime(times.start()).atZone(network.zone());
        ZonedDateTime end = slot.date().atTime(times.end()).atZone(network.zone());
        out.line(zone.property("DTSTART"), zone.local(start));
        // The clocks may leap over all of it: an event that ends before it begins is none.
        if (end.isAfter(start)) {
            out.line(zone.property("DTEND"), zone.local(end));
        }
    }
}
