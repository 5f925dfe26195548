package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Weights;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyKeyTest {

    @Test
    void eachComponentOfThePolicyHasAKey() {
        assertThat(PolicyKey.OF_POLICY)
                .extracting(PolicyKey::name)
                .containsExactlyInAnyOrderElementsOf(without("weights", components(PlanningPolicy.class)));
        assertThat(PolicyKey.OF_WEIGHTS)
                .extracting(PolicyKey::shortName)
                .containsExactlyElementsOf(components(Weights.class));
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static List<String> without(String one, List<String> names) {
        return names.stream().filter(it -> !it.equals(one)).toList();
    }
}
