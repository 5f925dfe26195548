package io.agendador.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.Scene;
import io.agendador.rule.Inconsistency.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    @Test
    void everyKindHasOneRuleAndEveryRuleASatisfyingAndAViolatingCase() {
        assertThat(RuleCatalogue.of(Rules.all()).complaints()).isEmpty();
    }

    @Test
    void theRulesStandInTheOrderOfTheirKinds() {
        assertThat(Rules.all()).extracting(Rule::kind).containsExactly(Kind.values());
    }

    @Test
    void complainsOfAKindWithoutARule() {
        List<Rule> withoutGap =
                Rules.all().stream().filter(it -> it.kind() != Kind.GAP).toList();

        assertThat(RuleCatalogue.of(withoutGap).complaints()).containsExactly("GAP has 0 rules");
    }

    @Test
    void complainsOfAKindWithTwoRules() {
        List<Rule> gapTwice =
                Stream.concat(Rules.all().stream(), Stream.of(new Gap())).toList();

        assertThat(RuleCatalogue.of(gapTwice).complaints()).containsExactly("GAP has 2 rules");
    }

    @Test
    void complainsOfARuleWithoutATest() {
        assertThat(RuleCatalogue.of(List.of(new Untested())).complaints())
                .contains("Untested has no test that fulfils the contract");
    }

    @Test
    void complainsOfATestThatDoesNotFulfilTheContract() {
        assertThat(RuleCatalogue.of(List.of(new Outdated())).complaints())
                .contains("Outdated has no test that fulfils the contract");
    }

    @Test
    void complainsOfATestWithoutAViolatingCase() {
        assertThat(complaints(new Untested()))
                .contains("Untested has no violating case")
                .doesNotContain("Untested has no satisfying case");
    }

    @Test
    void complainsOfATestWithoutASatisfyingCase() {
        assertThat(complaints(new AlwaysBroken())).contains("AlwaysBroken has no satisfying case");
    }

    @Test
    void complainsOfATestOfAnotherRule() {
        RuleCatalogue mixedUp = new RuleCatalogue(Rules.all(), any -> Optional.of(new GapTest()));

        assertThat(mixedUp.complaints()).contains("RoomOverlap is not what its test tests");
    }

    private static List<String> complaints(Rule rule) {
        return new RuleCatalogue(List.of(rule), it -> Optional.of(new EmptyHanded(it))).complaints();
    }

    private static class Untested implements Rule {
        @Override
        public Kind kind() {
            return Kind.GAP;
        }

        @Override
        public List<Inconsistency> findings(Facts facts) {
            return List.of();
        }
    }

    private static final class AlwaysBroken extends Untested {
        @Override
        public List<Inconsistency> findings(Facts facts) {
            return List.of(new Inconsistency(kind(), List.of(), List.of(), null, ""));
        }
    }

    private static final class Outdated extends Untested {}

    /** Is called as the test of {@link Outdated} would be. */
    static final class OutdatedTest {}

    /** Neither keeps nor breaks its rule. */
    private record EmptyHanded(Rule rule) implements RuleContract {
        @Override
        public void keep(Scene scene) {}

        @Override
        public Inconsistency violate(Scene scene, Random random) {
            return new Inconsistency(Kind.GAP, List.of(), List.of(), null, "");
        }

        @Override
        public List<Inconsistency> fromTheSentence(Facts facts) {
            return List.of();
        }
    }
}
