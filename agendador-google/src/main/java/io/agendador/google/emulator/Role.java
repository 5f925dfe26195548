package io.agendador.google.emulator;

import java.util.Arrays;
import java.util.Optional;

/** What an account may do with a calendar, the least first. */
enum Role {
    NONE("none"),
    FREE_BUSY_READER("freeBusyReader"),
    READER("reader"),
    WRITER("writer"),
    OWNER("owner");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }

    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
