package io.agendador.environment;

import io.agendador.present.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an app keeps things, and the language it speaks; {@code .env.example} documents each variable.
 *
 * @param home where the embedded database, logs and what is made live; absolute
 * @param database an own PostgreSQL in place of the embedded one, or null
 * @param schema of the network in the database
 * @param backups where backups lie; absolute
 * @param texts core's, in the language of the app's people
 */
public record AppEnvironment(Path home, @Nullable Database database, String schema, Path backups, Texts texts) {

    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final Set<String> LANGUAGES = Set.of("pt", "en");

    /** How to reach a database. The password is never shown. */
    public record Database(
            String url, @Nullable String user, @Nullable String password) {

        @Override
        public String toString() {
            // Credentials can be part of the URL's query.
            return url.replaceFirst("\\?.*", "");
        }
    }

    /**
     * What was read.
     *
     * @param settings what is wrong in them has its default
     * @param faults a sentence for each, in the language of the texts; none if all is well
     */
    public record Read(AppEnvironment settings, List<String> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads the variables; those that are blank count as missing.
     *
     * @param user the folder that {@code ~} stands for
     */
    public static Read of(Map<String, String> variables, Path user) {
        return new Reader(variables, user).read();
    }

    /** The schema of prompts and conversations, beside the network's. */
    public String promptSchema() {
        return schema + "_prompt";
    }

    static Texts own(Texts texts) {
        return texts.with(AppEnvironment.class, "environment");
    }

    private static final class Reader {

        private final Map<String, String> variables;
        private final Path user;
        private final Texts texts;
        private final List<String> faults = new ArrayList<>();

        Reader(Map<String, String> variables, Path user) {
            this.variables = variables;
            this.user = user;
            Locale locale =
                    Locale.forLanguageTag(value("AGENDADOR_LANG", "pt-BR").replace('_', '-'));
            this.texts = Texts.in(locale);
            if (!LANGUAGES.contains(locale.getLanguage())) {
                fault("AGENDADOR_LANG", value("AGENDADOR_LANG", ""));
            }
        }

        Read read() {
            Path home = home();
            return new Read(new AppEnvironment(home, database(), schema(), backups(home), texts), faults);
        }

        private Path home() {
            String home = value("AGENDADOR_HOME", "~/.agendador");
            try {
                return resolved(home);
            } catch (InvalidPathException e) {
                fault("AGENDADOR_HOME", home);
                return resolved("~/.agendador");
            }
        }

        private Path backups(Path home) {
            String folder = value("AGENDADOR_BACKUPS", "");
            try {
                return folder.isEmpty() ? home.resolve("backups") : resolved(folder);
            } catch (InvalidPathException e) {
                fault("AGENDADOR_BACKUPS", folder);
                return home.resolve("backups");
            }
        }

        private Path resolved(String home) {
            return Path.of(home.startsWith("~") ? user + home.substring(1) : home)
                    .toAbsolutePath()
                    .normalize();
        }

        private @Nullable Database database() {
            String url = value("AGENDADOR_DATABASE_URL", "");
            if (!url.isEmpty() && !url.startsWith("jdbc:postgresql:")) {
                // The address is not shown: it may hold a password.
                fault("AGENDADOR_DATABASE_URL", "");
                return null;
            }
            return url.isEmpty()
                    ? null
                    : new Database(
                            url,
                            variables.get("AGENDADOR_DATABASE_USER"),
                            variables.get("AGENDADOR_DATABASE_PASSWORD"));
        }

        private String schema() {
            String schema = value("AGENDADOR_SCHEMA", "agendador");
            if (!SCHEMA.matcher(schema).matches()) {
                fault("AGENDADOR_SCHEMA", schema);
            }
            return schema;
        }

        private void fault(String variable, String found) {
            faults.add(own(texts).text("environment." + variable, found));
        }

        private String value(String name, String otherwise) {
            String value = variables.getOrDefault(name, "").strip();
            return value.isEmpty() ? otherwise : value;
        }
    }
}
