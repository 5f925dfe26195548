package io.agendador.examples.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.examples.operations.StubServer.Manner;
import io.agendador.jobs.call.Endpoints;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.jobs.catalogue.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StubServerTest {

    @Test
    void endpointsBehaveInAllMannersAndEachAlwaysInItsOwn() throws Exception {
        try (StubServer one = new StubServer(1);
                StubServer again = new StubServer(1)) {
            Set<Manner> manners = IntStream.range(0, 500)
                    .mapToObj(it -> "/jobs/" + it)
                    .peek(it -> assertThat(again.manner(it)).isEqualTo(one.manner(it)))
                    .map(one::manner)
                    .collect(Collectors.toSet());
            assertThat(manners).isEqualTo(EnumSet.allOf(Manner.class));
        }
    }

    @Test
    void answersAreAsTheirMannersSay() throws Exception {
        try (StubServer server = new StubServer(1)) {
            assertThat(called(server, Manner.FINE).failure()).isEmpty();
            assertThat(called(server, Manner.FINE).items()).isPresent();
            assertThat(called(server, Manner.TOO_MANY).responseCode()).hasValue(429);
            assertThat(called(server, Manner.BROKEN).responseCode()).hasValue(500);
            assertThat(called(server, Manner.HANGING).failure()).contains("no answer within 1 s");
        }
    }

    private static JobResult called(StubServer server, Manner manner) throws Exception {
        String path = IntStream.range(0, 500)
                .mapToObj(it -> "/jobs/" + it)
                .filter(it -> server.manner(it) == manner)
                .findFirst()
                .orElseThrow();
        Job job = Job.named("job").by(path).within(Limits.USUAL.timeout(Duration.ofMillis(1)));
        Job patient = manner == Manner.HANGING ? job : job.within(Limits.USUAL);
        JobRun run =
                new JobRun(new UUID(0, 1), "operacao", patient, Instant.EPOCH, 1, Map.of(), List.of(), 1, () -> true);
        return Endpoints.at(server.address()).handler(path).handle(run);
    }
}
