package io.agendador.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Many jobs over two nodes. {@code -Dagendador.jobs=…} says how many: 10,000 unless given. */
@EnabledIfSystemProperty(named = "agendador.long", matches = "true", disabledReason = "only with -Plong")
class ManyJobsTest {

    private static final int JOBS = Integer.getInteger("agendador.jobs", 10_000);

    private final Cluster cluster = new Cluster();

    @Test
    void eachRunsOnceOnOneOfTwoNodes() throws Exception {
        NodeProcess.Plan plan = new NodeProcess.Plan(Cluster.url(), cluster.schema, 16, Duration.ZERO);
        cluster.ask(JOBS);
        List<NodeProcess> both = List.of(plan.start("one"), plan.start("other"));
        try {
            Cluster.await(() -> cluster.unfinished() == 0);
        } finally {
            both.forEach(NodeProcess::close);
        }
        long once = cluster.story.number("select count(*) from (select s.occurrence from story s"
                + " join job_occurrence o on o.id = s.occurrence where o.job = 'task'"
                + " group by s.occurrence having count(*) = 1) once");
        long duplicates = cluster.story.number("select count(*) from (select s.occurrence from story s"
                + " join job_occurrence o on o.id = s.occurrence where o.job = 'task'"
                + " group by s.occurrence having count(*) > 1) twice");
        long lost = JOBS - once - duplicates;
        long nodes = cluster.story.number("select count(distinct node) from story");
        long seconds = cluster.story.number("select extract(epoch from max(ended) - min(began))::bigint from story");
        System.out.printf(
                "MANY jobs=%d nodes=%d once=%d duplicates=%d lost=%d seconds=%d%n",
                JOBS, nodes, once, duplicates, lost, seconds);
        assertThat(duplicates).as("duplicates").isZero();
        assertThat(lost).as("lost").isZero();
        assertThat(nodes).as("nodes that took part").isEqualTo(2);
    }
}
