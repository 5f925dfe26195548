package io.agendador.google;

import io.agendador.architecture.ModuleContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest extends ModuleContract {

    ArchitectureTest() {
        super("google");
    }

    @ParameterizedTest
    @CsvSource({
        "jobs.KnowsTheClient, com.google.api.",
        "jobs.KnowsTheCipher, com.google.crypto.tink.",
        "prompt.KnowsTheCredentials, com.google.auth."
    })
    void googlesLibrariesAreSeenHereOnly(String from, String to) {
        assertTold(from, to);
    }
}
