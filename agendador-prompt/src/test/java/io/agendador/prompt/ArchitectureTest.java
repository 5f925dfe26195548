package io.agendador.prompt;

import io.agendador.architecture.ModuleContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest extends ModuleContract {

    ArchitectureTest() {
        super("prompt");
    }

    @ParameterizedTest
    @CsvSource({
        "prompt.command.KnowsTheReading, prompt.reading.",
        "prompt.reading.KnowsTheModel, com.openai.",
        "prompt.drafting.KnowsTheReading, prompt.reading.",
        "prompt.offline.lexicon.KnowsTheClause, prompt.offline.clause.",
        "prompt.offline.aside.KnowsThePhrase, prompt.offline.phrase.",
        "shell.KnowsTheClause, prompt.offline.clause."
    })
    void whatLiesBesideOrAboveIsNotKnown(String from, String to) {
        assertTold(from, to);
    }
}
