package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.ConferenceData;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventAttachment;
import com.google.api.services.calendar.model.EventAttendee;
import com.google.api.services.calendar.model.EventDateTime;
import io.agendador.google.mapping.EventChange.Deleted;
import io.agendador.google.mapping.EventChange.Edited;
import io.agendador.google.mapping.EventChange.Moved;
import io.agendador.google.mapping.EventChange.Unchanged;
import io.agendador.google.mapping.EventChange.Unsuitable;
import io.agendador.google.mapping.EventChange.Untagged;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EventChangeTest {

    /** What a person can do to an event besides moving it. */
    enum Edit {
        RENAMED(EventField.TITLE, it -> it.setSummary("x" + it.getSummary())),
        TITLE_CLEARED(EventField.TITLE, it -> it.setSummary(null)),
        NOTED(EventField.DESCRIPTION, it -> it.setDescription(it.getDescription() + "\nchego 10 min depois")),
        NOTE_CLEARED(EventField.DESCRIPTION, it -> it.setDescription("")),
        COLOURED(EventField.COLOUR, it -> it.setColorId("11")),
        COLOUR_CLEARED(EventField.COLOUR, it -> it.setColorId(null)),
        TAG_OF_OTHER_CONTENT(EventField.TAG, it -> retagged(it, "hash", "0".repeat(64))),
        FREE(EventField.AVAILABILITY, it -> it.setTransparency("transparent")),
        TENTATIVE(EventField.AVAILABILITY, it -> it.setStatus("tentative")),
        PRIVATE(EventField.VISIBILITY, it -> it.setVisibility("private")),
        PUBLIC(EventField.VISIBILITY, it -> it.setVisibility("public")),
        PLACED(EventField.PLACE, it -> it.setLocation("Rua A, 1")),
        INVITED(EventField.PARTICIPANTS, it -> it.setAttendees(List.of(new EventAttendee()))),
        ATTACHED(EventField.ATTACHMENTS, it -> it.setAttachments(List.of(new EventAttachment()))),
        CALLED(EventField.CONFERENCE, it -> it.setConferenceData(new ConferenceData())),
        LINKED(EventField.CONFERENCE, it -> it.setHangoutLink("https://meet.example/a"));

        private final EventField field;
        // They capture nothing.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Consumer<Event> how;

        Edit(EventField field, Consumer<Event> how) {
            this.field = field;
            this.how = how;
        }
    }

    @Provide
    Arbitrary<EventContent> contents() {
        return Sample.contents();
    }

    @Provide
    Arbitrary<Set<Rewriting>> rewritings() {
        return Arbitraries.of(Rewriting.class).set();
    }

    @Provide
    Arbitrary<Set<Edit>> edits() {
        return Arbitraries.of(Edit.class).set().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    void ourOwnEventComesBackUnchangedHoweverGoogleWritesIt(
            @ForAll("contents") EventContent content, @ForAll("rewritings") Set<Rewriting> rewritings) {
        Event back = read(content, rewritings);

        assertThat(change(content, back)).isEqualTo(new Unchanged());
    }

    @Property
    void whatNobodyTouchedIsAsItsTagSays(
            @ForAll("contents") EventContent content, @ForAll("rewritings") Set<Rewriting> rewritings) {
        // Without a named zone the offset is all that says which one it is.
        if (content.start().getZone() instanceof ZoneOffset) {
            rewritings.removeAll(Set.of(Rewriting.OFFSETS_IN_UTC, Rewriting.OFFSETS_OF_WHO_READS));
        }
        assertThat(EventChange.asTagged(read(content, rewritings))).isTrue();
    }

    @Property
    void everyEditIsSeenAndNamed(
            @ForAll("contents") EventContent content,
            @ForAll("rewritings") Set<Rewriting> rewritings,
            @ForAll("edits") Set<Edit> edits) {
        Event back = edited(content, rewritings, edits);

        assertThat(change(content, back)).isEqualTo(new Edited(fields(edits)));
        assertThat(EventChange.asTagged(back)).isFalse();
    }

    @Property
    void everyOtherTimeIsAMove(
            @ForAll("contents") EventContent content,
            @ForAll("rewritings") Set<Rewriting> rewritings,
            @ForAll @IntRange(min = -3000, max = 3000) int later,
            @ForAll @IntRange(min = 0, max = 3000) int longer) {
        Instant start = content.start().toInstant().plusSeconds(60L * later);
        Instant end = content.end().toInstant().plusSeconds(60L * (later + longer));
        Event back = moved(read(content, rewritings), start, end);

        boolean still = later == 0 && longer == 0;
        assertThat(change(content, back)).isEqualTo(still ? new Unchanged() : new Moved(start, end, new TreeSet<>()));
        if (!still) {
            assertThat(EventChange.asTagged(back)).isFalse();
        }
    }

    @Property(tries = 300)
    void aMoveAlsoTellsWhatElseWasEdited(@ForAll("contents") EventContent content, @ForAll("edits") Set<Edit> edits) {
        Instant start = content.start().toInstant().plusSeconds(3600);
        Instant end = content.end().toInstant().plusSeconds(3600);
        Event back = moved(edited(content, Set.of(), edits), start, end);

        assertThat(change(content, back)).isEqualTo(new Moved(start, end, fields(edits)));
    }

    @Property(tries = 300)
    void aDeletionIsADeletionWhateverElseIsThere(
            @ForAll("contents") EventContent content, @ForAll("edits") Set<Edit> edits) {
        assertThat(change(content, edited(content, Set.of(), edits).setStatus("cancelled")))
                .isEqualTo(new Deleted());
        assertThat(change(content, new Event().setId("abcde").setStatus("cancelled")))
                .isEqualTo(new Deleted());
    }

    @Property(tries = 300)
    void whoTakesTheTagOffTakesTheEventAway(
            @ForAll("contents") EventContent content, @ForAll("edits") Set<Edit> edits) {
        Event stripped = edited(content, Set.of(), edits).setExtendedProperties(null);

        assertThat(change(content, stripped)).isEqualTo(new Untagged());
        assertThat(EventChange.asTagged(stripped)).isFalse();
    }

    @Test
    void aTagOfAnotherEnvironmentOrAssignmentIsNoneOfOurs() {
        EventContent content = Sample.content();

        assertThat(List.of("environment=stg", "assignment=00000000-0000-0000-0000-000000000001"))
                .allSatisfy(other -> {
                    String[] property = other.split("=", 2);
                    Event event = read(content, Set.of());
                    retagged(event, property[0], property[1]);
                    assertThat(change(content, event)).isEqualTo(new Untagged());
                });
    }

    @Test
    void whatIsNoSingleTimedEventAnyMoreIsUnsuitable() {
        List<Consumer<Event>> ways = List.of(
                it -> it.setStart(day("2026-06-10")).setEnd(day("2026-06-11")),
                it -> it.setRecurrence(List.of("RRULE:FREQ=WEEKLY")),
                it -> it.setRecurringEventId("abcde").setOriginalStartTime(it.getStart()),
                it -> it.setEventType("outOfOffice"),
                it -> it.setEventType("focusTime"),
                it -> it.setStart(null),
                it -> it.setEnd(day("2026-06-11")),
                it -> it.setEnd(it.getStart())
                        .setStart(
                                Sample.reread(Sample.content().toEvent("abcde")).getEnd()));

        assertThat(ways).allSatisfy(way -> {
            Event event = read(Sample.content(), Set.of());
            way.accept(event);
            assertThat(change(Sample.content(), event)).isEqualTo(new Unsuitable());
            assertThat(EventChange.asTagged(event)).isFalse();
        });
    }

    @Test
    void whatWasShortenedToNothingWasMoved() {
        Event event = read(Sample.content(), Set.of());
        Instant start = Sample.content().start().toInstant();

        assertThat(change(Sample.content(), event.setEnd(event.getStart())))
                .isEqualTo(new Moved(start, start, new TreeSet<>()));
    }

    @Test
    void whatWasEditedIsToldInOneOrderAndCannotBeChanged() {
        Edited edited = new Edited(new TreeSet<>(Set.of(EventField.CONFERENCE, EventField.TITLE)));

        assertThat(edited.edited()).containsExactly(EventField.TITLE, EventField.CONFERENCE);
        assertThatThrownBy(() -> edited.edited().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anOffsetThatNoPlaceHasIsReadLikeAnyOther() {
        Event event = read(Sample.content(), Set.of());
        event.getStart()
                .setTimeZone(null)
                .setDateTime(new DateTime(event.getStart().getDateTime().getValue(), 1439));

        assertThat(change(Sample.content(), event)).isEqualTo(new Unchanged());
        assertThat(EventChange.asTagged(event)).isFalse();
    }

    @Test
    void anEarlierWriteOfOursIsKnownByItsTag() {
        EventContent before = Sample.content();
        EventContent after = new EventContent(
                before.summary() + "!",
                before.description(),
                before.start(),
                before.end(),
                before.colour(),
                before.environment(),
                before.assignment());
        Event event = read(after, Set.of());

        assertThat(change(before, event))
                .isEqualTo(new Edited(new TreeSet<>(Set.of(EventField.TITLE, EventField.TAG))));
        assertThat(EventChange.asTagged(event)).isTrue();
    }

    private static EventChange change(EventContent written, Event now) {
        return EventChange.between(Written.of(written), now);
    }

    private static Event read(EventContent content, Set<Rewriting> rewritings) {
        return edited(content, rewritings, Set.of());
    }

    private static Event edited(EventContent content, Set<Rewriting> rewritings, Set<Edit> edits) {
        Event event = Sample.reread(content.toEvent("abcde"));
        new TreeSet<>(rewritings).forEach(it -> it.rewrite(event));
        new TreeSet<>(edits).forEach(it -> it.how.accept(event));
        return Sample.reread(event);
    }

    private static Event moved(Event event, Instant start, Instant end) {
        event.getStart().setDateTime(new DateTime(start.toEpochMilli(), 0));
        event.getEnd().setDateTime(new DateTime(end.toEpochMilli(), -180));
        return event;
    }

    private static void retagged(Event event, String key, String value) {
        event.getExtendedProperties().getPrivate().put(key, value);
    }

    private static EventDateTime day(String date) {
        return new EventDateTime().setDate(new DateTime(date));
    }

    private static SortedSet<EventField> fields(Set<Edit> edits) {
        SortedSet<EventField> fields = new TreeSet<>();
        edits.forEach(it -> fields.add(it.field));
        return fields;
    }
}
