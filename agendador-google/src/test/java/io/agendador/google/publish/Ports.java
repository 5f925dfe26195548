package io.agendador.google.publish;

import io.agendador.google.access.CalendarCalls;
import io.agendador.postgres.Tables;
import io.agendador.review.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Everything outside that publishing needs. */
record Ports(Transactions transactions, Tables tables, CalendarCalls calls) {

    /** What happens around each call of a port. */
    interface Around {
        void before(String call);

        /** Also if it failed. */
        void after(String call);
    }

    /** The same, with something happening around each call. */
    Ports with(Around around) {
        return new Ports(
                around(Transactions.class, transactions, around),
                around(Tables.class, tables, around),
                around(CalendarCalls.class, calls, around));
    }

    private static <T> T around(Class<T> port, T target, Around around) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (it, method, args) -> {
            String call = port.getSimpleName() + "." + method.getName();
            around.before(call);
            try {
                return method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                around.after(call);
            }
        }));
    }
}
