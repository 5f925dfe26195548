package io.agendador.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Three nodes whose clocks differ by a minute are killed, frozen past their leases, cut off from their database together,
 * and given another cron one by one. {@code -Dagendador.chaos.seconds=…} says for how long (600 unless given),
 * {@code -Dagendador.outage.seconds=…} how long the database is away (300), {@code -Dagendador.seed=…} what happens (1).
 */
@EnabledIfSystemProperty(named = "agendador.long", matches = "true", disabledReason = "only with -Plong")
class ChaosTest {

    private static final Duration LENGTH = seconds("agendador.chaos.seconds", 600);
    private static final Duration OUTAGE = seconds("agendador.outage.seconds", 300);
    /** From then on some node must have been frozen in the midst of writing. */
    private static final Duration ENOUGH = Duration.ofMinutes(5);

    private static final int SEED = Integer.getInteger("agendador.seed", 1);
    private static final List<Integer> AHEAD = List.of(-30, 0, 30);
    private static final String EVEN = "*/2 * * * *";
    private static final String ODD = "1-59/2 * * * *";

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Cluster cluster = new Cluster();
    private final Cable cable;
    private final NodeProcess.Plan plan;
    private final List<NodeProcess> nodes = new ArrayList<>();
    private final List<String> crons = new ArrayList<>();
    private int incarnations;
    private int kills;
    private int freezes;
    private long asked;

    ChaosTest() throws IOException {
        URI url = URI.create(Cluster.url().substring("jdbc:".length()));
        this.cable = new Cable(url.getPort());
        String through = Cluster.url().replace(":" + url.getPort() + "/", ":" + cable.port() + "/");
        this.plan = new NodeProcess.Plan(through, cluster.schema, 4, Duration.ofSeconds(3));
    }

    private static Duration seconds(String property, int usual) {
        return Duration.ofSeconds(Integer.getInteger(property, usual));
    }

    @AfterEach
    void end() throws IOException {
        nodes.forEach(NodeProcess::close);
        cable.close();
    }

    @Test
    void nothingIsLostAndNothingRunsTwiceAtTheSameTime() throws Exception {
        for (int i = 0; i < AHEAD.size(); i++) {
            crons.add(EVEN);
            nodes.add(start(i));
        }
        Instant begin = Instant.now();
        disturb(LENGTH.dividedBy(3));
        away();
        disturb(LENGTH.dividedBy(3));
        for (int i = 0; i < AHEAD.size(); i++) {
            crons.set(i, ODD);
            replace(i);
        }
        Instant changed = Instant.now();
        disturb(LENGTH.dividedBy(3));
        Instant end = Instant.now();
        Cluster.await(() -> cluster.unfinished() == 0);
        judge(begin, changed, end);
    }

    private NodeProcess start(int index) throws IOException {
        return plan.ahead(Duration.ofSeconds(AHEAD.get(index)))
                .cron(crons.get(index))
                .start("node%d-%d".formatted(index, ++incarnations));
    }

    private void replace(int index) throws IOException {
        nodes.get(index).kill();
        kills++;
        nodes.set(index, start(index));
    }

    /** Asks for more all the time. */
    private void disturb(Duration time) throws Exception {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            ask();
            int index = random.nextInt(nodes.size());
            atWork(nodes.get(index).name());
            if (random.nextBoolean()) {
                replace(index);
            } else {
                freeze(index);
            }
            pass(Duration.ofSeconds(2 + random.nextInt(6)));
        }
    }

    /** What does nothing is not worth a kill; but there may be nothing to do. */
    private void atWork(String node) {
        Instant end = Instant.now().plusSeconds(20);
        Cluster.await(() -> cluster.running(node) > 0 || Instant.now().isAfter(end));
    }

    private void ask() {
        int tasks = 5 + random.nextInt(25);
        cluster.ask(tasks);
        asked += tasks;
    }

    /** Until others have taken over, and longer. */
    private void freeze(int index) throws Exception {
        NodeProcess frozen = nodes.get(index);
        frozen.freeze();
        cluster.story.change("insert into frozen values (?)", frozen.name());
        freezes++;
        pass(Node.LEASE.plusSeconds(8 + random.nextInt(8)));
        frozen.thaw();
    }

    private void away() throws IOException {
        ask();
        cable.cut();
        pass(OUTAGE);
        cable.mend();
    }

    private static void pass(Duration time) {
        Instant end = Instant.now().plus(time);
        Cluster.await(() -> Instant.now().isAfter(end));
    }

    private void judge(Instant begin, Instant changed, Instant end) {
        long done = cluster.story.number("select count(*) from job_occurrence where job = 'task' and state = 'DONE'");
        long all = cluster.story.number("select count(*) from job_occurrence where job = 'task'");
        long lostRuns = cluster.story.number("select count(*) from job_execution where error like 'lost:%'");
        long rejected = cluster.story.number("select count(*) from story where rejected");
        long overlaps = cluster.overlaps();
        long overwritten = cluster.overwritten();
        List<String> missing = missing("minutely", begin, end, 1);
        List<String> missingOdd = missing("changing", changed, end, 2);
        System.out.printf(
                "CHAOS seed=%d kills=%d freezes=%d outage=%ds asked=%d done=%d lost runs taken over=%d"
                        + " fenced writes rejected=%d at the same time=%d overwritten=%d minutes missing=%d%n",
                SEED,
                kills,
                freezes,
                OUTAGE.toSeconds(),
                asked,
                done,
                lostRuns,
                rejected,
                overlaps,
                overwritten,
                missing.size() + missingOdd.size());
        assertThat(all).as("kept").isEqualTo(asked);
        assertThat(done).as("done").isEqualTo(asked);
        assertThat(cluster.undone()).as("done by name only").isZero();
        assertThat(overlaps).as("run twice at the same time").isZero();
        assertThat(overwritten).as("written by one whose turn was over").isZero();
        assertThat(missing).as("minutes of which nothing is known").isEmpty();
        assertThat(missingOdd)
                .as("times of the new cron of which nothing is known")
                .isEmpty();
        assertThat(lostRuns).as("runs taken over").isPositive();
        if (LENGTH.compareTo(ENOUGH) >= 0) {
            assertThat(rejected).as("fenced writes rejected").isPositive();
        }
    }

    /** Times at which a cron came and of which there is no occurrence, run or explained. */
    private List<String> missing(String job, Instant from, Instant until, int step) {
        return cluster.story.texts(
                """
                select minute from generate_series(date_trunc('hour', ?::timestamptz), ?::timestamptz, interval '1 minute') minute
                where minute > ?::timestamptz + interval '31 seconds'
                    and minute < ?::timestamptz - interval '60 seconds'
                    and (? = 1 or extract(minute from minute)::int % 2 = 1)
                    and not exists (select 1 from job_occurrence
                        where job = ? and scheduled_for = minute and state in ('DONE', 'SKIPPED'))
                """, from.toString(), until.toString(), from.toString(), until.toString(), step, job);
    }
}
