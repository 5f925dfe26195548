package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.CARLA;
import static io.agendador.google.publish.Stage.MONDAY;
import static io.agendador.google.publish.Stage.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.google.ledger.Lease;
import io.agendador.google.ledger.Leases;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.mirror.Publication.State;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Google's moods, and ours. */
class TroubledPublicationTest {

    private final Stage stage = new Stage();

    @BeforeEach
    void fill() {
        stage.fill(MONDAY);
    }

    private Publication resumed() {
        stage.publishing.resume(Progress.NONE);
        return stage.publishing.publications(1).get(0);
    }

    private void allIsWell() {
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
        Calls before = stage.calls();
        assertThat(stage.publish(WEEK)).isInstanceOf(Published.Nothing.class);
        assertThat(stage.calls().since(before).http()).isZero();
    }

    @Test
    void adoptsWhatWasWrittenButNotAnswered() {
        stage.emulator.faults().next(Operation.BATCH, Fault.loseResponse());
        assertThat(stage.published(WEEK).state()).isEqualTo(State.DONE);
        allIsWell();
    }

    @Test
    void readsWhatMayHaveBeenWrittenBeforeItTriesAgain() {
        stage.emulator.faults().storm(6, Operation.BATCH, Fault.loseResponse());
        Publication stopped = stage.published(WEEK);
        assertThat(stopped.state()).isEqualTo(State.RUNNING);
        assertThat(stopped.items()).containsEntry(ItemState.SENT, 2).containsEntry(ItemState.DONE, 4);
        Calls before = stage.calls();
        assertThat(resumed().state()).isEqualTo(State.DONE);
        assertThat(stage.calls().since(before).writes()).isZero();
        assertThat(stage.calls().since(before).of(Operation.EVENTS_GET)).isEqualTo(2);
        allIsWell();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"BACKEND_ERROR", "RATE_LIMIT_EXCEEDED", "TOO_MANY_REQUESTS"})
    void boundsItsCallsInAStormAndRecovers(Reason reason) {
        stage.emulator.faults().always(it -> it.batched(), Fault.refuse(reason));
        Calls before = stage.calls();
        assertThat(stage.published(WEEK).state()).isEqualTo(State.RUNNING);
        // Six tries for each of five calendars.
        assertThat(stage.calls().since(before).http()).isEqualTo(30);
        stage.emulator.faults().clear();
        assertThat(resumed().state()).isEqualTo(State.DONE);
        allIsWell();
    }

    @Test
    void givesUpWhatIsAlwaysSaidToHaveChangedAndPlansItAgain() {
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.caio);
        stage.emulator.faults().always(it -> it.batched(), Fault.refuse(Reason.CONDITION_NOT_MET));
        Calls before = stage.calls();
        Publication stormy = stage.published(WEEK);
        assertThat(stormy.state()).isEqualTo(State.PARTIAL);
        assertThat(stormy.items().get(ItemState.FAILED)).isPositive();
        assertThat(stage.calls().since(before).http()).isLessThan(40);
        stage.emulator.faults().clear();
        assertThat(stage.published(WEEK).state()).isEqualTo(State.DONE);
        allIsWell();
    }

    @Test
    void leavesAnAccountWithoutQuotaAloneAndGoesOnLater() {
        stage.emulator.faults().always(it -> it.batched(), Fault.refuse(Reason.QUOTA_EXCEEDED));
        Calls before = stage.calls();
        assertThat(stage.published(WEEK).state()).isEqualTo(State.RUNNING);
        assertThat(stage.calls().since(before).http()).isEqualTo(1);
        assertThat(stage.calendars.all())
                .allSatisfy(it -> assertThat(it.state().status()).isEqualTo(CalendarStatus.PARKED));
        assertThat(resumed().state()).isEqualTo(State.RUNNING);
        assertThat(stage.calls().since(before).http()).isEqualTo(1);
        stage.emulator.faults().clear();
        stage.clock.pass(Duration.ofHours(5));
        assertThat(resumed().state()).isEqualTo(State.DONE);
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
    }

    @Test
    void commitsNothingOnceSomebodyElseHasTheCalendar() {
        AtomicInteger batches = new AtomicInteger();
        Publishing slow = stage.publishing(stage.ports.with(new Ports.Around() {
            @Override
            public void before(String call) {
                if (call.equals("CalendarCalls.batch") && batches.incrementAndGet() == 1) {
                    stage.clock.pass(Stage.LEASE);
                    Leases leases = new Leases(stage.ports.tables(), Stage.LEASE);
                    assertThat(leases.take(control(), "somebody else", stage.clock.instant()))
                            .isPresent();
                }
            }

            @Override
            public void after(String call) {}
        }));
        Published done = slow.publish(stage.plan(WEEK), CARLA, "visto", Progress.NONE);
        Publication stopped = ((Published.Done) done).publication();
        assertThat(stopped.state()).isEqualTo(State.RUNNING);
        assertThat(stopped.items()).isEqualTo(Map.of(ItemState.SENT, 2, ItemState.DONE, 4));
        assertThat(stage.events.of(control())).isEmpty();
        assertThat(resumed().state()).isEqualTo(State.RUNNING);
        stage.clock.pass(Stage.LEASE);
        assertThat(resumed().state()).isEqualTo(State.DONE);
        allIsWell();
    }

    @Test
    void awaitsACalendarThatIsJustBeingRead() {
        Leases leases = new Leases(stage.ports.tables(), Stage.LEASE);
        Lease reading =
                leases.take(control(), "a reader", stage.clock.instant()).orElseThrow();
        List<Duration> waits = new ArrayList<>();
        Publishing patient = stage.publishing(stage.ports, time -> {
            waits.add(time);
            leases.release(reading);
        });
        Published done = patient.publish(stage.plan(WEEK), CARLA, "visto", Progress.NONE);
        assertThat(((Published.Done) done).publication().state()).isEqualTo(State.DONE);
        assertThat(waits).containsExactly(Duration.ofMillis(100));
        allIsWell();
    }

    @Test
    void leavesACalendarForLaterThatSomebodyKeeps() {
        Leases leases = new Leases(stage.ports.tables(), Stage.LEASE);
        Lease kept =
                leases.take(control(), "somebody else", stage.clock.instant()).orElseThrow();
        Instant before = stage.clock.instant();
        assertThat(stage.published(WEEK).state()).isEqualTo(State.RUNNING);
        assertThat(Duration.between(before, stage.clock.instant())).isEqualTo(Duration.ofMillis(6_300));
        leases.release(kept);
        assertThat(resumed().state()).isEqualTo(State.DONE);
        allIsWell();
    }

    private UUID control() {
        return stage.calendars.find(MirrorCalendar.CONTROL).orElseThrow().id();
    }

    @Test
    void beginsNothingWhileAnotherIsUnderWay() {
        stage.emulator.faults().always(it -> it.batched(), Fault.refuse(Reason.BACKEND_ERROR));
        Publication first = stage.published(WEEK);
        assertThat(stage.publish(WEEK)).isEqualTo(new Published.Busy(first));
    }

    @Test
    void doesNotWriteWhatTheRosterHasOvertakenMeanwhile() {
        stage.emulator.faults().always(it -> it.batched(), Fault.refuse(Reason.BACKEND_ERROR));
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.caio);
        stage.emulator.faults().clear();
        assertThat(resumed().state()).isEqualTo(State.PARTIAL);
        assertThat(stage.published(WEEK).state()).isEqualTo(State.DONE);
        allIsWell();
    }

    @Test
    void takesOnWhatItWroteBeforeItsBooksWereRestored() {
        stage.publish(WEEK);
        stage.ports.tables().within(sql -> sql.execute("delete from calendar_event"));
        Calls before = stage.calls();
        assertThat(stage.published(WEEK).state()).isEqualTo(State.DONE);
        assertThat(stage.calls().since(before).of(Operation.EVENTS_GET)).isEqualTo(6);
        allIsWell();
    }

    @Test
    void renewsWhatItWroteOtherwiseBeforeItsBooksWereRestored() {
        stage.publish(WEEK);
        stage.ports.tables().within(sql -> sql.execute("delete from calendar_event"));
        stage.clock.moveTo(stage.clock.instant().minus(Duration.ofDays(14)));
        assertThat(stage.published(WEEK).items()).isEqualTo(Map.of(ItemState.DONE, 6));
        allIsWell();
    }

    @Test
    void endsWithACalendarThatIsNotThereAnyMore() {
        stage.publish(WEEK);
        stage.assign(stage.first(), stage.caio);
        String control = stage.googleId(MirrorCalendar.CONTROL);
        stage.emulator.people().restrict(control, "admin@emulador.test", "none");
        Publication partial = stage.published(WEEK);
        assertThat(partial.state()).isEqualTo(State.PARTIAL);
        assertThat(partial.items()).isEqualTo(Map.of(ItemState.DONE, 3, ItemState.FAILED, 1));
        assertThat(stage.calendars
                        .find(MirrorCalendar.CONTROL)
                        .orElseThrow()
                        .state()
                        .status())
                .isEqualTo(CalendarStatus.ACCESS_LOST);
        PublicationPlan plan = stage.plan(WEEK);
        assertThat(plan.refused())
                .extracting(PublicationPlan.Refused::why)
                .containsExactly(PublicationPlan.Why.RESTING);
    }
}
