package io.agendador.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsHowSoonEachKindOfPromptIsPreviewedAndTheBankIsRead() throws IOException {
        Path bank = Files.createDirectory(folder.resolve("prompts"));
        Files.writeString(
                bank.resolve("one.jsonl"),
                "{\"id\":\"one-001\",\"prompt\":\"Refaz a semana 2\",\"today\":\"2026-11-22\"}\n");
        Path out = folder.resolve("prompt.csv");

        int code = run(bank, out);

        assertThat(code).isZero();
        List<List<String>> cells = Files.readAllLines(out).stream()
                .map(it -> List.of(it.split(",", -1)))
                .toList();
        assertThat(cells).allSatisfy(it -> assertThat(it).hasSameSizeAs(cells.get(0)));
        assertThat(cells)
                .extracting(it -> String.join(" ", it.subList(5, 9)))
                .contains(
                        "S-tight-1 absence FIRST 1",
                        "S-tight-1 absence WARM 1",
                        "S-tight-1 exchange FIRST_ROUND 1",
                        "S-tight-1 all FIRST_ROUND 9",
                        "S-tight-1 all WARM 10",
                        "bank all FIRST 1",
                        "bank all WARM 1");
    }

    @Test
    void refusesAFolderWithoutPrompts() {
        assertThat(Benchmarks.run("prompt-run", "--bank", folder.toString())).isEqualTo(1);
    }

    private static int run(Path bank, Path out) {
        return Benchmarks.run(
                "prompt",
                "--instances",
                "S-tight-1",
                "--processes",
                "1",
                "--rounds",
                "2",
                "--bank",
                bank.toString(),
                "--out",
                out.toString());
    }
}
