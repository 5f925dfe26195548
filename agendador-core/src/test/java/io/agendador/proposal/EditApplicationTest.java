package io.agendador.proposal;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EditApplicationTest {

    /** A Wednesday, at noon in the network's zone. */
    private static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");

    private static final ProfessionalId NOBODY = new ProfessionalId(new UUID(0, 9));

    private final NetworkFixture fixture = aNetwork();
    private final ProfessionalId ana = fixture.professional("Ana").id();
    private final ProfessionalId bia = fixture.professional("Bia").id();
    private final Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
    private final Room room = fixture.room(savassi, "Sala 1");
    private final Network network = fixture.openOnWorkdays(room)
            .open(room, DayOfWeek.SATURDAY, Shift.MORNING)
            .build();
    private final Slot past = slot("2026-11-18");
    private final Slot monday = slot("2026-11-23");
    private final Slot tuesday = slot("2026-11-24");
    private final Slot saturday = slot("2026-11-28");
    private final Slot sunday = slot("2026-11-29");

    @Test
    void assignsByNameAndPins() {
        assertThat(after(roster(), new Edit.Assign(monday, ana), monday))
                .isEqualTo(byHand(ana, AssignmentStatus.ADJUSTED));
        assertThat(after(roster(), new Edit.Assign(saturday, ana), saturday))
                .isEqualTo(byHand(ana, AssignmentStatus.MANUAL));
        assertThat(after(roster(generated(monday, bia)), new Edit.Assign(monday, ana), monday))
                .isEqualTo(byHand(ana, AssignmentStatus.ADJUSTED));
    }

    @Test
    void followsGoogleAndPins() {
        SlotState byGoogle = SlotState.FREE.heldBy(bia, Origin.GOOGLE, AssignmentStatus.ADJUSTED, true);

        assertThat(after(roster(generated(monday, ana)), new Edit.Adopt(monday, ana, bia), monday))
                .isEqualTo(byGoogle);
        assertThat(after(roster(), new Edit.Adopt(monday, null, bia), monday)).isEqualTo(byGoogle);
        assertThat(after(roster(generated(monday, ana)), new Edit.Adopt(monday, ana, null), monday))
                .isEqualTo(SlotState.FREE.empty(true));
        assertThat(after(roster(), new Edit.Adopt(saturday, null, bia), saturday))
                .isEqualTo(SlotState.FREE.heldBy(bia, Origin.GOOGLE, AssignmentStatus.MANUAL, true));
    }

    @Test
    void followsGoogleOnlyFromWhatWasRead() {
        assertThat(refusals(roster(generated(monday, bia)), new Edit.Adopt(monday, ana, null)))
                .containsExactly(Refusal.at(Rule.MOVED, monday));
        assertThat(refusals(roster(), new Edit.Adopt(monday, ana, bia)))
                .containsExactly(Refusal.at(Rule.MOVED, monday));
        assertThat(refusals(roster(), new Edit.Adopt(past, null, bia))).containsExactly(Refusal.at(Rule.BEGUN, past));
    }

    @Test
    void assignsNobodyUnknownNowhereUnknownAndNotInThePast() {
        Slot nowhere = new Slot(new RoomId(new UUID(0, 8)), monday.date(), Shift.MORNING);

        assertThat(refusals(roster(), new Edit.Assign(monday, NOBODY)))
                .containsExactly(Refusal.of(Rule.UNKNOWN_PROFESSIONAL, NOBODY));
        assertThat(refusals(roster(), new Edit.Assign(nowhere, ana)))
                .containsExactly(Refusal.of(Rule.UNKNOWN_ROOM, nowhere.room()));
        assertThat(refusals(roster(), new Edit.Assign(past, ana))).containsExactly(Refusal.at(Rule.BEGUN, past));
    }

    @Test
    void replacesOnlyWhoIsThere() {
        assertThat(after(roster(generated(monday, ana)), new Edit.Replace(monday, ana, bia), monday))
                .isEqualTo(byHand(bia, AssignmentStatus.ADJUSTED));
        assertThat(refusals(roster(generated(monday, bia)), new Edit.Replace(monday, ana, bia)))
                .containsExactly(Refusal.at(Rule.NOT_THERE, monday, ana, bia));
        assertThat(refusals(roster(), new Edit.Replace(monday, ana, bia)))
                .containsExactly(Refusal.at(Rule.NOT_THERE, monday, ana));
    }

    @Test
    void exchangesTwoWhoAreBothThere() {
        Roster both = roster(generated(monday, ana), generated(tuesday, bia));
        Edit exchange = new Edit.Exchange(monday, ana, tuesday, bia);

        assertThat(after(both, exchange, monday)).isEqualTo(byHand(bia, AssignmentStatus.ADJUSTED));
        assertThat(after(both, exchange, tuesday)).isEqualTo(byHand(ana, AssignmentStatus.ADJUSTED));
        assertThat(refusals(roster(generated(monday, ana)), exchange))
                .containsExactly(Refusal.at(Rule.NOT_THERE, tuesday, bia));
    }

    @Test
    void takesOutAndKeepsOutIfAsked() {
        Roster roster = roster(generated(monday, ana));

        assertThat(after(roster, new Edit.Unassign(monday, ana, false), monday)).isEqualTo(SlotState.FREE);
        assertThat(after(roster, new Edit.Unassign(monday, ana, true), monday))
                .isEqualTo(SlotState.FREE.keepingOut(List.of(ana)));
        assertThat(refusals(roster, new Edit.Unassign(monday, bia, true)))
                .containsExactly(Refusal.at(Rule.NOT_THERE, monday, bia, ana));
        assertThat(refusals(roster(generated(past, ana)), new Edit.Unassign(past, ana, true)))
                .containsExactly(Refusal.at(Rule.BEGUN, past));
    }

    @Test
    void leavesAGapWhereSomethingIsOpen() {
        SlotState gap = SlotState.FREE.empty(true);

        assertThat(after(roster(generated(monday, ana)), new Edit.LeaveGap(monday), monday))
                .isEqualTo(gap);
        assertThat(refusals(roster(), new Edit.LeaveGap(sunday))).containsExactly(Refusal.at(Rule.NOT_OPEN, sunday));
        assertThat(refusals(roster(), new Edit.LeaveGap(past))).containsExactly(Refusal.at(Rule.BEGUN, past));
    }

    @Test
    void pinsWhatIsThereOrThatNobodyIs() {
        assertThat(after(roster(generated(monday, ana)), new Edit.Pin(monday), monday))
                .satisfies(it -> {
                    assertThat(it.professional()).isEqualTo(ana);
                    assertThat(it.origin()).isEqualTo(Origin.SYSTEM);
                    assertThat(it.pinned()).isTrue();
                });
        assertThat(after(roster(), new Edit.Pin(monday), monday)).isEqualTo(SlotState.FREE.empty(true));
        assertThat(refusals(roster(), new Edit.Pin(sunday))).containsExactly(Refusal.at(Rule.NOT_OPEN, sunday));
        assertThat(refusals(roster(), new Edit.Pin(past))).containsExactly(Refusal.at(Rule.BEGUN, past));
    }

    @Test
    void unpinningHandsTheSlotBack() {
        Roster pinned = new Roster(
                List.of(),
                new TreeSet<>(List.of(tuesday)),
                new TreeSet<>(List.of(new KeptOut(tuesday, bia))),
                List.of());

        assertThat(after(roster(pinned(monday, ana)), new Edit.Unpin(monday), monday))
                .isEqualTo(SlotState.FREE.heldBy(ana, Origin.SYSTEM, AssignmentStatus.REVIEWED, false));
        assertThat(after(pinned, new Edit.Unpin(tuesday), tuesday)).isEqualTo(SlotState.FREE);
        assertThat(refusals(roster(), new Edit.Unpin(saturday))).containsExactly(Refusal.at(Rule.HAND_KEPT, saturday));
        assertThat(refusals(roster(), new Edit.Unpin(past))).containsExactly(Refusal.at(Rule.BEGUN, past));
    }

    @Test
    void entersHandKeptDaysPastOnesTooIntoFreeSlots() {
        Slot lastSaturday = slot("2026-11-14");

        assertThat(after(roster(), new Edit.EnterHandKept(lastSaturday, ana), lastSaturday))
                .isEqualTo(byHand(ana, AssignmentStatus.MANUAL));
        assertThat(refusals(roster(), new Edit.EnterHandKept(monday, ana)))
                .containsExactly(Refusal.at(Rule.NOT_HAND_KEPT, monday));
        assertThat(refusals(roster(generated(saturday, bia)), new Edit.EnterHandKept(saturday, ana)))
                .containsExactly(Refusal.at(Rule.TAKEN, saturday, bia));
        assertThat(refusals(roster(), new Edit.EnterHandKept(saturday, NOBODY)))
                .containsExactly(Refusal.of(Rule.UNKNOWN_PROFESSIONAL, NOBODY));
    }

    @Test
    void restoresOnlyFromTheStateThatWasMeant() {
        SlotState to = byHand(bia, AssignmentStatus.ADJUSTED);

        assertThat(after(roster(), new Edit.Restore(monday, SlotState.FREE, to), monday))
                .isEqualTo(to);
        assertThat(refusals(roster(generated(monday, ana)), new Edit.Restore(monday, SlotState.FREE, to)))
                .containsExactly(Refusal.at(Rule.MOVED, monday));
        assertThat(refusals(roster(), new Edit.Restore(past, SlotState.FREE, to)))
                .containsExactly(Refusal.at(Rule.BEGUN, past));
    }

    @Test
    void aClosedRoomAndSomebodyWhoLeavesFreeWhatIsToComeOnly() {
        Slot begun = slot("2026-11-16");
        Roster roster = roster(generated(begun, ana), generated(monday, ana), generated(tuesday, bia));
        Network closed = network.with(
                network.policy(),
                network.professionals(),
                network.locations(),
                network.rooms(),
                network.openings(),
                List.of(new OpeningException(tuesday, false, null, "obra")));
        Network left = network.with(
                network.policy(),
                network.professionals().stream()
                        .map(it -> it.id().equals(ana)
                                ? it.toBuilder().active(false).build()
                                : it)
                        .toList(),
                network.locations(),
                network.rooms(),
                network.openings(),
                network.exceptions());

        assertThat(after(roster, changing(closed), tuesday)).isEqualTo(SlotState.FREE);
        assertThat(after(roster, changing(closed), monday).professional()).isEqualTo(ana);
        assertThat(after(roster, changing(left), monday)).isEqualTo(SlotState.FREE);
        assertThat(after(roster, changing(left), begun).professional()).isEqualTo(ana);
        assertThat(after(roster, changing(left), tuesday).professional()).isEqualTo(bia);
    }

    @Test
    void aChangeOfANetworkThatMovedOnIsRefused() {
        Edit renamed = changing(renamed("Aninha"));
        EditApplication application = new EditApplication(new Situation(1, 1, renamed("Anita"), roster(), NOW));
        application.apply(renamed);

        assertThat(application.refusals()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(Rule.MOVED);
            assertThat(it.fact())
                    .isInstanceOfSatisfying(
                            NetworkFact.Person.class,
                            person -> assertThat(person.professional().id()).isEqualTo(ana));
        });
    }

    private Network renamed(String name) {
        return network.with(
                network.policy(),
                network.professionals().stream()
                        .map(it ->
                                it.id().equals(ana) ? it.toBuilder().name(name).build() : it)
                        .toList(),
                network.locations(),
                network.rooms(),
                network.openings(),
                network.exceptions());
    }

    private Edit changing(Network to) {
        return new Edit.ChangeNetwork(NetworkDiff.between(network, to));
    }

    private SlotState after(Roster roster, Edit edit, Slot slot) {
        EditApplication application = applied(roster, edit);
        assertThat(application.refusals()).isEmpty();
        return application.states().getOrDefault(slot, SlotState.FREE);
    }

    private List<Refusal> refusals(Roster roster, Edit edit) {
        EditApplication application = applied(roster, edit);
        assertThat(application.states()).isEqualTo(roster.states());
        return application.refusals();
    }

    private EditApplication applied(Roster roster, Edit edit) {
        EditApplication application = new EditApplication(new Situation(1, 1, network, roster, NOW));
        application.apply(edit);
        return application;
    }

    private static SlotState byHand(ProfessionalId who, AssignmentStatus status) {
        return SlotState.FREE.heldBy(who, Origin.MANUAL, status, true);
    }

    private static Assignment generated(Slot slot, ProfessionalId who) {
        return Assignment.generated(slot, who);
    }

    private static Assignment pinned(Slot slot, ProfessionalId who) {
        return new Assignment(slot, who, Origin.GOOGLE, AssignmentStatus.ADJUSTED, true, null, 3);
    }

    private static Roster roster(Assignment... assignments) {
        return new Roster(List.of(assignments), new TreeSet<>(), new TreeSet<>(), List.of());
    }

    private Slot slot(String date) {
        return new Slot(room.id(), LocalDate.parse(date), Shift.MORNING);
    }
}
