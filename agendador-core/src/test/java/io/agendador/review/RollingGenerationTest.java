package io.agendador.review;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Refusal;
import io.agendador.review.RollingGeneration.Window;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RollingGenerationTest {

    /** A Friday. */
    private static final Instant NOW = Instant.parse("2026-02-27T12:00:00Z");

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);
    private static final Author JOB = new Author("agendador", Author.Role.ADMIN, Author.Door.JOB);
    private static final Author CARLA = Clinic.CARLA;

    private final NetworkFixture fixture = aNetwork();
    private final Network network = network();
    private final InMemoryStore store = new InMemoryStore();
    private final RosterReports reports = new RosterReports(store);
    private final List<UUID> ids = new ArrayList<>();

    private Network network() {
        fixture.professional("Ana");
        fixture.professional("Bia");
        Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
        Room room = fixture.room(savassi, "Sala 1");
        fixture.openOnWorkdays(room).open(room, DayOfWeek.SATURDAY, Shift.MORNING);
        return fixture.build();
    }

    private UUID id() {
        ids.add(new UUID(5, ids.size()));
        return ids.get(ids.size() - 1);
    }

    @Test
    void proposesTheComingWeeksAndLeavesHandKeptDaysAlone() {
        save(network);

        Proposal proposal = shown(generate(Window.USUAL));

        assertThat(proposal.plan().window()).isEqualTo(new Period(SUNDAY, SUNDAY.plusDays(27)));
        assertThat(proposal.diff().moves())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.slot().date().getDayOfWeek()).isNotEqualTo(DayOfWeek.SATURDAY));
        assertThat(pending()).containsExactly(proposal.hash());
        assertThat(reports.inForce(proposal.period()).orElseThrow().roster().assignments())
                .isEmpty();
    }

    @Test
    void theSameAgainIsLeftAsItIs() {
        save(network);
        Proposal first = shown(generate(Window.USUAL));

        assertThat(shown(generate(Window.USUAL)).id()).isEqualTo(first.id());
        assertThat(reports.proposals(10, NOW)).hasSize(1);
    }

    @Test
    void anotherOneTakesTheOldOnesPlaceButNotThatOfAPerson() {
        save(network);
        Proposal first = shown(generate(Window.USUAL));
        Proposal carlas = shown(generation(store)
                .generate(Window.USUAL, Effort.of(100), CARLA, Planner.Progress.NONE)
                .orElseThrow());

        Proposal second = shown(generate(new Window(SUNDAY, 2, List.of(2))));

        assertThat(second.previous()).isEqualTo(first.id());
        assertThat(status(first)).isEqualTo(Proposal.Status.SUPERSEDED);
        assertThat(status(carlas)).isEqualTo(Proposal.Status.PENDING);
        assertThat(second.plan().window()).isEqualTo(new Period(SUNDAY, SUNDAY.plusDays(13)));
    }

    @Test
    void whatWouldMoveNobodyIsSaidAndNotKept() {
        save(network);
        Proposal first = shown(generate(Window.USUAL));
        assertThat(proposals(store).approve(first.id(), first.hash(), CARLA, "como proposto"))
                .isInstanceOf(Outcome.Done.class);

        Outcome again = generate(Window.USUAL);

        assertThat(again).isInstanceOfSatisfying(Outcome.Shown.class, it -> {
            assertThat(it.stored()).isFalse();
            assertThat(it.proposal().diff().moves()).isEmpty();
        });
        assertThat(pending()).isEmpty();
    }

    @Test
    void whatBecameAHandKeptDayDuringTheSearchIsRefused() {
        save(network);
        Transactions late = new Late(store, () -> save(handKept(DayOfWeek.MONDAY)));

        Outcome outcome = generation(late)
                .generate(Window.USUAL, Effort.of(100), JOB, Planner.Progress.NONE)
                .orElseThrow();

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusals()).isNotEmpty().allSatisfy(it -> {
                            assertThat(it.rule()).isEqualTo(Refusal.Rule.HAND_KEPT);
                            assertThat(it.slots().get(0).date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
                        }));
        assertThat(reports.proposals(10, NOW)).isEmpty();
    }

    @Test
    void whatBecameAHandKeptDaySinceItWasProposedIsNotApproved() {
        save(network);
        Proposal first = shown(generate(Window.USUAL));
        save(handKept(DayOfWeek.MONDAY));

        assertThat(proposals(store).approve(first.id(), first.hash(), CARLA, "como proposto"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        it -> assertThat(it.refusals().get(0).rule()).isEqualTo(Refusal.Rule.HAND_KEPT));
    }

    @Test
    void weeksThatCannotBePlannedAreNotGuessed() {
        save(network);
        for (Window it : List.of(
                new Window(SUNDAY.minusDays(14), null, List.of()),
                new Window(null, 13, List.of()),
                new Window(null, 2, List.of(3)))) {
            assertThatThrownBy(() -> generate(it)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Network handKept(DayOfWeek day) {
        List<Location> locations = network.locations().stream()
                .map(it -> it.toBuilder()
                        .handKeptDays(List.of(DayOfWeek.SATURDAY, day))
                        .build())
                .toList();
        return network.with(
                network.policy(),
                network.professionals(),
                locations,
                network.rooms(),
                network.openings(),
                network.exceptions());
    }

    private void save(Network it) {
        Clinic.change(store, stores -> stores.roster().save(it));
    }

    private Proposals proposals(Transactions transactions) {
        return new Proposals(transactions, new Planner(), () -> NOW, this::id);
    }

    private RollingGeneration generation(Transactions transactions) {
        return new RollingGeneration(proposals(transactions), new RosterReports(transactions), () -> NOW);
    }

    private Outcome generate(Window window) {
        return generation(store)
                .generate(window, Effort.of(100), JOB, Planner.Progress.NONE)
                .orElseThrow();
    }

    private static Proposal shown(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Shown.class);
        return ((Outcome.Shown) outcome).proposal();
    }

    private Proposal.Status status(Proposal proposal) {
        return store.read(it -> it.proposals().find(proposal.id()))
                .orElseThrow()
                .status();
    }

    private List<String> pending() {
        return reports.proposals(10, NOW).stream()
                .filter(it -> it.status() == Proposal.Status.PENDING)
                .map(ProposalStore.Summary::hash)
                .toList();
    }

    /** Something happens before anything is stored. */
    private record Late(Transactions store, Runnable before) implements Transactions {

        @Override
        public <T> T read(Function<Stores, T> work) {
            return store.read(work);
        }

        @Override
        public <T> T write(Function<Stores, T> work) {
            before.run();
            return store.write(work);
        }
    }
}
