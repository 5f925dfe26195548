package io.agendador.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.Networks;
import io.agendador.roster.NetworkDiff.Change;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NetworkDiffTest {

    @Property
    void theDifferenceLeadsFromOneStateToTheOther(@ForAll long seed) {
        Network before = Networks.of(seed);
        Network after = changed(before, new Random(seed));
        NetworkDiff diff = NetworkDiff.between(before, after);

        assertThat(diff.applyTo(before)).isEqualTo(after);
        assertThat(diff.moved(before)).isEmpty();
        assertThat(diff.moved(after)).isEqualTo(diff.changes());
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void theWayBackRestoresAllButThatNobodyAndNoPlaceIsEverRemoved(@ForAll long seed) {
        Network before = Networks.of(seed);
        Network after = changed(before, new Random(seed));
        Network back = NetworkDiff.between(before, after).inverse().applyTo(after);

        assertThat(ids(back)).isEqualTo(ids(after));
        assertThat(NetworkDiff.between(before, back).changes()).allSatisfy(it -> {
            assertThat(it.before()).isNull();
            assertThat(it.fact()).isInstanceOfAny(NetworkFact.Person.class, NetworkFact.Place.class);
            assertThat(it.fact()).isEqualTo(it.fact().retired());
        });
    }

    @Property
    void aPartOfTheChangesIsTheRestWithoutTheOthers(@ForAll long seed) {
        Network before = Networks.of(seed);
        NetworkDiff diff = NetworkDiff.between(before, changed(before, new Random(seed)));
        List<Change> some = diff.changes().stream().skip(1).toList();

        assertThat(diff.without(diff.changes())).isEqualTo(NetworkDiff.NONE);
        assertThat(diff.without(List.of())).isEqualTo(diff);
        assertThat(diff.without(some).changes()).hasSize(diff.isEmpty() ? 0 : 1);
    }

    private static List<?> ids(Network network) {
        return Stream.concat(
                        network.professionals().stream().map(Professional::id),
                        network.locations().stream().map(Location::id))
                .toList();
    }

    /** Each kind of fact comes, goes or changes, by chance. */
    private static Network changed(Network network, Random random) {
        List<Professional> people = network.professionals().stream()
                .map(it -> random.nextInt(3) == 0 ? changed(it, random) : it)
                .toList();
        List<Location> locations = network.locations().stream()
                .map(it ->
                        random.nextInt(3) == 0 ? it.toBuilder().region("Norte").build() : it)
                .toList();
        return new Network(
                network.id(),
                random.nextInt(3) == 0 ? "Outra" : network.name(),
                network.zone(),
                random.nextInt(3) == 0 ? PlanningPolicy.DEFAULT : network.policy(),
                Stream.concat(people.stream(), random.nextBoolean() ? Stream.of(newcomer()) : Stream.empty())
                        .toList(),
                random.nextBoolean()
                        ? Stream.concat(locations.stream(), Stream.of(newPlace()))
                                .toList()
                        : locations,
                network.rooms(),
                network.openings().stream().filter(it -> random.nextInt(4) > 0).toList(),
                network.exceptions().stream()
                        .filter(it -> random.nextInt(4) > 0)
                        .toList());
    }

    private static Professional changed(Professional it, Random random) {
        Professional.Builder other = it.toBuilder().active(random.nextBoolean()).acceptsDoubles(random.nextBoolean());
        if (random.nextBoolean()) {
            other.datedUnavailability(it.datedUnavailability().stream().skip(1).toList());
        }
        return random.nextBoolean() ? other.limits(List.of()).build() : other.build();
    }

    private static Professional newcomer() {
        return Professional.named("Zzz Nova", NetworkFixture.idOf("Zzz Nova")).build();
    }

    private static Location newPlace() {
        return Location.named("Zzz Novo", NetworkFixture.idOf("Zzz Novo")).build();
    }
}
