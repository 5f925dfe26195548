package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.replay.Script;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A situation of the runbook, played on a working day.
 *
 * @param steps in order
 */
record Situation(String name, Catalogue catalogue, Script script, List<Step> steps) {

    Situation {
        steps = List.copyOf(steps);
    }

    /** That time of the day on which situations are played. */
    static Instant at(String time) {
        return Desk.REFERENCE
                .atTime(LocalTime.parse(time))
                .atZone(Timing.USUAL_ZONE)
                .toInstant();
    }

    /** Nothing happens yet, between eight and the last step. */
    static Situation of(String name, Catalogue catalogue) {
        return new Situation(name, catalogue, Script.plain(at("08:00"), at("18:00")), List.of());
    }

    Situation script(Script other) {
        return new Situation(name, catalogue, other, steps);
    }

    /** Nobody dispatches in that time. */
    Situation dead(String from, String until) {
        return script(script.gaps(List.of(new Script.Gap(at(from), at(until)))));
    }

    /** So many runs of that job for that time go so; all others take two seconds and succeed. */
    Situation runs(String job, String time, int count, Script.Run like) {
        AtomicInteger left = new AtomicInteger(count);
        return script(script.runs((it, due, attempt) -> {
            boolean concerned = it.name().equals(job) && due.equals(at(time)) && left.getAndDecrement() > 0;
            return concerned ? like : new Script.Run(Duration.ofSeconds(2), true);
        }));
    }

    /** The operator looks. */
    Situation looks(String time) {
        return does(time, Step.Deed.NONE);
    }

    /** The operator looks, and asks why that job did or did not run at that time. */
    Situation asks(String time, String job, String moment) {
        return add(time, Step.Deed.NONE, List.of(new Step.Question(job, at(moment))));
    }

    /** The operator does something, and looks. */
    Situation does(String time, Step.Deed deed) {
        return add(time, deed, List.of());
    }

    private Situation add(String time, Step.Deed deed, List<Step.Question> question) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(at(time), "situation." + name + "." + (steps.size() + 1), deed, question));
        Script ended = new Script(
                script.from(),
                at(time).plus(Duration.ofMinutes(1)),
                script.nodes(),
                script.gaps(),
                script.controls(),
                script.course());
        return new Situation(name, catalogue, ended, more);
    }
}
