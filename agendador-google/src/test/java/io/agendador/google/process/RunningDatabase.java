package io.agendador.google.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database as one process reaches it: it can die before and after each commit, and what it commits is watched. */
public final class RunningDatabase {

    private static final Set<String> CLEANING = Set.of("close", "isClosed", "rollback", "getAutoCommit", "hashCode");

    private static final Set<String> STATEMENTS = Set.of("prepareStatement", "createStatement", "unwrap");

    private static final List<String> TABLES = List.of("calendar_event", "calendar_foreign_event", "publication_item");

    /** Looks at what is about to be committed. */
    @FunctionalInterface
    public interface Audit {
        void look(Connection connection, Running process) throws SQLException;
    }

    private final DataSource real;
    private final Running process;
    private final Points points;
    private final Audit audit;
    private final UnaryOperator<String> rewriting;

    private RunningDatabase(
            DataSource real, Running process, Points points, Audit audit, UnaryOperator<String> rewriting) {
        this.real = real;
        this.process = process;
        this.points = points;
        this.audit = audit;
        this.rewriting = rewriting;
    }

    /** {@code rewriting} changes statements on their way, to break what they are for; usually it changes nothing. */
    public static DataSource of(
            DataSource real, Running process, Points points, Audit audit, UnaryOperator<String> rewriting) {
        RunningDatabase database = new RunningDatabase(real, process, points, audit, rewriting);
        return proxy(DataSource.class, database::dataSource);
    }

    private @Nullable Object dataSource(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        if (!method.getName().equals("getConnection")) {
            return invoke(real, method, arguments);
        }
        process.checkAlive(Points.Place.BEFORE_COMMIT);
        One connection = new One(real.getConnection());
        return proxy(Connection.class, (it, call, with) -> connection(connection, call, with));
    }

    private static final class One {

        private final Connection real;
        private boolean stores;

        private One(Connection real) {
            this.real = real;
        }

        private void asked(String sql) {
            stores |= !sql.startsWith("select") && TABLES.stream().anyMatch(sql::contains);
        }
    }

    private @Nullable Object connection(One connection, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (process.isDead() && !CLEANING.contains(name)) {
            throw new Crash(Points.Place.BEFORE_COMMIT);
        }
        if (STATEMENTS.contains(name)) {
            points.statement(process);
        }
        if (name.equals("commit")) {
            commit(connection);
            return null;
        }
        if (name.equals("prepareStatement") && arguments != null) {
            connection.asked((String) arguments[0]);
            arguments[0] = rewriting.apply((String) arguments[0]);
        }
        return invoke(connection.real, method, arguments);
    }

    private void commit(One connection) throws SQLException {
        try {
            points.pass(Points.Place.BEFORE_COMMIT, process);
        } catch (Crash crash) {
            connection.real.rollback();
            throw crash;
        }
        if (connection.stores) {
            audit.look(connection.real, process);
            connection.stores = false;
        }
        connection.real.commit();
        points.pass(Points.Place.AFTER_COMMIT, process);
    }

    private static @Nullable Object invoke(Object on, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
