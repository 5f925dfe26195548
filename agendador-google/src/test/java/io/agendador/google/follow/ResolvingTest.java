package io.agendador.google.follow;

import static io.agendador.google.follow.World.ANA;
import static io.agendador.google.follow.World.ANAS;
import static io.agendador.google.follow.World.BIA;
import static io.agendador.google.follow.World.CAIO;
import static io.agendador.google.follow.World.DORA;
import static io.agendador.google.follow.World.FIRST;
import static io.agendador.google.follow.World.FIRSTS;
import static io.agendador.google.follow.World.at;
import static io.agendador.google.follow.World.end;
import static io.agendador.google.follow.World.morning;
import static io.agendador.google.follow.World.start;
import static io.agendador.mirror.MirrorCalendar.CONTROL;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.follow.Following.Followed;
import io.agendador.google.ledger.Contradiction;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventChange;
import io.agendador.google.mapping.Tag;
import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.ConflictSuggestions;
import io.agendador.mirror.Resolved;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.RosterReports;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Author;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Slot;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResolvingTest {

    private static final Slot MONDAY = morning(FIRST, 0);
    private static final Slot TUESDAY = morning(FIRST, 1);
    private static final Slot WEDNESDAY = morning(FIRST, 2);
    private static final Slot SATURDAY = morning(FIRST, 5);
    private static final String NONE = "0".repeat(64);

    private final World world = new World();

    @Test
    void aDeletionAdoptedStaysAGap() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        Conflict done = decided(Resolution.ADOPT);
        assertThat(done.state()).isEqualTo(Conflict.State.ADOPTED);
        assertThat(done.decision().author()).isEqualTo(CAIO);
        assertThat(done.decision().reason()).isEqualTo("combinado");
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
        assertThat(world.event(ANAS, MONDAY).sourceOfTruth()).isEqualTo(SourceOfTruth.GOOGLE);
        assertThat(world.audit().get(0).entry().action()).isEqualTo(Action.CONFLICT_DECIDED);
    }

    /** A publication has come across it, after a crash or an older backup: whose it was nobody knows. */
    private void deletionOfWhatWasNotKnown() {
        world.published(MONDAY, ANA);
        MirroredEvent event = world.event(ANAS, MONDAY);
        world.books.events().put(event.in(State.DELETED));
        world.books
                .conflicts()
                .open(
                        new UUID(9, 9),
                        new Contradiction(
                                event.calendar(),
                                Conflict.Kind.DELETED,
                                event.eventId(),
                                MONDAY,
                                ANA,
                                null,
                                null,
                                null,
                                Conflict.Winner.NOBODY),
                        world.now);
        world.transactions.<Integer>write(stores -> world.following.settle(stores, world.now));
    }

    @Test
    void aDeletionThatNothingHasFollowedYetIsAskedAbout() {
        deletionOfWhatWasNotKnown();
        assertThat(world.onlyOpen().kind()).isEqualTo(Conflict.Kind.DELETED);
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
        decided(Resolution.ADOPT);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.event(ANAS, MONDAY).sourceOfTruth()).isEqualTo(SourceOfTruth.GOOGLE);
    }

    @Test
    void aDeletionThatNothingHasFollowedYetIsSettledWhereTheRosterAgrees() {
        deletionOfWhatWasNotKnown();
        world.adjust(new Edit.Replace(MONDAY, ANA, DORA));
        world.transactions.<Integer>write(stores -> world.following.settle(stores, world.now));
        assertThat(world.open()).isEmpty();
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
    }

    @Test
    void aDeletionRevertedPutsThePersonBackAndMayBePublishedAgain() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        world.delete(CONTROL, MONDAY);
        Conflict done = decided(Resolution.REVERT);
        assertThat(done.state()).isEqualTo(Conflict.State.REVERTED);
        assertThat(done.proposal()).isNotNull();
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.CLEARED);
        assertThat(world.event(CONTROL, MONDAY).state()).isEqualTo(State.CLEARED);
        assertThat(world.event(FIRSTS, MONDAY).contentHash()).isNotEqualTo(NONE);
    }

    @Test
    void aSlotThatSomebodyHasByNowIsNotGivenBack() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        Conflict conflict = world.onlyOpen();
        world.adjust(new Edit.Assign(MONDAY, DORA));
        Resolved resolved = world.resolve(conflict, Resolution.REVERT);
        assertThat(resolved).isInstanceOf(Resolved.Refused.class);
        assertThat(((Resolved.Refused) resolved).refusals().get(0).rule()).isEqualTo(Rule.TAKEN);
        assertThat(world.who(MONDAY)).isEqualTo(DORA);
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
        assertThat(world.onlyOpen()).isEqualTo(conflict);
    }

    @Test
    void aDeletionPinnedStaysAPinnedGap() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        decided(Resolution.PIN);
        assertThat(world.pinnedGap(MONDAY)).isTrue();
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
    }

    @Test
    void aMoveAdoptedLeavesTheEventToWhoeverMovedIt() {
        world.published(MONDAY, ANA);
        world.moveAway(ANAS, MONDAY, 9);
        decided(Resolution.ADOPT);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
        assertThat(world.busy(ANA)).containsExactly(new BusyTime(ANA, at(MONDAY.date(), 9), at(MONDAY.date(), 15)));
        assertThat(world.conflicts()).hasSize(1);
    }

    @Test
    void aMoveRevertedPutsThePersonBackThoughTheEventStillLiesOverTheShift() {
        world.published(MONDAY, ANA);
        world.moveAway(ANAS, MONDAY, 9);
        decided(Resolution.REVERT);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.busy(ANA)).isEmpty();
        assertThat(world.event(ANAS, MONDAY).contentHash()).isEqualTo(NONE);
        assertThat(world.event(ANAS, MONDAY).sourceOfTruth()).isEqualTo(SourceOfTruth.SYSTEM);
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.LIVE);
        assertThat(world.event(FIRSTS, MONDAY).contentHash()).isNotEqualTo(NONE);
    }

    @Test
    void whatWasLeftToSomebodyIsLeftSoByAFullReading() {
        world.published(MONDAY, ANA);
        world.moveAway(ANAS, MONDAY, 9);
        decided(Resolution.ADOPT);
        MirroredEvent left = world.event(ANAS, MONDAY);
        SeenChange again = world.same(left, new EventChange.Unchanged());
        world.books.events().put(left.in(State.LIVE));

        assertThat(world.replay(ANAS, again)).isEqualTo(Followed.NOTHING);

        assertThat(world.open()).isEmpty();
        assertThat(world.event(ANAS, MONDAY)).isEqualTo(left);
        assertThat(world.busy(ANA)).hasSize(1);
    }

    @Test
    void whatWasLeftToSomebodyAndIsMovedOnAgainIsFollowedAgain() {
        world.published(MONDAY, ANA);
        world.moveAway(ANAS, MONDAY, 9);
        decided(Resolution.ADOPT);
        world.move(ANAS, MONDAY, TUESDAY);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.busy(ANA)).isEmpty();
        assertThat(world.open()).isEmpty();
    }

    @Test
    void aDeletionOnAHandKeptDayThatIsPinnedStaysAsItIsOnBothSides() {
        world.published(SATURDAY, ANA);
        world.delete(ANAS, SATURDAY);
        decided(Resolution.PIN);
        assertThat(world.who(SATURDAY)).isEqualTo(ANA);
        assertThat(world.event(ANAS, SATURDAY).state()).isEqualTo(State.DELETED);
        assertThat(world.event(ANAS, SATURDAY).sourceOfTruth())
                .as("it is not published again")
                .isEqualTo(SourceOfTruth.SYSTEM);
    }

    @Test
    void anotherTitleAdoptedStays() {
        world.published(MONDAY, ANA);
        MirroredEvent before = world.event(ANAS, MONDAY);
        world.follow(ANAS, world.edited(before));
        decided(Resolution.ADOPT);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.event(ANAS, MONDAY).contentHash()).isEqualTo(before.contentHash());
    }

    @Test
    void anotherTitleRevertedIsWrittenOver() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.edited(world.event(ANAS, MONDAY)));
        decided(Resolution.REVERT);
        assertThat(world.event(ANAS, MONDAY).contentHash()).isEqualTo(NONE);
        assertThat(world.event(FIRSTS, MONDAY).contentHash()).isNotEqualTo(NONE);
    }

    @Test
    void whatWasTakenOverAndIsAdoptedIsAGap() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.same(world.event(ANAS, MONDAY), new EventChange.Unsuitable()));
        decided(Resolution.ADOPT);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.pinnedGap(MONDAY)).isTrue();
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
        assertThat(world.busy(ANA)).hasSize(1);
    }

    @Test
    void whatWasTakenOverAndIsPinnedKeepsThePersonThere() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.same(world.event(ANAS, MONDAY), new EventChange.Untagged()));
        decided(Resolution.PIN);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.follow(ANAS, world.foreign(ANAS, "other", at(World.SATURDAY, 1), at(World.SATURDAY, 2), null)))
                .as("what a person has decided is not asked again")
                .isEqualTo(Followed.NOTHING);
    }

    @Test
    void onAHandKeptDayItIsWrittenWhenAPersonAdoptsIt() {
        world.published(SATURDAY, ANA);
        world.delete(ANAS, SATURDAY);
        Conflict done = decided(Resolution.ADOPT);
        assertThat(world.who(SATURDAY)).isNull();
        assertThat(world.event(ANAS, SATURDAY).sourceOfTruth()).isEqualTo(SourceOfTruth.GOOGLE);
        assertThat(done.proposal()).isNotNull();
        assertThat(world.audit().get(0).entry().author()).isEqualTo(CAIO);
    }

    @Test
    void onAHandKeptDayItIsPublishedAgainWhenAPersonRevertsIt() {
        world.published(SATURDAY, ANA);
        world.delete(ANAS, SATURDAY);
        world.delete(FIRSTS, SATURDAY);
        decided(Resolution.REVERT);
        assertThat(world.who(SATURDAY)).isEqualTo(ANA);
        assertThat(world.event(ANAS, SATURDAY).state()).isEqualTo(State.CLEARED);
        assertThat(world.event(FIRSTS, SATURDAY).state()).isEqualTo(State.CLEARED);
    }

    @Test
    void theGeneralCalendarsMoveAdoptedCarriesTheAssignment() {
        world.published(MONDAY, ANA);
        world.move(CONTROL, MONDAY, TUESDAY);
        decided(Resolution.ADOPT);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.event(CONTROL, TUESDAY).slot()).isEqualTo(TUESDAY);
    }

    @Test
    void aContradictionAdoptedCarriesTheAssignmentFromWhereTheFirstCopyBroughtIt() {
        world.published(MONDAY, ANA);
        world.move(ANAS, MONDAY, TUESDAY);
        world.move(FIRSTS, MONDAY, WEDNESDAY);
        decided(Resolution.ADOPT);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.who(TUESDAY)).isNull();
        assertThat(world.who(WEDNESDAY)).isEqualTo(ANA);
    }

    @Test
    void aContradictionRevertedLeavesTheAssignmentWhereTheFirstCopyBroughtIt() {
        world.published(MONDAY, ANA);
        world.move(ANAS, MONDAY, TUESDAY);
        world.move(FIRSTS, MONDAY, WEDNESDAY);
        decided(Resolution.REVERT);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.who(WEDNESDAY)).isNull();
        assertThat(world.event(FIRSTS, MONDAY).contentHash()).isEqualTo(NONE);
    }

    @Test
    void whatIsTakenCannotBeAdoptedUntilItIsFree() {
        world.published(MONDAY, ANA);
        world.published(TUESDAY, BIA);
        world.move(ANAS, MONDAY, TUESDAY);
        assertThat(world.resolve(world.onlyOpen(), Resolution.ADOPT)).isInstanceOf(Resolved.Refused.class);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.who(TUESDAY)).isEqualTo(BIA);
        assertThat(world.event(ANAS, MONDAY).slot()).isEqualTo(MONDAY);

        world.adjust(new Edit.Unassign(TUESDAY, BIA, false));
        decided(Resolution.ADOPT);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
    }

    @Test
    void aCopyAdoptedIsOneMoreShift() {
        world.published(MONDAY, ANA);
        Tag tag = new Tag(Environment.DEV, AssignmentId.of(World.NETWORK.id(), MONDAY), "b".repeat(64));
        world.follow(ANAS, world.foreign(ANAS, "copy", start(TUESDAY), end(TUESDAY), tag));
        decided(Resolution.ADOPT);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
    }

    @Test
    void anOverlapAdoptedFreesTheSlotAndKeepsThePersonOut() {
        overlapped();
        decided(Resolution.ADOPT);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.pinnedGap(MONDAY)).isFalse();
        assertThat(world.roster().keptOut()).hasSize(1);
    }

    @Test
    void anOverlapDecidedOtherwiseIsNotAskedAgain() {
        overlapped();
        decided(Resolution.PIN);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        world.follow(ANAS, world.foreign(ANAS, "other", at(World.SATURDAY, 1), at(World.SATURDAY, 2), null));
        assertThat(world.open()).isEmpty();

        world.follow(ANAS, world.foreign(ANAS, "dentista", at(World.MONDAY, 10), at(World.MONDAY, 11), null));
        assertThat(world.open()).as("at another time it is another thing").hasSize(1);
    }

    @Test
    void aWarningNeedsAReason() {
        world.published(MONDAY, ANA);
        world.move(CONTROL, MONDAY, TUESDAY);
        Conflict conflict = world.onlyOpen();
        assertThat(world.resolving.resolve(conflict.id(), Resolution.ADOPT, CAIO, ""))
                .isEqualTo(new Resolved.ReasonNeeded());
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.event(CONTROL, MONDAY).slot()).isEqualTo(MONDAY);
        assertThat(world.onlyOpen()).isEqualTo(conflict);
    }

    @Test
    void onlyACoordinatorInPersonDecides() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        UUID conflict = world.onlyOpen().id();
        for (Author nobody : new Author[] {
            new Author("Eva", Author.Role.VIEWER, Author.Door.BOT),
            new Author("job", Author.Role.ADMIN, Author.Door.JOB)
        }) {
            assertThat(world.resolving.resolve(conflict, Resolution.ADOPT, nobody, "x"))
                    .isInstanceOf(Resolved.Refused.class);
        }
        assertThat(world.open()).hasSize(1);
    }

    @Test
    void whatIsDecidedOrUnknownIsNotDecidedAgain() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        Conflict done = decided(Resolution.ADOPT);
        assertThat(world.resolve(done, Resolution.REVERT)).isEqualTo(new Resolved.NotOpen(done));
        assertThat(world.resolving.resolve(new UUID(9, 9), Resolution.PIN, CAIO, "x"))
                .isEqualTo(new Resolved.Unknown());
    }

    @Test
    void aConflictComesWithReadyProposalsForItsGap() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        var found = suggestions().about(world.onlyOpen());
        assertThat(found).isNotEmpty();
        assertThat(world.adjust(found.get(0).edits().toArray(Edit[]::new)))
                .isInstanceOf(io.agendador.review.Outcome.Done.class);
        assertThat(world.who(MONDAY)).isNotNull();
    }

    @Test
    void anOverlapComesWithReadyProposals() {
        overlapped();
        assertThat(suggestions().about(world.onlyOpen())).isNotEmpty();
    }

    private ConflictSuggestions suggestions() {
        return new ConflictSuggestions(
                new RosterReports(world.transactions)
                        .inForce(MONDAY.week().period())
                        .orElseThrow(),
                world.now);
    }

    private void overlapped() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.foreign(ANAS, "dentista", at(World.MONDAY, 9), at(World.MONDAY, 10), null));
    }

    private Conflict decided(Resolution resolution) {
        Conflict conflict = world.open().get(0);
        Resolved resolved = world.resolve(conflict, resolution);
        assertThat(resolved).isInstanceOf(Resolved.Done.class);
        Conflict done = ((Resolved.Done) resolved).conflict();
        assertThat(world.open()).extracting(Conflict::id).doesNotContain(done.id());
        return done;
    }
}
