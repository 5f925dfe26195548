package io.agendador.architecture.violations;

import java.util.logging.Logger;

final class LogsByTheJdk {

    private final Logger logger = Logger.getLogger("…");

    void log() {
        logger.info("…");
    }
}
