package io.agendador.google.publish;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventChange;
import io.agendador.google.mapping.Tag;
import io.agendador.google.mapping.Tags;
import io.agendador.mirror.Publication.Action;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.NetworkId;
import java.util.Optional;

/**
 * Judges a step by the event that stands there now. What carries our tag and still says what its tag stands for was
 * written by us and changed by nobody: that alone is taken on, changed or deleted.
 */
final class Judging {

    private static final String CANCELLED = "cancelled";

    private final NetworkId network;
    private final Environment environment;

    Judging(NetworkId network, Environment environment) {
        this.network = network;
        this.environment = environment;
    }

    /**
     * What is to be done about a step of which nobody knows whether it was done.
     *
     * @param now the event; empty if there is none of this id
     */
    Verdict uncertain(Step step, Optional<Event> now) {
        return step.action() == Action.INSERT && now.isEmpty() ? new Verdict.Again() : refused(step, now);
    }

    /** The same for a step that was refused because its id is taken, or because the event has changed. */
    Verdict refused(Step step, Optional<Event> now) {
        Optional<Event> live = now.filter(it -> !CANCELLED.equals(it.getStatus()));
        if (live.isEmpty()) {
            return step.action() == Action.DELETE ? new Verdict.Gone() : new Verdict.DeletedByHand();
        }
        return Tags.of(live.get(), environment)
                .filter(it -> ours(step, it))
                .map(it -> judge(step, live.get(), it))
                .orElseGet(Verdict.Foreign::new);
    }

    /** What is new to us must be tagged for this very slot; what we have a row of may have been moved here. */
    private boolean ours(Step step, Tag tag) {
        return step.action() != Action.INSERT || tag.assignment().equals(AssignmentId.of(network, step.slot()));
    }

    private static Verdict judge(Step step, Event event, Tag tag) {
        boolean untouched = EventChange.asTagged(event);
        if (untouched && tag.hash().equals(step.contentHash())) {
            return new Verdict.There(event, tag.hash());
        }
        if (event.getEtag().equals(step.etag())) {
            return new Verdict.Again();
        }
        return untouched ? new Verdict.Renewable(event, tag.hash()) : new Verdict.Changed(tag.hash());
    }
}
