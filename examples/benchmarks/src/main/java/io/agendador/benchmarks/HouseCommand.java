package io.agendador.benchmarks;

import io.agendador.benchmarks.house.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "house",
        description =
                "Measures the sources against the style: lengths, what is public, circles, duplicates. Needs what the"
                        + " build compiled.",
        mixinStandardHelpOptions = true)
final class HouseCommand implements Callable<Integer> {

    @Option(names = "--root", defaultValue = ".", description = "Of the repository; where one stands unless given.")
    private Path root = Path.of("");

    @Option(names = "--duplicates", description = "Names the places, too.")
    private boolean duplicates;

    @Override
    public Integer call() throws IOException {
        Figures figures = Figures.of(root);
        figures.table().forEach(System.out::println);
        if (duplicates) {
            figures.duplicates().forEach(System.out::println);
        }
        return 0;
    }
}
