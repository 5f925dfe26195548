package io.agendador.exchange;

import io.agendador.review.NetworkImport;
import io.agendador.review.NetworkSource;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A network as a folder of CSV files and one JSON file; {@link CsvFile} says which, with which columns.
 *
 * <p>Files are UTF-8 with or without byte order mark, separated by commas or (as Brazilian spreadsheets write) by
 * semicolons, columns in any order, at most 10 MB and 100,000 lines each. Names are matched without regard to case;
 * words ({@code MONDAY}, {@code true}) too; dates are {@code 2026-12-31}, times {@code 08:00}; a cell with several values
 * separates them by semicolons. A cell that a spreadsheet would run as a formula (it begins with {@code = + - @}) is
 * written with an apostrophe before it, which reading takes away; telephone numbers are exempt.
 *
 * <p>Any part of the files will do. A rejected line changes nothing; of a complete list the lines that can be taken are
 * then the list, and a file that is rejected as a whole leaves what was there. For one thread at a time.
 */
public final class CsvFolder implements NetworkSource {

    private final FileSource source;
    private final DrawnIds ids;
    private final Set<CsvFile> wanted;
    private final boolean insist;

    private CsvFolder(FileSource source, DrawnIds ids, Set<CsvFile> wanted, boolean insist) {
        this.source = source;
        this.ids = ids;
        this.wanted = wanted;
        this.insist = insist;
    }

    /**
     * Reads these files; as often as they are read, the same file gives new people and places the same ids.
     *
     * @param ids gives each new person and place its id, each answer another one; asked in the order of the lines
     */
    public static CsvFolder of(FileSource source, Supplier<UUID> ids) {
        return new CsvFolder(source, new DrawnIds(ids), EnumSet.allOf(CsvFile.class), false);
    }

    /** The same folder, of which these files alone are read; each of them must be there. */
    public CsvFolder only(Set<CsvFile> files) {
        return new CsvFolder(source, ids, Set.copyOf(files), true);
    }

    /**
     * {@inheritDoc}
     *
     * @throws FileAccessException if the folder or a file in it cannot be read
     */
    @Override
    public NetworkImport read(Network present, Function<Period, Roster> inForce) {
        return new FolderReading(source, wanted, present, ids.fromTheFirst())
                .result(insist, inForce)
                .calling(source::shown);
    }

    /**
     * Writes all files; what is written reads back as the same. A new folder appears as a whole or not at all; in one
     * that is there each file is replaced as a whole and other files are left alone.
     *
     * @param assignments of these, what stands on hand-kept days is written
     * @throws FileAccessException if something cannot be written
     */
    public static void write(Path folder, Network network, Collection<Assignment> assignments) {
        new FolderWriting(folder).write(new NetworkFiles(network, assignments).contents());
    }
}
