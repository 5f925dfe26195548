package io.agendador.shell.line;

import io.agendador.shell.line.Completion.Choice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files and folders, one level at a time; hidden ones only for who begins with a dot. */
record FileNames(Predicate<Path> wanted) implements Completion {

    @Override
    public List<Choice> choices(Typed typed) {
        String folder = typed.word().substring(0, typed.word().lastIndexOf('/') + 1);
        String name = typed.word().substring(folder.length());
        Path place = Path.of(folder.isEmpty() ? "." : folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> there = Files.list(place)) {
            return there.filter(it -> wanted.test(it))
                    .filter(it -> name.startsWith(".") || !name(it).startsWith("."))
                    .sorted()
                    .map(it -> choice(folder, it))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Choice choice(String folder, Path it) {
        return Files.isDirectory(it) ? new Choice(folder + name(it) + "/", "", false) : Choice.of(folder + name(it));
    }

    private static String name(Path it) {
        return String.valueOf(it.getFileName());
    }
}
