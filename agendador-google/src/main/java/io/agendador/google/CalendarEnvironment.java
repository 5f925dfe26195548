package io.agendador.google;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.TokenVault;
import io.agendador.google.access.TokenVaultException;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventStyle;
import io.agendador.present.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an app's environment variables say about Google Calendar; {@code .env.example} documents each.
 *
 * @param environment whose events are ours
 * @param credential null where there is none: then the emulator plays Google; a person's has no token of its own where the
 *     one in the database is meant
 * @param keyset what seals tokens in the database; null where they are not kept there
 * @param consent a refresh token to be kept there, if that is asked for; null where a person types it
 * @param controlName the control calendar's name
 * @param controlId what Google calls a control calendar that is there already; null if one is to be made
 * @param prefix of events' titles
 * @param pushAddress where Google posts messages; null where there is no public address
 * @param userLimit calls a minute for the account
 * @param projectLimit calls a minute for the project
 */
public record CalendarEnvironment(
        Environment environment,
        @Nullable GoogleCredential credential,
        @Nullable String keyset,
        @Nullable String consent,
        String controlName,
        @Nullable String controlId,
        String prefix,
        @Nullable URI pushAddress,
        int userLimit,
        int projectLimit) {

    private static final String ENVIRONMENT = "AGENDADOR_ENV";
    private static final String SERVICE_ACCOUNT = "GOOGLE_CALENDAR_SERVICE_ACCOUNT";
    private static final String KEYSET = "GOOGLE_CALENDAR_KEYSET";
    private static final List<String> USER =
            List.of("GOOGLE_CALENDAR_CLIENT_ID", "GOOGLE_CALENDAR_CLIENT_SECRET", "GOOGLE_CALENDAR_REFRESH_TOKEN");

    /** What is wrong with a variable. */
    public record Fault(String variable, Why why) {

        /** Each has its sentence. */
        public enum Why {
            /** It is missing, and needed. */
            MISSING,
            /** It is none of {@code dev}, {@code stg}, {@code prod}. */
            NO_ENVIRONMENT,
            /** It is no address that begins with {@code https://}. */
            NO_ADDRESS,
            /** It is no keyset of Tink's for sealing. */
            NO_KEYSET,
            /** It is no whole number of at least the parts of a batch. */
            NO_LIMIT
        }
    }

    /**
     * What was read.
     *
     * @param environment whose events are ours
     * @param settings null if something is wrong
     * @param faults what is wrong; none if there are settings
     */
    public record Read(Environment environment, @Nullable CalendarEnvironment settings, List<Fault> faults) {

        public Read {
            faults = List.copyOf(faults);
        }

        /** What is wrong and what to do, one sentence a fault, in the language of these texts. */
        public List<String> sentences(Texts texts) {
            Texts own = texts.with(CalendarEnvironment.class, "environment");
            return faults.stream()
                    .map(it -> own.text("environment." + it.why(), it.variable()))
                    .toList();
        }
    }

    /** Reads the variables; those that are blank count as missing. */
    public static Read of(Map<String, String> variables) {
        return new Reader(variables).read();
    }

    /** Neither secrets nor ids are shown. */
    @Override
    public String toString() {
        return "CalendarEnvironment[" + environment + ", " + (credential == null ? "emulator" : "Google") + "]";
    }

    private static final class Reader {

        private final Map<String, String> variables;
        private final List<Fault> faults = new ArrayList<>();

        Reader(Map<String, String> variables) {
            this.variables = variables;
        }

        Read read() {
            Environment environment = environment();
            CalendarEnvironment settings = new CalendarEnvironment(
                    environment,
                    credential(environment),
                    keyset(),
                    value("GOOGLE_CALENDAR_NEW_REFRESH_TOKEN").orElse(null),
                    value("GOOGLE_CALENDAR_CONTROL_NAME").orElse("Agendador"),
                    value("GOOGLE_CALENDAR_CONTROL_ID").orElse(null),
                    value("GOOGLE_CALENDAR_PREFIX").map(it -> it + " ").orElse(EventStyle.PREFIX),
                    address("GOOGLE_CALENDAR_PUSH_URL"),
                    limit("GOOGLE_CALENDAR_USER_LIMIT", CallBudget.USER),
                    limit("GOOGLE_CALENDAR_PROJECT_LIMIT", CallBudget.PROJECT));
            return new Read(environment, faults.isEmpty() ? settings : null, faults);
        }

        private Environment environment() {
            String key = value(ENVIRONMENT).orElse(Environment.DEV.key());
            return Environment.of(key).orElseGet(() -> {
                faults.add(new Fault(ENVIRONMENT, Fault.Why.NO_ENVIRONMENT));
                // Whatever was meant, nothing may be taken for a developer's.
                return Environment.PROD;
            });
        }

        private @Nullable GoogleCredential credential(Environment environment) {
            Optional<String> key = value(SERVICE_ACCOUNT);
            if (key.isPresent()) {
                return new GoogleCredential.ServiceAccount(
                        key.get(), value("GOOGLE_CALENDAR_SUBJECT").orElse(null));
            }
            List<String> missing =
                    USER.stream().filter(it -> value(it).isEmpty()).toList();
            boolean kept = missing.equals(USER.subList(2, 3)) && value(KEYSET).isPresent();
            if (missing.isEmpty() || kept) {
                return new GoogleCredential.User(
                        needed(0), needed(1), value(USER.get(2)).orElse(""));
            }
            boolean demanded = environment != Environment.DEV && faults.isEmpty();
            if (demanded || missing.size() < USER.size()) {
                missing.forEach(it -> faults.add(new Fault(it, Fault.Why.MISSING)));
            }
            return null;
        }

        private String needed(int variable) {
            return value(USER.get(variable)).orElseThrow();
        }

        private @Nullable String keyset() {
            Optional<String> keyset = value(KEYSET);
            try {
                keyset.ifPresent(TokenVault::new);
                return keyset.orElse(null);
            } catch (TokenVaultException unreadable) {
                faults.add(new Fault(KEYSET, Fault.Why.NO_KEYSET));
                return null;
            }
        }

        private @Nullable URI address(String variable) {
            Optional<URI> address =
                    value(variable).filter(it -> it.startsWith("https://")).flatMap(Reader::uri);
            if (address.isEmpty() && value(variable).isPresent()) {
                faults.add(new Fault(variable, Fault.Why.NO_ADDRESS));
            }
            return address.orElse(null);
        }

        private static Optional<URI> uri(String text) {
            try {
                return Optional.of(URI.create(text)).filter(it -> it.getHost() != null);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private int limit(String variable, int usual) {
            Optional<String> value = value(variable);
            if (value.isEmpty()) {
                return usual;
            }
            try {
                int limit = Integer.parseInt(value.get());
                if (limit >= CalendarCalls.LONGEST_BATCH) {
                    return limit;
                }
            } catch (NumberFormatException e) {
                // Told below.
            }
            faults.add(new Fault(variable, Fault.Why.NO_LIMIT));
            return usual;
        }

        private Optional<String> value(String variable) {
            return Optional.ofNullable(variables.get(variable))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty());
        }
    }
}
