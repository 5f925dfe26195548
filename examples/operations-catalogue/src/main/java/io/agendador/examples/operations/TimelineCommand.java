package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.timeline.DayPicture;
import io.agendador.jobs.timeline.DayTimeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a profile's day hour by hour. */
@Command(name = "linha-do-tempo")
final class TimelineCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--perfil", paramLabel = "PERFIL")
    private String profile = Operation.MERGED;

    @Option(names = "--dia", paramLabel = "DIA")
    private @Nullable String day;

    @Option(names = "--png", paramLabel = "ARQUIVO")
    private @Nullable Path png;

    TimelineCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = desk.catalogue(profile);
        LocalDate shown = desk.day(day, null);
        PrintWriter out = spec.commandLine().getOut();
        if (png == null) {
            new DayTimeline(desk.texts(), desk.colours())
                    .lines(catalogue, shown)
                    .forEach(out::println);
            return 0;
        }
        String subtitle =
                desk.texts().text("timeline.subtitle", profile, catalogue.jobs().size());
        Files.write(png, DayPicture.png(catalogue, shown, desk.texts(), subtitle));
        out.println(desk.texts().text("written", png));
        return 0;
    }
}
