package io.agendador.jobs.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agendador.jobs.catalogue.Job;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A job to be run once for one reason: its cron came, or somebody asked for it.
 *
 * @param id of what its cron brought: the same wherever it is worked out
 * @param network whose
 * @param job by name
 * @param category of the job
 * @param lane of the job
 * @param scheduledFor the cron's time, or when it was asked for
 * @param request who asked for it and how; empty if the cron did
 */
public record Occurrence(
        UUID id,
        String network,
        String job,
        String category,
        String lane,
        Instant scheduledFor,
        Optional<Request> request) {

    /** What a cron brings. */
    public static Occurrence due(String network, Job job, Instant scheduledFor) {
        String name = network + "\n" + job.name() + "\n" + scheduledFor;
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        return new Occurrence(id, network, job.name(), job.category(), job.lane(), scheduledFor, Optional.empty());
    }

    /** What somebody asks for. */
    public static Occurrence asked(UUID id, String network, Job job, Instant now, Request request) {
        return new Occurrence(id, network, job.name(), job.category(), job.lane(), now, Optional.of(request));
    }

    /** Whether its gates are passed over. */
    public boolean overrides() {
        return request.filter(Request::overrides).isPresent();
    }
}
