package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Plan;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.review.Clinic;
import io.agendador.roster.Assignment;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

/** Documents that an earlier release has stored, word for word: every later one reads them. */
class StoredDocumentsTest {

    private static final String SLOT = """
            {"room": "%s", "date": "2026-03-02", "shift": "MORNING"}""".formatted(Clinic.FIRST.id());

    private static final String ANA = NetworkFixture.idOf("Ana").toString();

    @Test
    void readsAPlanOfFormatOne() {
        String stored = """
                {"assignments": [{"slot": %1$s, "professional": "%2$s", "origin": "SYSTEM", "status": "GENERATED",
                                  "pinned": false, "lastChange": null, "version": 0},
                                 {"slot": %1$s, "professional": "%2$s", "origin": "MANUAL", "status": "ADJUSTED",
                                  "pinned": true, "version": 3, "lastChange": {"author": "Carla",
                                  "role": "COORDINATOR", "door": "SHELL", "reason": "combinado", "proposal": null}}],
                 "gaps": [{"slot": %1$s, "fixed": true, "excluded": {"HOURS_LIMIT": ["%2$s"]}}],
                 "parts": {"GAPS": 3000, "DOUBLES": 0},
                 "reasons": [{"slot": %1$s, "parts": {"GAPS": -3000}}],
                 "seed": 7, "work": 9223372036854775807, "elapsedNanos": 5, "cutShort": true, "comesLater": {}}""".formatted(SLOT, ANA);
        Plan plan = Documents.read(JSONB.valueOf(stored), 1, PlanDocument.class)
                .plan(Clinic.WEEK, new Score(0, 3000, 0, 0));
        assertThat(plan.assignments())
                .containsExactly(
                        Assignment.generated(Clinic.morning(Clinic.FIRST), Clinic.ANA),
                        Clinic.decided(Clinic.morning(Clinic.FIRST), Clinic.ANA, 3));
        assertThat(plan.gaps().get(0).fixed()).isTrue();
        assertThat(plan.gaps().get(0).excluded()).isEqualTo(Map.of(Exclusion.HOURS_LIMIT, List.of(Clinic.ANA)));
        assertThat(plan.parts()).isEqualTo(Map.of(ScorePart.GAPS, 3000L, ScorePart.DOUBLES, 0L));
        assertThat(plan.reasons()).containsOnlyKeys(Clinic.morning(Clinic.FIRST));
        assertThat(plan.run().work()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void readsFindingsOfFormatOne() {
        String stored = """
                {"findings": [{"kind": "HOURS_EXCEEDED", "professionals": ["%2$s"], "slots": [%1$s], "allowed": 2400,
                               "actual": 2460, "detail": "ção"}]}""".formatted(SLOT, ANA);
        assertThat(Documents.read(JSONB.valueOf(stored), 1, FindingsDocument.class)
                        .inconsistencies())
                .containsExactly(new Inconsistency(
                        Kind.HOURS_EXCEEDED,
                        List.of(Clinic.ANA),
                        List.of(Clinic.morning(Clinic.FIRST)),
                        new Limit(2400, 2460),
                        "ção"));
    }

    @Test
    void refusesAFormatOfALaterRelease() {
        assertThatThrownBy(() -> Documents.read(JSONB.valueOf("{}"), 2, FindingsDocument.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer");
    }
}
