package io.agendador.benchmarks;

import io.agendador.benchmarks.start.ProgramRun;
import io.agendador.benchmarks.start.ProgramRun.Figures;
import io.agendador.benchmarks.start.ProgramRun.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "start",
        description =
                "Measures how long shell and bot take from the process's start to their end or to being ready, and in"
                        + " what memory.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    /** Free ones, wherever this runs. */
    private static final String ANY_PORT = "0";

    @Option(
            names = "--jar",
            defaultValue = "shell-app/target/shell-app.jar",
            description = "The shell; shell-app/target/shell-app.jar unless given.")
    private Path jar = Path.of("");

    @Option(
            names = "--bot",
            defaultValue = "bot-app/target/bot-app.jar",
            description = "The bot; bot-app/target/bot-app.jar unless given.")
    private Path bot = Path.of("");

    @Option(names = "--runs", defaultValue = "5", description = "How many of each; 5 unless given. The median is told.")
    private int runs;

    @Option(
            names = "--java",
            split = ",",
            description = "What Java itself is told, by commas, such as -XX:TieredStopAtLevel=1.")
    private List<String> java = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path program : List.of(jar, bot)) {
            if (!Files.isRegularFile(program)) {
                throw new IOException("There is no program " + program + ": build it with ./mvnw -DskipTests package.");
            }
        }
        System.out.println(Machine.here());
        for (Path program : List.of(jar, bot)) {
            System.out.printf(Locale.ROOT, "%s: %.1f MB%n", program.getFileName(), Files.size(program) / 1e6);
        }
        Path home = Files.createTempDirectory("start");
        Program shell = new Program(jar, java, Map.of("AGENDADOR_HOME", home.toString()));
        print("ajuda", runs, () -> ProgramRun.of(shell, "ajuda"));
        print("no arguments", runs, () -> ProgramRun.of(shell));
        // Later ones are something else.
        print("sistema demo", 1, () -> ProgramRun.of(shell, "sistema", "demo"));
        print("status", runs, () -> ProgramRun.of(shell, "status"));
        Program server = new Program(bot, java, serving(home));
        print("bot ready", runs, () -> ProgramRun.untilItSpeaks(server));
        return 0;
    }

    private static Map<String, String> serving(Path home) {
        return Map.of(
                "AGENDADOR_HOME", home.toString(),
                "AGENDADOR_HEALTH_ADDRESS", ANY_PORT,
                "AGENDADOR_WEBHOOK_ADDRESS", ANY_PORT,
                "AGENDADOR_CHAT_PORT", ANY_PORT,
                "AGENDADOR_CALENDARS_PORT", ANY_PORT);
    }

    private interface Run {
        Figures figures() throws IOException, InterruptedException;
    }

    private static void print(String name, int runs, Run run) throws IOException, InterruptedException {
        List<Figures> figures = new ArrayList<>();
        for (int number = 0; number < runs; number++) {
            figures.add(run.figures());
        }
        figures.sort(Comparator.comparing(Figures::wall));
        Figures median = figures.get(figures.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%-14s %6.2f s  of the processor %6.2f s  resident %4d MB%n",
                name,
                median.wall().toMillis() / 1e3,
                median.processor().toMillis() / 1e3,
                median.residentBytes() / 1_000_000);
    }
}
