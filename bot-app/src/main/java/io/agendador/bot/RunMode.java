package io.agendador.bot;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a process does; several that share one database divide the work. */
enum RunMode {
    /** Talks: chat, push messages of calendars. */
    API,
    /** Looks at what is due. */
    SCHEDULER,
    /** Runs it. */
    WORKER,
    /** All of that. */
    ALL;

    static Optional<RunMode> of(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** As it is written in the environment. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean talks() {
        return this == API || this == ALL;
    }

    boolean schedules() {
        return this == SCHEDULER || this == ALL;
    }

    boolean works() {
        return this == WORKER || this == ALL;
    }
}
