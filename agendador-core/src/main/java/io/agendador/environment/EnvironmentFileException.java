package io.agendador.environment;

import io.agendador.present.Texts;
import io.agendador.roster.AgendadorException;
import java.io.IOException;
import java.nio.file.Path;

/** A file of variables cannot be used. Says which and where; never its content, which may be a password. */
public final class EnvironmentFileException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    EnvironmentFileException(Path file, int line) {
        super(file + ", line " + line + ": not a variable; write NAME=value");
        this.file = file.toString();
        this.line = line;
    }

    EnvironmentFileException(Path file, IOException cause) {
        super(file + ": cannot be read; check that it exists and is yours", cause);
        this.file = file.toString();
        this.line = 0;
    }

    /** What is wrong and what to do, in the language of these texts. */
    public String sentence(Texts texts) {
        Texts own = AppEnvironment.own(texts);
        return line == 0
                ? own.text("environment.file.unreadable", file)
                : own.text("environment.file.line", file, String.valueOf(line));
    }

    @Override
    public boolean retriable() {
        return false;
    }
}
