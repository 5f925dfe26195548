package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a package in both languages: for tests of whoever has a bundle of their own. */
public record BundlePair(Properties portuguese, Properties english) {

    /** Those beside a class. */
    public static BundlePair of(Class<?> owner, String name) {
        return new BundlePair(read(owner, name + "_pt_BR.properties"), read(owner, name + "_en.properties"));
    }

    /** They have the same keys, and each the same placeholders. */
    public void agrees() {
        assertThat(english.stringPropertyNames())
                .isEqualTo(portuguese.stringPropertyNames())
                .isNotEmpty();
        portuguese
                .stringPropertyNames()
                .forEach(key -> assertThat(placeholders(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(portuguese.getProperty(key))));
    }

    private static Set<String> placeholders(String pattern) {
        return new TreeSet<>(Pattern.compile("\\{\\d")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static Properties read(Class<?> owner, String name) {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(owner.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return properties;
    }
}
