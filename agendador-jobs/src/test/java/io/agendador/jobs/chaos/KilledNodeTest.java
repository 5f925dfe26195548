package io.agendador.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes on one database, one of which is killed in the midst of its work. */
@Timeout(90)
class KilledNodeTest {

    private static final int TASKS = 24;

    private final Cluster cluster = new Cluster();

    @Test
    void whatAKilledNodeRanIsClosedAsLostAndRunAgainByTheOther() throws Exception {
        NodeProcess.Plan plan = new NodeProcess.Plan(Cluster.url(), cluster.schema, 4, Duration.ofMillis(1500));
        cluster.ask(TASKS);
        try (NodeProcess victim = plan.start("victim");
                NodeProcess survivor = plan.start("survivor")) {
            Cluster.await(() ->
                    cluster.running("victim") > 2 && cluster.running(survivor.name()) > 0 && cluster.in("DONE") > 0);
            victim.kill();
            long left = cluster.running("victim");

            Cluster.await(() -> cluster.unfinished() == 0);

            assertThat(left).as("it was killed while it ran something").isPositive();
            assertThat(cluster.story.texts(
                            "select error from job_execution where status = 'ERROR' and job = 'task' order by error"))
                    .as("what it had committed when it was killed may have come to its end all the same")
                    .hasSizeBetween(1, (int) left)
                    .containsOnly("lost: node victim stopped answering");
            assertThat(cluster.story.number(
                            "select count(*) from job_occurrence where job = 'task' and state = 'DONE'"))
                    .isEqualTo(TASKS);
            assertThat(cluster.undone()).as("done by name only").isZero();
            assertThat(cluster.overlaps()).as("run twice at the same time").isZero();
            assertThat(cluster.story.number("select count(*) from story s join job_occurrence o on o.id = s.occurrence"
                            + " where o.job = 'task'"))
                    .as("a run can be killed between its turn and its first deed")
                    .isBetween((long) TASKS, TASKS + left);
        }
    }
}
