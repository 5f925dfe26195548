package io.agendador.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The schemas' owner and the application's role, made by the statements of docs/security.md as they stand there. */
public final class TwoRoles {

    private static final Path GUIDE = Path.of(System.getProperty("basedir", "."), "..", "docs", "security.md");
    private static final Pattern SQL = Pattern.compile("(?s)```sql\\n(.*?)```");
    private static final String OWNER = "agendador_owner";
    private static final String APPLICATION = "agendador_app";
    private static final String PASSWORD = "of-the-test";

    private final TestDatabase database;
    private final String grants;

    private TwoRoles(TestDatabase database, String grants) {
        this.database = database;
        this.grants = grants;
    }

    /** Makes them; once for each server. */
    public static TwoRoles in(TestDatabase database) throws IOException, SQLException {
        List<String> statements = SQL.matcher(Files.readString(GUIDE))
                .results()
                .map(it -> it.group(1))
                .toList();
        if (statements.size() != 2) {
            throw new IllegalStateException("two blocks of statements were expected, found " + statements.size());
        }
        run(database.dataSource(), statements.get(0));
        for (String role : List.of(OWNER, APPLICATION)) {
            run(database.dataSource(), "alter role " + role + " password '" + PASSWORD + "'");
        }
        return new TwoRoles(database, statements.get(1));
    }

    /** What the owner does after each release. */
    public void grant() throws SQLException {
        run(owner(), grants);
    }

    /** As whom schemas are made. */
    public DataSource owner() {
        return as(OWNER);
    }

    /** As whom everything else is done. */
    public DataSource application() {
        return as(APPLICATION);
    }

    /** Runs statements. */
    public static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DataSource as(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(role);
        source.setPassword(PASSWORD);
        return source;
    }
}
