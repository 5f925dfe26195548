package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.MONDAY;
import static io.agendador.google.publish.Stage.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.Action;
import io.agendador.mirror.Publication.Kind;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.review.AuditTrail;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClearingTest {

    private final Stage stage = new Stage();

    @BeforeEach
    void publish() {
        stage.fill(MONDAY);
        stage.publish(WEEK);
    }

    @Test
    void deletesOursAndPublishesThemAgainUnderOtherIds() {
        PublicationPlan plan = stage.planning.plan(Kind.CLEAR, WEEK);
        assertThat(plan.items()).hasSize(6).allMatch(it -> it.action() == Action.DELETE);
        assertThat(plan.warnings()).isEmpty();
        assertThat(plan.hash()).isNotEqualTo(stage.plan(WEEK).hash());
        stage.publish(plan);
        assertThat(stage.showing(WEEK)).isEqualTo(new Showing(List.of()));
        assertThat(stage.clear(WEEK)).isInstanceOf(Published.Nothing.class);
        assertThat(stage.published(WEEK).state()).isEqualTo(Publication.State.DONE);
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
    }

    @Test
    void setsWhatWasConfirmedBackAndSaysSo() {
        stage.assign(stage.first(), stage.ana, AssignmentStatus.CONFIRMED);
        stage.clear(WEEK);
        assertThat(stage.inForce(WEEK)).extracting(Assignment::status).containsOnly(AssignmentStatus.REVIEWED);
        AuditTrail.Entry said = stage.store
                .transactions()
                .read(it -> it.audit().latest(1))
                .get(0)
                .entry();
        assertThat(said.author()).isEqualTo(Stage.CARLA);
        assertThat(said.summary()).isEqualTo("~ 1");
    }

    @Test
    void leavesWhatHasBegun() {
        stage.clock.pass(Duration.ofHours(24));
        assertThat(stage.planning.plan(Kind.CLEAR, WEEK).items()).isEmpty();
    }

    @Test
    void leavesConfirmedEventsThatAreAsTheyShouldBe() {
        stage.assign(stage.first(), stage.ana, AssignmentStatus.CONFIRMED);
        assertThat(stage.publish(WEEK)).isInstanceOf(Published.Nothing.class);
    }
}
