package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Attempt;
import io.agendador.benchmarks.kit.Instance;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One planner on one instance; what {@link Trial} starts in a process of its own, and reads what this prints. */
@Command(
        name = "run",
        hidden = true,
        description = "Lets one planner plan an instance once and writes the roster.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Option(names = "--planner", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private Contender planner = Contender.AGENDADOR;

    @Option(names = "--instance", required = true, description = "A name of the kit, or a file.")
    private String instance = "";

    @Option(names = "--out", required = true, description = "Where the roster goes.")
    private Path out = Path.of("");

    @Option(names = "--seconds", required = true, converter = Seconds.class, description = "How long to search.")
    private Duration limit = Duration.ZERO;

    @Option(names = "--seed", defaultValue = "1", description = "Of the random choices; 1 unless given.")
    private long seed;

    @Override
    public Integer call() throws IOException {
        Instance read = KitFiles.instance(instance);
        long start = System.nanoTime();
        Attempt attempt = planner.planner().attempt(read, limit, seed);
        double seconds = (System.nanoTime() - start) / 1e9;
        KitFiles.write(out, read.name(), attempt.roster());
        System.out.println("seconds=" + seconds);
        System.out.println("heap=" + peakHeap());
        System.out.println("own=" + (attempt.own() == null ? "" : attempt.own()));
        System.out.println("remark=" + attempt.remark());
        return 0;
    }

    /** In bytes; the peaks of the heap's parts, added up as if they had been at the same time. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .mapToLong(RunCommand::peak)
                .sum();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
