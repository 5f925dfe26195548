package io.agendador.jobs.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AlertsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Alerts.Settings AT_ONCE = new Alerts.Settings(3, Duration.ZERO);

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final AlertSink good = it -> heard.add(it.concern().subject() + (it.recovered() ? " again" : ""));

    private Alerts alerts(AlertSink... sinks) {
        return new Alerts(new InMemoryAlertBook(), List.of(sinks), AT_ONCE);
    }

    private static Concern failed(String job) {
        return new Concern("clinic", AlertKind.JOB_FAILED, job);
    }

    @Test
    void everySinkIsTold() throws Exception {
        try (Alerts alerts = alerts(good, good)) {
            alerts.raise(failed("a"), 1, NOON);
            assertThat(List.of(heard.take(), heard.take())).containsExactly("a", "a");
            alerts.recover(failed("a"), NOON);
            assertThat(List.of(heard.take(), heard.take())).containsExactly("a again", "a again");
        }
    }

    @Test
    void oneThatThrowsIsAskedAgainAFewTimesAndThenGoesOn() throws Exception {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        AlertSink bad = it -> {
            asked.add(it.concern().subject());
            if (it.concern().subject().equals("a")) {
                throw new StackOverflowError("no");
            }
            good.tell(it);
        };
        try (Alerts alerts = alerts(bad)) {
            alerts.raise(failed("a"), 1, NOON);
            alerts.raise(failed("b"), 1, NOON);
            assertThat(heard.take()).isEqualTo("b");
        }
        assertThat(asked).containsExactly("a", "a", "a", "a", "a", "b");
    }

    @Test
    void oneThatHangsKeepsNobodyWaitingAndLosesItsOldestOnly() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        BlockingQueue<String> late = new LinkedBlockingQueue<>();
        AtomicInteger calls = new AtomicInteger();
        AlertSink hangs = it -> {
            if (calls.getAndIncrement() == 0) {
                hanging.countDown();
                end.await();
            }
            late.add(it.concern().subject());
        };
        try (Alerts alerts = alerts(hangs, good)) {
            alerts.raise(failed("0"), 1, NOON);
            assertThat(heard.take()).isEqualTo("0");
            hanging.await();
            for (int job = 1; job <= 5; job++) {
                alerts.raise(failed("" + job), 1, NOON);
                assertThat(heard.take()).isEqualTo("" + job);
            }
            end.countDown();
            assertThat(List.of(late.take(), late.take(), late.take(), late.take()))
                    .containsExactly("0", "3", "4", "5");
        }
    }

    @Test
    void aThreadEndsWithTheAlerts() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Alerts alerts = alerts(it -> {
            hanging.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });
        alerts.raise(failed("a"), 1, NOON);
        hanging.await();
        alerts.close();
        interrupted.await();
    }
}
