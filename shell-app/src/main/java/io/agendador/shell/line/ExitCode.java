package io.agendador.shell.line;

/** How a command ended, as scripts see it. */
public enum ExitCode {
    DONE(0),
    /** Something did not work that should have. */
    FAILED(1),
    /** The command was not understood, or names what does not exist. */
    USAGE(2),
    /** It needs to be confirmed first. */
    UNCONFIRMED(3),
    /** A rule or a decision stands against it. */
    REFUSED(4),
    /** What it was based on has moved on. */
    STALE(5);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }
}
