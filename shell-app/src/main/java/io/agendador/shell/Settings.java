package io.agendador.shell;

import io.agendador.environment.AppEnvironment;
import io.agendador.google.CalendarEnvironment;
import io.agendador.google.mapping.Environment;
import io.agendador.present.Texts;
import io.agendador.prompt.openai.OpenAiEnvironment;
import io.agendador.roster.Author;
import io.agendador.roster.InvalidValueException;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says, checked; {@code .env.example} documents each variable.
 *
 * @param texts the shell's
 * @param colours whether a terminal may be coloured
 * @param calendars what is said about Google Calendar; with faults only on a developer's machine
 * @param openai what is said about a language model
 */
record Settings(
        AppEnvironment app,
        Author author,
        Texts texts,
        boolean colours,
        CalendarEnvironment.Read calendars,
        OpenAiEnvironment openai) {

    /**
     * Reads the environment.
     *
     * @param user the operating system's user
     * @throws CommandRefused naming the variables that cannot be so
     */
    static Settings of(Map<String, String> variables, OperatingSystemUser user) {
        AppEnvironment.Read app = AppEnvironment.of(variables, Path.of(user.home()));
        List<String> faults = new ArrayList<>(app.faults());
        Texts texts = own(app.settings().texts());
        CalendarEnvironment.Read calendars = CalendarEnvironment.of(variables);
        if (!calendars.environment().equals(Environment.DEV)) {
            faults.addAll(calendars.sentences(texts));
        }
        OpenAiEnvironment openai = OpenAiEnvironment.of(variables);
        faults.addAll(openai.sentences(texts.locale()));
        Author author = author(value(variables, "AGENDADOR_USER", user.name()), texts, faults);
        if (author == null || !faults.isEmpty()) {
            throw new CommandRefused(ExitCode.USAGE, String.join(" ", faults));
        }
        boolean colours = value(variables, "NO_COLOR", "").isEmpty()
                && !value(variables, "TERM", "").equals("dumb");
        return new Settings(app.settings(), author, texts, colours, calendars, openai);
    }

    /** Who started the process. */
    record OperatingSystemUser(String name, String home) {

        static OperatingSystemUser current() {
            return new OperatingSystemUser(
                    System.getProperty("user.name", "shell"), System.getProperty("user.home", "."));
        }
    }

    Path home() {
        return app.home();
    }

    /** The shell's texts over these. */
    static Texts own(Texts texts) {
        return texts.with(Settings.class, "shell");
    }

    private static @Nullable Author author(String name, Texts texts, List<String> faults) {
        try {
            return new Author(name, Author.Role.ADMIN, Author.Door.SHELL);
        } catch (InvalidValueException e) {
            faults.add(texts.text("settings.user", name));
            return null;
        }
    }

    private static String value(Map<String, String> environment, String name, String otherwise) {
        String value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }
}
