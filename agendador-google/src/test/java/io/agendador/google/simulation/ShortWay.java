package io.agendador.google.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A way to a database whose connections stand on the schema already: what transactions say first of path and level is as
 * it is anyway, and half of all that a history says to the server.
 */
final class ShortWay {

    private static final Set<String> SAID = Set.of(
            "select set_config('search_path', ?, true)", "set transaction isolation level read committed, read write");

    private ShortWay() {}

    static DataSource of(DataSource real) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = invoke(real, method, arguments);
            return result instanceof Connection it ? connection(it) : result;
        });
    }

    private static Connection connection(Connection real) {
        return proxy(Connection.class, (method, arguments) -> {
            boolean said = method.getName().equals("prepareStatement")
                    && arguments != null
                    && SAID.contains((String) arguments[0]);
            return said ? nothing() : invoke(real, method, arguments);
        });
    }

    private static PreparedStatement nothing() {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            Class<?> type = method.getReturnType();
            return type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null;
        });
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static @Nullable Object invoke(Object on, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> call.of(method, arguments)));
    }
}
