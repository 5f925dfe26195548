package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private final Properties portuguese = texts("events_pt_BR.properties");
    private final Properties english = texts("events_en.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.stringPropertyNames())
                .isEqualTo(portuguese.stringPropertyNames())
                .isNotEmpty();
    }

    @Test
    void bothLanguagesUseTheSamePlaceholders() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(english.getProperty(key)))
                        .isEqualTo(placeholders(portuguese.getProperty(key)))
                        .isNotEmpty());
    }

    private static SortedSet<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String name) {
        Properties texts = new Properties();
        try (InputStream in = EventContent.class.getResourceAsStream(name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
