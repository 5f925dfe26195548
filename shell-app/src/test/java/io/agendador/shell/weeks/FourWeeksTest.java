package io.agendador.shell.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agendador.jobs.alert.AlertSentences;
import io.agendador.present.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Told once; what came of it is then looked at from several sides. */
class FourWeeksTest {

    static final long USUAL = 1;
    private static final long SEED = Long.getLong("agendador.weeks.seed", USUAL);

    private static List<String> diary = List.of();
    private static List<String> wrong = List.of();
    private static List<String> alerts = List.of();

    @BeforeAll
    static void tell(@TempDir Path folder) {
        System.out.println("four weeks, seed " + SEED);
        try (Weeks weeks = new Weeks(SEED, folder)) {
            weeks.tell();
            diary = weeks.diary();
            wrong = weeks.wrong();
            alerts = weeks.alerts(new AlertSentences(Texts.in(Texts.PORTUGUESE), weeks.zone()));
        }
    }

    @Test
    void nothingThatShouldNeverBeEverIs() {
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachDaysReportIsAsExpected() throws IOException {
        assertAsKept("diary.txt", diary);
    }

    @Test
    void peopleAreToldOfAllThatIsWrongAndOfNothingElse() throws IOException {
        assertAsKept("alerts.txt", alerts);
    }

    /** What came of it lies in the build's folder, to be compared and, if it is right, kept. */
    private static void assertAsKept(String name, List<String> lines) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "weeks"));
        Files.write(folder.resolve(name), lines);
        assumeTrue(SEED == USUAL, "kept is what comes of seed " + USUAL);
        try (InputStream kept = Objects.requireNonNull(FourWeeksTest.class.getResourceAsStream(name), name)) {
            assertThat(new String(kept.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(lines);
        }
    }
}
