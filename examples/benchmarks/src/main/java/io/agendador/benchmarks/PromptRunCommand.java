package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.benchmarks.prompt.Bank;
import io.agendador.benchmarks.prompt.Previews;
import io.agendador.benchmarks.prompt.Timing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One process of {@link PromptCommand}: it prints a line for each prompt. */
@Command(
        name = "prompt-run",
        hidden = true,
        description = "Says prompts about what is stored in a database, or reads a bank of them.",
        mixinStandardHelpOptions = true)
final class PromptRunCommand implements Callable<Integer> {

    @Option(names = "--bank", description = "A folder of prompts; nothing else is measured then.")
    private @Nullable Path bank;

    @Option(names = "--url", description = "Of the database.")
    private String url = "";

    @Option(names = "--user", description = "Of the database.")
    private String user = "";

    @Option(names = "--password", description = "Of the database.")
    private String password = "";

    @Option(names = "--instance", description = "Which is stored, under its name.")
    private String instance = "";

    @Option(names = "--now", description = "When everything is said.")
    private Instant now = Instant.EPOCH;

    @Option(names = "--number", description = "Which of the processes this is, from 0.")
    private int number;

    @Option(names = "--rounds", defaultValue = "5", description = "How often each prompt is said.")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        Quiet.all();
        if (bank != null) {
            Bank.in(bank).measure(rounds, PromptRunCommand::say);
            return 0;
        }
        try (HikariDataSource database = Pool.to(url, user, password, 6)) {
            Previews.open(database, PromptCommand.schema(instance), instance, now, number + 1L)
                    .measure(number, rounds, PromptRunCommand::say);
        }
        return 0;
    }

    private static void say(Timing it) {
        System.out.println(it.line());
    }
}
