package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Window;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Something in a catalogue that is allowed, but hardly meant. */
public sealed interface Finding {

    /** The jobs that it is about, in the catalogue's order. */
    List<String> jobs();

    /**
     * A window in which none of its jobs is ever due.
     *
     * @param category whose window it is; empty for a job's own
     */
    record UnmetWindow(Optional<String> category, Window window, List<String> jobs) implements Finding {}

    /** A job that has a cron, all of whose times lie outside of its windows. */
    record NeverRuns(String job) implements Finding {

        @Override
        public List<String> jobs() {
            return List.of(job);
        }
    }

    /**
     * More jobs than are wanted come due in the same minute.
     *
     * @param first the first such minute, local to the first of the jobs
     * @param minutes in how many minutes of the week the same jobs do
     */
    record Burst(LocalDateTime first, int minutes, List<String> jobs) implements Finding {}

    /**
     * A job that waits for another whose times do not go with its own.
     *
     * @param first the first time at which it is so, local to the job
     */
    record OutOfOrder(String job, String after, Disorder how, LocalDateTime first) implements Finding {

        @Override
        public List<String> jobs() {
            return List.of(job, after);
        }
    }

    /** How two times do not go together. */
    enum Disorder {
        /** The other is not due at all since the job was due last. */
        MISSING,
        /** The other is due so shortly before that it may still run. */
        TOO_CLOSE,
        /** The other, as rare as the job, is due sooner after it than before it. */
        LATER
    }

    /** A job that nothing does. */
    record NoHandler(String job, String handler) implements Finding {

        @Override
        public List<String> jobs() {
            return List.of(job);
        }
    }
}
