package io.agendador.shell;

import io.agendador.environment.DatabaseFaults;
import io.agendador.exchange.FileAccessException;
import io.agendador.present.Refusals;
import io.agendador.present.Texts;
import io.agendador.review.StaleStateException;
import io.agendador.review.StoreUnavailableException;
import io.agendador.roster.AgendadorException;
import io.agendador.roster.InvalidValueException;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Failures;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;

/** Says what went wrong in the reader's language; the whole of it goes to the log. */
final class FailureTexts implements Failures {

    private static final Logger LOG = LoggerFactory.getLogger(FailureTexts.class);

    private final Texts texts;
    private final Path log;

    FailureTexts(Texts texts, Path log) {
        this.texts = texts;
        this.log = log;
    }

    @Override
    public CommandRefused explain(RuntimeException failure) {
        LOG.error("A command failed", failure);
        // Spring wraps what a bean's construction threw, the database's opening for one.
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof CommandRefused refused) {
                return refused;
            }
            if (it instanceof AgendadorException known) {
                return known(known);
            }
        }
        return refused(ExitCode.FAILED, "failure.unexpected", told(unwrapped(failure)), log.toString());
    }

    private CommandRefused known(AgendadorException failure) {
        if (failure instanceof InvalidValueException invalid) {
            return new CommandRefused(ExitCode.USAGE, new Refusals(texts).invalid(invalid));
        }
        if (failure instanceof StaleStateException) {
            return refused(ExitCode.STALE, "failure.stale", String.valueOf(failure.getMessage()));
        }
        if (failure instanceof StoreUnavailableException) {
            return refused(ExitCode.FAILED, "failure.database", log.toString());
        }
        if (failure instanceof FileAccessException file) {
            return refused(ExitCode.FAILED, "failure.file", file.path());
        }
        return new DatabaseFaults(texts)
                .sentence(failure)
                .map(it -> new CommandRefused(ExitCode.FAILED, it))
                .orElseGet(() -> refused(ExitCode.FAILED, "failure.known", String.valueOf(failure.getMessage())));
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof BeansException && cause != null ? unwrapped(cause) : failure;
    }

    private static String told(Throwable failure) {
        String message = failure.getMessage();
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        return failure.getClass().getSimpleName() + (first.isEmpty() ? "" : ": " + first);
    }

    private CommandRefused refused(ExitCode code, String key, Object... arguments) {
        return new CommandRefused(code, texts.text(key, arguments));
    }
}
