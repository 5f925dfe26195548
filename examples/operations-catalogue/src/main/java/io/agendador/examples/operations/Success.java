package io.agendador.examples.operations;

import io.agendador.jobs.health.Contributor;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Execution.Status;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.RunListener;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.ledger.Turn;
import io.agendador.present.Texts;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** The operation's own say in the score: how many of the last runs of a category succeeded. Safe for many threads. */
final class Success implements Contributor, RunListener {

    private static final int LAST = 20;
    private static final int FULL = 100;

    private final String category;
    private final Texts texts;
    private final Deque<Boolean> runs = new ArrayDeque<>();

    Success(String category, Texts texts) {
        this.category = category;
        this.texts = texts;
    }

    @Override
    public String name() {
        return category;
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public synchronized Say say(Instant now) {
        int good = (int) runs.stream().filter(it -> it).count();
        int value = runs.isEmpty() ? FULL : FULL * good / runs.size();
        return new Say(value, texts.text("view.success", good, runs.size(), category));
    }

    @Override
    public void started(Turn turn) {
        // It counts when it has ended.
    }

    @Override
    public synchronized void ended(Turn turn, Ending ending, Instant now) {
        if (turn.occurrence().category().equals(category)) {
            runs.addLast(ending.status() == Status.SUCCESS);
            if (runs.size() > LAST) {
                runs.removeFirst();
            }
        }
    }

    @Override
    public void skipped(Occurrence occurrence, SkipReason reason, Instant now) {
        // That is neither a success nor a failure.
    }
}
