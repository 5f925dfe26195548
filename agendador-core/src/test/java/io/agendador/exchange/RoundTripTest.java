package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.Networks;
import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    @Property
    void whatWasExportedChangesNothingWhereItCameFrom(@ForAll long seed) {
        Network network = Networks.of(seed);
        List<Assignment> handKept = Networks.handKept(network);

        NetworkImport read = read(new NetworkFiles(network, handKept).contents(), network, Roster.of(handKept));

        assertThat(read.rejections()).isEmpty();
        assertThat(read.network()).isEqualTo(network);
        assertThat(read.handKept()).isEmpty();
        assertThat(read.files()).hasSize(CsvFile.values().length).noneMatch(FileChange::any);
    }

    @Property
    void whatWasExportedMakesTheSameOfNothing(@ForAll long seed) {
        Network network = Networks.of(seed);
        List<Assignment> handKept = Networks.handKept(network);
        Map<String, byte[]> files = new NetworkFiles(network, handKept).contents();

        NetworkImport read = read(files, DemoFiles.NOTHING, Roster.EMPTY);

        assertThat(read.rejections()).isEmpty();
        List<Assignment> entered = read.handKept().stream()
                .map(it -> Assignment.generated(it.slot(), it.professional()))
                .toList();
        assertThat(new NetworkFiles(read.network(), entered).contents()).containsExactlyEntriesOf(files);
    }

    // Each try writes and reads all files, and the two above are the ones that count.
    @Property(tries = 200)
    void theOrderOfTheLinesDoesNotMatter(@ForAll long seed) {
        Network network = Networks.of(seed);
        Map<String, byte[]> files = new NetworkFiles(network, Networks.handKept(network)).contents();
        DemoFiles reversed = new DemoFiles();
        files.forEach((name, content) -> reversed.contents().put(name, Mutation.reversedLines(name, content)));

        assertThat(reversed.read(network, Roster.of(Networks.handKept(network))).network())
                .isEqualTo(network);
    }

    @Test
    void theNetworksTriedAreOfManyShapes() {
        List<Network> networks = LongStream.range(0, 200).mapToObj(Networks::of).toList();

        assertThat(networks).anyMatch(it -> it.locations().isEmpty());
        assertThat(networks).anyMatch(it -> it.professionals().isEmpty());
        assertThat(networks).anyMatch(it -> it.openings().size() > 30);
        assertThat(networks).anyMatch(it -> Networks.handKept(it).size() > 3);
        assertThat(networks)
                .flatExtracting(Network::professionals)
                .extracting(Professional::name)
                .anyMatch(it -> it.startsWith("="))
                .anyMatch(it -> it.contains(",") && it.contains("\""));
    }

    private static NetworkImport read(Map<String, byte[]> files, Network present, Roster inForce) {
        return CsvFolder.of(FileSource.inMemory("test", files), DemoFiles.ids()).read(present, inForce::within);
    }
}
