package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.health.Explaining;
import io.agendador.jobs.health.ExplanationSentences;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.replay.Replay;
import io.agendador.present.Texts;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;

/** Plays a situation, and shows what an operator sees of it, step by step. */
final class SituationPlay {

    private final Situation situation;
    private final Texts texts;
    private final PrintWriter out;
    private final InMemoryJobLedger ledger = new InMemoryJobLedger();

    SituationPlay(Situation situation, Texts texts, PrintWriter out) {
        this.situation = situation;
        this.texts = texts;
        this.out = out;
    }

    void play() {
        out.println(texts.text("situation." + situation.name()));
        List<Success> own = List.of(new Success("grupos", texts), new Success("chips", texts));
        try (OperatorView view =
                new OperatorView(Replay.NETWORK, situation.catalogue(), ledger, List.copyOf(own), texts)) {
            List<RunListener> listeners = List.of(own.get(0), own.get(1), view.watch());
            Replay.of(
                    situation.catalogue(),
                    situation.script(),
                    new Replay.Company(ledger, listeners, (now, launch) -> minute(view, now, launch)));
        }
    }

    private void minute(OperatorView view, Instant now, Consumer<Occurrence> launch) {
        view.watch().round(now);
        situation.steps().stream().filter(it -> it.at().equals(now)).forEach(it -> step(it, view, now, launch));
    }

    private void step(Step step, OperatorView view, Instant now, Consumer<Occurrence> launch) {
        ledger.within(books -> step.deed().done(books, now)).forEach(launch);
        out.println();
        out.println(texts.text("situation.step", LocalTime.ofInstant(now, Timing.USUAL_ZONE), texts.text(step.key())));
        view.lines(now).forEach(it -> out.println("  " + it));
        for (Step.Question it : step.question()) {
            out.println("  "
                    + texts.text("situation.asked", it.job(), LocalTime.ofInstant(it.moment(), Timing.USUAL_ZONE)));
            new ExplanationSentences(texts)
                    .of(new Explaining(Replay.NETWORK, situation.catalogue(), ledger)
                            .explain(it.job(), it.moment(), now))
                    .forEach(sentence -> out.println("    " + sentence));
        }
    }
}
