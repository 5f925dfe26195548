package io.agendador.postgres.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param product always {@value #PRODUCT}
 * @param format of the file, {@value #FORMAT}
 * @param at of which moment it is
 * @param network the network's id
 * @param networkName its name
 * @param parts that were there
 */
public record Manifest(
        String product, int format, Instant at, String network, String networkName, List<Contents> parts) {

    static final String PRODUCT = "agendador-backup";
    static final int FORMAT = 1;

    public Manifest {
        parts = List.copyOf(parts);
    }

    /**
     * One schema.
     *
     * @param part which of ours
     * @param migrations that it had, each {@code version:checksum}, in order
     * @param tables in the order in which they can be filled
     * @param sequences by name
     */
    public record Contents(String part, List<String> migrations, List<Table> tables, List<Sequence> sequences) {
        public Contents {
            migrations = List.copyOf(migrations);
            tables = List.copyOf(tables);
            sequences = List.copyOf(sequences);
        }

        /** Of the last migration. */
        public String version() {
            return migrations.isEmpty()
                    ? "0"
                    : migrations.get(migrations.size() - 1).replaceFirst(":.*", "");
        }
    }

    /**
     * One table, as PostgreSQL's COPY writes text.
     *
     * @param bytes before they were compressed
     * @param sha256 of these: 64 hexadecimal digits
     */
    public record Table(String name, List<String> columns, long rows, long bytes, String sha256) {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Where a sequence stood.
     *
     * @param used whether that value was given out
     */
    public record Sequence(String name, long value, boolean used) {}

    /** All rows. */
    public long rows() {
        return parts.stream()
                .flatMap(it -> it.tables().stream())
                .mapToLong(Table::rows)
                .sum();
    }

    /** All bytes, before they were compressed. */
    public long bytes() {
        return parts.stream()
                .flatMap(it -> it.tables().stream())
                .mapToLong(Table::bytes)
                .sum();
    }
}
