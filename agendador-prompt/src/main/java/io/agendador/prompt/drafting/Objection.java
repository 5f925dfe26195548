package io.agendador.prompt.drafting;

import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a command cannot be carried out.
 *
 * @param command which of the prompt's, from 0
 * @param names whom and what it is about, in the order in which {@code why} names them
 * @param date on which it is about; null for no single one
 * @param shift of which; null for the whole day
 */
public record Objection(
        int command,
        Why why,
        List<String> names,
        @Nullable LocalDate date,
        @Nullable Shift shift) {

    /** What stands against it; there is a sentence for each. */
    public enum Why {
        /** Only a coordinator may ask for changes. */
        ROLE,
        /** Nobody is called {0}. */
        UNKNOWN_PROFESSIONAL,
        /** No location is called {0}. */
        UNKNOWN_LOCATION,
        /** No room is called {0}. */
        UNKNOWN_ROOM,
        /** It is past. */
        PAST,
        /** {0} has no place then. */
        NOT_PLACED,
        /** {0} and {1} have no shift in common then. */
        NO_COMMON_SHIFT,
        /** The room {0} is not open then. */
        NOT_OPEN,
        /** The room {0} is open already. */
        OPEN_ALREADY,
        /** The room {0} is closed already. */
        CLOSED_ALREADY,
        /** The room {0} does not belong to the location {1}. */
        OTHER_LOCATION,
        /** On a hand-kept day the room {0} is held by {1} already. */
        TAKEN,
        /** Nothing fits what was named. */
        NOTHING_FITS,
        /** It spans more weeks than one search may. */
        TOO_LONG
    }

    public Objection {
        names = List.copyOf(names);
    }
}
