package io.agendador.google.follow;

import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What takes the professionals' time, as their calendars say: other people's events, and ours that went astray. */
final class Busy {

    private final Books books;
    private final Network network;

    Busy(Books books, Network network) {
        this.books = books;
        this.network = network;
    }

    /** All of a professional; nothing is known of one without a calendar. */
    Optional<List<BusyTime>> of(ProfessionalId professional) {
        return calendar(professional).map(it -> times(it, professional, astray(professional)));
    }

    /** What takes this event's professional besides it. */
    List<BusyTime> without(MirroredEvent event) {
        Stream<MirroredEvent> others = astray(event.professional())
                .filter(it ->
                        !it.calendar().equals(event.calendar()) || !it.eventId().equals(event.eventId()));
        return calendar(event.professional())
                .map(it -> times(it, event.professional(), others))
                .orElse(List.of());
    }

    private Optional<CalendarRow> calendar(ProfessionalId professional) {
        return books.calendars().find(MirrorCalendar.of(professional));
    }

    private List<BusyTime> times(CalendarRow calendar, ProfessionalId who, Stream<MirroredEvent> astray) {
        return Stream.concat(
                        books.foreign().of(calendar.id()).stream().map(it -> new BusyTime(who, it.start(), it.end())),
                        astray.map(it -> new BusyTime(who, it.start(), it.end())))
                .sorted()
                .distinct()
                .toList();
    }

    private Stream<MirroredEvent> astray(ProfessionalId professional) {
        return books.events().followed(professional).stream().filter(it -> Shifts.astray(network, it));
    }
}
