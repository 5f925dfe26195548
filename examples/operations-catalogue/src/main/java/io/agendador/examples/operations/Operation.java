package io.agendador.examples.operations;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.CatalogueFile;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Profile;
import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Window;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operation's jobs and the four profiles that they are run in. */
final class Operation {

    static final String BEFORE = "before";
    static final String RATIONALISED = "rationalised";
    static final String OPERATIONAL = "operational";
    static final String MERGED = "merged";

    private static final String FILE = "operations-catalogue.csv";

    /** Split into several jobs, or no longer read by anybody. */
    private static final Set<String> LEFT_OUT_OF_MERGED =
            Set.of("processar_campanhas_agendadas", "processar_followups", "report_almoco", "report_tarde");

    private final List<JobRow> rows;

    private Operation(List<JobRow> rows) {
        this.rows = rows;
    }

    /** All jobs, none of them due by itself, and the profiles that say when they are. */
    static CatalogueFile read() {
        try (InputStream in = Objects.requireNonNull(Operation.class.getResourceAsStream(FILE));
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new Operation(csv.stream().map(JobRow::new).toList()).file();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CatalogueFile file() {
        Catalogue catalogue = Catalogue.of(rows.stream().map(JobRow::job).toArray(Job[]::new));
        return new CatalogueFile(
                catalogue,
                List.of(
                        profile(BEFORE, it -> it.cron(BEFORE)),
                        profile(RATIONALISED, it -> it.cron(RATIONALISED)).inside(windows()),
                        profile(OPERATIONAL, it -> it.cron(OPERATIONAL)),
                        profile(MERGED, Operation::merged).inside(windows())));
    }

    private static Optional<Cron> merged(JobRow row) {
        return LEFT_OUT_OF_MERGED.contains(row.name())
                ? Optional.empty()
                : row.cron(RATIONALISED).or(() -> row.cron(OPERATIONAL));
    }

    private Profile profile(String name, Function<JobRow, Optional<Cron>> cron) {
        SortedMap<String, Cron> crons = new TreeMap<>();
        rows.forEach(row -> cron.apply(row).ifPresent(it -> crons.put(row.name(), it)));
        return Profile.of(name, crons)
                .without(rows.stream()
                        .map(JobRow::name)
                        .filter(it -> !crons.containsKey(it))
                        .toList());
    }

    /**
     * An hour for each split part of a campaign, with what is sent in it. The job that they were split from comes every
     * minute and looks for itself: profiles with it have no windows.
     */
    private SortedMap<String, List<Window>> windows() {
        SortedMap<String, List<Window>> windows = new TreeMap<>();
        rows.stream()
                .filter(it -> !it.windowTypes().isEmpty())
                .forEach(row -> windows.merge(
                        row.category(),
                        row.cron(RATIONALISED)
                                .map(it -> List.of(window(it, row.windowTypes())))
                                .orElse(List.of()),
                        Operation::both));
        return windows;
    }

    private static Window window(Cron cron, List<String> types) {
        LocalTime start = LocalTime.of(cron.hours().get(0), cron.minutes().get(0));
        return new Window(EnumSet.copyOf(cron.weekdays()), start, Window.USUAL_LENGTH, types);
    }

    private static List<Window> both(List<Window> one, List<Window> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
