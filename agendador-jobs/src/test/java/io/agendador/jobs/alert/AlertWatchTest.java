package io.agendador.jobs.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.health.HealthReport;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Turn;
import io.agendador.present.Texts;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AlertWatchTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Job BACKUP =
            Job.named("backup").due(Timing.cron("0 12 * * *").in(UTC));
    private static final Job POLLING =
            Job.named("polling").due(Timing.cron("*/10 * * * *").in(UTC));
    private static final Job HEARTBEAT =
            Job.named("heartbeat").due(Timing.cron("* * * * *").in(UTC)).critical(true);
    private static final Catalogue CATALOGUE = Catalogue.of(BACKUP, POLLING, HEARTBEAT);

    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final InMemoryAlertBook book = new InMemoryAlertBook();
    private final Health health =
            new Health("clinic", CATALOGUE, ledger, Health.Sources.NONE, Texts.in(Texts.PORTUGUESE));
    private final AlertWatch watch = watch(Optional.empty());
    private long runs;

    private AlertWatch watch(Optional<DeadManPing> ping) {
        Alerts alerts = new Alerts(book, List.of(), Alerts.Settings.USUAL);
        return new AlertWatch(health, alerts, ping);
    }

    private static Instant at(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }

    private List<String> open(int minute) {
        return book.states("clinic", at(minute)).stream()
                .filter(AlertState::open)
                .map(it -> it.concern().kind() + " " + it.concern().subject() + " " + it.count())
                .toList();
    }

    private Turn begin(Job job, int minute) {
        Occurrence due = Occurrence.due("clinic", job, at(minute));
        return ledger.within(it -> {
            it.add(due, at(minute));
            return it.take(due.id(), new UUID(1, ++runs), "node-1", false, at(minute), Duration.ofMinutes(1))
                    .orElseThrow();
        });
    }

    private void end(Turn turn, Ending ending) {
        ledger.within(it -> it.end(turn, ending, turn.started()));
    }

    private void run(Job job, int minute, Ending ending) {
        end(begin(job, minute), ending);
    }

    @Test
    void aJobThatDoesNotRetryFailsAndRecoversWithItsNextRun() {
        run(POLLING, 0, Ending.error("no"));
        watch.round(at(1));
        assertThat(open(1)).containsExactly("JOB_FAILED polling 1");
        Turn next = begin(POLLING, 10);
        watch.round(at(10));
        assertThat(open(10)).as("not known yet").containsExactly("JOB_FAILED polling 1");
        end(next, Ending.success());
        watch.round(at(11));
        assertThat(open(11)).isEmpty();
    }

    @Test
    void deadLettersAreToldUntilSomebodyDecides() {
        run(BACKUP, 0, Ending.error("no"));
        run(BACKUP, 1, Ending.error("no"));
        watch.round(at(2));
        assertThat(open(2)).containsExactly("DEAD_LETTER backup 2");
        run(BACKUP, 3, Ending.success());
        ledger.within(it ->
                it.backlog().discard(Occurrence.due("clinic", BACKUP, at(0)).id(), at(3)));
        watch.round(at(4));
        assertThat(open(4)).containsExactly("DEAD_LETTER backup 1");
        ledger.within(it ->
                it.backlog().discard(Occurrence.due("clinic", BACKUP, at(1)).id(), at(4)));
        watch.round(at(5));
        assertThat(open(5)).isEmpty();
    }

    @Test
    void aCriticalJobIsStaleUntilItStarts() {
        ledger.within(it -> it.known("clinic", List.of("heartbeat"), NOON));
        watch.round(at(3));
        assertThat(open(3)).isEmpty();
        watch.round(at(7));
        assertThat(open(7)).containsExactly("CRITICAL_JOB_STALE heartbeat 4");
        run(HEARTBEAT, 8, Ending.success());
        watch.round(at(8));
        assertThat(open(8)).isEmpty();
    }

    @Test
    void whatFailsForGoodIsToldAtOnceAndWhatIsTriedAgainIsNot() {
        watch.ended(begin(BACKUP, 0), Ending.error("no").again(at(2)), at(1));
        assertThat(open(1)).isEmpty();
        watch.ended(begin(BACKUP, 1), Ending.error("no"), at(1));
        Turn polling = begin(POLLING, 1);
        watch.ended(polling, Ending.error("no"), at(1));
        assertThat(open(1)).containsExactly("JOB_FAILED polling 1", "DEAD_LETTER backup 1");
        watch.ended(polling, Ending.success(), at(2));
        watch.ended(begin(BACKUP, 2), Ending.success(), at(2));
        assertThat(open(2)).as("the dead letter is still there").containsExactly("DEAD_LETTER backup 1");
    }

    @Test
    void anotherNetworksRunsAreNotOurs() {
        Occurrence other = Occurrence.due("other", POLLING, NOON);
        watch.ended(new Turn(new UUID(1, 1), other, 1, 1, "node-1", NOON), Ending.error("no"), NOON);
        assertThat(book.states("other", NOON)).isEmpty();
    }

    @Test
    void thePingIsSentUnlessACriticalJobIsStale() throws Exception {
        BlockingQueue<String> pings = new LinkedBlockingQueue<>();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            pings.add(exchange.getRequestMethod());
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        outside.start();
        try {
            URI uri = URI.create("http://127.0.0.1:" + outside.getAddress().getPort() + "/secret");
            AlertWatch pinging = watch(Optional.of(new DeadManPing(uri)));
            ledger.within(it -> it.known("clinic", List.of("heartbeat"), NOON));
            pinging.round(at(7));
            assertThat(pings).isEmpty();
            run(HEARTBEAT, 8, Ending.success());
            pinging.round(at(8));
            assertThat(pings.take()).isEqualTo("GET");
        } finally {
            outside.stop(0);
        }
        watch(Optional.of(new DeadManPing(URI.create("http://127.0.0.1:1/")))).round(at(9));
    }

    @Test
    void roundsGoOnAfterOneThatFailed() throws Exception {
        BlockingQueue<String> found = new LinkedBlockingQueue<>();
        Consumer<HealthReport> broken = it -> {
            found.add(it.jobs().network());
            throw new StackOverflowError("no");
        };
        AlertRounds rounds = new AlertRounds(List.of(watch), broken, () -> NOON, Duration.ofMillis(1));
        try (rounds) {
            assertThat(List.of(found.take(), found.take(), found.take())).containsOnly("clinic");
        }
    }
}
