package io.agendador.google.mapping;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What Google, and programs that nobody means to edit with, do to an event without changing what it says. */
enum Rewriting {
    OFFSETS_IN_UTC(it -> {
        rewrite(it.getStart(), 0);
        rewrite(it.getEnd(), 0);
    }),
    OFFSETS_OF_WHO_READS(it -> {
        rewrite(it.getStart(), 345);
        rewrite(it.getEnd(), 345);
    }),
    DEFAULTS_LEFT_OUT(it -> it.setTransparency(null)),
    DEFAULTS_SPELT_OUT(it -> it.setVisibility("default").setStatus("confirmed").setEventType("default")),
    WHITESPACE_AT_THE_END(it -> it.setSummary(it.getSummary() + " ").setDescription(it.getDescription() + "\n")),
    OTHER_ENDS_OF_LINES(it -> it.setDescription(it.getDescription().replace("\n", "\r\n"))),
    ETAG_AND_DATES(it -> it.setEtag("\"3\"")
            .setUpdated(new DateTime(1_700_000_000_000L))
            .setCreated(new DateTime(1_600_000_000_000L))
            .setSequence(2)
            .setKind("calendar#event")
            .setHtmlLink("https://calendar.example/e")
            .setICalUID("u@calendar.example")),
    WHOSE_IT_IS(
            it -> it.setCreator(new Event.Creator().setSelf(true)).setOrganizer(new Event.Organizer().setSelf(true))),
    REMINDERS(it -> it.setReminders(new Event.Reminders().setUseDefault(true))),
    NOTHING_AS_EMPTY(it -> it.setAttendees(List.of())
            .setAttachments(List.of())
            .setRecurrence(List.of())
            .setLocation("")),
    OTHER_PROGRAMS_PROPERTIES(it -> {
        Map<String, String> more = new TreeMap<>(it.getExtendedProperties().getPrivate());
        more.put("X-MOZ-LASTACK", "20260610T110000Z");
        it.getExtendedProperties().setPrivate(more).setShared(Map.of("a", "b"));
    });

    // They capture nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<Event> how;

    Rewriting(Consumer<Event> how) {
        this.how = how;
    }

    void rewrite(Event event) {
        how.accept(event);
    }

    private static void rewrite(EventDateTime time, int minutes) {
        time.setDateTime(new DateTime(time.getDateTime().getValue(), minutes));
    }
}
