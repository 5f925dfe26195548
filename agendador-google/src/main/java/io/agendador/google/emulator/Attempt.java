package io.agendador.google.emulator;

/**
 * A call as faults see it.
 *
 * @param account who asks; empty where the token is not known
 * @param calendar the calendar in the path; empty where there is none
 * @param batched whether it is part of a batch
 */
public record Attempt(Operation operation, String account, String calendar, boolean batched) {}
