package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShellTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Properties PT = load("shell_pt_BR");
    private static final Properties EN = load("shell_en");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(EN.stringPropertyNames())).isEqualTo(new TreeSet<>(PT.stringPropertyNames()));
    }

    static Stream<String> keys() {
        return new TreeSet<>(PT.stringPropertyNames()).stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesUseTheSamePlaceholdersAndColumns(String key) {
        assertThat(placeholders(EN.getProperty(key))).isEqualTo(placeholders(PT.getProperty(key)));
        if (key.startsWith("columns.")) {
            assertThat(EN.getProperty(key).split(";", -1))
                    .hasSameSizeAs(PT.getProperty(key).split(";", -1));
        }
    }

    static Stream<Syntax> syntaxes() {
        return DemoShell.commands().stream().map(ShellCommand::syntax);
    }

    @ParameterizedTest
    @MethodSource("syntaxes")
    void everyCommandAndOptionIsExplainedWithAnExample(Syntax syntax) {
        String key = "command." + syntax.name().replace(' ', '.');
        assertThat(PT.getProperty(key)).isNotBlank();
        assertThat(PT.getProperty(key + ".examples")).contains(syntax.name());
        assertThat(EN.getProperty(key + ".examples")).contains(syntax.english());
        assertThat(syntax.arguments())
                .filteredOn(it -> !it.name().equals("[…]"))
                .allSatisfy(it -> assertThat(PT)
                        .containsKey("argument."
                                + it.name().replaceAll("[\\[\\]…]", "").replace('=', '-')));
        assertThat(syntax.options()).allSatisfy(it -> assertThat(PT).containsKey("option." + it.text()));
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(it -> it.group(1)).collect(Collectors.toSet());
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream in = ShellCommand.class.getResourceAsStream("../" + name + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
