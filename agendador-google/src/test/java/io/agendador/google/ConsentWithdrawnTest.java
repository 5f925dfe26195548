package io.agendador.google;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.http.javanet.NetHttpTransport;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleCredential;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.google.mapping.Environment;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Permitted;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person takes back the consent, and gives another one: from Google's token endpoint to the calendars' state. */
class ConsentWithdrawnTest {

    private static final String WHO = "admin@emulador.test";

    private final Map<String, String> consents = new ConcurrentHashMap<>(Map.of("1//first", "ya29.first"));
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<String> kept = new AtomicReference<>("1//first");
    private final AtomicReference<Instant> now = new AtomicReference<>(CrowdMirror.NOW);
    private final CrowdMirror mirror = new CrowdMirror(
            Crowd.of(2, 1),
            it -> it.token("emulator", WHO).token("ya29.first", WHO).token("ya29.second", WHO));
    private HttpServer tokens;

    @BeforeEach
    void serve() throws IOException {
        tokens = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tokens.createContext("/token", this::token);
        tokens.start();
    }

    @AfterEach
    void close() {
        tokens.stop(0);
        mirror.close();
    }

    @Test
    void isNoticedOnceAndHealsByANewConsent() {
        GoogleCalendars calendars = calendars();
        MirrorCalendar calendar = mirror.ids().firstKey();
        assertThat(calendars.sync(calendar, SyncReason.POLL).result()).isEqualTo(SyncReport.Result.DONE);

        consents.clear();
        mirror.emulator.faults().next(Operation.EVENTS_LIST, Fault.refuse(Reason.AUTH_ERROR));
        pass(Duration.ofMinutes(10));
        assertThat(calendars.sync(calendar, SyncReason.POLL).result()).isEqualTo(SyncReport.Result.FAILED);
        assertThat(calendars.calendars()).extracting(CalendarState::status).containsOnly(CalendarStatus.NEEDS_REAUTH);
        int before = asked.size();
        long calls = mirror.emulator.calls().http();
        pass(Duration.ofMinutes(10));
        calendars.syncDue(100);
        assertThat(asked).as("no retry storm").hasSize(before);
        assertThat(mirror.emulator.calls().http()).isEqualTo(calls);

        consents.put("1//second", "ya29.second");
        kept.set("1//second");
        assertThat(calendars.force(calendar, null, CrowdMirror.ADMIN))
                .isInstanceOfSatisfying(
                        Permitted.Done.class,
                        it -> assertThat(((SyncReport) it.result()).result()).isEqualTo(SyncReport.Result.DONE));
        assertThat(asked).last().asString().contains("1%2F%2Fsecond");
        assertThat(calendars.calendars())
                .filteredOn(it -> it.calendar().equals(calendar))
                .extracting(CalendarState::status)
                .doesNotContain(CalendarStatus.NEEDS_REAUTH);
    }

    private void pass(Duration time) {
        now.updateAndGet(it -> it.plus(time));
    }

    /** What Google's endpoint answers to a refresh token. */
    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(form);
        Optional<String> token = consents.entrySet().stream()
                .filter(it -> form.contains(it.getKey().replace("/", "%2F")))
                .map(Map.Entry::getValue)
                .findFirst();
        byte[] answer = token.map(
                        it -> "{\"access_token\": \"" + it + "\", \"expires_in\": 3600, \"token_type\": \"Bearer\"}")
                .orElse("{\"error\": \"invalid_grant\", \"error_description\": \"Token has been expired or revoked.\"}")
                .getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(token.isPresent() ? 200 : 400, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** Google's own host of tokens is here. */
    private HttpURLConnection open(URL url) throws IOException {
        boolean elsewhere = url.getHost().endsWith("googleapis.com");
        URL here = URI.create("http://127.0.0.1:" + tokens.getAddress().getPort() + "/token")
                .toURL();
        return (HttpURLConnection) (elsewhere ? here : url).openConnection();
    }

    private GoogleCalendars calendars() {
        InstantSource clock = now::get;
        GoogleSettings google = new GoogleSettings(
                mirror.emulator.rootUrl(),
                "test",
                new GoogleCredential.Renewable("id", "secret", () -> Optional.of(kept.get())),
                Duration.ofSeconds(20));
        NetHttpTransport transport =
                new NetHttpTransport.Builder().setConnectionFactory(this::open).build();
        GoogleCalendarCalls calls = new GoogleCalendarCalls(
                new GoogleConnection(google, transport, clock),
                CallPolicy.DEFAULT,
                CallBudget.ofProject(1_000_000, clock).ofUser(1_000_000),
                time -> {},
                1,
                CallListener.NONE);
        AtomicLong ids = new AtomicLong();
        return new GoogleCalendars(
                calls,
                mirror.store,
                MirrorSettings.of(Environment.DEV, "Rede de Teste", "a", Locale.forLanguageTag("pt-BR")),
                clock,
                new Chance(() -> new UUID(9, ids.incrementAndGet()), new Random(1)),
                time -> {});
    }
}
