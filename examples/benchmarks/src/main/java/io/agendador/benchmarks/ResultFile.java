package io.agendador.benchmarks;

import io.agendador.planning.Score;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as CSV, each written as soon as it is there, with the machine and the day. */
final class ResultFile implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(
            Machine.COLUMNS,
            "instance",
            "planner",
            "seed",
            "limit_seconds",
            "seconds",
            "hard",
            "coverage",
            "changes",
            "preferences",
            "peak_heap_mb",
            "remark");

    private final PrintWriter out;
    private final Machine machine;
    private final LocalDate date;

    /** Replaces a file that is there. */
    ResultFile(Path file, Machine machine, LocalDate date) throws IOException {
        out = new PrintWriter(Files.newBufferedWriter(file), true);
        this.machine = machine;
        this.date = date;
        out.print(String.join(",", COLUMNS) + "\n");
    }

    void add(Trial.Result it) {
        Trial trial = it.trial();
        Score score = it.score();
        out.print(machine.cells(date) + ","
                + Stream.<Object>of(
                                trial.instance(),
                                trial.planner(),
                                trial.seed(),
                                Seconds.of(trial.limit()),
                                String.format(Locale.ROOT, "%.2f", it.seconds()),
                                score.hard(),
                                score.coverage(),
                                score.changes(),
                                score.preferences(),
                                it.heapMegabytes(),
                                it.remark())
                        .map(cell -> cell.toString().replace(',', ';'))
                        .collect(Collectors.joining(","))
                + "\n");
        out.flush();
    }

    @Override
    public void close() {
        out.close();
    }
}
