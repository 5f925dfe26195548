package io.agendador.postgres.backup;

import io.agendador.postgres.PostgresStore;
import java.util.regex.Pattern;

/**
 * A schema of ours.
 *
 * @param name by which a backup knows it, whatever the schema is called: lower-case words joined by {@code -}
 * @param schema where it is
 * @param owner a class of the module that keeps it
 * @param folder of the module's migrations, as a path on the class path
 * @param shared whether other networks keep rows in the same tables: then each table has a column {@code network}, and only
 *     the rows of ours count
 */
public record Part(String name, String schema, Class<?> owner, String folder, boolean shared) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final String ROSTER = "roster";

    public Part {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a part has a name like job-record, not '" + name + "'");
        }
    }

    /** The network's own: roster, proposals, audit, the books of calendars. */
    public static Part roster(String schema) {
        return new Part(ROSTER, schema, PostgresStore.class, "io/agendador/postgres/migration", false);
    }

    boolean isRoster() {
        return name.equals(ROSTER);
    }
}
