package io.agendador.jobs.clinic;

import io.agendador.mirror.CalendarMirror;
import io.agendador.review.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ends a run at one of the points before and after each of its calls of a port, as if its process were killed there. */
final class Killing {

    /** The end of the process. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int at;
    private int points;

    /** At that point, counted from 1; 0 for nowhere. */
    Killing(int at) {
        this.at = at;
    }

    /** How many points were passed. */
    int points() {
        return points;
    }

    private void point() {
        if (++points == at) {
            throw new Killed();
        }
    }

    private <T> T around(Supplier<T> call) {
        point();
        T result = call.get();
        point();
        return result;
    }

    Transactions around(Transactions store) {
        return new Transactions() {
            @Override
            public <T> T read(Function<Stores, T> work) {
                return around(() -> store.read(work));
            }

            @Override
            public <T> T write(Function<Stores, T> work) {
                return around(() -> store.write(work));
            }
        };
    }

    CalendarMirror around(CalendarMirror mirror) {
        return (CalendarMirror) Proxy.newProxyInstance(
                CalendarMirror.class.getClassLoader(),
                new Class<?>[] {CalendarMirror.class},
                (self, method, arguments) -> {
                    point();
                    try {
                        Object result = method.invoke(mirror, arguments);
                        point();
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
