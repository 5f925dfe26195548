package io.agendador.jobs.catalogue;

import java.util.Optional;

/**
 * What must hold for a job to run. Immutable; each method gives another one.
 *
 * @param pilotGated whether it rests in pilot mode
 * @param circuit the dependency whose open circuit keeps it from running
 * @param after the job whose last occurrence before must have succeeded
 * @param overlap what is done while an earlier run of the job is not finished
 */
public record Conditions(boolean pilotGated, Optional<String> circuit, Optional<String> after, Overlap overlap) {

    /** None, but that it does not overlap itself. */
    public static final Conditions NONE = new Conditions(false, Optional.empty(), Optional.empty(), Overlap.SKIP);

    /** Checks it. */
    public Conditions {
        circuit.ifPresent(it -> Names.check("a circuit", it));
        after.ifPresent(it -> Names.check("a job's name", it));
    }

    /** Not in pilot mode. */
    public Conditions notInPilotMode() {
        return new Conditions(true, circuit, after, overlap);
    }

    /** Only while that circuit is not open. */
    public Conditions circuit(String dependency) {
        return new Conditions(pilotGated, Optional.of(dependency), after, overlap);
    }

    /** Only when the last occurrence of that job succeeded. */
    public Conditions after(String job) {
        return new Conditions(pilotGated, circuit, Optional.of(job), overlap);
    }

    /** With this policy for overlaps. */
    public Conditions overlap(Overlap overlap) {
        return new Conditions(pilotGated, circuit, after, overlap);
    }
}
