package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.replay.Replay;
import io.agendador.jobs.replay.Replayed;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs days or years under a simulated clock, or one of the situations of the runbook. */
@Command(name = "simular")
final class SimulateCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ScriptOptions options = new ScriptOptions();

    @Option(names = "--situacao", paramLabel = "SITUACAO")
    private @Nullable String situation;

    SimulateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (situation != null) {
            if (!options.profile().equals(Operation.MERGED)) {
                throw new WrongInputException(
                        desk.texts().text("wrong.situation.profile", options.profile(), Operation.MERGED));
            }
            Situation played = new Situations(desk.catalogue(options.profile()))
                    .named(situation)
                    .orElseThrow(() -> new WrongInputException(desk.texts()
                            .text("wrong.situation", String.valueOf(situation), String.join(", ", Situations.NAMES))));
            new SituationPlay(played, desk.texts(), out).play();
            return 0;
        }
        long began = desk.nanos();
        Catalogue catalogue = desk.catalogue(options.profile());
        Replayed replayed = Replay.of(catalogue, options.script(desk));
        out.println(desk.texts()
                .text(
                        "simulate.title",
                        options.profile(),
                        catalogue.jobs().size(),
                        desk.texts().date(options.first(desk)),
                        desk.texts().date(options.first(desk).plusDays(options.days() - 1L)),
                        options.outages(),
                        String.valueOf(options.seed())));
        out.println();
        new SummaryText(desk).lines(replayed).forEach(out::println);
        out.println();
        out.println(desk.texts().text("simulate.took", (desk.nanos() - began) / NANOS));
        return 0;
    }
}
