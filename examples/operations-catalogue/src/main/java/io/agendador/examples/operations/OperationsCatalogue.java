package io.agendador.examples.operations;

import io.agendador.postgres.local.LocalPostgresException;
import io.agendador.present.Texts;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The example's entry. Exit codes: 0 done, 1 failed, 2 not understood. */
@Command(name = "operations-catalogue")
public final class OperationsCatalogue {

    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Texts texts;
    private final CommandLine line;

    OperationsCatalogue(Desk desk, Writer out, Writer err) {
        texts = desk.texts();
        line = new CommandLine(this)
                .addSubcommand(new ListCommand(desk))
                .addSubcommand(new TimelineCommand(desk))
                .addSubcommand(new CompareCommand(desk))
                .addSubcommand(new DocumentCommand(desk))
                .addSubcommand(new VerifyCommand(desk))
                .addSubcommand(new ExplainCommand(desk))
                .addSubcommand(new SimulateCommand(desk))
                .addSubcommand(new RunCommand(desk));
        line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(desk.colours() ? Ansi.ON : Ansi.OFF))
                .setParameterExceptionHandler((wrong, args) -> notUnderstood(sentence(wrong, args)))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        line.setResourceBundle(desk.words());
        line.getSubcommands().values().forEach(this::describe);
        describe(line);
    }

    /** Runs one command; its language is {@code AGENDADOR_LANG}, Portuguese unless it is {@code en}. */
    public static void main(String[] args) {
        // What libraries do is nothing to whoever looks at what runs.
        Logger.getLogger("").setLevel(Level.WARNING);
        Map<String, String> environment = System.getenv();
        Texts texts = Texts.in(Locale.forLanguageTag(environment.getOrDefault("AGENDADOR_LANG", "pt-BR")));
        boolean colours = Ansi.AUTO.enabled();
        Writer out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Writer err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(
                new OperationsCatalogue(new Desk(texts, InstantSource.system(), System::nanoTime, colours), out, err)
                        .run(args));
    }

    int run(String... args) {
        if (args.length == 0) {
            line.usage(line.getErr());
            return NOT_UNDERSTOOD;
        }
        return line.execute(args);
    }

    private void describe(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.addOption(
                OptionSpec.builder("-h", "--ajuda", "--help").usageHelp(true).build());
        spec.usageMessage()
                .description(texts.text("command." + spec.name()))
                .synopsisHeading(texts.text("help.synopsis"))
                .optionListHeading(texts.text("help.options"))
                .commandListHeading(texts.text("help.commands"));
    }

    private int notUnderstood(String sentence) {
        line.getErr().println(sentence);
        return NOT_UNDERSTOOD;
    }

    private String sentence(Exception failure) {
        if (failure instanceof FileSystemException file) {
            return texts.text("failed.file", named(file));
        }
        return failure instanceof LocalPostgresException postgres
                ? texts.text("failed.database", postgres.place())
                : texts.text("failed.other", failure.getClass().getSimpleName());
    }

    private int failed(Exception failure) {
        if (failure instanceof WrongInputException wrong) {
            return notUnderstood(String.valueOf(wrong.getMessage()));
        }
        line.getErr().println(sentence(failure));
        return FAILED;
    }

    private static String named(FileSystemException failure) {
        return failure.getFile() == null ? "" : failure.getFile();
    }

    private String sentence(ParameterException wrong, String... args) {
        String commands = String.join(", ", line.getSubcommands().keySet());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return wrong.getCommandLine() == line && !first.startsWith("-")
                    ? texts.text("wrong.command", first, commands)
                    : texts.text("wrong.argument", first);
        }
        return wrong instanceof MissingParameterException missing
                ? texts.text("wrong.missing", missing.getMissing().get(0).paramLabel())
                : texts.text("wrong.line", String.join(" ", args));
    }
}
