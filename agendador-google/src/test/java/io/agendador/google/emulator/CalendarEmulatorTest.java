package io.agendador.google.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.services.calendar.model.Channel;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The emulator as a whole. */
class CalendarEmulatorTest {

    @Test
    void theSameSeedBringsTheSameAnswers() throws IOException {
        assertThat(answers(1)).isEqualTo(answers(1)).isNotEqualTo(answers(2));
    }

    private static List<String> answers(long seed) throws IOException {
        try (World world = new World(Door.IN_PROCESS, it -> it.seed(seed).raggedPages())) {
            List<String> answers = new ArrayList<>();
            String calendar = world.calendar();
            for (int i = 0; i < 20; i++) {
                answers.add(world.insert(calendar, null).toString());
            }
            answers.add(world.list(calendar).toString());
            return answers;
        }
    }

    @Test
    void aStateInTheDatabaseSurvivesAndIsSharedByAllWhoUseIt() throws IOException {
        VirtualClock clock = new VirtualClock();
        Settings settings = Settings.builder(clock)
                .database(EmulatorDatabase.emptied(), EmulatorDatabase.SCHEMA)
                .build();
        String calendar;
        try (CalendarEmulator first = CalendarEmulator.inProcess(settings)) {
            calendar = first.people().createCalendar("Sala", java.time.ZoneId.of(World.ZONE));
            first.people()
                    .insert(
                            calendar,
                            "{\"id\":\"aaaaa\",\"start\":{\"date\":\"2026-03-03\"},\"end\":{\"date\":\"2026-03-04\"}}");
        }
        try (CalendarEmulator second = CalendarEmulator.inProcess(settings);
                CalendarEmulator third = CalendarEmulator.inProcess(settings)) {
            second.people().delete(calendar, "aaaaa");

            assertThat(third.people().events(calendar)).isEmpty();
            assertThat(third.people().everything(calendar)).hasSize(1);
        }
    }

    @Test
    void manyAtOnceGetInEachOthersWayNowhere() throws Exception {
        try (World world = new World(Door.DATABASE)) {
            String calendar = world.calendar();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<List<String>>> inserting = new ArrayList<>();
            for (int worker = 0; worker < 4; worker++) {
                Callable<List<String>> work = () -> {
                    List<String> ids = new ArrayList<>();
                    for (int i = 0; i < 10; i++) {
                        ids.add(world.insert(calendar, null).getId());
                    }
                    return ids;
                };
                inserting.add(threads.submit(work));
            }
            TreeSet<String> ids = new TreeSet<>();
            for (Future<List<String>> each : inserting) {
                ids.addAll(each.get());
            }
            threads.shutdown();

            assertThat(ids).hasSize(40);
            assertThat(World.ids(world.list(calendar))).containsExactlyElementsOf(ids);
        }
    }

    @Test
    void aStartedEmulatorSendsItsMessagesByItself() throws Exception {
        BlockingQueue<String> states = new LinkedBlockingQueue<>();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", it -> {
            states.add(it.getRequestMethod() + " " + it.getRequestHeaders().getFirst("X-Goog-Resource-State"));
            it.sendResponseHeaders(204, -1);
            it.close();
        });
        receiver.start();
        try (CalendarEmulator emulator = CalendarEmulator.start(Settings.of(new VirtualClock()))) {
            var client = new com.google.api.services.calendar.Calendar.Builder(
                            emulator.transport(),
                            com.google.api.client.json.gson.GsonFactory.getDefaultInstance(),
                            it -> it.getHeaders().setAuthorization("Bearer any"))
                    .setRootUrl(emulator.rootUrl())
                    .build();
            client.events()
                    .watch(
                            "primary",
                            new Channel()
                                    .setId("one")
                                    .setType("web_hook")
                                    .setAddress("http://127.0.0.1:"
                                            + receiver.getAddress().getPort() + "/hook"))
                    .execute();

            assertThat(states.poll(30, TimeUnit.SECONDS)).isEqualTo("POST sync");
        } finally {
            receiver.stop(0);
        }
    }

    @Test
    void everyOperationHasAName() {
        assertThat(List.of(Operation.values()))
                .extracting(Operation::id)
                .doesNotHaveDuplicates()
                .contains("events.insert", "calendarList.list", "channels.stop", "freebusy.query", "batch");
    }
}
