package io.agendador.benchmarks.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A repository's figures: a line for each module that holds sources, and one for all.
 *
 * @param table in Markdown
 * @param duplicates where each run of lines that stands twice begins, within its module
 */
public record Figures(List<String> table, List<String> duplicates) {

    /** Shorter runs are how Java is written: a constructor and its fields, say. */
    private static final int DUPLICATE = 12;

    private static final String HEAD =
            "| module | files | lines: median, p95, most | methods | lines: median, p95, most"
                    + " | public : package-private types | packages in cycles | lines that stand twice |\n|---|---:|---|---:|---|---|---|---|";

    private record Module(String name, List<SourceFile> files, Path classes) {}

    /**
     * Reads all modules of a repository, which the build has compiled.
     *
     * @throws IOException if a module is not compiled, or this Java is no JDK
     */
    public static Figures of(Path root) throws IOException {
        List<Module> modules = modules(root);
        List<String> table = new ArrayList<>(List.of(HEAD));
        List<String> duplicates = new ArrayList<>();
        for (Module module : modules) {
            Duplicates twice = Duplicates.in(module.files(), DUPLICATE);
            twice.places().forEach(it -> duplicates.add(module.name() + ": " + it));
            table.add(line(module.name(), module.files(), PackageCycles.among(List.of(module.classes())), twice));
        }
        List<SourceFile> files =
                modules.stream().flatMap(it -> it.files().stream()).toList();
        PackageCycles cycles =
                PackageCycles.among(modules.stream().map(Module::classes).toList());
        table.add(line("all", files, cycles, Duplicates.in(files, DUPLICATE)));
        return new Figures(table, duplicates);
    }

    private static List<Module> modules(Path root) throws IOException {
        List<Module> modules = new ArrayList<>();
        for (Path folder : moduleFolders(root)) {
            Path classes = folder.resolve("target/classes");
            if (!Files.isDirectory(classes)) {
                throw new IOException(folder + " is not compiled: run ./mvnw -DskipTests package first.");
            }
            modules.add(new Module(
                    root.relativize(folder).toString(), Sources.beneath(folder.resolve("src/main/java")), classes));
        }
        return modules;
    }

    private static List<Path> moduleFolders(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root, 2)) {
            List<Path> folders = paths.filter(it -> Files.isDirectory(it.resolve("src/main/java")))
                    .sorted()
                    .toList();
            if (folders.isEmpty()) {
                throw new IOException("There are no modules with sources in " + root + ".");
            }
            return folders;
        }
    }

    private static String line(String name, List<SourceFile> files, PackageCycles cycles, Duplicates twice) {
        List<Integer> methods =
                files.stream().flatMap(it -> it.methods().stream()).toList();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %,d | %s | %d : %d | %d of %d | %.1f %% |",
                name,
                files.size(),
                spread(files.stream().map(it -> it.lines().size()).toList()),
                methods.size(),
                spread(methods),
                files.stream().mapToInt(SourceFile::open).sum(),
                files.stream().mapToInt(SourceFile::closed).sum(),
                cycles.inCycles().size(),
                cycles.packages().size(),
                100.0 * twice.lines() / Math.max(1, twice.of()));
    }

    private static String spread(List<Integer> lengths) {
        List<Integer> sorted = lengths.stream().sorted().toList();
        return percentile(sorted, 50) + ", " + percentile(sorted, 95) + ", " + percentile(sorted, 100);
    }

    /** The least that at least so many of a hundred do not exceed. */
    private static int percentile(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }
}
