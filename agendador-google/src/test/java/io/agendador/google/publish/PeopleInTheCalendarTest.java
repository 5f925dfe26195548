package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.CARLA;
import static io.agendador.google.publish.Stage.MONDAY;
import static io.agendador.google.publish.Stage.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonObject;
import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Operation;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.PublicationPlan.Why;
import io.agendador.mirror.Published;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people did in the calendars before or while somebody publishes, and no reading has told yet. */
class PeopleInTheCalendarTest {

    private final Stage stage = new Stage();
    private final MirrorCalendar anas = MirrorCalendar.of(stage.ana);

    @BeforeEach
    void fill() {
        stage.fill(MONDAY);
    }

    private String calendar() {
        return stage.googleId(anas);
    }

    /** The one event of ours in Ana's calendar. */
    private MirroredEvent anasEvent() {
        return stage.events.of(stage.calendars.find(anas).orElseThrow().id()).get(0);
    }

    private Instant dirtySince() {
        return Objects.requireNonNull(
                stage.calendars.find(anas).orElseThrow().state().dirtySince());
    }

    private JsonObject event(String id) {
        return stage.emulator.people().event(calendar(), id);
    }

    private Map<ItemState, Integer> publishedItems() {
        return stage.published(WEEK).items();
    }

    /** The same, but that Ana comes no more: her event is to be deleted. */
    private void withoutAna() {
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.caio);
    }

    /** Another colour is due. */
    private void aFortnightEarlierPublished() {
        stage.clock.moveTo(stage.clock.instant().minus(Duration.ofDays(14)));
        stage.publish(WEEK);
        stage.clock.pass(Duration.ofDays(14));
    }

    @Test
    void doesNotWriteOverWhatAPersonChanged() {
        aFortnightEarlierPublished();
        String id = anasEvent().eventId();
        stage.emulator.people().edit(calendar(), id, "{\"summary\":\"Ana, talvez\"}");
        JsonObject edited = event(id);
        Instant dirty = dirtySince();
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 5, ItemState.CONFLICT, 1));
        assertThat(event(id)).isEqualTo(edited);
        assertThat(dirtySince()).isAfter(dirty);
    }

    @Test
    void doesNotDeleteWhatAPersonMoved() {
        withoutAna();
        String id = anasEvent().eventId();
        stage.emulator.people().move(calendar(), id, Duration.ofHours(30));
        JsonObject moved = event(id);
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 3, ItemState.CONFLICT, 1));
        assertThat(event(id)).isEqualTo(moved);
    }

    @Test
    void goesOnOverAChangeThatIsNoneOfTheContent() {
        aFortnightEarlierPublished();
        String id = anasEvent().eventId();
        stage.emulator.people().edit(calendar(), id, "{\"reminders\":{\"useDefault\":false}}");
        Calls before = stage.calls();
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 6));
        assertThat(stage.calls().since(before).of(Operation.EVENTS_GET)).isEqualTo(1);
        assertThat(stage.calls().since(before).http()).isEqualTo(5 + 2);
    }

    @Test
    void doesNotResurrectWhatAPersonDeleted() {
        aFortnightEarlierPublished();
        String id = anasEvent().eventId();
        stage.emulator.people().delete(calendar(), id);
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 5, ItemState.CONFLICT, 1));
        assertThat(stage.emulator.people().events(calendar())).isEmpty();
    }

    @Test
    void leavesItToTheNextReadingWhatAPersonDeletedBeforeAClearing() {
        stage.publish(WEEK);
        stage.emulator.people().delete(calendar(), anasEvent().eventId());
        stage.clock.pass(Duration.ofMinutes(1));
        Instant dirty = dirtySince();
        Published.Done cleared = (Published.Done) stage.clear(WEEK);
        assertThat(cleared.publication().items()).isEqualTo(Map.of(ItemState.DONE, 6));
        assertThat(anasEvent().state()).isEqualTo(State.LIVE);
        assertThat(dirtySince()).isAfter(dirty);
    }

    @Test
    void putsBackWhatAPersonDeletedOnlyByDecision() {
        stage.publish(WEEK);
        MirroredEvent event = anasEvent();
        stage.emulator.people().delete(calendar(), event.eventId());
        stage.events.put(event.in(State.DELETED));
        PublicationPlan plan = stage.plan(WEEK);
        assertThat(plan.items()).isEmpty();
        assertThat(plan.refused()).extracting(PublicationPlan.Refused::why).containsExactly(Why.DELETED_BY_HAND);
        stage.events.put(event.in(State.CLEARED));
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 1));
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
    }

    @Test
    void putsBackWhoWasPutBackIntoTheRosterAfterItHadFollowed() {
        stage.publish(WEEK);
        MirroredEvent event = anasEvent();
        stage.emulator.people().delete(calendar(), event.eventId());
        stage.events.put(
                event.in(State.DELETED).of(event.slot(), event.professional(), event.origin(), SourceOfTruth.GOOGLE));
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 1));
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
    }

    @Test
    void writesOverAnEditThatAPersonDecidedToRevert() {
        stage.publish(WEEK);
        MirroredEvent event = anasEvent();
        stage.emulator.people().edit(calendar(), event.eventId(), "{\"summary\":\"Ana, talvez\"}");
        String etag = event(event.eventId()).get("etag").getAsString();
        stage.events.put(event.seen(etag, "0".repeat(64), event.start(), event.end(), stage.clock.instant()));
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 1));
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
    }

    @Test
    void leavesAForeignEventUnderOurIdAloneAndAsksOnce() {
        stage.publish(WEEK);
        String id = anasEvent().eventId();
        stage.emulator.people().stripTag(calendar(), id);
        stage.ports.tables().within(sql -> sql.execute("delete from calendar_event"));
        JsonObject stripped = event(id);
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 4, ItemState.REFUSED, 1, ItemState.CONFLICT, 1));
        assertThat(event(id)).isEqualTo(stripped);
        assertThat(stage.conflicts.open())
                .extracting(Conflict::kind, Conflict::slot, Conflict::winner)
                .containsExactly(tuple(Conflict.Kind.EDITED, stage.first(), Conflict.Winner.NOBODY));
        asksBeforeItWritesAgain();
    }

    @Test
    void doesNotDeleteAnEventWhoseTagIsGone() {
        withoutAna();
        String id = anasEvent().eventId();
        stage.emulator.people().stripTag(calendar(), id);
        JsonObject stripped = event(id);
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 3, ItemState.REFUSED, 1));
        assertThat(event(id)).isEqualTo(stripped);
    }

    @Test
    void asksAboutADeletionThatTheBooksDoNotKnow() {
        stage.publish(WEEK);
        stage.emulator.people().delete(calendar(), anasEvent().eventId());
        stage.ports.tables().within(sql -> sql.execute("delete from calendar_event"));
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 4, ItemState.CONFLICT, 2));
        assertThat(stage.emulator.people().events(calendar())).isEmpty();
        assertThat(stage.conflicts.open()).extracting(Conflict::kind).containsExactly(Conflict.Kind.DELETED);
        asksBeforeItWritesAgain();
    }

    @Test
    void asksAboutADeletionOfWhichNoTraceIsLeft() {
        stage.publish(WEEK);
        stage.emulator.people().delete(calendar(), anasEvent().eventId());
        stage.emulator.people().purgeTombstones(calendar());
        stage.ports.tables().within(sql -> sql.execute("delete from calendar_event"));
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 4, ItemState.CONFLICT, 2));
        asksBeforeItWritesAgain();
    }

    @Test
    void hasAnEventReadThatWasEditedBeforeTheBooksKnewIt() {
        stage.publish(WEEK);
        MirroredEvent before = anasEvent();
        stage.emulator.people().edit(calendar(), before.eventId(), "{\"colorId\":\"3\"}");
        stage.ports.tables().within(sql -> sql.execute("delete from calendar_event"));
        JsonObject edited = event(before.eventId());
        assertThat(publishedItems()).isEqualTo(Map.of(ItemState.DONE, 5, ItemState.CONFLICT, 1));
        assertThat(event(before.eventId())).isEqualTo(edited);
        assertThat(anasEvent())
                .isEqualTo(before.seen("", before.contentHash(), before.start(), before.end(), stage.clock.instant()));
        assertThat(stage.calendars.find(anas).orElseThrow().syncToken()).isNull();
    }

    /** The other copies of the slot that were not written before it was known are not written either. */
    private void asksBeforeItWritesAgain() {
        Calls before = stage.calls();
        PublicationPlan plan = stage.plan(WEEK);
        assertThat(stage.publish(plan)).isEqualTo(new Published.Nothing(plan));
        assertThat(plan.refused()).extracting(PublicationPlan.Refused::why).containsOnly(Why.CONFLICT);
        assertThat(stage.calls().since(before).http()).isZero();
    }

    @Test
    void neverDeletesWhatHasEnded() {
        withoutAna();
        stage.clock.pass(Duration.ofDays(2));
        PublicationPlan plan = stage.plan(WEEK);
        assertThat(plan.items()).isEmpty();
        assertThat(plan.refused()).extracting(PublicationPlan.Refused::why).containsOnly(Why.PAST);
    }

    @Test
    void doesNotDeleteWhatEndsWhileItIsAtWork() {
        withoutAna();
        String id = anasEvent().eventId();
        Publishing slow = stage.publishing(stage.ports.with(new Ports.Around() {
            @Override
            public void before(String call) {}

            @Override
            public void after(String call) {
                if (call.equals("CalendarCalls.batch")) {
                    stage.clock.moveTo(anasEvent().end().minusSeconds(1));
                }
            }
        }));
        Published done = slow.publish(stage.plan(WEEK), CARLA, "visto", Progress.NONE);
        // The first call went to the control calendar; then the lease was over, and with it the work.
        assertThat(((Published.Done) done).publication().state()).isEqualTo(Publication.State.RUNNING);
        stage.publishing.resume(Progress.NONE);
        assertThat(event(id).get("status").getAsString()).isEqualTo("confirmed");
        assertThat(stage.publishing.publications(1).get(0).items()).containsEntry(ItemState.REFUSED, 1);
    }

    @Test
    void leavesOtherPeoplesEventsAsTheyAre() {
        LocalDateTime noon = MONDAY.atTime(9, 0);
        String other = stage.emulator.people().insert(calendar(), "Dentista", noon, noon.plusHours(1));
        JsonObject before = event(other);
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.caio);
        stage.publish(WEEK);
        stage.clear(WEEK);
        assertThat(event(other)).isEqualTo(before);
        assertThat(stage.emulator.people().events(calendar())).isEqualTo(List.of(before));
    }
}
