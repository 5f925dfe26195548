package io.agendador.google.simulation;

import io.agendador.google.access.CalendarCalls;
import java.util.function.UnaryOperator;

/**
 * A deliberate defect: something around a port or a transport that an invariant must catch.
 *
 * @param calls around the calls of each process
 * @param statements around each statement of each process
 */
record Break(UnaryOperator<CalendarCalls> calls, UnaryOperator<String> statements) {

    /** All is as it should be. */
    static final Break NONE = new Break(it -> it, it -> it);

    static Break calls(UnaryOperator<CalendarCalls> calls) {
        return new Break(calls, it -> it);
    }

    static Break statements(UnaryOperator<String> statements) {
        return new Break(it -> it, statements);
    }
}
