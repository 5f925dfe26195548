package io.agendador.jobs.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import java.lang.System.Logger;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RunLogTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Job JOB = Job.named("backup").of("care");

    private final List<String> lines = new ArrayList<>();
    private final RunLog log = new RunLog(new Lines(lines));

    private record Lines(List<String> lines) implements Logger {

        @Override
        public String getName() {
            return "test";
        }

        @Override
        public boolean isLoggable(Level level) {
            return true;
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle texts, String message, @Nullable Throwable thrown) {
            lines.add(level + " " + message);
        }

        @Override
        @SuppressWarnings("AnnotateFormatMethod")
        public void log(Level level, @Nullable ResourceBundle texts, String format, @Nullable Object... arguments) {
            lines.add(level + " " + new MessageFormat(format).format(arguments));
        }
    }

    private static Turn turn(String network) {
        return new Turn(new UUID(0, 7), Occurrence.due(network, JOB, NOON), 2, 2, "node-1", NOON.plusSeconds(3));
    }

    @Test
    void aRunIsOneLineAtItsBeginningAndOneAtItsEnd() {
        log.started(turn("clinic"));
        log.ended(
                turn("clinic"),
                new Ending(
                        Status.SUCCESS,
                        OptionalInt.of(200),
                        Optional.empty(),
                        OptionalLong.of(1_234_567),
                        Optional.empty()),
                NOON.plusSeconds(5));
        String run = "network=clinic job=backup category=care lane=batch scheduled=2026-11-23T12:00:00Z"
                + " attempt=2 node=node-1 run=00000000-0000-0000-0000-000000000007";
        assertThat(lines)
                .containsExactly(
                        "INFO event=job.started " + run,
                        "INFO event=job.ended " + run + " status=success duration_ms=2000 items=1234567 response=200");
    }

    @Test
    void whatAHandlerSaysIsNotInIt() {
        log.ended(turn("clinic"), Ending.error("Maria Silva, 10:00").again(NOON), NOON);
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("WARNING ")
                .endsWith("status=error duration_ms=0 again=2026-11-23T12:00:00Z")
                .doesNotContain("Maria");
    }

    @Test
    void whatIsSkippedIsTold() {
        log.skipped(Occurrence.due("clinic", JOB, NOON), SkipReason.PILOT, NOON);
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("event=job.skipped")
                .endsWith("reason=pilot");
    }

    @Test
    void aLineStaysALineWhateverANameHolds() {
        log.started(turn("North {0}\nevent=\"x\" \\"));
        assertThat(lines).singleElement().asString().contains("network=\"North {0} event=\\\"x\\\" \\\\\" job=backup");
    }
}
