package io.agendador.google.webhook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** A pool that has no connection to give as long as its database is down, and makes callers wait when told to. */
final class Outages {

    final AtomicBoolean down = new AtomicBoolean();
    volatile Runnable onConnection = () -> {};
    private final DataSource pool;

    Outages(DataSource pool) {
        this.pool = pool;
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                Outages.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        onConnection.run();
                        if (down.get()) {
                            throw new SQLTransientConnectionException("scripted: no database");
                        }
                    }
                    try {
                        return method.invoke(pool, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
