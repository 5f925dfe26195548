package io.agendador.bot;

import io.agendador.bot.chat.ChatParts;
import io.agendador.environment.AppEnvironment;
import io.agendador.environment.EnvironmentFile;
import io.agendador.environment.EnvironmentFileException;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.webhook.WebhookEndpoint;
import io.agendador.present.Texts;
import io.agendador.roster.Author;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the server. */
public final class BotApplication {

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private BotApplication() {}

    /** Runs until it is told to end; ends at once, with a sentence for each, if something is wrong with what it was told. */
    public static void main(String[] args) {
        int code = run(System.getenv(), System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(Map<String, String> environment, PrintStream messages) {
        BotSettings.Read read;
        try {
            read = BotSettings.of(
                    EnvironmentFile.under(environment, Path.of(".env")),
                    Path.of(System.getProperty("user.home", ".")),
                    machine());
        } catch (EnvironmentFileException unusable) {
            messages.println(unusable.sentence(
                    AppEnvironment.of(environment, Path.of("")).settings().texts()));
            return USAGE;
        }
        BotSettings settings = read.settings();
        if (settings == null) {
            read.faults().forEach(messages::println);
            return USAGE;
        }
        return started(settings, messages);
    }

    private static int started(BotSettings settings, PrintStream messages) {
        againstSlowSenders();
        ConfigurableApplicationContext context = null;
        try {
            context = start(settings);
            Server.Started server = context.getBean(Server.class).start();
            settings.calendarFaults().ifPresent(messages::println);
            String health =
                    server.health().getHostString() + ":" + server.health().getPort();
            messages.println(
                    settings.texts().text("server.started", settings.mode().word(), health));
            if (!server.network()) {
                messages.println(settings.texts().text("server.network"));
            }
            pages(context, settings.texts()).forEach(messages::println);
            context.getBeanProvider(ChatParts.class).forEach(BotApplication::rehearse);
            return 0;
        } catch (RuntimeException failed) {
            messages.println(new StartFaults(settings.texts()).sentence(failed));
            if (context != null) {
                context.close();
            }
            return FAILED;
        }
    }

    /** So that the first coordinator who writes is answered as soon as the second. */
    private static void rehearse(ChatParts parts) {
        Author nobody = new Author("agendador", Author.Role.COORDINATOR, Author.Door.BOT);
        Thread rehearsal = new Thread(() -> parts.conversations().rehearse(nobody), "rehearsal");
        rehearsal.setDaemon(true);
        rehearsal.setUncaughtExceptionHandler((thread, failed) -> System.getLogger(BotApplication.class.getName())
                .log(Level.WARNING, "the first prompt will take longer, for its rehearsal failed", failed));
        rehearsal.start();
    }

    /** Where what plays Telegram and Google is to be seen. */
    private static List<String> pages(ConfigurableApplicationContext context, Texts texts) {
        List<String> pages = new ArrayList<>();
        context.getBeanProvider(Talking.class).stream()
                .flatMap(it -> it.page().stream())
                .forEach(it -> pages.add(texts.text("server.chat", it)));
        context.getBeanProvider(CalendarEmulator.class)
                .forEach(it -> pages.add(texts.text("server.calendars", it.rootUrl())));
        return pages;
    }

    /** All of it, but what only a network needs. */
    static ConfigurableApplicationContext start(BotSettings settings) {
        Map<String, Object> logging = new HashMap<>();
        logging.put("logging.level.root", settings.dev() ? "WARN" : "INFO");
        logging.put("logging.level.io.agendador", "INFO");
        if (!settings.dev()) {
            logging.put("logging.structured.format.console", "ecs");
        }
        return new SpringApplicationBuilder(BotConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(logging)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean(BotSettings.class, () -> settings))
                .run();
    }

    /** Read by the JDK when its first server is made. */
    private static void againstSlowSenders() {
        System.setProperty(WebhookEndpoint.SECONDS_TO_ARRIVE, "20");
        System.setProperty(WebhookEndpoint.MOST_CONNECTIONS, "500");
        System.setProperty(WebhookEndpoint.MOST_HEADER_BYTES, "16384");
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }
}
