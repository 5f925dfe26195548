package io.agendador.planning;

import io.agendador.planning.Planner.Progress;
import io.agendador.planning.Planner.Stage;
import io.agendador.planning.ScorePart.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Tells a listener how several searchers get on, not too often. */
final class Telling {

    private static final long OFTEN = Duration.ofMillis(200).toNanos();

    private final Progress progress;
    private final AtomicLong work = new AtomicLong();
    private final AtomicLong next = new AtomicLong(OFTEN);
    private @Nullable Score told;

    Telling(Progress progress) {
        this.progress = progress;
    }

    boolean stops() {
        return progress.stops();
    }

    /** A searcher met this score and has moved so much since it last said so. */
    void met(Score score, long moved, long elapsed) {
        work.addAndGet(moved);
        long due = next.get();
        if (elapsed >= due && next.compareAndSet(due, elapsed + OFTEN)) {
            tell(score, elapsed);
        }
    }

    /** The end, with this score; it may be less good than what was met on a way that was not finished. */
    synchronized void ended(Score score, long elapsed) {
        progress.report(new Stage(score, improving(score), work.get(), Duration.ofNanos(elapsed)));
    }

    private synchronized void tell(Score score, long elapsed) {
        Level improving = improving(score);
        told = told == null || score.betterThan(told) ? score : told;
        progress.report(new Stage(told, improving, work.get(), Duration.ofNanos(elapsed)));
    }

    private @Nullable Level improving(Score score) {
        if (told == null || !score.betterThan(told)) {
            return null;
        }
        if (score.coverage() != told.coverage()) {
            return Level.COVERAGE;
        }
        return score.changes() != told.changes() ? Level.CHANGES : Level.PREFERENCES;
    }
}
