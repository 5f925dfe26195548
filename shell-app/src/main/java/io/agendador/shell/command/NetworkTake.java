package io.agendador.shell.command;

import io.agendador.exchange.CsvFile;
import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.FileSource;
import io.agendador.exchange.NetworkJson;
import io.agendador.review.Consent;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.NetworkKeeping.Mode;
import io.agendador.review.NetworkKeeping.Result;
import io.agendador.review.NetworkSource;
import io.agendador.review.Outcome;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads the network from a folder or one JSON file, or what stands on hand-kept days from one CSV file. */
final class NetworkTake implements ShellCommand {

    static final String JSON = ".json";

    private final Desk desk;
    private final NetworkKeeping keeping;
    private final Supplier<UUID> ids;
    private final boolean handKept;

    private NetworkTake(Desk desk, NetworkKeeping keeping, Supplier<UUID> ids, boolean handKept) {
        this.desk = desk;
        this.keeping = keeping;
        this.ids = ids;
        this.handKept = handKept;
    }

    static NetworkTake ofNetwork(Desk desk, NetworkKeeping keeping, Supplier<UUID> ids) {
        return new NetworkTake(desk, keeping, ids, false);
    }

    /** Of one {@code hand_kept.csv}, whatever it is called. */
    static NetworkTake ofHandKept(Desk desk, NetworkKeeping keeping, Supplier<UUID> ids) {
        return new NetworkTake(desk, keeping, ids, true);
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = handKept
                ? Syntax.of("escala sabado importar", "roster saturday import").argument("arquivo", Completion.files())
                : Syntax.of("cadastro importar", "registry import").argument("pasta", Completion.foldersAnd(JSON));
        return syntax.flag("parcial", "partial").reason().changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        progress.tell(desk.texts().text("progress.reading"));
        NetworkSource source = source(invocation.argument(0).orElse(""));
        Mode mode = invocation.flag("parcial") ? Mode.PARTIAL : Mode.WHOLE;
        String reason = invocation.text("motivo").orElse("");
        NetworkKeeping.Taken possible = keeping.take(source, mode, Consent.none(desk.author(), reason));
        return possible.outcome() instanceof Outcome.Shown shown
                ? Confirmation.of(answer(possible))
                        .carryOut(
                                invocation,
                                () -> answer(keeping.take(
                                        source, mode, Consent.to(shown.proposal(), desk.author(), reason))))
                : answer(possible);
    }

    private NetworkSource source(String typed) {
        Path path = folder(desk, typed);
        boolean file = handKept || isDocument(path);
        if (file ? !Files.isRegularFile(path) : !Files.isDirectory(path)) {
            throw desk.refused(ExitCode.USAGE, file ? "import.no-file" : "import.no-folder", path.toString());
        }
        if (handKept) {
            return CsvFolder.of(FileSource.single(CsvFile.HAND_KEPT, path), ids).only(Set.of(CsvFile.HAND_KEPT));
        }
        return file ? NetworkJson.of(path, ids) : CsvFolder.of(FileSource.folder(path), ids);
    }

    private Answer answer(NetworkKeeping.Taken taken) {
        ImportView view = ImportView.of(desk, taken);
        ExitCode code = switch (taken.result()) {
            case REJECTED, REFUSED -> ExitCode.REFUSED;
            case REASON_NEEDED -> ExitCode.UNCONFIRMED;
            case STALE -> ExitCode.STALE;
            default -> ExitCode.DONE;
        };
        return new Answer(code, view, page -> lines(view, page));
    }

    private List<String> lines(ImportView view, Answer.Page page) {
        List<String> lines = new ArrayList<>(view.lines(desk, page));
        int rejected = view.rejections().size();
        if (view.result() == Result.REJECTED) {
            lines.add(desk.texts().text("import.rejected", rejected));
        } else if (rejected > 0) {
            lines.add(desk.texts().text("import.left-out", rejected));
        }
        switch (view.result()) {
            case STORED ->
                lines.add(desk.texts()
                        .text("import.done", String.valueOf(desk.base().revision())));
            case UNCHANGED -> lines.add(desk.texts().text("import.nothing"));
            case REFUSED, REASON_NEEDED, STALE -> lines.addAll(view.against());
            case POSSIBLE, REJECTED -> {}
        }
        return lines;
    }

    static boolean isDocument(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
    }

    static Path folder(Desk desk, String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw desk.refused(ExitCode.USAGE, "import.no-folder", typed);
        }
    }
}
