package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.CatalogueFile;
import io.agendador.jobs.catalogue.Finding;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Linter;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.timeline.CatalogueSentences;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for what is wrong in a catalogue's file, and for what is hardly meant in a profile. */
@Command(name = "verificar")
final class VerifyCommand implements Callable<Integer> {

    private static final int WRONG = 1;

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--perfil", paramLabel = "PERFIL")
    private @Nullable String profile;

    @Option(names = "--arquivo", paramLabel = "CATALOGO", descriptionKey = "catalogo")
    private @Nullable Path file;

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        if (file == null) {
            String name = profile == null ? Operation.MERGED : profile;
            return lint(desk.catalogue(name));
        }
        CatalogueFile.Reading reading = CatalogueFile.read(read(file));
        if (reading.file().isEmpty()) {
            CatalogueSentences sentences = new CatalogueSentences(desk.texts());
            PrintWriter out = spec.commandLine().getOut();
            out.println(desk.texts().text("verify.problems", reading.problems().size()));
            reading.problems().forEach(it -> out.println(sentences.of(it)));
            return WRONG;
        }
        return lint(desk.catalogue(reading.file().get(), profile));
    }

    private String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new WrongInputException(desk.texts().text("wrong.text", file));
        } catch (FileSystemException notThere) {
            throw new WrongInputException(desk.texts().text("wrong.nothing", file));
        }
    }

    private int lint(Catalogue catalogue) {
        TreeSet<String> handlers =
                new TreeSet<>(catalogue.jobs().stream().map(Job::handler).toList());
        Instant from = Desk.REFERENCE.atStartOfDay(Timing.USUAL_ZONE).toInstant();
        List<Finding> findings = Linter.USUAL.lint(catalogue, handlers, from);
        CatalogueSentences sentences = new CatalogueSentences(desk.texts());
        PrintWriter out = spec.commandLine().getOut();
        out.println(desk.texts().text("verify.findings", catalogue.jobs().size(), findings.size()));
        findings.forEach(it -> out.println(sentences.of(it)));
        return 0;
    }
}
