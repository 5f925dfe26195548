package io.agendador.benchmarks.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import io.agendador.benchmarks.kit.Eligibility;
import io.agendador.benchmarks.kit.Instance;
import io.agendador.benchmarks.kit.Instance.Opening;
import io.agendador.benchmarks.kit.Instance.Professional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** An instance for CP-SAT: one literal for each opening and each professional who may have it, and the score's levels. */
final class RosterModel {

    final CpModel model = new CpModel();
    final List<Placing> placings = new ArrayList<>();
    final LinearExprBuilder coverage = LinearExpr.newBuilder();
    final LinearExprBuilder changes = LinearExpr.newBuilder();
    final LinearExprBuilder preferences = LinearExpr.newBuilder();

    private final Instance instance;
    private final Eligibility eligibility;
    private final Map<String, Integer> gapCosts = new HashMap<>();

    RosterModel(Instance instance) {
        this.instance = instance;
        eligibility = new Eligibility(instance);
        instance.locations()
                .forEach(it -> gapCosts.put(it.id(), instance.weights().gap() * (6 - it.priority())));
        instance.openings().forEach(this::opening);
        Map<String, List<Placing>> held = Placing.by(it -> it.professional().id(), placings);
        for (Professional it : instance.professionals()) {
            new PersonModel(this, instance, it, held.getOrDefault(it.id(), List.of())).build();
        }
        preferences.addTerm(changes, instance.weights().stability());
    }

    /** What is true in a solution, as the kit writes it. */
    Map<String, String> assignments(Predicate<Literal> isTrue) {
        Map<String, String> assignments = new HashMap<>();
        placings.stream()
                .filter(it -> isTrue.test(it.literal()))
                .forEach(it ->
                        assignments.put(it.opening().id(), it.professional().id()));
        return assignments;
    }

    private void opening(Opening opening) {
        int gapCost = gapCosts.getOrDefault(opening.location(), 0);
        if (!opening.fixed()) {
            movable(opening, gapCost);
        } else if (opening.professional() == null) {
            coverage.add(gapCost);
        } else {
            instance.professionals().stream()
                    .filter(it -> it.id().equals(opening.professional()))
                    .forEach(it -> placings.add(new Placing(opening, it, model.trueLiteral())));
        }
    }

    private void movable(Opening opening, int gapCost) {
        String before = instance.inForce().get(opening.id());
        changes.add(before == null ? 0 : 1);
        List<Literal> choices = new ArrayList<>();
        for (Professional it : eligibility.of(opening)) {
            Literal literal = model.newBoolVar("");
            choices.add(literal);
            placings.add(new Placing(opening, it, literal));
            if (it.id().equals(before)) {
                changes.addTerm(literal, -1);
                model.addHint(literal, true);
            }
        }
        Literal gap = model.newBoolVar("");
        choices.add(gap);
        coverage.addTerm(gap, gapCost);
        model.addExactlyOne(choices);
    }
}
