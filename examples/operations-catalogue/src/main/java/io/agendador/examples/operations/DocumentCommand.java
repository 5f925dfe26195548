package io.agendador.examples.operations;

import io.agendador.jobs.timeline.ScheduleDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a profile's schedule as a document. */
@Command(name = "documento")
final class DocumentCommand implements Callable<Integer> {

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--perfil", paramLabel = "PERFIL")
    private String profile = Operation.MERGED;

    @Option(names = "--dia", paramLabel = "DIA")
    private @Nullable String day;

    @Option(names = "--arquivo", paramLabel = "ARQUIVO")
    private Path file = Path.of("docs", "jobs-schedule.md");

    DocumentCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (file.toString().isEmpty()) {
            throw new WrongInputException(desk.texts().text("wrong.file"));
        }
        String document = new ScheduleDocument(desk.texts(), desk.day(day, Desk.REFERENCE))
                .markdown(desk.named(profile), desk.named(Operation.BEFORE), desk.named(Operation.RATIONALISED));
        Files.writeString(file, document);
        spec.commandLine().getOut().println(desk.texts().text("written", file));
        return 0;
    }
}
