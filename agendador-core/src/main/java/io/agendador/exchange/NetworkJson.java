package io.agendador.exchange;

import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkImport.FileChange;
import io.agendador.review.NetworkSource;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A network as one JSON document. Its sections are the files of a {@link CsvFolder}, its fields their columns
 * ({@code openingExceptions}, {@code targetWeeklyHours}), so that both say the same in the same words: people and places by
 * name, complete lists where those are complete, lists of values as arrays, nothing as {@code null}.
 *
 * <p>Any part of the sections will do. In an entry of {@code locations} or {@code professionals} a field that is not there
 * keeps its value, of somebody new the domain's default. A rejected entry changes nothing; a document that is no JSON is
 * rejected as a whole. At most 10 MB and 100,000 lines.
 */
public final class NetworkJson implements NetworkSource {

    private final String name;
    private final Supplier<byte[]> content;
    private final Supplier<UUID> ids;

    NetworkJson(String name, Supplier<byte[]> content, Supplier<UUID> ids) {
        this.name = name;
        this.content = content;
        this.ids = ids;
    }

    /**
     * Reads this file.
     *
     * @param ids gives each new person and place its id, each answer another one; asked in the order of the entries
     */
    public static NetworkJson of(Path file, Supplier<UUID> ids) {
        Path name = file.getFileName();
        return new NetworkJson(String.valueOf(name), () -> FolderSource.firstBytes(file, FileText.MOST_BYTES + 1), ids);
    }

    /**
     * {@inheritDoc}
     *
     * @throws FileAccessException if the file cannot be read
     */
    @Override
    public NetworkImport read(Network present, Function<Period, Roster> inForce) {
        Report report = new Report(name);
        Map<CsvFile, List<Row>> rows = FileText.of(content.get(), CsvFile.POLICY, report)
                .flatMap(it -> JsonEntries.of(it, name, report, new KnownEntries(present)))
                .orElse(Map.of());
        NetworkImport read =
                new NetworkReading(present, ids, report).result(it -> Optional.ofNullable(rows.get(it)), inForce);
        return new NetworkImport(
                read.network(),
                read.handKept(),
                read.files().stream().map(NetworkJson::inSection).toList(),
                read.rejections());
    }

    /**
     * The document of a network; what is written reads back as the same.
     *
     * @param assignments of these, what stands on hand-kept days is written
     */
    public static String text(Network network, Collection<Assignment> assignments) {
        return NetworkJsonText.of(network, new NetworkFiles(network, assignments));
    }

    /**
     * Writes the document, in place of what is there or not at all.
     *
     * @throws FileAccessException if it cannot be written
     */
    public static void write(Path file, Network network, Collection<Assignment> assignments) {
        WholeFile.write(file, text(network, assignments).getBytes(StandardCharsets.UTF_8));
    }

    private static FileChange inSection(FileChange it) {
        String section = CsvFile.named(it.file()).map(JsonFields::section).orElse(it.file());
        return new FileChange(section, it.added(), it.changed(), it.unchanged(), it.removed());
    }
}
