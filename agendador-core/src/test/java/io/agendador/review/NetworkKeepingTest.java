package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.NetworkImport.HandKept;
import io.agendador.review.NetworkKeeping.Decision;
import io.agendador.review.NetworkKeeping.Mode;
import io.agendador.review.NetworkKeeping.Outcome;
import io.agendador.review.NetworkKeeping.Result;
import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NetworkKeepingTest {

    private static final Decision DECISION = new Decision(
            new Author("Lia", Author.Role.ADMIN, Author.Door.SHELL), Instant.parse("2026-11-21T12:00:00Z"), "novo");
    private static final Network START = aNetwork().build();
    private static final FileChange PEOPLE = new FileChange("professionals.csv", 1, 0, 0, 0);
    private static final FileChange ENTRIES = new FileChange("hand_kept.csv", 1, 0, 0, 0);
    private static final Rejection BAD =
            new Rejection("professionals.csv", 3, "email", Problem.NOT_ACCEPTED, List.of("x", "EMAIL"));

    private final ScriptedTransactions store = new ScriptedTransactions();
    private final NetworkKeeping keeping = new NetworkKeeping(store, START);
    private final NetworkFixture fixture = aNetwork();
    private final Professional ana = fixture.professional("Ana");
    private final Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
    private final Room room = fixture.room(savassi, "Sala 1");
    private final Network network = fixture.build();
    private final Slot saturday = new Slot(room.id(), LocalDate.of(2026, 11, 28), Shift.MORNING);
    private final HandKept entry = new HandKept(saturday, ana.id());

    @Test
    void storesTheNetworkWithOneEntryInTheAuditTrail() {
        Outcome outcome = keeping.take(reading(List.of(PEOPLE), List.of(), List.of()), Mode.WHOLE, DECISION);

        assertThat(outcome.result()).isEqualTo(Result.STORED);
        assertThat(store.network).isEqualTo(network);
        assertThat(store.entries)
                .containsExactly(new AuditTrail.Entry(
                        DECISION.at(),
                        DECISION.author(),
                        Action.NETWORK_CHANGED,
                        "novo",
                        "professionals.csv +1 ~0 -0",
                        null));
    }

    @Test
    void beginsWithWhatIsStoredElseWithTheStart() {
        NetworkSource same = (present, inForce) -> new NetworkImport(present, List.of(), List.of(), List.of());

        assertThat(keeping.take(same, Mode.WHOLE, DECISION).change().network()).isEqualTo(START);
        store.network = network;
        assertThat(keeping.take(same, Mode.WHOLE, DECISION).change().network()).isEqualTo(network);
    }

    @Test
    void entersHandKeptDaysInTheNameOfWhoDecided() {
        store.network = network;

        keeping.take(reading(List.of(ENTRIES), List.of(entry), List.of()), Mode.WHOLE, DECISION);

        assertThat(store.put).singleElement().satisfies(it -> {
            assertThat(it.slot()).isEqualTo(saturday);
            assertThat(it.professional()).isEqualTo(ana.id());
            assertThat(it.origin()).isEqualTo(Origin.MANUAL);
            assertThat(it.status()).isEqualTo(AssignmentStatus.MANUAL);
            assertThat(it.pinned()).isTrue();
            assertThat(it.lastChange()).isEqualTo(new Assignment.LastChange(DECISION.author(), "novo", null));
        });
        assertThat(store.saved).isZero();
        assertThat(store.entries).extracting(AuditTrail.Entry::action).containsExactly(Action.HAND_KEPT_ENTERED);
    }

    @Test
    void anEntryEndsThePinnedGapAndTheBanOfItsSlot() {
        store.network = network;
        Slot other = new Slot(room.id(), saturday.date(), Shift.AFTERNOON);
        KeptOut out = new KeptOut(saturday, ana.id());
        store.roster =
                new Roster(List.of(), new TreeSet<>(List.of(saturday, other)), new TreeSet<>(List.of(out)), List.of());

        keeping.take(reading(List.of(ENTRIES), List.of(entry), List.of()), Mode.WHOLE, DECISION);

        assertThat(store.freed).containsExactly(saturday);
        assertThat(store.letIn).containsExactly(out);
    }

    @Test
    void storesNothingIfALineIsRejected() {
        Outcome outcome = keeping.take(reading(List.of(PEOPLE), List.of(entry), List.of(BAD)), Mode.WHOLE, DECISION);

        assertThat(outcome.result()).isEqualTo(Result.REJECTED);
        assertThat(outcome.change().rejections()).containsExactly(BAD);
        assertThat(store.untouched()).isTrue();
    }

    @Test
    void storesWhatCanBeTakenIfAskedTo() {
        Outcome outcome = keeping.take(reading(List.of(PEOPLE), List.of(entry), List.of(BAD)), Mode.PARTIAL, DECISION);

        assertThat(outcome.result()).isEqualTo(Result.STORED);
        assertThat(store.network).isEqualTo(network);
        assertThat(store.put).hasSize(1);
    }

    @Test
    void storesNothingIfAllIsSoAlready() {
        FileChange none = new FileChange("professionals.csv", 0, 0, 1, 0);

        Outcome outcome = keeping.take(reading(List.of(none), List.of(), List.of()), Mode.WHOLE, DECISION);

        assertThat(outcome.result()).isEqualTo(Result.UNCHANGED);
        assertThat(store.untouched()).isTrue();
    }

    @Test
    void aDryRunSaysWhatWouldBeAndStoresNothing() {
        NetworkSource good = reading(List.of(PEOPLE), List.of(entry), List.of());
        NetworkSource bad = reading(List.of(PEOPLE), List.of(entry), List.of(BAD));

        assertThat(keeping.take(good, Mode.DRY_RUN, DECISION).result()).isEqualTo(Result.POSSIBLE);
        assertThat(keeping.take(bad, Mode.DRY_RUN, DECISION).result()).isEqualTo(Result.REJECTED);
        assertThat(store.untouched()).isTrue();
        assertThat(store.writes).isZero();
    }

    @Test
    void aSourceThatFailsLeavesAllAsItWas() {
        NetworkSource failing = (present, inForce) -> {
            throw new StaleStateException("gone");
        };

        assertThatThrownBy(() -> keeping.take(failing, Mode.WHOLE, DECISION)).isInstanceOf(StaleStateException.class);
        assertThat(store.untouched()).isTrue();
    }

    private NetworkSource reading(List<FileChange> files, List<HandKept> entries, List<Rejection> rejections) {
        return (present, inForce) -> new NetworkImport(network, entries, files, rejections);
    }
}
