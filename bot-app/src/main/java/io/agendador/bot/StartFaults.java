package io.agendador.bot;

import io.agendador.environment.DatabaseFaults;
import io.agendador.present.Texts;
import io.agendador.review.StoreUnavailableException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says why the server did not start. */
record StartFaults(Texts texts) {

    /** One sentence. */
    String sentence(Throwable failed) {
        // Spring wraps what a bean's construction threw, the database's opening for one.
        return Stream.iterate(failed, it -> it != null, Throwable::getCause)
                .map(this::known)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElseGet(() -> texts.text("start.unexpected", told(root(failed))));
    }

    private String known(Throwable it) {
        if (it instanceof PortTakenException port) {
            return texts.text("start.port", port.address(), port.variable());
        } else if (it instanceof StoreUnavailableException) {
            return texts.text("start.database");
        }
        return new DatabaseFaults(texts).sentence(it).orElse("");
    }

    private static Throwable root(Throwable failed) {
        Throwable cause = failed.getCause();
        return cause == null ? failed : root(cause);
    }

    private static String told(Throwable failed) {
        String message = failed.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return failed.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    }
}
