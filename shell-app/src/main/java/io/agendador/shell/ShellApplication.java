package io.agendador.shell;

import io.agendador.environment.AppEnvironment;
import io.agendador.environment.EnvironmentFile;
import io.agendador.environment.EnvironmentFileException;
import io.agendador.postgres.local.OwnerOnly;
import io.agendador.present.Texts;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Output;
import io.agendador.shell.line.ShellEnd;
import io.agendador.shell.line.TypedShellRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the command line. */
public final class ShellApplication {

    private ShellApplication() {}

    /** Runs the command that the arguments name, or reads commands; the process ends with its exit code. */
    public static void main(String[] args) throws IOException {
        System.exit(run(args, System.getenv()));
    }

    private static int run(String[] args, Map<String, String> environment) throws IOException {
        Settings settings;
        try {
            settings = Settings.of(variables(environment), Settings.OperatingSystemUser.current());
        } catch (CommandRefused refused) {
            Streams.output(false, () -> 0).complain(refused.sentence());
            return refused.code().code();
        }
        Path log = settings.home().resolve("logs").resolve("shell.log");
        String typedBefore = TypedBefore.of(List.of(args), System.getProperty("sun.java.command", ""), environment);
        Launch launch = new Launch(typedBefore, log);
        try (ConfigurableApplicationContext context = start(settings, launch, Streams::output)) {
            context.getBean(TypedShellRunner.class).run(args);
            return 0;
        } catch (ShellEnd end) {
            return end.getExitCode();
        }
    }

    private static Map<String, String> variables(Map<String, String> environment) {
        try {
            return EnvironmentFile.under(environment, Path.of(".env"));
        } catch (EnvironmentFileException unusable) {
            Texts texts = AppEnvironment.of(environment, Path.of("")).settings().texts();
            throw new CommandRefused(ExitCode.USAGE, unusable.sentence(texts));
        }
    }

    /** Makes what answers go to, given whether a person wants colours and the columns of the terminal. */
    @FunctionalInterface
    interface Printing {
        Output output(boolean colours, IntSupplier width);
    }

    /** Arguments are the commands' alone: Spring would take {@code --name=value} for a property. */
    static ConfigurableApplicationContext start(Settings settings, Launch launch, Printing printing) {
        return new SpringApplicationBuilder(ShellConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .properties(logging(launch.log()))
                .initializers(context -> register((GenericApplicationContext) context, settings, launch, printing))
                .run();
    }

    /** Where no log can be written, the command itself tells what is wrong with the folder. */
    private static Map<String, Object> logging(Path log) {
        try {
            Path folder = Objects.requireNonNull(log.getParent());
            Files.createDirectories(folder, OwnerOnly.folder(folder));
            return Map.of("logging.file.name", log.toString());
        } catch (IOException unusable) {
            return Map.of();
        }
    }

    private static void register(
            GenericApplicationContext context, Settings settings, Launch launch, Printing printing) {
        context.registerBean(Settings.class, () -> settings);
        context.registerBean(Launch.class, () -> launch);
        context.registerBean(Printing.class, () -> printing);
    }
}
