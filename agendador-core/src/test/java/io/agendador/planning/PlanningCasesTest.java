package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The properties are worth what their cases are: each shape must be among them. */
class PlanningCasesTest {

    private final List<PlanningRequest> cases =
            LongStream.range(0, 200).mapToObj(PlanningCases::request).toList();

    @Test
    void holdEveryShape() {
        assertSome(it -> it.network().professionals().isEmpty());
        assertSome(it -> it.network().professionals().size() == 1);
        assertSome(it -> it.network().rooms().isEmpty());
        assertSome(it -> it.network().openSlots(it.window()).isEmpty());
        assertSome(PlanningRequest::gapsOnly);
        assertSome(it -> !it.afresh().isEmpty());
        assertSome(it -> it.network().policy().weights().stability() > 0);
        assertSome(it -> it.now()
                .isAfter(it.window().from().atStartOfDay(it.network().zone()).toInstant()));
        assertSome(it -> ProblemBuilder.problem(it).lost > 0);
        assertSome(it -> !ProblemBuilder.problem(it).nothingMovable());
    }

    @Test
    void holdDecisionsThatBreakLimitsAndDoublesThatAreWorthTheirPrice() {
        assertSome(it -> broken(it).hard() > 0);
        assertSome(it -> new Planner().plan(it).parts().get(ScorePart.DOUBLES) > 0);
    }

    private static Score broken(PlanningRequest request) {
        return new Planner().evaluate(request, request.inForce().assignments()).score();
    }

    private void assertSome(Predicate<PlanningRequest> shape) {
        assertThat(cases).anyMatch(shape);
    }
}
