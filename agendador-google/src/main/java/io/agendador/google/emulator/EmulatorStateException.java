package io.agendador.google.emulator;

import io.agendador.roster.AgendadorException;
import java.sql.SQLException;

/** The emulator's database did not do what it should; whether what was asked for was done is not known. */
public final class EmulatorStateException extends AgendadorException {

    private static final long serialVersionUID = 1L;

    EmulatorStateException(SQLException cause) {
        super("the calendar emulator's database failed with SQL state " + cause.getSQLState(), cause);
    }

    @Override
    public boolean retriable() {
        return true;
    }
}
