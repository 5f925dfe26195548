package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Effort;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import io.agendador.roster.DatedLimit;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PermissionTest {

    private static final Slot SLOT = DoorWorld.slot(0);
    private static final Professional ANA =
            DoorWorld.NETWORK.professional(DoorWorld.person(0)).orElseThrow();

    static Stream<Draft> forCoordinators() {
        Period day = Period.day(SLOT.date());
        return Stream.of(
                Draft.of(List.of(new Edit.Assign(SLOT, ANA.id()))),
                Draft.of(List.of(new Edit.EnterHandKept(SLOT, ANA.id()))),
                Draft.of(new Generation(DoorWorld.COMING, 1, List.of(), false, 1, Effort.of(1))),
                network(new NetworkFact.Absence(ANA.id(), new DatedUnavailability(day, null, ""))),
                network(new NetworkFact.Limit(ANA.id(), new DatedLimit(day, 20, null))),
                network(new NetworkFact.DatedOpening(new OpeningException(SLOT, false, null, ""))));
    }

    static Stream<Draft> forAdmins() {
        return Stream.of(
                network(new NetworkFact.Title("Outra", DoorWorld.NETWORK.zone())),
                network(new NetworkFact.Policy(DoorWorld.NETWORK.policy())),
                network(new NetworkFact.Person(ANA)),
                network(new NetworkFact.Place(
                        DoorWorld.NETWORK.locations().iterator().next())),
                network(new NetworkFact.PlaceRoom(
                        DoorWorld.NETWORK.rooms().iterator().next())),
                network(new NetworkFact.Opening(
                        DoorWorld.NETWORK.openings().iterator().next())));
    }

    @ParameterizedTest
    @MethodSource("forCoordinators")
    void coordinatorsChangeTheRosterAndWhatHoldsForSomeTime(Draft draft) {
        assertThat(asked(Role.VIEWER, draft)).contains(Refusal.of(Rule.ROLE, Role.COORDINATOR, Role.VIEWER));
        assertThat(asked(Role.COORDINATOR, draft)).isEmpty();
        assertThat(asked(Role.ADMIN, draft)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forAdmins")
    void adminsAloneKeepPeoplePlacesAndPolicy(Draft draft) {
        assertThat(asked(Role.VIEWER, draft)).contains(Refusal.of(Rule.ROLE, Role.ADMIN, Role.VIEWER));
        assertThat(asked(Role.COORDINATOR, draft)).contains(Refusal.of(Rule.ROLE, Role.ADMIN, Role.COORDINATOR));
        assertThat(asked(Role.ADMIN, draft)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aJobAsksAndNeverDecides(Role role) {
        Author job = new Author("semanal", role, Door.JOB);

        assertThat(Stream.concat(forCoordinators(), forAdmins()))
                .allSatisfy(it -> assertThat(Permission.toDecide(job, it)).contains(Refusal.of(Rule.NOT_A_PERSON)));
    }

    /** What keeps a person from asking keeps from deciding, too. */
    private static Optional<Refusal> asked(Role role, Draft draft) {
        Author author = new Author("Rita", role, Door.BOT);
        assertThat(Permission.toDecide(author, draft)).isEqualTo(Permission.toAsk(author, draft));
        return Permission.toAsk(author, draft);
    }

    private static Draft network(NetworkFact fact) {
        return Draft.of(List.of(new Edit.ChangeNetwork(new NetworkDiff(List.of(new NetworkDiff.Change(null, fact))))));
    }
}
