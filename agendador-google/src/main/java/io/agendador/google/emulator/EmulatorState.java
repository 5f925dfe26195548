package io.agendador.google.emulator;

import java.util.function.Function;

/** Where the calendars are. One transaction at a time; what it wrote is there as a whole, or not at all if it throws. */
interface EmulatorState {

    <T> T inTransaction(Function<Records, T> work);
}
