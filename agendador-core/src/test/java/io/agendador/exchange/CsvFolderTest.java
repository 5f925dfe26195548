package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.agendador.review.NetworkImport;
import io.agendador.review.Rejection;
import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFolderTest {

    @TempDir
    Path temp;

    @Test
    void acceptsAByteOrderMarkSemicolonsAndCarriageReturns() {
        DemoFiles files = new DemoFiles();
        for (CsvFile file : List.of(CsvFile.ROOMS, CsvFile.OPENINGS, CsvFile.UNAVAILABILITY, CsvFile.HAND_KEPT)) {
            String text = files.text(file).replace(',', ';').replace("\n", "\r\n");
            files.with(file, "\uFEFF" + text + ";;\r\n");
        }

        NetworkImport read = files.read();

        assertThat(read.rejections()).isEmpty();
        assertThat(read.network()).isEqualTo(DemoFiles.demo());
    }

    @Test
    void acceptsListsInAFileSeparatedBySemicolons() {
        NetworkImport read = new DemoFiles().with(CsvFile.LOCATIONS, """
                        name;kind;address;region;coverage_priority;morning_start;morning_end;afternoon_start;afternoon_end;saturday_start;saturday_end;hand_kept_days
                        Savassi;CLINIC;"Rua A; 100, fundos";;1;08:00;14:00;14:00;20:00;09:00;14:00;"SATURDAY;sunday"
                        """).readOnly(CsvFile.LOCATIONS);

        assertThat(read.rejections()).isEmpty();
        assertThat(read.network().locations()).singleElement().satisfies(it -> {
            assertThat(it.address()).isEqualTo("Rua A; 100, fundos");
            assertThat(it.handKeptDays()).hasSize(2);
        });
    }

    @Test
    void acceptsColumnsInAnyOrder() {
        NetworkImport read = new DemoFiles()
                .with(CsvFile.ROOMS, "Name,ACTIVE,location\nSala 9,false,savassi\n")
                .read(DemoFiles.demo(), Roster.EMPTY);

        assertThat(read.rejections()).isEmpty();
        assertThat(read.network().rooms())
                .filteredOn(it -> it.name().equals("Sala 9"))
                .singleElement()
                .satisfies(it -> assertThat(it.active()).isFalse());
    }

    @Test
    void writesFilesThatReadBackAsTheSame() {
        Network demo = DemoFiles.demo();
        List<Assignment> entries = new DemoFiles()
                .read().handKept().stream()
                        .map(it -> Assignment.generated(it.slot(), it.professional()))
                        .toList();
        Path folder = temp.resolve("out/network");

        CsvFolder.write(folder, demo, entries);

        assertThat(namesIn(folder))
                .containsExactlyElementsOf(CsvFile.fileNames().stream().sorted().toList());
        assertThat(namesIn(folder.getParent())).containsExactly("network");
        assertThat(CsvFolder.of(FileSource.folder(folder), DemoFiles.ids())
                        .read(demo, Roster.of(entries)::within)
                        .files())
                .hasSize(9)
                .noneMatch(it -> it.any());
        assertThat(sortedLines(folder, CsvFile.HAND_KEPT))
                .containsExactlyElementsOf(
                        new DemoFiles().text(CsvFile.HAND_KEPT).lines().sorted().toList());
        assertThat(sortedLines(folder, CsvFile.UNAVAILABILITY))
                .containsExactlyElementsOf(new DemoFiles()
                        .text(CsvFile.UNAVAILABILITY)
                        .lines()
                        .sorted()
                        .toList());
    }

    @Test
    void replacesFilesInAFolderThatIsThereAndLeavesOthersAlone() throws IOException {
        Files.writeString(temp.resolve("rooms.csv"), "old");
        Files.writeString(temp.resolve("notes.txt"), "mine");

        CsvFolder.write(temp, DemoFiles.demo(), List.of());

        assertThat(temp.resolve("notes.txt")).hasContent("mine");
        assertThat(Files.readString(temp.resolve("rooms.csv"))).startsWith("location,name,active\n");
        assertThat(namesIn(temp)).hasSize(10);
        assertThat(namesIn(temp.getParent())).noneMatch(it -> it.startsWith(".agendador-"));
    }

    @Test
    void readsOneFileUnderAnotherName() throws IOException {
        Path file = Files.writeString(temp.resolve("Sábados de dezembro.csv"), new DemoFiles().text(CsvFile.HAND_KEPT));

        NetworkImport read = CsvFolder.of(FileSource.single(CsvFile.HAND_KEPT, file), DemoFiles.ids())
                .only(Set.of(CsvFile.HAND_KEPT))
                .read(DemoFiles.demo(), Roster.EMPTY::within);

        assertThat(read.rejections()).isEmpty();
        assertThat(read.handKept()).hasSize(19);
    }

    @Test
    void namesTheFolderThatIsMissing() {
        Path missing = temp.resolve("nowhere");

        NetworkImport read =
                CsvFolder.of(FileSource.folder(missing), DemoFiles.ids()).read(DemoFiles.NOTHING, Roster.EMPTY::within);

        assertThat(read.rejections())
                .containsExactly(new Rejection(missing.toString(), 0, "", Problem.FILE_MISSING, List.of()));
        assertThat(read.network()).isEqualTo(DemoFiles.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms.csv", "policy.json", "Rooms.CSV", "salas.csv"})
    void aFolderInAFilesPlaceIsNamed(String name) throws IOException {
        Files.writeString(temp.resolve("locations.csv"), new DemoFiles().text(CsvFile.LOCATIONS));
        Files.createDirectory(temp.resolve(name));
        Files.createDirectory(temp.resolve("fotos"));

        NetworkImport read =
                CsvFolder.of(FileSource.folder(temp), DemoFiles.ids()).read(DemoFiles.NOTHING, Roster.EMPTY::within);

        assertThat(read.rejections()).containsExactly(new Rejection(name, 0, "", Problem.NOT_A_FILE, List.of()));
    }

    @Test
    void aFolderInTheOnlyFilesPlaceIsNamed() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("rooms.csv"));

        for (FileSource source : List.of(FileSource.folder(temp), FileSource.single(CsvFile.ROOMS, folder))) {
            NetworkImport read = CsvFolder.of(source, DemoFiles.ids())
                    .only(Set.of(CsvFile.ROOMS))
                    .read(DemoFiles.NOTHING, Roster.EMPTY::within);

            assertThat(read.rejections())
                    .containsExactly(new Rejection("rooms.csv", 0, "", Problem.NOT_A_FILE, List.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROOMS.CSV", "Policy.json"})
    void aFileInOtherLettersIsNamedAndNotRead(String name) throws IOException {
        Files.writeString(temp.resolve("locations.csv"), new DemoFiles().text(CsvFile.LOCATIONS));
        Files.writeString(temp.resolve(name), "");

        NetworkImport read =
                CsvFolder.of(FileSource.folder(temp), DemoFiles.ids()).read(DemoFiles.NOTHING, Roster.EMPTY::within);

        assertThat(read.rejections())
                .extracting(Rejection::file, Rejection::problem)
                .containsExactly(tuple(name, Problem.UNKNOWN_WORD));
    }

    @Test
    void refusesFiftyMegabytesWithoutReadingThem() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(temp.resolve("rooms.csv").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        List<Integer> asked = new ArrayList<>();
        FileSource folder = FileSource.folder(temp);
        FileSource counting = new FileSource() {
            @Override
            public String name() {
                return folder.name();
            }

            @Override
            public List<String> files() {
                return folder.files();
            }

            @Override
            public List<String> others() {
                return folder.others();
            }

            @Override
            public String shown(String file) {
                return folder.shown(file);
            }

            @Override
            public byte[] read(String file, int most) {
                asked.add(most);
                byte[] read = folder.read(file, most);
                assertThat(read).hasSizeLessThanOrEqualTo(most);
                return read;
            }
        };

        NetworkImport read = CsvFolder.of(counting, DemoFiles.ids()).read(DemoFiles.NOTHING, Roster.EMPTY::within);

        assertThat(read.rejections()).extracting(Rejection::problem).containsExactly(Problem.FILE_TOO_LARGE);
        assertThat(asked).containsExactly(FileText.MOST_BYTES + 1);
    }

    @Test
    void saysWhichFileCannotBeReadOrWritten() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");

        assertThatThrownBy(() -> CsvFolder.write(file.resolve("out"), DemoFiles.demo(), List.of()))
                .isInstanceOf(FileAccessException.class)
                .hasMessageContaining(file.toString());
        assertThatThrownBy(() -> FileSource.folder(temp).read("rooms.csv", 1))
                .isInstanceOfSatisfying(FileAccessException.class, it -> {
                    assertThat(it.path()).isEqualTo(temp.resolve("rooms.csv").toString());
                    assertThat(it.retriable()).isFalse();
                });
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> sortedLines(Path folder, CsvFile file) {
        try {
            return Files.readString(folder.resolve(file.fileName()), StandardCharsets.UTF_8)
                    .lines()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
