package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README has a newcomer do with the server is what {@link WholeFlowInBrowserTest} does. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

    @Test
    void theReadmeTellsTheStoryThatIsTriedInABrowser() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(readme)
                .contains("`" + WholeFlowInBrowserTest.PROMPT + "`")
                .contains("java -jar bot-app/target/bot-app.jar\n");
        assertThat(Files.readString(ROOT.resolve("bot-app").resolve("pom.xml")))
                .contains("<finalName>bot-app</finalName>");
    }
}
