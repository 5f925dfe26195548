package io.agendador.shell.agenda;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.present.CalendarNames;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A publication, in JSON; moments in UTC.
 *
 * @param items how many events are in which state
 * @param endedAt null while it runs
 */
record PublicationView(
        long number,
        Publication.Kind kind,
        String from,
        String to,
        Publication.State state,
        Map<Publication.ItemState, Integer> items,
        int unchanged,
        String author,
        String reason,
        String hash,
        String createdAt,
        @Nullable String endedAt) {

    static PublicationView of(Publication it) {
        Instant ended = it.endedAt();
        return new PublicationView(
                it.number(),
                it.kind(),
                it.days().from().toString(),
                it.days().to().toString(),
                it.state(),
                new TreeMap<>(it.items()),
                it.unchanged(),
                it.author().name(),
                it.reason(),
                it.planHash(),
                it.createdAt().toString(),
                ended == null ? null : ended.toString());
    }

    /** What would be written, in JSON. */
    record Plan(
            Publication.Kind kind,
            String from,
            String to,
            long revision,
            String hash,
            List<Event> items,
            List<Same> unchanged,
            List<Event> refused,
            List<String> warnings) {

        static Plan of(Texts texts, Network network, PublicationPlan it) {
            Writer writer = new Writer(network, new CalendarNames(texts, network));
            Sentences sentences = new Sentences(texts, network);
            return new Plan(
                    it.kind(),
                    it.days().from().toString(),
                    it.days().to().toString(),
                    it.revision(),
                    it.hash(),
                    it.items().stream().map(writer::event).toList(),
                    it.unchanged().stream().map(writer::same).toList(),
                    it.refused().stream().map(writer::event).toList(),
                    it.warnings().stream().map(sentences::finding).toList());
        }
    }

    /**
     * An event in JSON.
     *
     * @param what the action, or why there is none
     */
    record Event(
            String what,
            MirrorCalendar.Kind kind,
            String calendar,
            String date,
            Shift shift,
            String room,
            String professional) {}

    /** How many events of a calendar stay as they are, in JSON. */
    record Same(MirrorCalendar.Kind kind, String calendar, int events) {}

    private record Writer(Network network, CalendarNames names) {

        Event event(PublicationPlan.Item it) {
            return event(it.action(), it.calendar(), it.slot(), it.professional());
        }

        Event event(PublicationPlan.Refused it) {
            return event(it.why(), it.calendar(), it.slot(), it.professional());
        }

        private Event event(Enum<?> what, MirrorCalendar calendar, Slot slot, ProfessionalId professional) {
            return new Event(
                    what.name(),
                    calendar.kind(),
                    names.of(calendar),
                    slot.date().toString(),
                    slot.shift(),
                    network.roomName(slot.room()),
                    network.professionalName(professional));
        }

        Same same(PublicationPlan.Unchanged it) {
            return new Same(it.calendar().kind(), names.of(it.calendar()), it.events());
        }
    }
}
