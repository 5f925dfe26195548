package io.agendador.google.publish;

import io.agendador.google.mapping.EventContent;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.PublicationPlan.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan with all that it takes to carry it out.
 *
 * @param steps one for each of the plan's items, in their order
 * @param shown what is as it should be
 * @param contents of what is written, by place
 */
record Drawn(PublicationPlan plan, List<Step> steps, List<Place> shown, Map<Place, EventContent> contents) {

    /** What is to be done there. */
    Optional<Step> step(Place place) {
        return steps.stream().filter(it -> Place.of(it).equals(place)).findFirst();
    }

    /** Why nothing is done there. */
    Optional<Refused> refused(Place place) {
        return plan.refused().stream().filter(it -> Place.of(it).equals(place)).findFirst();
    }

    /** What a step of this plan that does not delete writes. */
    EventContent content(Step step) {
        return Objects.requireNonNull(contents.get(Place.of(step)));
    }
}
