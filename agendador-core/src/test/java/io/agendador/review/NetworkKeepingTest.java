package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Planner;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.NetworkImport.HandKept;
import io.agendador.review.NetworkKeeping.Mode;
import io.agendador.review.NetworkKeeping.Result;
import io.agendador.review.NetworkKeeping.Taken;
import io.agendador.review.Rejection.Problem;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NetworkKeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Author LIA = new Author("Lia", Author.Role.ADMIN, Author.Door.SHELL);
    private static final Consent CONSENT = Consent.given(LIA, "novo");
    private static final Network START = aNetwork().build();
    private static final FileChange PEOPLE = new FileChange("professionals.csv", 1, 0, 0, 0);
    private static final FileChange ENTRIES = new FileChange("hand_kept.csv", 1, 0, 0, 0);
    private static final Rejection BAD =
            new Rejection("professionals.csv", 3, "email", Problem.NOT_ACCEPTED, List.of("x", "EMAIL"));

    private final InMemoryStore store = new InMemoryStore();
    private final AtomicLong ids = new AtomicLong();
    private final NetworkKeeping keeping = new NetworkKeeping(
            store,
            new Adjustments(store, new Planner(), InstantSource.fixed(NOW), () -> new UUID(0, ids.incrementAndGet())),
            START);
    private final NetworkFixture fixture = aNetwork();
    private final Professional ana = fixture.professional("Ana");
    private final Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
    private final Room room = fixture.room(savassi, "Sala 1");
    private final Network network =
            fixture.open(room, DayOfWeek.SATURDAY, Shift.MORNING).build();
    private final Slot saturday = new Slot(room.id(), LocalDate.of(2026, 11, 28), Shift.MORNING);
    private final HandKept entry = new HandKept(saturday, ana.id());

    @Test
    void storesTheNetworkWithOneEntryInTheAuditTrail() {
        Taken outcome = keeping.take(reading(List.of(PEOPLE), List.of(), List.of()), Mode.WHOLE, CONSENT);

        assertThat(outcome.result()).isEqualTo(Result.STORED);
        assertThat(Clinic.networkIn(store)).isEqualTo(network);
        assertThat(entries()).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo(Action.NETWORK_CHANGED);
            assertThat(it.author()).isEqualTo(LIA);
            assertThat(it.reason()).isEqualTo("novo");
            assertThat(it.proposal()).isNotNull();
        });
    }

    @Test
    void beginsWithWhatIsStoredElseWithTheStart() {
        NetworkSource same = (present, inForce) -> new NetworkImport(present, List.of(), List.of(), List.of());

        assertThat(keeping.take(same, Mode.WHOLE, CONSENT).change().network()).isEqualTo(START);
        Clinic.change(store, it -> it.roster().save(network));
        assertThat(keeping.take(same, Mode.WHOLE, CONSENT).change().network()).isEqualTo(network);
    }

    @Test
    void entersHandKeptDaysInTheNameOfWhoDecided() {
        Clinic.change(store, it -> it.roster().save(network));

        keeping.take(reading(List.of(ENTRIES), List.of(entry), List.of()), Mode.WHOLE, CONSENT);

        assertThat(roster().assignments()).singleElement().satisfies(it -> {
            assertThat(it.slot()).isEqualTo(saturday);
            assertThat(it.professional()).isEqualTo(ana.id());
            assertThat(it.origin()).isEqualTo(Origin.MANUAL);
            assertThat(it.status()).isEqualTo(AssignmentStatus.MANUAL);
            assertThat(it.pinned()).isTrue();
            assertThat(it.lastChange())
                    .satisfies(why -> assertThat(why.author()).isEqualTo(LIA));
        });
        assertThat(entries().get(0).action()).isEqualTo(Action.HAND_KEPT_ENTERED);
    }

    @Test
    void anEntryEndsThePinnedGapAndTheBanOfItsSlot() {
        Slot other = new Slot(room.id(), saturday.date(), Shift.AFTERNOON);
        Clinic.change(store, it -> {
            it.roster().save(network);
            it.roster().pinGaps(List.of(saturday, other), true);
            it.roster().keepOut(List.of(new KeptOut(saturday, ana.id())), true);
        });

        keeping.take(reading(List.of(ENTRIES), List.of(entry), List.of()), Mode.WHOLE, CONSENT);

        assertThat(roster().pinnedGaps()).containsExactly(other);
        assertThat(roster().keptOut()).isEmpty();
    }

    @Test
    void onlyAnAdministratorKeepsPeopleAndPlaces() {
        Consent coordinator = Consent.given(Clinic.CARLA, "novo");

        Taken taken = keeping.take(reading(List.of(PEOPLE), List.of(), List.of()), Mode.WHOLE, coordinator);

        assertThat(taken.result()).isEqualTo(Result.REFUSED);
        assertThat(untouched()).isTrue();
    }

    @Test
    void storesNothingIfALineIsRejected() {
        Taken outcome = keeping.take(reading(List.of(PEOPLE), List.of(entry), List.of(BAD)), Mode.WHOLE, CONSENT);

        assertThat(outcome.result()).isEqualTo(Result.REJECTED);
        assertThat(outcome.change().rejections()).containsExactly(BAD);
        assertThat(untouched()).isTrue();
    }

    @Test
    void storesWhatCanBeTakenIfAskedTo() {
        Taken outcome = keeping.take(reading(List.of(PEOPLE), List.of(entry), List.of(BAD)), Mode.PARTIAL, CONSENT);

        assertThat(outcome.result()).isEqualTo(Result.STORED);
        assertThat(Clinic.networkIn(store)).isEqualTo(network);
        assertThat(roster().assignments()).hasSize(1);
    }

    @Test
    void storesNothingIfAllIsSoAlready() {
        FileChange none = new FileChange("professionals.csv", 0, 0, 1, 0);

        Taken outcome = keeping.take(reading(List.of(none), List.of(), List.of()), Mode.WHOLE, CONSENT);

        assertThat(outcome.result()).isEqualTo(Result.UNCHANGED);
        assertThat(untouched()).isTrue();
    }

    @Test
    void aDryRunSaysWhatWouldBeAndStoresNothing() {
        NetworkSource good = reading(List.of(PEOPLE), List.of(entry), List.of());
        NetworkSource bad = reading(List.of(PEOPLE), List.of(entry), List.of(BAD));

        assertThat(keeping.take(good, Mode.WHOLE, Consent.none(LIA, "novo")).result())
                .isEqualTo(Result.POSSIBLE);
        assertThat(keeping.take(bad, Mode.WHOLE, Consent.none(LIA, "novo")).result())
                .isEqualTo(Result.REJECTED);
        assertThat(untouched()).isTrue();
    }

    @Test
    void aSourceThatFailsLeavesAllAsItWas() {
        NetworkSource failing = (present, inForce) -> {
            throw new StaleStateException("gone");
        };

        assertThatThrownBy(() -> keeping.take(failing, Mode.WHOLE, CONSENT)).isInstanceOf(StaleStateException.class);
        assertThat(untouched()).isTrue();
    }

    private NetworkSource reading(List<FileChange> files, List<HandKept> entries, List<Rejection> rejections) {
        return (present, inForce) -> new NetworkImport(network, entries, files, rejections);
    }

    private Roster roster() {
        return store.read(it -> it.roster().roster(Period.day(saturday.date())));
    }

    private List<AuditTrail.Entry> entries() {
        return store.<List<AuditTrail.Recorded>>read(it -> it.audit().latest(10)).stream()
                .map(AuditTrail.Recorded::entry)
                .toList();
    }

    private boolean untouched() {
        return Clinic.snapshot(store).isEmpty() && entries().isEmpty();
    }
}
