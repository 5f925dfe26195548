package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkImport.HandKept;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SpoiledFilesTest {

    /** That a network came out says that it is consistent: its constructor refuses any other. */
    @Property
    void neverThrowAndNeverMakeAnInconsistentNetwork(@ForAll long seed) {
        Random random = new Random(seed);
        DemoFiles files = new DemoFiles();
        for (int i = 0; i <= random.nextInt(3); i++) {
            String file =
                    CsvFile.fileNames().get(random.nextInt(CsvFile.fileNames().size()));
            files.contents().computeIfPresent(file, (name, content) -> Mutation.of(content, random));
        }

        NetworkImport read = files.read(random.nextBoolean() ? DemoFiles.NOTHING : DemoFiles.demo(), Roster.EMPTY);

        Network network = read.network();
        assertThat(read.handKept())
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(network.openSlot(it.slot()))
                        .hasValueSatisfying(open -> assertThat(open.handKept()).isTrue()));
        assertThat(read.handKept()).extracting(HandKept::slot).doesNotHaveDuplicates();
        assertThat(read.rejections()).allSatisfy(it -> {
            assertThat(it.line()).isBetween(0, 200);
            assertThat(it.arguments()).noneMatch(text -> text.contains("\n") || text.contains("\0"));
        });
        assertThat(again(network, read.handKept()).rejections()).isEmpty();
    }

    private static NetworkImport again(Network network, List<HandKept> handKept) {
        List<Assignment> entered = handKept.stream()
                .map(it -> Assignment.generated(it.slot(), it.professional()))
                .toList();
        FileSource files = FileSource.inMemory("again", new NetworkFiles(network, entered).contents());
        return CsvFolder.of(files, DemoFiles.ids()).read(DemoFiles.NOTHING, Roster.EMPTY::within);
    }
}
