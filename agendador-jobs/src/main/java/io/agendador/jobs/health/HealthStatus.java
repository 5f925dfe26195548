package io.agendador.jobs.health;

/** How something does, the best first. */
public enum HealthStatus {
    HEALTHY,
    /** Of a score only: somebody should look at it. */
    ATTENTION,
    DEGRADED,
    CRITICAL
}
