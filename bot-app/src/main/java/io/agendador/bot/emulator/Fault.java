package io.agendador.bot.emulator;

/** What can go wrong with a call. */
public enum Fault {
    /** 429, with a few seconds to wait; nothing is done. */
    TOO_MANY,
    /** 502; nothing is done. */
    SERVER_ERROR,
    /** All is done, but the answer breaks off. */
    LOST,
    /** The update that was confirmed last comes again; only where updates are asked for. */
    DUPLICATE,
    /** 409, as if somebody else asked for updates; only where updates are asked for. */
    CONFLICT;

    boolean fits(String method) {
        return method.equals("getupdates") || (this != DUPLICATE && this != CONFLICT);
    }
}
