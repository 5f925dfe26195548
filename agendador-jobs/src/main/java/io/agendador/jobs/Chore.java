package io.agendador.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Something that is done over and over: what it throws ends nothing, and is told once until it succeeds again. */
final class Chore implements Runnable {

    private static final Logger LOG = System.getLogger(JobRuntime.class.getName());

    private final String node;
    private final String name;
    private final Runnable work;
    private final AtomicBoolean failing = new AtomicBoolean();

    Chore(String node, String name, Runnable work) {
        this.node = node;
        this.name = name;
        this.work = work;
    }

    @Override
    public void run() {
        succeeds();
    }

    boolean succeeds() {
        try {
            work.run();
        } catch (Throwable thrown) {
            // Also errors: without this chore nobody would notice what it is there for. A message may quote contents.
            if (!failing.getAndSet(true)) {
                LOG.log(
                        Level.WARNING,
                        "job runtime of {0}: {1} fails ({2} {3}), and is tried again until it succeeds",
                        node,
                        name,
                        thrown.getClass().getSimpleName(),
                        Stream.of(thrown.getStackTrace())
                                .findFirst()
                                .map(it -> "at " + it)
                                .orElse(""));
            }
            return false;
        }
        if (failing.getAndSet(false)) {
            LOG.log(Level.INFO, "job runtime of {0}: {1} succeeds again", node, name);
        }
        return true;
    }
}
