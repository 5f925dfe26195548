package io.agendador.postgres.backup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections that all end at one moment: before the step of this number, counted over all of them. */
final class BreakingConnections {

    private static final Set<String> STEPS = Set.of("createStatement", "prepareStatement", "unwrap", "commit");

    private final DataSource real;
    private final int last;
    private final AtomicInteger steps = new AtomicInteger();
    private final Runnable end;

    /** Broken from then on. */
    BreakingConnections(DataSource real, int last) {
        this(real, last, () -> {});
    }

    /** {@code end}: what happens then. */
    BreakingConnections(DataSource real, int last, Runnable end) {
        this.real = real;
        this.last = last;
        this.end = end;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, real);
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (STEPS.contains(method.getName()) && steps.incrementAndGet() >= last) {
                        end.run();
                        throw new SQLException("broken", "08006");
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        // What is unwrapped is wanted as what it is.
                        return result instanceof Connection connection
                                        && !method.getName().equals("unwrap")
                                ? proxy(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
