package io.agendador.prompt.openai;

import java.time.LocalDate;

/** What was spent on which day. Several nodes that share one keep one budget. Safe for many threads. */
public interface TokenLedger {

    /** The tokens of that day so far. */
    long spent(LocalDate day);

    /** Adds to that day's. */
    void add(LocalDate day, long tokens);
}
