package io.agendador.benchmarks.prompt;

import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.reading.Prompt;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bank of prompts, and how long the offline interpreter takes to be made, and for each of them. */
public final class Bank {

    /** The kind of the timing that is the interpreter's own: reading its lexicon. */
    public static final String MADE = "made";

    private static final String ABOUT = "bank";
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);

    private final List<JsonNode> lines;

    private Bank(List<JsonNode> lines) {
        this.lines = lines;
    }

    /**
     * All prompts of a folder.
     *
     * @throws IOException if there is none, or one cannot be read
     */
    public static Bank in(Path folder) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(it -> !it.isBlank())
                        .forEach(it -> lines.add(JsonMapper.shared().readTree(it)));
            }
        }
        if (lines.isEmpty()) {
            throw new IOException("there are no prompts in " + folder);
        }
        return new Bank(lines);
    }

    /** Makes an interpreter, and reads all of them so often. */
    public void measure(int rounds, Consumer<Timing> found) {
        Network network = network();
        long made = System.nanoTime();
        OfflineInterpreter interpreter = new OfflineInterpreter();
        found.accept(new Timing(ABOUT, MADE, Timing.Pass.FIRST, since(made)));
        for (int round = 0; round < rounds; round++) {
            for (int each = 0; each < lines.size(); each++) {
                JsonNode line = lines.get(each);
                Prompt prompt = prompt(line, network);
                long begin = System.nanoTime();
                interpreter.read(prompt);
                found.accept(new Timing(ABOUT, line.get("id").asString(), Timing.Pass.of(round, each), since(begin)));
            }
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Prompt prompt(JsonNode line, Network network) {
        return new Prompt(
                line.get("prompt").asString(),
                LocalDate.parse(line.get("today").asString()),
                network,
                StreamSupport.stream(line.path("earlier").spliterator(), false)
                        .map(it -> CommandJson.read(it.toString()))
                        .toList(),
                Locale.forLanguageTag("pt-BR"));
    }

    private static Network network() {
        Network nothing = Network.empty(new NetworkId(new UUID(0, 1)), "Demo", ZoneId.of("America/Sao_Paulo"));
        long[] last = {0};
        return CsvFolder.of(DemoNetwork.at(WRITTEN), () -> new UUID(1, ++last[0]))
                .read(nothing, Roster.EMPTY::within)
                .network();
    }
}
