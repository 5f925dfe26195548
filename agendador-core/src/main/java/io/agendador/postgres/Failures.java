package io.agendador.postgres;

import io.agendador.review.StaleStateException;
import io.agendador.review.StoreUnavailableException;
import io.agendador.roster.AgendadorException;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Says what the database said in the words of the ports. */
final class Failures {

    private static final Map<String, Expected> BY_CONSTRAINT =
            Map.of("known", Expected.KNOWN, "unique", Expected.UNIQUE, "free", Expected.FREE);

    /** Lost or refused connections, no resources, shut down, deadlock, serialisation, time-out of a lock. */
    private static final Pattern PASSING = Pattern.compile("08...|53...|57P0.|40001|40P01|55P03");

    private static final String FORBIDDEN = "42501";
    private static final String OWN = "AG";
    private static final Pattern STALE = Pattern.compile("AG003|AG004");
    /** Their values are what Google calls things, addresses and secrets: told to nobody. */
    private static final Pattern PRIVATE = Pattern.compile("calendar.*|publication.*|sealed_secret");

    private static final Pattern VALUES = Pattern.compile("=\\((.*)\\)");

    private Failures() {}

    /** The exception to throw instead; the same one if the database had no part in it. */
    static RuntimeException translated(RuntimeException failure) {
        SQLException cause = failure instanceof AgendadorException ? null : sqlCause(failure);
        if (cause == null) {
            return failure;
        }
        String state = Objects.requireNonNullElse(cause.getSQLState(), "");
        // The server always gives a state; without one it was the pool that had lost its connection.
        if (cause instanceof SQLTransientException
                || state.isEmpty()
                || PASSING.matcher(state).matches()) {
            return new StoreUnavailableException(
                    "the database cannot be reached or is overloaded (" + firstLine(cause) + "): try again",
                    silent(failure));
        }
        if (STALE.matcher(state).matches()) {
            return new StaleStateException(firstLine(cause));
        }
        return invalidValue(cause)
                .orElseGet(() -> new IllegalStateException(
                        "the database answers with a failure: " + told(state, cause), silent(failure)));
    }

    /** Whether the role may not do what was tried. */
    static boolean forbidden(RuntimeException failure) {
        SQLException cause = sqlCause(failure);
        return cause != null && FORBIDDEN.equals(cause.getSQLState());
    }

    /** Our own guards name versions and tables; whatever else the server says may hold a row. */
    private static String told(String state, SQLException cause) {
        return state.startsWith(OWN) ? firstLine(cause) : (state + " " + constraint(cause)).strip();
    }

    /** The same without words: a driver's tell of the rows that it fails at. */
    private static Throwable silent(Throwable failure) {
        Throwable cause = failure.getCause();
        Exception silent =
                new Exception(failure.getClass().getName(), cause == null || cause == failure ? null : silent(cause));
        silent.setStackTrace(failure.getStackTrace());
        return silent;
    }

    private static String constraint(SQLException cause) {
        ServerErrorMessage message = cause instanceof PSQLException server ? server.getServerErrorMessage() : null;
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }

    private static Optional<RuntimeException> invalidValue(SQLException cause) {
        ServerErrorMessage message = cause instanceof PSQLException server ? server.getServerErrorMessage() : null;
        if (message == null || message.getConstraint() == null || message.getTable() == null) {
            return Optional.empty();
        }
        String constraint = message.getConstraint();
        Expected expected = BY_CONSTRAINT.get(constraint.substring(constraint.lastIndexOf('_') + 1));
        return Optional.ofNullable(expected)
                .map(it -> new InvalidValueException(field(constraint, message.getTable()), it, found(message)));
    }

    /** {@code proposal_policy_version_known} on {@code proposal} is about {@code policyVersion}. */
    private static String field(String constraint, String table) {
        int from = Math.min(table.length() + 1, constraint.lastIndexOf('_'));
        String snake = constraint.substring(from, Math.max(from, constraint.lastIndexOf('_')));
        return Pattern.compile("_(.)")
                .matcher(snake)
                .replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    }

    private static String found(ServerErrorMessage message) {
        if (PRIVATE.matcher(Objects.requireNonNullElse(message.getTable(), "")).matches()) {
            return "…";
        }
        String detail = Objects.requireNonNullElse(message.getDetail(), "");
        return VALUES.matcher(detail)
                .results()
                .map(Failures::values)
                .findFirst()
                .orElse(detail);
    }

    private static String values(MatchResult match) {
        return match.group(1);
    }

    private static String firstLine(SQLException cause) {
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }

    private static @Nullable SQLException sqlCause(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof PSQLException || it instanceof SQLTransientException) {
                return (SQLException) it;
            }
        }
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
