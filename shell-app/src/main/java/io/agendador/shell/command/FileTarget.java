package io.agendador.shell.command;

import io.agendador.exchange.FileAccessException;
import io.agendador.exchange.WholeFile;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A file that a person names to be written: what it is to hold follows from how its name ends. One that is there is
 * replaced only if that is confirmed.
 *
 * @param ending {@code .csv}
 */
public record FileTarget(Desk desk, Path file, String ending) {

    /** What was written, in JSON; of a dry run, what would be. */
    public record View(String file, int bytes) {}

    /** What was typed; refused if it ends in none of these. */
    public static FileTarget of(Desk desk, String typed, List<String> endings) {
        try {
            return of(desk, Path.of(typed), endings);
        } catch (InvalidPathException e) {
            throw desk.refused(ExitCode.USAGE, "file.ending", typed, String.join(", ", endings));
        }
    }

    static FileTarget of(Desk desk, Path file, List<String> endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = endings.stream()
                .filter(it -> name.endsWith(it) && name.length() > it.length())
                .findFirst()
                .orElseThrow(
                        () -> desk.refused(ExitCode.USAGE, "file.ending", file.toString(), String.join(", ", endings)));
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw desk.refused(ExitCode.USAGE, "import.no-folder", String.valueOf(folder));
        }
        return new FileTarget(desk, file, ending);
    }

    /** Writes it, in place of what is there or not at all. */
    public Answer written(Invocation invocation, Supplier<byte[]> content) {
        byte[] bytes = content.get();
        View view = new View(file.toAbsolutePath().normalize().toString(), bytes.length);
        Answer done = Answer.done(view, page -> List.of(desk.texts().text("file.written", view.file(), view.bytes())));
        return replacing(desk, invocation, Files.exists(file), file, done, () -> {
            try {
                WholeFile.write(file, bytes);
            } catch (FileAccessException e) {
                throw desk.refused(ExitCode.FAILED, "file.unwritable", view.file());
            }
            return done;
        });
    }

    /** Goes on at once where nothing is replaced and nothing is only tried. */
    static Answer replacing(
            Desk desk, Invocation invocation, boolean there, Path what, Answer would, Supplier<Answer> write) {
        if (!there && !invocation.flag("simular")) {
            return write.get();
        }
        String key = there ? "file.replaces" : "file.would";
        Answer preview = Answer.done(would.data(), page -> List.of(desk.texts().text(key, what.toString())));
        return Confirmation.of(preview).carryOut(invocation, write);
    }
}
