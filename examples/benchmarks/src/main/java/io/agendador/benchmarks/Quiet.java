package io.agendador.benchmarks;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries that would tell of each table and each server. */
final class Quiet {

    /** Kept, for loggers are forgotten otherwise. */
    private static final List<Logger> TALKERS =
            List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("org.jobrunr"));

    private Quiet() {}

    /** Lets them tell of what is wrong only. */
    static void all() {
        TALKERS.forEach(it -> it.setLevel(Level.SEVERE));
    }
}
