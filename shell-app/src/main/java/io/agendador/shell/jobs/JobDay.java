package io.agendador.shell.jobs;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.timeline.DayPicture;
import io.agendador.jobs.timeline.DayTimeline;
import io.agendador.jobs.timeline.Dispatches;
import io.agendador.roster.Network;
import io.agendador.shell.command.FileTarget;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day of the jobs hour by hour, in the terminal or as a picture. */
final class JobDay implements ShellCommand {

    private final ControlRoom room;

    /** The day, in JSON: how often each hour each job comes is its picture; here is how often in all. */
    record View(LocalDate date, List<Count> jobs) {}

    /** How often a job comes that day. */
    record Count(String job, int dispatches) {}

    JobDay(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs linha-do-tempo", "jobs timeline")
                .with(new Syntax.Option(
                        "data", "date", "2026-11-24", room.desk().offers().dates(), "jobs-date", false))
                .with(new Syntax.Option("arquivo", "file", "dia.png", Completion.files(), "jobs-file", false))
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = room.network();
        Catalogue catalogue = room.catalogue();
        LocalDate day = invocation.date("data").orElseGet(() -> room.desk().today(network));
        Optional<String> file = invocation.text("arquivo");
        if (file.isPresent()) {
            return FileTarget.of(room.desk(), file.get(), List.of(".png"))
                    .written(invocation, () -> DayPicture.png(catalogue, day, room.texts(), network.name()));
        }
        List<Count> counts = Dispatches.onDay(catalogue, day).perJob().entrySet().stream()
                .map(it -> new Count(it.getKey(), it.getValue()))
                .toList();
        return Answer.done(
                new View(day, counts), page -> new DayTimeline(room.texts(), page.colours()).lines(catalogue, day));
    }
}
