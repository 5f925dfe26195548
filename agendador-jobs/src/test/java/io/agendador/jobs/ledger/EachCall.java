package io.agendador.jobs.ledger;

import io.agendador.jobs.ledger.JobLedger.Books;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/** Books of which each call is a transaction of its own. */
public final class EachCall {

    private EachCall() {}

    /** Those that {@code books} finds. */
    public static <T> T of(JobLedger ledger, Class<T> type, Function<Books, T> books) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> ledger.within(it -> called(books.apply(it), method, arguments))));
    }

    private static Object called(Object books, Method method, Object[] arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(books, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
