package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.ExplanationSentences;
import io.agendador.jobs.replay.Replay;
import io.agendador.jobs.replay.Replayed;
import io.agendador.jobs.replay.Script;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a job ran or did not, from the record of a simulation: the same options simulate the same again. */
@Command(name = "explicar")
final class ExplainCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "JOB", descriptionKey = "job")
    private String job = "";

    @Parameters(index = "1", paramLabel = "INSTANTE", descriptionKey = "instante")
    private String instant = "";

    @Mixin
    private ScriptOptions options = new ScriptOptions();

    ExplainCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = desk.catalogue(options.profile());
        Script script = options.script(desk);
        Instant moment = moment();
        if (catalogue.job(job).isEmpty()) {
            throw new WrongInputException(desk.texts().text("wrong.job", job, options.profile()));
        }
        if (moment.isBefore(script.from()) || !moment.isBefore(script.until())) {
            throw new WrongInputException(desk.texts().text("wrong.outside", instant));
        }
        Replayed replayed = Replay.of(catalogue, script);
        new ExplanationSentences(desk.texts())
                .of(replayed.explain(job, moment))
                .forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    private Instant moment() {
        try {
            return instant.endsWith("Z")
                    ? Instant.parse(instant)
                    : LocalDateTime.parse(instant.replace(' ', 'T'))
                            .atZone(Timing.USUAL_ZONE)
                            .toInstant();
        } catch (DateTimeException wrong) {
            throw new WrongInputException(desk.texts().text("wrong.instant", instant));
        }
    }
}
