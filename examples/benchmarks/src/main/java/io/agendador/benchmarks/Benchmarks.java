package io.agendador.benchmarks;

import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks' entry. Exit codes: 0 done, 1 failed, 2 wrong usage. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Plans the kit's instances and says how good the rosters are.",
        subcommands = {
            PlanCommand.class,
            RoundRobinCommand.class,
            RunCommand.class,
            CompareCommand.class,
            MeasureCommand.class,
            JmhCommand.class,
            GoogleCommand.class,
            GoogleRunCommand.class,
            GoogleEmulatorCommand.class,
            JobsCommand.class,
            BackupCommand.class,
            PromptCommand.class,
            PromptRunCommand.class,
            ScaleCommand.class,
            ScaleNodeCommand.class,
            StartCommand.class,
            HouseCommand.class
        })
public final class Benchmarks {

    /** For picocli. */
    Benchmarks() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new Benchmarks())
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(sentence(failure));
                    return 1;
                })
                .execute(args);
    }

    private static String sentence(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "There is no file or folder " + missing.getFile() + ".";
        }
        if (failure instanceof MalformedInputException || failure instanceof FileSystemException) {
            return "Cannot read or write: " + failure.getMessage() + ".";
        }
        return String.valueOf(failure.getMessage());
    }
}
