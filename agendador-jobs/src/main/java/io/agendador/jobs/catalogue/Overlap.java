package io.agendador.jobs.catalogue;

/** What is done about an occurrence while another run of its job is not finished. */
public enum Overlap {
    /** It is skipped, and said so. */
    SKIP,
    /** It waits until the other has ended. */
    WAIT,
    /** Both run. */
    ALLOW
}
