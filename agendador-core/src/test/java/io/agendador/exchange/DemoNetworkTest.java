package io.agendador.exchange;

import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.planning.Planner;
import io.agendador.review.Adjustments;
import io.agendador.review.AuditTrail;
import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.NetworkImport.HandKept;
import io.agendador.review.NetworkKeeping;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Period;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DemoNetworkTest {

    @Test
    void isReadWhole() {
        NetworkImport read = new DemoFiles().read();

        assertThat(read.rejections()).isEmpty();
        assertThat(read.files())
                .containsExactly(
                        new FileChange("policy.json", 0, 2, 5, 0),
                        new FileChange("locations.csv", 7, 0, 0, 0),
                        new FileChange("rooms.csv", 13, 0, 0, 0),
                        new FileChange("professionals.csv", 16, 0, 0, 0),
                        new FileChange("openings.csv", 105, 0, 0, 0),
                        new FileChange("opening_exceptions.csv", 6, 0, 0, 0),
                        new FileChange("unavailability.csv", 14, 0, 0, 0),
                        new FileChange("hand_kept.csv", 19, 0, 0, 0));
    }

    @Test
    void isTheExampleNetwork() {
        Network network = DemoFiles.demo();

        assertThat(network.name()).isEqualTo("Rede Exemplo");
        assertThat(network.zone()).isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(network.policy()).isEqualTo(PlanningPolicy.DEFAULT);
        assertThat(network.professionals()).hasSize(16).allMatch(Professional::active);
        assertThat(network.rooms()).hasSize(13);
        assertThat(network.locations())
                .hasSize(7)
                .filteredOn(it -> it.handKeptDays().contains(SATURDAY))
                .extracting(Location::name)
                .containsExactly("Lourdes", "Savassi");
        Professional fernanda = network.professionals().stream()
                .filter(it -> it.name().equals("Fernanda Melo"))
                .findFirst()
                .orElseThrow();
        assertThat(fernanda.aliases()).containsExactly("Fê", "Nanda");
        assertThat(fernanda.maxDoublesPerWeek()).isEqualTo(1);
        assertThat(fernanda.preferredLocations())
                .extracting(it -> network.location(it).orElseThrow().name())
                .containsExactlyInAnyOrder("Contagem", "Barreiro");
    }

    @Test
    void hasOneGapOnItsHandKeptDays() {
        NetworkImport read = new DemoFiles().read();
        Set<?> entered = read.handKept().stream().map(HandKept::slot).collect(Collectors.toSet());

        List<String> gaps = read.network().openSlots(Period.weeks(new Week(DemoFiles.SUNDAY), 4)).stream()
                .filter(OpenSlot::handKept)
                .map(OpenSlot::slot)
                .filter(it -> !entered.contains(it))
                .map(it -> read.network().roomName(it.room()) + " " + it.date() + " " + it.shift())
                .toList();

        assertThat(gaps).containsExactly("Lourdes - Sala 2 2026-12-19 MORNING");
    }

    // Each try reads all files.
    @Property(tries = 200)
    void isAlwaysAboutTheComingWeeks(@ForAll @IntRange(min = -4000, max = 4000) int days) {
        LocalDate today = DemoFiles.SUNDAY.plusDays(days);
        Period window = Period.weeks(Week.coming(today), 4);

        NetworkImport read =
                CsvFolder.of(DemoNetwork.at(today), DemoFiles.ids()).read(DemoFiles.NOTHING, Roster.EMPTY::within);

        assertThat(read.rejections()).isEmpty();
        assertThat(read.handKept())
                .hasSize(19)
                .allSatisfy(it -> assertThat(it.slot().date().getDayOfWeek()).isEqualTo(SATURDAY))
                .allSatisfy(it -> assertThat(window.contains(it.slot().date())).isTrue());
        assertThat(read.network().exceptions())
                .allSatisfy(it -> assertThat(window.contains(it.slot().date())).isTrue());
    }

    @Test
    void isLoadedOnceAndNeverIntoAnotherNetwork() {
        InMemoryStore store = new InMemoryStore();
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
        Adjustments adjustments = new Adjustments(store, new Planner(), clock, DemoFiles.ids());
        Author lia = new Author("Lia", Author.Role.ADMIN, Author.Door.SHELL);

        assertThat(DemoNetwork.load(store, adjustments, clock, DemoFiles.ids(), lia))
                .hasValueSatisfying(it -> assertThat(it.result()).isEqualTo(NetworkKeeping.Result.STORED));
        assertThat(DemoNetwork.load(store, adjustments, clock, DemoFiles.ids(), lia))
                .hasValueSatisfying(it -> assertThat(it.result()).isEqualTo(NetworkKeeping.Result.UNCHANGED));

        InMemoryStore another = new InMemoryStore();
        another.<Boolean>write(stores -> {
            stores.roster().save(DemoFiles.demo());
            stores.audit()
                    .record(new AuditTrail.Entry(
                            clock.instant(), lia, AuditTrail.Action.NETWORK_CHANGED, "", "rede", null));
            return true;
        });
        assertThat(DemoNetwork.load(another, adjustments, clock, DemoFiles.ids(), lia))
                .isEmpty();
    }
}
