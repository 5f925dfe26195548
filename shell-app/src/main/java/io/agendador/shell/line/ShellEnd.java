package io.agendador.shell.line;

import org.springframework.boot.ExitCodeGenerator;

/** Ends the process with a code other than 0; why was told already. */
public final class ShellEnd extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    private final int code;

    ShellEnd(int code) {
        super("exit code " + code, null, false, false);
        this.code = code;
    }

    @Override
    public int getExitCode() {
        return code;
    }
}
