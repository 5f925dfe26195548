package io.agendador.google.follow;

import static io.agendador.google.follow.World.ANA;
import static io.agendador.google.follow.World.ANAS;
import static io.agendador.google.follow.World.BIA;
import static io.agendador.google.follow.World.BIAS;
import static io.agendador.google.follow.World.DORA;
import static io.agendador.google.follow.World.FIRST;
import static io.agendador.google.follow.World.FIRSTS;
import static io.agendador.google.follow.World.SECOND;
import static io.agendador.google.follow.World.SECONDS;
import static io.agendador.google.follow.World.afternoon;
import static io.agendador.google.follow.World.at;
import static io.agendador.google.follow.World.end;
import static io.agendador.google.follow.World.morning;
import static io.agendador.google.follow.World.start;
import static io.agendador.mirror.MirrorCalendar.CONTROL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.agendador.google.follow.Following.Followed;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventChange;
import io.agendador.google.mapping.EventField;
import io.agendador.google.mapping.Tag;
import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Conflict.Kind;
import io.agendador.mirror.Conflict.Winner;
import io.agendador.proposal.Edit;
import io.agendador.review.AuditTrail.Action;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author.Door;
import io.agendador.roster.BusyTime;
import io.agendador.roster.Origin;
import io.agendador.roster.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

class GooglePrevailsTest {

    private static final Slot MONDAY = morning(FIRST, 0);
    private static final Slot TUESDAY = morning(FIRST, 1);
    private static final Slot WEDNESDAY = morning(FIRST, 2);
    private static final Slot SATURDAY = morning(FIRST, 5);
    private static final Slot NEXT_SATURDAY = morning(FIRST, 12);

    private final World world = new World();

    @Test
    void goesWithAnEventMovedExactlyOntoAFreeShift() {
        world.published(MONDAY, ANA);

        assertThat(world.move(ANAS, MONDAY, TUESDAY)).isEqualTo(new Followed(1, 0));

        Assignment moved = world.at(TUESDAY);
        assertThat(moved.professional()).isEqualTo(ANA);
        assertThat(moved.origin()).isEqualTo(Origin.GOOGLE);
        assertThat(moved.status()).isEqualTo(AssignmentStatus.ADJUSTED);
        assertThat(moved.pinned()).isTrue();
        assertThat(moved.lastChange().author().door()).isEqualTo(Door.GOOGLE);
        assertThat(moved.lastChange().reason()).isEqualTo("Changed in Google Calendar");
        assertThat(world.pinnedGap(MONDAY)).isTrue();
        assertThat(world.open()).isEmpty();
        assertThat(world.busy(ANA)).isEmpty();
        assertThat(world.event(ANAS, TUESDAY).sourceOfTruth()).isEqualTo(SourceOfTruth.GOOGLE);
        assertThat(world.audit().get(0).entry().action()).isEqualTo(Action.GOOGLE_ADOPTED);
    }

    @Test
    void theRoomsCopySpeaksToo() {
        world.published(MONDAY, ANA);
        world.move(FIRSTS, MONDAY, TUESDAY);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.who(MONDAY)).isNull();
    }

    @Test
    void theOtherCopyMovedAlikeIsTheSameThing() {
        world.published(MONDAY, ANA);
        world.move(ANAS, MONDAY, TUESDAY);
        assertThat(world.move(FIRSTS, MONDAY, TUESDAY)).isEqualTo(Followed.NOTHING);
        assertThat(world.move(CONTROL, MONDAY, TUESDAY)).isEqualTo(Followed.NOTHING);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.open()).isEmpty();
        assertThat(world.event(FIRSTS, TUESDAY).slot()).isEqualTo(TUESDAY);
    }

    @Test
    void takesAMoveBack() {
        world.published(MONDAY, ANA);
        world.move(ANAS, MONDAY, TUESDAY);
        world.move(ANAS, TUESDAY, MONDAY);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.who(TUESDAY)).isNull();
        assertThat(world.open()).isEmpty();
    }

    @Test
    void storesNothingWhereTheShiftIsTaken() {
        world.published(MONDAY, ANA);
        world.published(TUESDAY, BIA);

        assertThat(world.move(ANAS, MONDAY, TUESDAY)).isEqualTo(new Followed(0, 1));

        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.who(TUESDAY)).isEqualTo(BIA);
        Conflict conflict = world.onlyOpen();
        assertThat(conflict.kind()).isEqualTo(Kind.FORBIDDEN);
        assertThat(conflict.movedTo()).isEqualTo(TUESDAY);
        assertThat(world.event(ANAS, MONDAY).sourceOfTruth()).isEqualTo(SourceOfTruth.SYSTEM);
    }

    @Test
    void storesNothingWhereSomethingElseTakesThePerson() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.foreign(ANAS, "dentista", start(TUESDAY), end(TUESDAY), null));
        world.move(ANAS, MONDAY, TUESDAY);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void followsAChainOfMovesInWhateverOrderItIsTold() {
        world.published(MONDAY, ANA);
        world.published(TUESDAY, ANA);
        MirroredEvent first = world.event(FIRSTS, MONDAY);
        MirroredEvent second = world.event(FIRSTS, TUESDAY);

        Followed followed = world.follow(FIRSTS, world.moved(first, TUESDAY), world.moved(second, WEDNESDAY));

        assertThat(followed).isEqualTo(new Followed(2, 0));
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.who(WEDNESDAY)).isEqualTo(ANA);
        assertThat(world.conflicts()).isEmpty();
    }

    @Test
    void anyOtherTimeLeavesAGapATakenTimeAndAConflict() {
        world.published(MONDAY, ANA);

        assertThat(world.moveAway(ANAS, MONDAY, 9)).isEqualTo(new Followed(1, 1));

        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.pinnedGap(MONDAY)).isTrue();
        assertThat(world.busy(ANA)).containsExactly(new BusyTime(ANA, at(MONDAY.date(), 9), at(MONDAY.date(), 15)));
        Conflict conflict = world.onlyOpen();
        assertThat(conflict.kind()).isEqualTo(Kind.MOVED);
        assertThat(conflict.winner()).isEqualTo(Winner.GOOGLE);
        assertThat(conflict.professional()).isEqualTo(ANA);
        assertThat(conflict.start()).isEqualTo(at(MONDAY.date(), 9));
        assertThat(conflict.proposal()).isNotNull();
    }

    @Test
    void whatCameBackToItsShiftHasItAgain() {
        world.published(MONDAY, ANA);
        world.moveAway(ANAS, MONDAY, 9);
        world.move(ANAS, MONDAY, MONDAY);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.busy(ANA)).isEmpty();
        assertThat(world.open()).isEmpty();
        assertThat(world.conflicts()).extracting(Conflict::state).containsExactly(Conflict.State.SETTLED);
    }

    @Test
    void whatWentAwayCanGoOnToAShiftThatItsOldTimeOverlaps() {
        world.published(MONDAY, ANA);
        world.moveAway(ANAS, MONDAY, 12);
        world.move(ANAS, MONDAY, afternoon(FIRST, 0));
        assertThat(world.who(afternoon(FIRST, 0))).isEqualTo(ANA);
        assertThat(world.busy(ANA)).isEmpty();
        assertThat(world.open()).isEmpty();
    }

    @Test
    void theOtherCopyMovedAwayAlikeIsTheSameThing() {
        world.published(MONDAY, ANA);
        world.moveAway(ANAS, MONDAY, 9);
        assertThat(world.moveAway(FIRSTS, MONDAY, 9)).isEqualTo(Followed.NOTHING);
        assertThat(world.open()).hasSize(1);
    }

    @Test
    void aDeletedEventLeavesAPinnedGapAndOneConflict() {
        world.published(MONDAY, ANA);

        assertThat(world.delete(ANAS, MONDAY)).isEqualTo(new Followed(1, 1));
        assertThat(world.delete(FIRSTS, MONDAY)).isEqualTo(Followed.NOTHING);
        assertThat(world.delete(CONTROL, MONDAY)).isEqualTo(Followed.NOTHING);

        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.pinnedGap(MONDAY)).isTrue();
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.DELETED);
        assertThat(world.onlyOpen().start()).isNull();
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
        assertThat(world.event(FIRSTS, MONDAY).sourceOfTruth()).isEqualTo(SourceOfTruth.GOOGLE);
    }

    @Test
    void anEventThatWasBroughtBackHasItsShiftAgain() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        world.follow(ANAS, world.same(world.event(ANAS, MONDAY), new EventChange.Unchanged()));
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.open()).isEmpty();
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.LIVE);
    }

    @Test
    void aDeletionInTheRoomHoldsForWhoeverHasTheSlotByNow() {
        world.published(MONDAY, ANA);
        world.adjust(new Edit.Replace(MONDAY, ANA, BIA));
        world.delete(FIRSTS, MONDAY);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.DELETED);
        assertThat(world.audit().get(0).entry().action()).isEqualTo(Action.GOOGLE_ADOPTED);
    }

    @Test
    void aDeletionInTheRoomIsNoEchoOfOneThatSpokeOfSomebodyElse() {
        world.published(MONDAY, ANA);
        world.adjust(new Edit.Replace(MONDAY, ANA, BIA));
        world.delete(ANAS, MONDAY);
        world.delete(FIRSTS, MONDAY);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.DELETED);
    }

    @Test
    void aDeletionInTheGeneralCalendarIsNoEchoOfOneThatSpokeOfSomebodyElse() {
        world.published(MONDAY, ANA);
        world.adjust(new Edit.Replace(MONDAY, ANA, BIA));
        world.delete(ANAS, MONDAY);
        world.delete(CONTROL, MONDAY);
        assertThat(world.who(MONDAY)).isEqualTo(BIA);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(world.onlyOpen().professional()).isEqualTo(BIA);
    }

    @Test
    void aDeletionInAProfessionalsCalendarSaysNothingOfWhoeverHasTheSlotByNow() {
        world.published(MONDAY, ANA);
        world.adjust(new Edit.Replace(MONDAY, ANA, BIA));
        assertThat(world.delete(ANAS, MONDAY)).isEqualTo(Followed.NOTHING);
        assertThat(world.who(MONDAY)).isEqualTo(BIA);
    }

    @Test
    void whereBothSidesMovedItTheMoveInGoogleHolds() {
        world.published(MONDAY, ANA);
        world.adjust(new Edit.Replace(MONDAY, ANA, BIA));
        world.move(ANAS, MONDAY, TUESDAY);
        assertThat(world.who(MONDAY)).isEqualTo(BIA);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
    }

    @Test
    void whatTheRosterSaysAlreadyIsSettledInSilence() {
        world.published(MONDAY, ANA);
        world.adjust(new Edit.Unassign(MONDAY, ANA, true), new Edit.Assign(TUESDAY, ANA));
        assertThat(world.move(ANAS, MONDAY, TUESDAY)).isEqualTo(Followed.NOTHING);
        assertThat(world.conflicts()).isEmpty();
        assertThat(world.event(ANAS, TUESDAY).slot()).isEqualTo(TUESDAY);
    }

    @Test
    void theGeneralCalendarAloneAsksAPerson() {
        world.published(MONDAY, ANA);
        world.published(TUESDAY, BIA);
        world.move(CONTROL, MONDAY, WEDNESDAY);
        world.delete(CONTROL, TUESDAY);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.who(TUESDAY)).isEqualTo(BIA);
        assertThat(world.open())
                .extracting(Conflict::kind, Conflict::winner)
                .containsOnly(tuple(Kind.CONTRADICTION, Winner.NOBODY));
    }

    @Test
    void aDeletionThatAsksIsAboutWhoeverHasTheSlotByNow() {
        world.published(MONDAY, ANA);
        world.adjust(new Edit.Replace(MONDAY, ANA, BIA));
        world.delete(CONTROL, MONDAY);
        assertThat(world.onlyOpen().professional()).isEqualTo(BIA);
        assertThat(world.event(CONTROL, MONDAY).professional()).isEqualTo(BIA);

        world.adjust(new Edit.Replace(MONDAY, BIA, DORA));
        world.transactions.<Integer>write(stores -> world.following.settle(stores, world.now));
        assertThat(world.open()).isEmpty();
    }

    @Test
    void theGeneralCalendarIsNotAloneAnyMoreWhenAnotherCopyFollows() {
        world.published(MONDAY, ANA);
        world.move(CONTROL, MONDAY, TUESDAY);
        world.move(ANAS, MONDAY, TUESDAY);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.open()).isEmpty();
    }

    @Test
    void copiesMovedDifferentlyAskAPerson() {
        world.published(MONDAY, ANA);
        world.move(ANAS, MONDAY, TUESDAY);
        world.move(FIRSTS, MONDAY, WEDNESDAY);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.who(WEDNESDAY)).isNull();
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(world.onlyOpen().movedTo()).isEqualTo(WEDNESDAY);
    }

    @Test
    void oneCopyDeletedAndTheOtherMovedAsksAPerson() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        world.move(FIRSTS, MONDAY, TUESDAY);
        assertThat(world.who(TUESDAY)).isNull();
        assertThat(world.open()).extracting(Conflict::kind).containsExactly(Kind.DELETED, Kind.CONTRADICTION);
    }

    @Test
    void onHandKeptDaysNothingIsWritten() {
        world.published(SATURDAY, ANA);
        world.published(MONDAY, BIA);
        world.delete(ANAS, SATURDAY);
        world.move(BIAS, MONDAY, NEXT_SATURDAY);
        assertThat(world.who(SATURDAY)).isEqualTo(ANA);
        assertThat(world.who(MONDAY)).isEqualTo(BIA);
        assertThat(world.who(NEXT_SATURDAY)).isNull();
        assertThat(world.open()).extracting(Conflict::kind).containsOnly(Kind.HAND_KEPT);
    }

    @Test
    void theOtherCopyOfAHandKeptDayChangedAlikeIsTheSameThing() {
        world.published(SATURDAY, ANA);
        world.delete(ANAS, SATURDAY);
        assertThat(world.delete(FIRSTS, SATURDAY)).isEqualTo(Followed.NOTHING);
        assertThat(world.open()).hasSize(1);
    }

    @Test
    void anotherTitleTouchesNoAssignment() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.edited(world.event(ANAS, MONDAY)));
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.EDITED);
    }

    @Test
    void movedAndRenamedGoesThereAndTellsOfTheRest() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.moved(world.event(ANAS, MONDAY), start(TUESDAY), end(TUESDAY), EventField.TITLE));
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.EDITED);
        assertThat(world.onlyOpen().slot()).isEqualTo(TUESDAY);
    }

    @Test
    void withoutItsTagAnEventIsSomebodysAndTheAssignmentStays() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.same(world.event(ANAS, MONDAY), new EventChange.Untagged()));
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.DELETED);
        assertThat(world.busy(ANA)).hasSize(1);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.EDITED);
        assertThat(world.onlyOpen().winner()).isEqualTo(Winner.NOBODY);
    }

    @Test
    void aCopyThatWasTakenOverDoesNotSpeakForOneThatIsDeleted() {
        world.published(MONDAY, ANA);
        world.follow(FIRSTS, world.same(world.event(FIRSTS, MONDAY), new EventChange.Untagged()));
        world.delete(ANAS, MONDAY);
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.pinnedGap(MONDAY)).isTrue();
    }

    @Test
    void norAfterAPersonLeftItToWhoeverTookIt() {
        world.published(MONDAY, ANA);
        world.follow(FIRSTS, world.same(world.event(FIRSTS, MONDAY), new EventChange.Untagged()));
        world.resolve(world.onlyOpen(), Resolution.PIN);
        world.delete(ANAS, MONDAY);
        assertThat(world.who(MONDAY)).isNull();
    }

    @Test
    void aMoveThatADecisionHasOvertakenContradictsNothing() {
        world.published(MONDAY, ANA);
        world.follow(
                ANAS,
                world.moved(world.event(ANAS, MONDAY), World.at(TUESDAY.date(), 9), World.at(TUESDAY.date(), 15)));
        world.adjust(new Edit.Assign(MONDAY, ANA));
        world.moveAway(FIRSTS, MONDAY, 10);
        assertThat(world.pinnedGap(MONDAY)).isTrue();
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.MOVED);
        assertThat(world.onlyOpen().calendar()).isEqualTo(FIRSTS);
    }

    @Test
    void whatWasTakenOverAndIsGoneTakesNoTime() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.same(world.event(ANAS, MONDAY), new EventChange.Untagged()));
        world.follow(ANAS, world.deleted(world.event(ANAS, MONDAY)));
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.busy(ANA)).isEmpty();
    }

    @Test
    void madeAllDayOrRepeatedTheAssignmentStays() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.same(world.event(ANAS, MONDAY), new EventChange.Unsuitable()));
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.event(ANAS, MONDAY).state()).isEqualTo(State.LIVE);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.EDITED);
    }

    @Test
    void aCopyWithOurTagAsksAPersonAndTakesNobodysTime() {
        world.published(MONDAY, ANA);
        Tag tag = new Tag(Environment.DEV, AssignmentId.of(World.NETWORK.id(), MONDAY), "b".repeat(64));
        world.follow(ANAS, world.foreign(ANAS, "copy", start(TUESDAY), end(TUESDAY), tag));
        assertThat(world.busy(ANA)).isEmpty();
        Conflict conflict = world.onlyOpen();
        assertThat(conflict.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(conflict.slot()).isEqualTo(MONDAY);
        assertThat(conflict.movedTo()).isEqualTo(TUESDAY);

        world.follow(ANAS, world.foreign(ANAS, "copy", null, null, null));
        assertThat(world.open()).isEmpty();
    }

    @Test
    void draggedIntoAnotherRoomsCalendarItIsAGapHereAndAQuestionThere() {
        world.published(MONDAY, ANA);
        Tag tag = new Tag(Environment.DEV, AssignmentId.of(World.NETWORK.id(), MONDAY), "b".repeat(64));
        world.delete(FIRSTS, MONDAY);
        world.follow(SECONDS, world.foreign(SECONDS, "dragged", start(MONDAY), end(MONDAY), tag));
        assertThat(world.who(MONDAY)).isNull();
        assertThat(world.open()).extracting(Conflict::kind).containsExactly(Kind.DELETED, Kind.CONTRADICTION);
        assertThat(world.open().get(1).movedTo()).isEqualTo(morning(SECOND, 0));
    }

    @Test
    void somebodysEventTakesTheProfessionalsTimeAndGoes() {
        world.follow(ANAS, world.foreign(ANAS, "dentista", at(World.MONDAY, 9), at(World.MONDAY, 10), null));
        assertThat(world.busy(ANA)).containsExactly(new BusyTime(ANA, at(World.MONDAY, 9), at(World.MONDAY, 10)));
        assertThat(world.open()).isEmpty();
        assertThat(world.audit().get(0).entry().action()).isEqualTo(Action.BUSY_TIMES_READ);
        world.follow(ANAS, world.foreign(ANAS, "dentista", null, null, null));
        assertThat(world.busy(ANA)).isEmpty();
    }

    @Test
    void somebodysEventOverAnAssignmentIsAConflictUntilItGoes() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.foreign(ANAS, "dentista", at(World.MONDAY, 9), at(World.MONDAY, 10), null));
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.busy(ANA)).hasSize(1);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.OVERLAP);
        assertThat(world.onlyOpen().slot()).isEqualTo(MONDAY);

        world.follow(ANAS, world.foreign(ANAS, "dentista", at(World.MONDAY, 20), at(World.MONDAY, 21), null));
        assertThat(world.open()).isEmpty();
        assertThat(world.conflicts()).extracting(Conflict::state).containsExactly(Conflict.State.SETTLED);
    }

    @Test
    void somebodysEventInARoomOverAnAssignmentIsAConflictAndTakesNobodysTime() {
        world.published(MONDAY, ANA);
        world.follow(FIRSTS, world.foreign(FIRSTS, "obra", at(World.MONDAY, 9), at(World.MONDAY, 10), null));
        assertThat(world.busy(ANA)).isEmpty();
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.OVERLAP);
    }

    @Test
    void anOverlapGoesWithTheAssignment() {
        world.published(MONDAY, ANA);
        world.follow(ANAS, world.foreign(ANAS, "dentista", at(World.MONDAY, 9), at(World.MONDAY, 10), null));
        world.adjust(new Edit.Replace(MONDAY, ANA, BIA));
        int settled = world.transactions.write(stores -> world.following.settle(stores, world.now));
        assertThat(settled).isEqualTo(1);
        assertThat(world.open()).isEmpty();
    }

    @Test
    void whatHasBegunIsRecordedAndTroublesNobody() {
        world.published(MONDAY, ANA);
        world.now = start(MONDAY);
        assertThat(world.delete(ANAS, MONDAY)).isEqualTo(Followed.NOTHING);
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.open()).isEmpty();
        assertThat(world.conflicts())
                .extracting(Conflict::kind, Conflict::state)
                .containsExactly(tuple(Kind.DELETED, Conflict.State.SETTLED));
    }

    @Test
    void whatWasMadeSomethingElseIsAskedAlsoOnceItHasBegun() {
        world.published(MONDAY, ANA);
        world.now = start(MONDAY);
        world.follow(ANAS, world.same(world.event(ANAS, MONDAY), new EventChange.Unsuitable()));
        assertThat(world.who(MONDAY)).isEqualTo(ANA);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.EDITED);
    }

    @Test
    void ontoWhatHasBegunNothingGoes() {
        world.published(TUESDAY, ANA);
        world.now = start(MONDAY);
        world.move(ANAS, TUESDAY, MONDAY);
        assertThat(world.who(TUESDAY)).isEqualTo(ANA);
        assertThat(world.onlyOpen().kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void aGapThatAPersonFilledIsNoConflictAnyMore() {
        world.published(MONDAY, ANA);
        world.delete(ANAS, MONDAY);
        world.delete(FIRSTS, MONDAY);
        world.adjust(new Edit.Assign(MONDAY, DORA));
        world.transactions.<Integer>write(stores -> world.following.settle(stores, world.now));
        assertThat(world.open()).isEmpty();
        assertThat(world.event(FIRSTS, MONDAY).state()).isEqualTo(State.CLEARED);
    }

    @Test
    void toSeeAChangeTwiceIsToSeeItOnce() {
        world.published(MONDAY, ANA);
        world.published(TUESDAY, BIA);
        world.published(afternoon(FIRST, 0), DORA);
        List<SeenChange> seen = List.of(
                world.deleted(world.event(FIRSTS, TUESDAY)),
                world.moved(world.event(FIRSTS, MONDAY), WEDNESDAY),
                world.moved(world.event(FIRSTS, afternoon(FIRST, 0)), at(World.MONDAY, 15), at(World.MONDAY, 21)));
        SeenChange[] all = seen.toArray(SeenChange[]::new);
        world.follow(FIRSTS, all);
        var roster = world.roster();
        var conflicts = world.conflicts();
        int audited = world.audit().size();

        assertThat(world.replay(FIRSTS, all)).isEqualTo(Followed.NOTHING);

        assertThat(world.roster()).isEqualTo(roster);
        assertThat(world.conflicts()).isEqualTo(conflicts);
        assertThat(world.audit()).hasSize(audited);
    }
}
