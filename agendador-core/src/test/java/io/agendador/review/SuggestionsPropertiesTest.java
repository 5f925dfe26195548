package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Planner;
import io.agendador.planning.PlanningCases;
import io.agendador.planning.PlanningRequest;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Drafted;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Drafting;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Situation;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What holds for every suggestion about every roster, held against what comes of it as a draft. */
class SuggestionsPropertiesTest {

    private final Drafting drafting = new Drafting(new Planner());

    /** Fewer tries than elsewhere: each makes a draft of every suggestion. */
    @Property(tries = 300)
    void canBeAppliedAsItStandsAndRemovesItsFinding(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        if (heldTwice(request)) {
            return;
        }
        Situation situation = situation(request);
        forSome(
                seed,
                (finding, suggestions) -> suggestions.forEach(suggestion -> {
                    Drafted drafted = drafting.draft(situation, Draft.of(suggestion.edits()), Planner.Progress.NONE);
                    assertThat(drafted)
                            .as("%s for %s", suggestion.edits(), finding)
                            .isInstanceOf(Candidate.class);
                    assertThat(((Candidate) drafted).findings())
                            .as("%s for %s", suggestion.edits(), finding)
                            .noneMatch(it -> same(it, finding) && !decides(suggestion, finding));
                }));
    }

    /** Fewer tries for the same reason. */
    @Property(tries = 300)
    void tellsWhatItResolvesAndCreates(@ForAll long seed) {
        PlanningRequest request = PlanningCases.request(seed);
        if (heldTwice(request)) {
            return;
        }
        Situation situation = situation(request);
        forSome(
                seed,
                (finding, suggestions) -> suggestions.stream()
                        .filter(it -> it.edits().stream().noneMatch(Edit.ChangeNetwork.class::isInstance))
                        .forEach(it -> assertThat(it.findings())
                                .isEqualTo(((Candidate)
                                                drafting.draft(situation, Draft.of(it.edits()), Planner.Progress.NONE))
                                        .findingDiff())));
    }

    /** What the store never holds: a draft knows one person for each slot, and drops the others wherever they are. */
    private static boolean heldTwice(PlanningRequest request) {
        long slots = request.inForce().assignments().stream()
                .map(it -> it.slot())
                .distinct()
                .count();
        return slots < request.inForce().assignments().size();
    }

    @Property
    void comeInTheOrderOfTheirCost(@ForAll long seed) {
        forSome(seed, (finding, suggestions) -> {
            assertThat(suggestions).hasSizeLessThanOrEqualTo(Suggestions.MOST);
            assertThat(suggestions).extracting(Suggestion::cost).isSorted();
            assertThat(suggestions).extracting(Suggestion::edits).doesNotHaveDuplicates();
        });
    }

    /** The properties are worth what they see. */
    @Test
    void areFoundForEachKind() {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        Set<Class<?>> edits = new HashSet<>();
        for (long seed = 0; seed < 300; seed++) {
            forSome(
                    seed,
                    (finding, suggestions) -> suggestions.forEach(it -> {
                        found.add(finding.kind());
                        it.edits().forEach(edit -> edits.add(edit.getClass()));
                    }));
        }
        assertThat(found).containsExactly(Kind.values());
        assertThat(edits)
                .containsExactlyInAnyOrder(
                        Edit.Assign.class,
                        Edit.Replace.class,
                        Edit.Exchange.class,
                        Edit.Unassign.class,
                        Edit.LeaveGap.class,
                        Edit.EnterHandKept.class,
                        Edit.ChangeNetwork.class);
    }

    /** One finding of each kind that there is. */
    private static void forSome(long seed, BiConsumer<Inconsistency, List<Suggestion>> check) {
        PlanningRequest request = PlanningCases.request(seed);
        List<Inconsistency> findings =
                new ArrayList<>(Rules.check(new Facts(request.network(), request.inForce(), request.window())));
        Collections.shuffle(findings, new Random(seed));
        Map<Kind, Inconsistency> byKind = new EnumMap<>(Kind.class);
        findings.forEach(it -> byKind.putIfAbsent(it.kind(), it));
        Suggestions suggestions = Suggestions.of(situation(request), request.window());
        Collection<Inconsistency> some = byKind.values();
        some.forEach(it -> check.accept(it, suggestions.about(it)));
    }

    private static Situation situation(PlanningRequest request) {
        return new Situation(1, 1, request.network(), request.inForce(), request.now());
    }

    private static boolean same(Inconsistency one, Inconsistency other) {
        return one.kind() == other.kind()
                && one.professionals().equals(other.professionals())
                && one.slots().stream().anyMatch(other.slots()::contains);
    }

    /** A gap that is left as a decision is one still. */
    private static boolean decides(Suggestion suggestion, Inconsistency finding) {
        return finding.kind() == Kind.GAP && suggestion.edits().get(0) instanceof Edit.LeaveGap;
    }
}
