package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.benchmarks.google.Figure;
import io.agendador.benchmarks.google.Measuring;
import io.agendador.postgres.local.LocalPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The process of {@link GoogleCommand} whose memory counts. */
@Command(name = "google-run", hidden = true, description = "Publishes and reads once.")
final class GoogleRunCommand implements Callable<Integer> {

    @Option(names = "--emulator", required = true)
    private String emulator = "";

    @Option(names = "--people", required = true)
    private int people;

    @Option(names = "--weeks", required = true)
    private int weeks;

    @Option(names = "--calendars", required = true, split = ",")
    private List<Integer> calendars = List.of();

    @Option(names = "--events", required = true)
    private int events;

    @Option(names = "--out")
    private @Nullable Path out;

    /** Which would tell of each table that it makes; kept, for loggers are forgotten otherwise. */
    private final Logger migrations = Logger.getLogger("org.flywaydb");

    @Override
    public Integer call() throws IOException {
        migrations.setLevel(Level.WARNING);
        List<Figure> figures = new ArrayList<>();
        try (LocalPostgres server = LocalPostgres.open(Files.createTempDirectory("agendador-google"));
                HikariDataSource database = pool(server)) {
            Measuring measuring = new Measuring(database, emulator, it -> {
                figures.add(it);
                System.out.println(figures.size() == 1 ? Figure.HEAD + "\n" + it.row() : it.row());
            });
            measuring.publishing(people, weeks);
            calendars.forEach(it -> measuring.firstReading(it, events));
        }
        flatness(figures).ifPresent(System.out::println);
        if (out != null) {
            write(out, figures);
        }
        return 0;
    }

    /** What the largest first reading left and took, over the smallest. */
    private static Optional<String> flatness(List<Figure> figures) {
        List<Figure> readings =
                figures.stream().filter(it -> it.what().equals("first reading")).toList();
        if (readings.size() < 2) {
            return Optional.empty();
        }
        Figure first = readings.get(0);
        Figure last = readings.get(readings.size() - 1);
        return Optional.of(String.format(
                Locale.ROOT,
                "%d instead of %d calendars: %.1f times the events, %.2f times the live heap, %.2f times the peak.",
                last.calendars(),
                first.calendars(),
                (double) last.events() / first.events(),
                (double) last.liveAfter() / first.liveAfter(),
                (double) last.peak() / first.peak()));
    }

    private static HikariDataSource pool(LocalPostgres server) {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(server.jdbcUrl());
        settings.setUsername(server.user());
        settings.setPassword(server.password());
        settings.setMaximumPoolSize(4);
        return new HikariDataSource(settings);
    }

    private static void write(Path file, List<Figure> figures) throws IOException {
        Machine.here()
                .write(file, Figure.COLUMNS, figures.stream().map(Figure::csv).toList());
    }
}
