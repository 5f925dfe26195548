package io.agendador.prompt.command;

/** What a command wants of double shifts, in place of what holds otherwise. */
public enum Doubles {
    /** As people's own limits allow. */
    ALLOW,
    /** No new ones. */
    FORBID,
    /** Only people who accept doubles are used at all. */
    ONLY_WILLING
}
