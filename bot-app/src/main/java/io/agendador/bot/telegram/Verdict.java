package io.agendador.bot.telegram;

/** What the press of a button is worth. */
public enum Verdict {
    /** It does what it says, this once. */
    GRANTED,
    /** It is for somebody else. */
    ANOTHERS,
    /** There never was such a button here. */
    FORGED,
    /** Its time is over, or its plan was withdrawn. */
    STALE,
    /** It has been pressed before. */
    REPLAYED
}
