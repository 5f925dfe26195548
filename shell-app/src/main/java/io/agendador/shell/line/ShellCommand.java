package io.agendador.shell.line;

/** One command. Safe to be run again; keeps no state. */
public interface ShellCommand {

    /** What can be typed for it. */
    Syntax syntax();

    /**
     * Carries it out.
     *
     * @param progress told while it takes long
     * @throws CommandRefused with a sentence for people
     */
    Answer run(Invocation invocation, Progress progress);

    /** Told what is going on; shown to people only while it lasts. */
    @FunctionalInterface
    interface Progress {
        void tell(String what);
    }
}
