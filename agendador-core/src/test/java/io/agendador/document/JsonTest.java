package io.agendador.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Effort;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Edit.Assign;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Situation;
import io.agendador.review.AnyProposal;
import io.agendador.review.Clinic;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final String ASSIGN = """
            {"type":"Assign","professional":"%s","slot":{"date":"2026-03-02","room":"%s","shift":"MORNING"}}""".formatted(Clinic.ANA, Clinic.FIRST.id());

    @Test
    void writesIdsAsStringsAndAChoiceWithItsType() {
        Edit edit = new Assign(Clinic.morning(Clinic.FIRST), Clinic.ANA);
        assertThat(Json.write(edit)).isEqualTo(ASSIGN);
        assertThat(Json.read(ASSIGN, Edit.class)).isEqualTo(edit);
    }

    @Test
    void passesOverWhatALaterReleaseHasAdded() {
        String later = ASSIGN.replace("{\"date\"", "{\"comesLater\":[1],\"date\"");
        assertThat(Json.read(later, Edit.class)).isEqualTo(Json.read(ASSIGN, Edit.class));
    }

    /** As all were stored before searches had a pace. */
    @Test
    void readsAnEffortWithoutAPace() {
        assertThat(Json.read("{\"limit\":\"PT1S\",\"work\":5}", Effort.class))
                .isEqualTo(new Effort(5, Duration.ofSeconds(1)));
    }

    /** As all were stored before searches had terms. */
    @Test
    void writesASearchWithoutTermsAsBefore() {
        Generation plain = new Generation(Week.of(Clinic.MONDAY), 2, List.of(), false, 7, Effort.of(5));
        String text = """
                {"afresh":[],"effort":{"limit":"PT24H","pace":null,"work":5},"firstWeek":{"sunday":"2026-03-01"},\
                "gapsOnly":false,"seed":7,"weeks":2}""";
        assertThat(Json.write(plain)).isEqualTo(text);
        assertThat(Json.read(text, Generation.class)).isEqualTo(plain);
    }

    @Test
    void sortsMapsByKey() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        assertThat(new String(Json.canonical(map), StandardCharsets.UTF_8)).isEqualTo("{\"a\":2,\"b\":1}");
        assertThat(Json.hash(map)).isEqualTo("d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772");
    }

    @Property(tries = 200)
    void readsAnyCandidateAndSituationAsTheyWere(@ForAll long seed) {
        AnyProposal any = new AnyProposal(seed);
        Candidate candidate = any.candidate();
        assertThat(Json.read(Json.write(candidate), Candidate.class)).isEqualTo(candidate);
        Situation situation = any.situation();
        assertThat(Json.read(Json.write(situation), Situation.class)).isEqualTo(situation);
    }

    @Property(tries = 200)
    void hashesANetworkAlikeInWhateverOrderItWasTold(@ForAll long seed) {
        Network network = new AnyProposal(seed).situation().network();
        Network reversed = network.with(
                network.policy(),
                reversed(network.professionals()),
                reversed(network.locations()),
                reversed(network.rooms()),
                reversed(network.openings()),
                reversed(network.exceptions()));
        assertThat(Json.hash(reversed)).isEqualTo(Json.hash(network));
    }

    @Property(tries = 200)
    void hashesAPlanByWhatItChangesAndByNothingElse(@ForAll long seed) {
        Candidate it = new AnyProposal(seed).candidate();
        List<Inconsistency> findings = reversed(it.findings());
        Candidate told = new Candidate(
                Draft.of(List.of()),
                Clinic.WEEK,
                it.plan(),
                it.diff(),
                new NetworkDiff(reversed(it.network().changes())),
                findings,
                it.findingDiff(),
                List.of());
        String hash = PlanHash.of(1, 2, it);
        assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(PlanHash.of(1, 2, told));
        assertThat(List.of(PlanHash.of(2, 2, it), PlanHash.of(1, 1, it))).doesNotContain(hash);
        if (!it.network().isEmpty()) {
            Candidate without = new Candidate(
                    it.draft(),
                    it.period(),
                    it.plan(),
                    it.diff(),
                    NetworkDiff.NONE,
                    it.findings(),
                    it.findingDiff(),
                    it.footing());
            assertThat(PlanHash.of(1, 2, without)).isNotEqualTo(hash);
        }
    }

    private static <T> List<T> reversed(Collection<? extends T> values) {
        List<T> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }
}
