package io.agendador.shell.line;

/** Says of any failure what people should read and how the process should end. */
@FunctionalInterface
public interface Failures {

    /** The sentence and the exit code; never throws. */
    CommandRefused explain(RuntimeException failure);
}
