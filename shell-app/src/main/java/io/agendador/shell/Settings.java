package io.agendador.shell;

import io.agendador.google.CalendarEnvironment;
import io.agendador.google.mapping.Environment;
import io.agendador.present.Texts;
import io.agendador.roster.Author;
import io.agendador.roster.InvalidValueException;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says, checked; {@code .env.example} documents each variable.
 *
 * @param home where the embedded database and the logs live; absolute
 * @param database an own PostgreSQL in place of the embedded one, or null
 * @param colours whether a terminal may be coloured
 * @param calendars what is said about Google Calendar; with faults only on a developer's machine
 */
record Settings(
        Path home,
        Author author,
        @Nullable Database database,
        String schema,
        Texts texts,
        boolean colours,
        CalendarEnvironment.Read calendars) {

    private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");
    private static final Set<String> LANGUAGES = Set.of("pt", "en");

    /** How to reach a database. The password is never shown. */
    record Database(
            String url, @Nullable String user, @Nullable String password) {

        @Override
        public String toString() {
            // Credentials can be part of the URL's query.
            return url.replaceFirst("\\?.*", "");
        }
    }

    /**
     * Reads the environment.
     *
     * @param user the operating system's user, and the folder that {@code ~} stands for
     * @throws CommandRefused naming the variable that cannot be so
     */
    static Settings of(Map<String, String> environment, OperatingSystemUser user) {
        Texts texts = texts(environment);
        Reader reader = new Reader(environment, texts);
        return new Settings(
                reader.home(user),
                reader.author(user),
                reader.database(),
                reader.matching("AGENDADOR_SCHEMA", "agendador", SCHEMA, "settings.schema"),
                texts,
                value(environment, "NO_COLOR", "").isEmpty()
                        && !value(environment, "TERM", "").equals("dumb"),
                reader.calendars());
    }

    /** A sentence for each. */
    static String faults(Texts texts, List<CalendarEnvironment.Fault> faults) {
        return faults.stream()
                .map(it -> texts.text("settings.google." + it.why(), it.variable()))
                .collect(Collectors.joining(" "));
    }

    /** Who started the process. */
    record OperatingSystemUser(String name, String home) {

        static OperatingSystemUser current() {
            return new OperatingSystemUser(
                    System.getProperty("user.name", "shell"), System.getProperty("user.home", "."));
        }
    }

    /** In the language that the environment asks for. */
    static Texts texts(Map<String, String> environment) {
        String language = value(environment, "AGENDADOR_LANG", "pt-BR");
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        Texts texts = Texts.in(locale).with(Settings.class, "shell");
        if (!LANGUAGES.contains(locale.getLanguage())) {
            throw new CommandRefused(ExitCode.USAGE, texts.text("settings.lang", language));
        }
        return texts;
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    /** Single variables, refused in the reader's language. */
    private record Reader(Map<String, String> environment, Texts texts) {

        Path home(OperatingSystemUser user) {
            String home = value(environment, "AGENDADOR_HOME", "~/.agendador");
            try {
                String whole = home.startsWith("~") ? user.home() + home.substring(1) : home;
                return Path.of(whole).toAbsolutePath().normalize();
            } catch (InvalidPathException e) {
                throw refused("settings.home", home);
            }
        }

        Author author(OperatingSystemUser user) {
            String name = value(environment, "AGENDADOR_USER", user.name());
            try {
                return new Author(name, Author.Role.ADMIN, Author.Door.SHELL);
            } catch (InvalidValueException e) {
                throw refused("settings.user", name);
            }
        }

        @Nullable
        Database database() {
            String url = value(environment, "AGENDADOR_DATABASE_URL", "");
            if (url.isEmpty()) {
                return null;
            }
            if (!url.startsWith("jdbc:postgresql:")) {
                // The address is not shown: it may hold a password.
                throw refused("settings.database-url", "");
            }
            return new Database(
                    url, environment.get("AGENDADOR_DATABASE_USER"), environment.get("AGENDADOR_DATABASE_PASSWORD"));
        }

        CalendarEnvironment.Read calendars() {
            CalendarEnvironment.Read read = CalendarEnvironment.of(environment);
            if (!read.faults().isEmpty() && !read.environment().equals(Environment.DEV)) {
                throw new CommandRefused(ExitCode.USAGE, faults(texts, read.faults()));
            }
            return read;
        }

        String matching(String name, String otherwise, Pattern pattern, String key) {
            String value = value(environment, name, otherwise);
            if (!pattern.matcher(value).matches()) {
                throw refused(key, value);
            }
            return value;
        }

        private CommandRefused refused(String key, String found) {
            return new CommandRefused(ExitCode.USAGE, texts.text(key, found));
        }
    }
}
