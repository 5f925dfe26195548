package io.agendador.google.mapping;

import io.agendador.present.Texts;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Uncertainty;
import java.util.Locale;
import java.util.Optional;

/** Puts an assignment into words, times and a colour. */
final class Composing {

    private static final Texts PORTUGUESE = Texts.in(Texts.PORTUGUESE).with(Composing.class, "events");
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH).with(Composing.class, "events");

    private final Network network;
    private final EventStyle style;
    private final Texts texts;

    Composing(Network network, EventStyle style) {
        this.network = network;
        this.style = style;
        this.texts = style.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : PORTUGUESE;
    }

    EventContent content(Assignment assignment, Uncertainty uncertainty) {
        Slot slot = assignment.slot();
        Room room = known("room", network.room(slot.room()), slot.room());
        Location location = known("location", network.locationOf(slot.room()), room.location());
        Professional who =
                known("professional", network.professional(assignment.professional()), assignment.professional());
        ShiftTimes times = location.times(slot.date(), slot.shift());
        EventSpan span = EventSpan.of(times, slot.date(), network.zone());
        return new EventContent(
                style.prefix() + texts.text("event.title", who.name(), location.name(), room.name()),
                description(assignment, times, location),
                span.start(),
                span.end(),
                colour(uncertainty),
                style.environment(),
                AssignmentId.of(network.id(), slot));
    }

    private String description(Assignment assignment, ShiftTimes times, Location location) {
        String shift = texts.word(assignment.slot().shift());
        String status = texts.word(settled(assignment, location));
        return texts.text(
                "event.description",
                shift,
                times.start().toString(),
                times.end().toString(),
                status);
    }

    /**
     * As it came about, which no later status changes: were a confirmation shown, confirming an event would make it differ
     * from what it confirms.
     */
    private static AssignmentStatus settled(Assignment assignment, Location location) {
        if (assignment.status() == AssignmentStatus.GENERATED) {
            throw new IllegalArgumentException("a candidate is not published: it has to be approved first");
        }
        return switch (assignment.origin()) {
            case SYSTEM -> AssignmentStatus.REVIEWED;
            case GOOGLE -> AssignmentStatus.ADJUSTED;
            case MANUAL ->
                location.handKept(assignment.slot().date()) ? AssignmentStatus.MANUAL : AssignmentStatus.ADJUSTED;
        };
    }

    /** Green, yellow, grey, as Google numbers them. */
    private static String colour(Uncertainty uncertainty) {
        return switch (uncertainty) {
            case LOW -> "10";
            case MEDIUM -> "5";
            case HIGH -> "8";
        };
    }

    private static <T> T known(String field, Optional<T> found, Object id) {
        return found.orElseThrow(() -> new InvalidValueException(field, Expected.KNOWN, id));
    }
}
