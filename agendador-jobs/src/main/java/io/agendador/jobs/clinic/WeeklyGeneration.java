package io.agendador.jobs.clinic;

import io.agendador.jobs.catalogue.JobHandler;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.catalogue.JobRun;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.Outcome;
import io.agendador.review.RosterStore;
import io.agendador.roster.Network;
import io.agendador.roster.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the coming weeks around what is in force, and leaves a proposal for people to decide about. */
final class WeeklyGeneration implements JobHandler {

    private static final long SEED = 1;

    private final Clinic clinic;

    WeeklyGeneration(Clinic clinic) {
        this.clinic = clinic;
    }

    @Override
    public JobResult handle(JobRun run) {
        Optional<Network> network = clinic.reports().network().map(RosterStore.Snapshot::network);
        if (network.isEmpty()) {
            return JobResult.DONE;
        }
        Generation generation;
        try {
            generation = generation(network.get(), run);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return JobResult.DONE.failed("the parameters start, weeks or afresh cannot be understood");
        }
        return clinic.proposals()
                .propose(
                        Draft.of(generation),
                        Proposal.Kind.GENERATION,
                        ClinicHandlers.AUTHOR,
                        true,
                        untilInterrupted(Thread.currentThread()))
                .map(WeeklyGeneration::result)
                .orElse(JobResult.DONE);
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
    private static JobResult result(Outcome outcome) {
        return outcome instanceof Outcome.Shown shown
                ? JobResult.done(shown.proposal().diff().moves().size())
                : JobResult.DONE.failed("nothing could be proposed");
    }

    private Generation generation(Network network, JobRun run) {
        LocalDate today = LocalDate.ofInstant(clinic.clock().instant(), network.zone());
        Week first = Optional.ofNullable(run.parameters().get("start"))
                .map(it -> Week.of(LocalDate.parse(it)))
                .orElse(Week.coming(today));
        int weeks = Optional.ofNullable(run.parameters().get("weeks"))
                .map(Integer::parseInt)
                .orElse(network.policy().horizonWeeks());
        if (first.since(Week.of(today)) < 0) {
            throw new IllegalArgumentException("what has passed is not planned");
        }
        List<Week> afresh = afresh(first, weeks, run.parameters().getOrDefault("afresh", ""));
        return new Generation(first, weeks, afresh, false, SEED, Effort.within(clinic.search()));
    }

    private static List<Week> afresh(Week first, int weeks, String numbers) {
        List<Week> afresh = new ArrayList<>();
        for (String it : numbers.isBlank() ? new String[0] : numbers.split(",", -1)) {
            int number = Integer.parseInt(it.strip());
            if (number < 1 || number > weeks) {
                throw new IllegalArgumentException("no week of the window");
            }
            afresh.add(first.plus(number - 1));
        }
        return afresh;
    }
}
