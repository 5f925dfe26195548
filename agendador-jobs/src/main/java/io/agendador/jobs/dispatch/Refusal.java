package io.agendador.jobs.dispatch;

import io.agendador.jobs.ledger.SkipReason;

/**
 * Why an occurrence does not run.
 *
 * @param reason the first gate that refused
 * @param detail what stands behind it: a pause's author and reason, the name of a circuit or of the job it waits for; or
 *     empty
 */
public record Refusal(SkipReason reason, String detail) {}
