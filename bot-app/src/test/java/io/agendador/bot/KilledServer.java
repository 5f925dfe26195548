package io.agendador.bot;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.bot.emulator.Settings;
import io.agendador.bot.emulator.TelegramEmulator;
import io.agendador.google.CalendarEnvironment;
import io.agendador.google.CalendarService;
import io.agendador.google.Chance;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Publication;
import io.agendador.postgres.PostgresStore;
import io.agendador.present.Texts;
import io.agendador.review.AuditTrail;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Kills the server's process at some moment of each step of a conversation, starts it again, and sees that the
 * conversation goes on: nothing is lost, nothing is done twice.
 */
final class KilledServer implements AutoCloseable {

    private static final List<String> PROMPTS = List.of(
            "Refaça a semana 2 ignorando preferências de local", "Refaça semana 2 priorizando turno da manhã para Ana");

    /** A killed process keeps what it had in hand from others for half a minute. */
    private static final int MINUTES = 5;

    private final TelegramEmulator telegram =
            TelegramEmulator.start(Settings.of(Clock.systemUTC()).withoutRates());
    private final Map<String, String> variables = new HashMap<>();
    private final SplittableRandom random;
    private final ChatScreen carla = telegram.chat(2, "Carla");
    private final List<String> wrong = new ArrayList<>();
    private ServerProcess server;
    private int kills;
    private int rounds;

    private KilledServer(long seed) {
        random = new SplittableRandom(seed);
        variables.put("AGENDADOR_HOME", "target/bot-home");
        variables.put("AGENDADOR_DATABASE_URL", WholeServer.database());
        variables.put("AGENDADOR_TELEGRAM_TOKEN", telegram.token());
        variables.put("AGENDADOR_TELEGRAM_API", telegram.address().toString());
        variables.put("AGENDADOR_TELEGRAM_PEOPLE", WholeServer.PEOPLE);
        variables.put("AGENDADOR_PROMPTS_PER_MINUTE", "1000/1000");
        variables.put("AGENDADOR_PROMPTS_PER_DAY", "1000/1000");
        for (String port : List.of("HEALTH_ADDRESS", "WEBHOOK_ADDRESS", "CALENDARS_PORT")) {
            variables.put("AGENDADOR_" + port, "0");
        }
        server = ServerProcess.start(variables);
    }

    /**
     * Kills so often.
     *
     * @return what was lost or done twice: nothing
     */
    static List<String> wrong(int kills, long seed) {
        try (KilledServer story = new KilledServer(seed)) {
            return story.tell(kills);
        }
    }

    private List<String> tell(int most) {
        ChatScreen alice = telegram.chat(1, "Alice");
        alice.says("/start");
        alice.presses("Carregar a rede de exemplo");
        await(alice, it -> it.text().contains("Pronto"), "the network");
        while (kills < most) {
            round(most);
        }
        check();
        return wrong;
    }

    private void round(int most) {
        step(most, () -> carla.says(PROMPTS.get(rounds % 2)), it -> it.labels().contains("Aprovar"), "a preview");
        pressed(most, "Aprovar", it -> it.labels().contains("Publicar"));
        pressed(most, "Publicar", it -> it.labels().contains("Publicar agora"));
        pressed(most, "Publicar agora", KilledServer::answersPublishing);
        while (!published()) {
            pressed(0, "Publicar agora", KilledServer::answersPublishing);
        }
        rounds++;
    }

    /** What was stopped in its midst holds others up until it has gone on: then people are asked to try again. */
    private static boolean answersPublishing(EmulatedMessage it) {
        return tellsOfPublication(it) || it.labels().contains("Publicar agora");
    }

    private static boolean tellsOfPublication(EmulatedMessage it) {
        return it.text().startsWith("A publicação");
    }

    private boolean published() {
        List<EmulatedMessage> all = carla.fromBot();
        return tellsOfPublication(all.get(all.size() - 1));
    }

    /** What was pressed does nothing a second time, whoever was killed meanwhile. */
    private void pressed(int most, String label, Predicate<EmulatedMessage> wanted) {
        EmulatedMessage shown = await(carla, it -> it.labels().contains(label), label);
        String data = shown.keyboard().stream()
                .flatMap(List::stream)
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow()
                .data();
        step(most, () -> carla.forges(shown, data), wanted, "what follows " + label);
        int before = carla.alerts().size();
        carla.forges(shown, data);
        carla.alerted("já foi usado", before);
    }

    private void step(int most, Runnable action, Predicate<EmulatedMessage> wanted, String what) {
        int before = carla.messages().size();
        action.run();
        if (kills < most) {
            pause(random.nextInt(1_500));
            server.kill();
            kills++;
            System.out.println("kill " + kills + ", round " + rounds + ", " + what);
            server = ServerProcess.start(variables);
        }
        EmulatedMessage unused = await(carla, it -> carla.messages().indexOf(it) >= before && wanted.test(it), what);
    }

    private static EmulatedMessage await(ChatScreen chat, Predicate<EmulatedMessage> wanted, String what) {
        for (int minute = 1; minute < MINUTES; minute++) {
            try {
                return chat.await(wanted, what);
            } catch (AssertionError expected) {
                // Whoever was killed kept it from others for a while.
            }
        }
        return chat.await(wanted, what);
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is in the database at the end is one approval and one publication for each round. */
    private void check() {
        server.kill();
        try (HikariDataSource database = database()) {
            PostgresStore store = PostgresStore.open(database, "agendador");
            CalendarEnvironment environment =
                    Objects.requireNonNull(CalendarEnvironment.of(Map.of()).settings());
            try (CalendarService service = CalendarService.open(environment, database, store, Clock.systemUTC())) {
                CalendarMirror mirror =
                        service.mirror("test", Texts.PORTUGUESE, new Chance(UUID::randomUUID, new SecureRandom()));
                expect("approvals", approvals(store));
                mirror.resume(CalendarMirror.Progress.NONE);
                List<Publication> published = mirror.publications(1_000);
                expect("publications", published.size());
                var plan =
                        mirror.plan(Publication.Kind.PUBLISH, published.get(0).days());
                if (!plan.items().isEmpty()) {
                    wrong.add(plan.items().size() + " events left to publish");
                }
            }
        }
    }

    private static int approvals(PostgresStore store) {
        return (int) store.transactions()
                .<Long>read(stores -> stores.audit().latest(1_000).stream()
                        .filter(it -> it.entry().action() == AuditTrail.Action.APPROVED)
                        .filter(it -> it.entry().author().name().equals("Carla"))
                        .count())
                .longValue();
    }

    private void expect(String what, int found) {
        if (found != rounds) {
            wrong.add(found + " " + what + " in " + rounds + " rounds");
        }
    }

    private HikariDataSource database() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(Objects.requireNonNull(variables.get("AGENDADOR_DATABASE_URL")));
        pool.setMaximumPoolSize(6);
        pool.setMinimumIdle(0);
        return new HikariDataSource(pool);
    }

    @Override
    public void close() {
        server.kill();
        telegram.close();
    }

    /** Says what was wrong; the arguments are how many kills and a seed. */
    public static void main(String[] args) {
        long from = System.nanoTime();
        try (KilledServer story = new KilledServer(Long.parseLong(args[1]))) {
            List<String> wrong = story.tell(Integer.parseInt(args[0]));
            System.out.printf(
                    "%d kills in %d conversations: %d wrong, %.0f s%n",
                    story.kills, story.rounds, wrong.size(), (System.nanoTime() - from) / 1e9);
            wrong.forEach(System.out::println);
        }
        System.exit(0);
    }
}
