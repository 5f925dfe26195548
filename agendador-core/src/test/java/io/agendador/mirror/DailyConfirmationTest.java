package io.agendador.mirror;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.BIA;
import static io.agendador.review.Clinic.CARLA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.NETWORK;
import static io.agendador.review.Clinic.NOW;
import static io.agendador.review.Clinic.SECOND;
import static io.agendador.review.Clinic.WEEK;
import static io.agendador.review.Clinic.at;
import static io.agendador.review.Clinic.decided;
import static io.agendador.review.Clinic.morning;
import static io.agendador.review.Clinic.put;
import static io.agendador.review.Clinic.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.fixtures.InMemoryStore;
import io.agendador.mirror.DailyReport.Diverging;
import io.agendador.planning.Planner;
import io.agendador.proposal.Edit;
import io.agendador.review.Adjustments;
import io.agendador.review.AuditTrail;
import io.agendador.review.Clinic;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.review.RosterReports;
import io.agendador.review.Transactions;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DailyConfirmationTest {

    private static final Author JOB = new Author("agendador", Author.Role.ADMIN, Author.Door.JOB);
    private static final Author ADA = new Author("Ada", Author.Role.ADMIN, Author.Door.SHELL);
    private static final Slot MORNING = morning(FIRST);
    private static final Slot OTHER = morning(SECOND);

    private final Transactions store = Clinic.in(new InMemoryStore());
    private final InMemoryCalendarMirror mirror = new InMemoryCalendarMirror(store, () -> NOW, this::id);
    private final Adjustments adjustments = new Adjustments(store, new Planner(), () -> NOW, this::id);
    private long ids;

    private UUID id() {
        return new UUID(3, ++ids);
    }

    @Test
    void whatTheCalendarsShowAsItIsIsConfirmedAndNothingElseOfItChanges() {
        publish();
        Assignment before = at(store, MORNING);

        DailyReport report = confirm();

        Assignment after = at(store, MORNING);
        assertThat(after.status()).isEqualTo(AssignmentStatus.CONFIRMED);
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("status", "version")
                .isEqualTo(before);
        assertThat(report.confirmed()).extracting(Assignment::slot).containsExactly(MORNING);
        assertThat(report.adjusted()).isEmpty();
        assertThat(report.diverging()).isEmpty();
        assertThat(report.gaps()).isNotEmpty();
        assertThat(new RosterReports(store).decisions(1)).singleElement().satisfies(it -> {
            assertThat(it.entry().action()).isEqualTo(AuditTrail.Action.CONFIRMED);
            assertThat(it.entry().author()).isEqualTo(JOB);
            assertThat(it.entry().summary()).isEqualTo("✓ 1 ↺ 0");
        });
    }

    @Test
    void toConfirmTwiceIsToConfirmOnce() {
        publish();
        DailyReport first = confirm();
        long revision = revision(store);

        DailyReport second = confirm();

        assertThat(second.confirmed()).isEqualTo(first.confirmed());
        assertThat(second).usingRecursiveComparison().ignoringFields("read").isEqualTo(first);
        assertThat(revision(store)).isEqualTo(revision);
    }

    @Test
    void whatIsNotPublishedIsAdjustedAndDiverges() {
        publish();
        put(store, decided(OTHER, BIA));

        DailyReport report = confirm();

        assertThat(at(store, OTHER).status()).isEqualTo(AssignmentStatus.ADJUSTED);
        assertThat(report.adjusted()).extracting(Assignment::slot).containsExactly(OTHER);
        assertThat(report.diverging()).containsExactly(new Diverging(OTHER, BIA, Diverging.What.MISSING));
    }

    @Test
    void whatWasConfirmedAndIsContradictedIsSoNoLonger() {
        publish();
        confirm();
        mirror.book(
                MirrorCalendar.of(ANA),
                MORNING.date().atTime(9, 0).atZone(NETWORK.zone()).toInstant(),
                MORNING.date().atTime(10, 0).atZone(NETWORK.zone()).toInstant());

        DailyReport report = confirm();

        assertThat(report.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.OVERLAP);
        assertThat(report.confirmed()).isEmpty();
        assertThat(at(store, MORNING).status()).isEqualTo(AssignmentStatus.ADJUSTED);
    }

    @Test
    void aCalendarThatCannotBeReadChangesNothing() {
        publish();
        mirror.answer(MirrorCalendar.of(ANA), SyncReport.Result.FAILED, "UNAVAILABLE");

        DailyReport report = confirm();

        assertThat(report.unread()).extracting(SyncReport::calendar).containsExactly(MirrorCalendar.of(ANA));
        assertThat(report.confirmed()).isEmpty();
        assertThat(at(store, MORNING).status()).isEqualTo(AssignmentStatus.ADJUSTED);
    }

    @Test
    void whatWasEnteredForAHandKeptDayKeepsItsStatus() {
        Assignment entered = Assignment.handKept(MORNING, ANA, new Assignment.LastChange(CARLA, "", null));
        put(store, entered);
        publishAll();

        DailyReport report = confirm();

        assertThat(at(store, MORNING).status()).isEqualTo(AssignmentStatus.MANUAL);
        assertThat(report.confirmed()).extracting(Assignment::slot).containsExactly(MORNING);
    }

    @Test
    void thePolicyCanSwitchItOff() {
        publish();
        PlanningPolicy on = NETWORK.policy();
        PlanningPolicy off = new PlanningPolicy(
                on.horizonWeeks(),
                on.maxWeeklyHours(),
                on.maxDoublesPerWeek(),
                on.minWeeksBetweenSameLocation(),
                false,
                on.weights());
        Clinic.change(
                store,
                it -> it.roster()
                        .save(NETWORK.with(
                                off,
                                NETWORK.professionals(),
                                NETWORK.locations(),
                                NETWORK.rooms(),
                                NETWORK.openings(),
                                NETWORK.exceptions())));

        DailyReport report = confirm();

        assertThat(report.on()).isFalse();
        assertThat(report.read()).isEmpty();
        assertThat(at(store, MORNING).status()).isEqualTo(AssignmentStatus.ADJUSTED);
    }

    @Test
    void aChangeIsTakenBackAlsoAfterItWasConfirmed() {
        Outcome done = adjustments.adjust(List.of(new Edit.Assign(MORNING, ANA)), Consent.given(CARLA, "combinado"));
        assertThat(done).isInstanceOf(Outcome.Done.class);
        publishAll();
        confirm();
        assertThat(at(store, MORNING).status()).isEqualTo(AssignmentStatus.CONFIRMED);

        Outcome undone = adjustments.undo(null, Consent.given(CARLA, ""));

        assertThat(undone).isInstanceOf(Outcome.Done.class);
        assertThat(Clinic.rosterIn(store).assignments()).isEmpty();
    }

    @Test
    void whoeverOnlySeesConfirmsNothing() {
        publish();
        Author viewer = new Author("Vera", Author.Role.VIEWER, Author.Door.BOT);

        assertThat(confirmation().confirm(viewer, () -> false)).isInstanceOf(Permitted.Refused.class);
        assertThat(at(store, MORNING).status()).isEqualTo(AssignmentStatus.ADJUSTED);
    }

    @Test
    void whoIsToldToStopReportsNothing() {
        publish();
        assertThatThrownBy(() -> confirmation().confirm(JOB, () -> true)).isInstanceOf(CancellationException.class);
        assertThat(at(store, MORNING).status()).isEqualTo(AssignmentStatus.ADJUSTED);
    }

    private void publish() {
        put(store, decided(MORNING, ANA));
        publishAll();
    }

    private void publishAll() {
        mirror.link(ADA);
        PublicationPlan plan = mirror.plan(Publication.Kind.PUBLISH, WEEK);
        assertThat(mirror.publish(plan, CARLA, "revisado", CalendarMirror.Progress.NONE))
                .isInstanceOf(Published.Done.class);
    }

    private DailyConfirmation confirmation() {
        return new DailyConfirmation(mirror, store, () -> NOW);
    }

    private DailyReport confirm() {
        Permitted<Optional<DailyReport>> confirmed = confirmation().confirm(JOB, () -> false);
        assertThat(confirmed).isInstanceOf(Permitted.Done.class);
        return ((Permitted.Done<Optional<DailyReport>>) confirmed).result().orElseThrow();
    }
}
