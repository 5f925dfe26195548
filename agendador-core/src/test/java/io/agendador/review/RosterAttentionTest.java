package io.agendador.review;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.CARLA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.MONDAY;
import static io.agendador.review.Clinic.NOW;
import static io.agendador.review.Clinic.decided;
import static io.agendador.review.Clinic.morning;
import static io.agendador.review.Clinic.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.Attention.Topic;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterAttentionTest {

    private static final Week THIS_WEEK = Week.of(MONDAY.minusDays(3));

    private final Transactions store = Clinic.in(new InMemoryStore());
    private long ids;

    private List<Attention> now(Transactions where) {
        return new RosterAttention(new RosterReports(where), () -> NOW).now();
    }

    @Test
    void withoutANetworkThereIsNothing() {
        assertThat(now(new InMemoryStore())).isEmpty();
    }

    @Test
    void weeksWithoutAnybodyAreToldAsWeeksAndNotSlotBySlot() {
        assertThat(now(store)).containsExactly(new Attention(Topic.UNPLANNED, 4, "", THIS_WEEK.sunday()));
    }

    @Test
    void gapsOfTheNextSevenDaysAreToldWhereTheirWeekIsPlanned() {
        put(store, decided(morning(FIRST), ANA));

        assertThat(now(store))
                .as("Friday is today's; the planned Monday to Thursday have two rooms with two shifts each")
                .containsExactly(
                        new Attention(Topic.GAPS, 4 * 4 - 1, "", MONDAY),
                        new Attention(Topic.UNPLANNED, 3, "", THIS_WEEK.sunday()));
    }

    @Test
    void brokenHardRulesAreToldFirst() {
        Slot closed = new Slot(FIRST.id(), MONDAY.plusDays(5), Shift.MORNING);
        put(store, decided(closed, ANA));

        assertThat(now(store)).first().isEqualTo(new Attention(Topic.ERRORS, 1, "", closed.date()));
    }

    @Test
    void proposalsWaitUntilTheyAreDecided() {
        Proposals proposals = new Proposals(store, new Planner(), () -> NOW, () -> new UUID(++ids << 32, 1));
        Draft draft = Draft.of(new Generation(Week.of(MONDAY), 1, List.of(), false, 1, Effort.of(1000)));
        Outcome.Shown kept = (Outcome.Shown) proposals
                .propose(draft, Proposal.Kind.GENERATION, CARLA, true, stage -> {})
                .orElseThrow();
        assertThat(now(store)).last().isEqualTo(new Attention(Topic.PROPOSALS, 1, "00000001", null));

        proposals.reject(kept.proposal().id(), CARLA, "outra");

        assertThat(now(store)).extracting(Attention::topic).doesNotContain(Topic.PROPOSALS);
    }

    @Test
    void nothingIsNoMatterOfAttention() {
        assertThat(Attention.of(Topic.GAPS, 0)).isEmpty();
        assertThatThrownBy(() -> new Attention(Topic.GAPS, 0, "", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
