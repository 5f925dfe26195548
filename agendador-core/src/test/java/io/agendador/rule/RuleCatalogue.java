package io.agendador.rule;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.Scene;
import io.agendador.roster.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * What a list of rules lacks: a rule for a kind, a test for a rule, a case for a test.
 *
 * @param tests the test of a rule, if it has one
 */
record RuleCatalogue(List<Rule> rules, Function<Rule, Optional<RuleContract>> tests) {

    static RuleCatalogue of(List<Rule> rules) {
        return new RuleCatalogue(rules, RuleCatalogue::testByName);
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        Map<Inconsistency.Kind, Integer> count = new EnumMap<>(Inconsistency.Kind.class);
        rules.forEach(it -> count.merge(it.kind(), 1, Integer::sum));
        for (Inconsistency.Kind kind : Inconsistency.Kind.values()) {
            if (count.getOrDefault(kind, 0) != 1) {
                complaints.add(kind + " has " + count.getOrDefault(kind, 0) + " rules");
            }
        }
        rules.forEach(rule -> complaints.addAll(complaints(rule)));
        return complaints;
    }

    private List<String> complaints(Rule rule) {
        return tests.apply(rule)
                .map(it -> complaints(rule, it))
                .orElse(List.of(rule.getClass().getSimpleName() + " has no test that fulfils the contract"));
    }

    /** The class beside the rule that is called as it is, with {@code Test} behind, if it fulfils the contract. */
    private static Optional<RuleContract> testByName(Rule rule) {
        try {
            Class<?> test = Class.forName(rule.getClass().getName() + "Test");
            return Optional.of(test.getDeclaredConstructor().newInstance())
                    .filter(RuleContract.class::isInstance)
                    .map(RuleContract.class::cast);
        } catch (ReflectiveOperationException absent) {
            return Optional.empty();
        }
    }

    private static List<String> complaints(Rule rule, RuleContract contract) {
        List<String> complaints = new ArrayList<>();
        if (!contract.rule().getClass().equals(rule.getClass())) {
            complaints.add(rule.getClass().getSimpleName() + " is not what its test tests");
        }
        LocalDate day = LocalDate.of(2026, 6, 10);
        Scene scene = Scene.empty(NetworkFixture.SAO_PAULO, Period.day(day));
        contract.keep(scene);
        if (!rule.findings(scene.facts()).isEmpty()) {
            complaints.add(rule.getClass().getSimpleName() + " has no satisfying case");
        }
        contract.violate(scene, new Random(1));
        if (rule.findings(scene.facts()).isEmpty()) {
            complaints.add(rule.getClass().getSimpleName() + " has no violating case");
        }
        return complaints;
    }
}
