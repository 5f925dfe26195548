package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.planning.Planner;
import io.agendador.proposal.Refusal;
import io.agendador.review.Outcome;
import io.agendador.review.RollingGeneration;
import io.agendador.review.RollingGeneration.Window;
import io.agendador.review.RosterReports;
import io.agendador.roster.Slot;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the coming weeks around what is in force, and leaves a proposal for people to decide about. */
final class WeeklyGeneration implements JobHandler {

    private static final Logger LOG = System.getLogger(WeeklyGeneration.class.getName());

    private final Clinic clinic;
    private final RollingGeneration generation;

    WeeklyGeneration(Clinic clinic) {
        this.clinic = clinic;
        this.generation =
                new RollingGeneration(clinic.proposals(), new RosterReports(clinic.transactions()), clinic.clock());
    }

    @Override
    public JobResult handle(JobRun run) {
        Instant begun = clinic.clock().instant();
        Optional<Outcome> outcome;
        try {
            outcome = generation.generate(
                    window(run.parameters()),
                    clinic.search(),
                    ClinicHandlers.AUTHOR,
                    untilInterrupted(Thread.currentThread()));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return JobResult.DONE.failed("the parameters start, weeks or afresh cannot be understood");
        }
        return outcome.map(it -> result(run, it, begun)).orElse(JobResult.DONE);
    }

    private static Window window(Map<String, String> parameters) {
        @Nullable String start = parameters.get("start");
        @Nullable String weeks = parameters.get("weeks");
        String afresh = parameters.getOrDefault("afresh", "");
        return new Window(
                start == null ? null : LocalDate.parse(start),
                weeks == null ? null : Integer.valueOf(weeks),
                afresh.isBlank() ? List.of() : numbers(afresh));
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    /** A search that was told to stop proposes the best that it has. */
    private static Planner.Progress untilInterrupted(Thread worker) {
        return new Planner.Progress() {
            @Override
            public void report(Planner.Stage stage) {
                // Nobody looks on.
            }

            @Override
            public boolean stops() {
                return worker.isInterrupted();
            }
        };
    }

    /** Counts the slots that would change. */
    private JobResult result(JobRun run, Outcome outcome, Instant begun) {
        Instant now = clinic.clock().instant();
        if (outcome instanceof Outcome.Shown shown) {
            clinic.listeners().forEach(it -> it.generated(shown, Duration.between(begun, now), now));
            return JobResult.done(shown.proposal().diff().moves().size());
        }
        SortedSet<LocalDate> handKept =
                outcome instanceof Outcome.Refused refused ? handKept(refused) : new TreeSet<>();
        if (handKept.isEmpty()) {
            return JobResult.DONE.failed("nothing could be proposed");
        }
        LOG.log(
                Level.WARNING,
                "event=hand-kept.refused network={0} job={1} days={2}",
                run.network(),
                run.job().name(),
                handKept);
        clinic.listeners().forEach(it -> it.refused(run.job().name(), handKept, now));
        return JobResult.DONE.failed("hand-kept days are left to people");
    }

    private static SortedSet<LocalDate> handKept(Outcome.Refused refused) {
        return refused.refusals().stream()
                .filter(it -> it.rule() == Refusal.Rule.HAND_KEPT)
                .flatMap(it -> it.slots().stream())
                .map(Slot::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
