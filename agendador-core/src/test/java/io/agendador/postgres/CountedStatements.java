package io.agendador.postgres;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/** Tells, before each statement and each commit, how many there were, from 1. */
final class CountedStatements {

    private final AtomicInteger count = new AtomicInteger();
    private final IntConsumer before;

    private CountedStatements(IntConsumer before) {
        this.before = before;
    }

    static DataSource of(DataSource dataSource, IntConsumer before) {
        return new CountedStatements(before).wrapped(DataSource.class, dataSource);
    }

    private <T> T wrapped(Class<T> type, Object inner) {
        InvocationHandler handler = (proxy, method, arguments) -> invoked(inner, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object invoked(Object inner, Method method, Object[] arguments) throws Throwable {
        if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
            before.accept(count.incrementAndGet());
        }
        try {
            Object result = method.invoke(inner, arguments);
            if (result instanceof Connection it) {
                return wrapped(Connection.class, it);
            } else if (result instanceof PreparedStatement it) {
                return wrapped(PreparedStatement.class, it);
            }
            return result instanceof Statement it ? wrapped(Statement.class, it) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
