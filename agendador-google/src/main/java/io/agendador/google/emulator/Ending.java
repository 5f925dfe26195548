package io.agendador.google.emulator;

/** How much of a response arrives; less and less. */
public enum Ending {
    /** All of it. */
    WHOLE,
    /** Half of the body, then the connection breaks. */
    CUT,
    /** Nothing: the connection breaks. */
    LOST,
    /** Nothing, ever. */
    SILENT
}
