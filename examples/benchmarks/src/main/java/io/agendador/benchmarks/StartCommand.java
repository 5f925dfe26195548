package io.agendador.benchmarks;

import io.agendador.benchmarks.start.ProgramRun;
import io.agendador.benchmarks.start.ProgramRun.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "start",
        description = "Measures how long the shell takes from the process's start to its end, and in what memory.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @Option(
            names = "--jar",
            defaultValue = "shell-app/target/shell-app.jar",
            description = "The shell; shell-app/target/shell-app.jar unless given.")
    private Path jar = Path.of("");

    @Option(names = "--runs", defaultValue = "5", description = "How many of each; 5 unless given. The median is told.")
    private int runs;

    @Option(names = "--java", split = ",", description = "What Java itself is told, by commas, such as -Xshare:auto.")
    private List<String> java = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException("There is no program " + jar + ": build it with ./mvnw -pl shell-app -am package.");
        }
        System.out.println(Machine.here());
        System.out.printf(Locale.ROOT, "%s: %.1f MB%n", jar.getFileName(), Files.size(jar) / 1e6);
        Path home = Files.createTempDirectory("start");
        print("ajuda", home, "ajuda");
        print("sistema demo", home, "sistema", "demo");
        print("status", home, "status");
        return 0;
    }

    /** The demo is run once only: later ones are something else. */
    private void print(String name, Path home, String... words) throws IOException, InterruptedException {
        List<Figures> figures = new ArrayList<>();
        for (int run = 0; run < (name.startsWith("sistema") ? 1 : runs); run++) {
            figures.add(ProgramRun.of(jar, java, home, words));
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
