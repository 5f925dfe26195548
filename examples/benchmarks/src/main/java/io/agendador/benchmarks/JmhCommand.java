package io.agendador.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

@Command(
        name = "jmh",
        description = "Measures moves a second with JMH; takes JMH's options, such as -p instance=S-tight-1.",
        mixinStandardHelpOptions = true)
final class JmhCommand implements Callable<Integer> {

    @Unmatched
    private final List<String> options = new ArrayList<>();

    @Override
    public Integer call() throws CommandLineOptionException, RunnerException {
        new Runner(new CommandLineOptions(options.toArray(String[]::new))).run();
        return 0;
    }
}
