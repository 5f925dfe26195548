package io.agendador.shell.line;

/** A command that was not carried out; the message is one sentence for people, in their language, with a way out. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;
    private final String sentence;

    /** Refused for this reason. */
    public CommandRefused(ExitCode code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }

    /** How the process should end. */
    public ExitCode code() {
        return code;
    }
}
