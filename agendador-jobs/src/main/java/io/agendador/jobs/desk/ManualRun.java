package io.agendador.jobs.desk;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A run that somebody asks for. Immutable; each method gives another one.
 *
 * @param id of the occurrence that comes of it: whoever asks again with the same id gets the same answer
 * @param job by name
 * @param parameters by name, for the handler
 * @param overrides whether it runs also where a gate says no
 * @param reason why; needed if it overrides
 */
public record ManualRun(
        UUID id, String job, SortedMap<String, String> parameters, boolean overrides, Optional<String> reason) {

    /** Copies what it is given. */
    public ManualRun {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** Without parameters, through all gates. */
    public static ManualRun of(UUID id, String job) {
        return new ManualRun(id, job, Collections.emptySortedMap(), false, Optional.empty());
    }

    /** With these parameters. */
    public ManualRun with(SortedMap<String, String> given) {
        return new ManualRun(id, job, given, overrides, reason);
    }

    /** For that reason. */
    public ManualRun because(String why) {
        return new ManualRun(id, job, parameters, overrides, Optional.of(why));
    }

    /** Also where a gate says no, for that reason. */
    public ManualRun overriding(String why) {
        return new ManualRun(id, job, parameters, true, Optional.of(why));
    }
}
