package io.agendador.postgres.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** Asks a server whether it is there. The password is the folder's own, so whoever takes it is the folder's server. */
record ServerProbe(ServerAddress address) {

    private static final int SECONDS = 10;
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String MAINTENANCE = "postgres";

    /** Whether it answers; makes its database first if its starter was killed before it could. */
    boolean answers() {
        try {
            connect(ServerAddress.DATABASE).close();
            return true;
        } catch (SQLException refusal) {
            return NO_SUCH_DATABASE.equals(refusal.getSQLState()) && createDatabase();
        }
    }

    private boolean createDatabase() {
        try (Connection connection = connect(MAINTENANCE);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + ServerAddress.DATABASE);
            return true;
        } catch (SQLException refusal) {
            return false;
        }
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {ServerAddress.HOST});
        source.setPortNumbers(new int[] {address.port()});
        source.setDatabaseName(database);
        source.setUser(ServerAddress.USER);
        source.setPassword(address.password());
        source.setConnectTimeout(SECONDS);
        source.setSocketTimeout(SECONDS);
        return source.getConnection();
    }
}
