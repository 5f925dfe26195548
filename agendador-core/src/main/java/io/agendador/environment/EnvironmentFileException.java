package io.agendador.environment;

import io.agendador.present.Texts;
import io.agendador.roster.AgendadorException;
import java.io.IOException;
import java.nio.file.Path;

/** A file of variables cannot be used. Says which and where; never its content, which may be a password. */
public final class EnvironmentFileException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String file;
    private final int line;

    EnvironmentFileException(Path file, int line) {
        this("line", file, line, file + ", line " + line + ": not a variable; write NAME=value");
    }

    EnvironmentFileException(Path file, IOException cause) {
        super(file + ": cannot be read; check that it exists and is yours", cause);
        this.key = "unreadable";
        this.file = file.toString();
        this.line = 0;
    }

    private EnvironmentFileException(String key, Path file, int line, String message) {
        super(message);
        this.key = key;
        this.file = file.toString();
        this.line = line;
    }

    static EnvironmentFileException tooLarge(Path file) {
        return new EnvironmentFileException("large", file, 0, file + ": larger than 1 MiB; is it a file of variables?");
    }

    /** What is wrong and what to do, in the language of these texts. */
    public String sentence(Texts texts) {
        return AppEnvironment.own(texts).text("environment.file." + key, file, String.valueOf(line));
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
