package io.agendador.jobs.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.CatalogueProblem;
import io.agendador.jobs.catalogue.Finding;
import io.agendador.jobs.schedule.Window;
import io.agendador.present.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundleTest {

    private static final Properties PT = properties("timeline_pt_BR.properties");
    private static final Properties EN = properties("timeline_en.properties");
    private static final List<Texts> BOTH = List.of(Texts.in(Texts.PORTUGUESE), Texts.in(Locale.ENGLISH));
    private static final LocalDateTime TIME = LocalDateTime.parse("2026-11-23T10:05");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        assertThat(EN.stringPropertyNames()).isEqualTo(PT.stringPropertyNames());
        PT.stringPropertyNames()
                .forEach(key -> assertThat(placeholders(EN.getProperty(key)))
                        .as(key)
                        .isEqualTo(placeholders(PT.getProperty(key))));
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsSentence(CatalogueProblem.Kind kind) {
        CatalogueProblem problem = new CatalogueProblem(1234, "jobs.a.cron", kind, "found", "expected");
        assertThat(BOTH.stream().map(it -> new CatalogueSentences(it).of(problem)))
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).contains("jobs.a.cron").doesNotContain("{"));
    }

    static Stream<Finding> findings() {
        Window window = Window.weekdays(LocalTime.of(10, 0));
        List<String> jobs = List.of("a", "b", "c");
        return Stream.concat(
                Stream.of(
                        new Finding.UnmetWindow(Optional.of("campaign"), window, jobs),
                        new Finding.UnmetWindow(Optional.empty(), Window.daily(LocalTime.NOON), List.of("a")),
                        new Finding.NeverRuns("a"),
                        new Finding.Burst(TIME, 7, jobs),
                        new Finding.NoHandler("a", "post")),
                Stream.of(Finding.Disorder.values()).map(it -> new Finding.OutOfOrder("a", "b", it, TIME)));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyFindingHasItsSentence(Finding finding) {
        assertThat(BOTH.stream().map(it -> new CatalogueSentences(it).of(finding)))
                .doesNotHaveDuplicates()
                .allSatisfy(it -> assertThat(it).containsAnyOf("a", "campaign").doesNotContain("{"));
    }

    @Test
    void sentencesSayWhereAndWhat() {
        CatalogueSentences words = new CatalogueSentences(BOTH.get(0));
        assertThat(words.of(
                        new CatalogueProblem(3, "jobs.a.timeout", CatalogueProblem.Kind.NOT_A_DURATION, "já", "5m")))
                .isEqualTo("Linha 3, jobs.a.timeout: “já” não serve de duração. Escreva como 5m.");
        assertThat(findings().map(words::of))
                .startsWith(
                        "Na janela de seg, ter, qua, qui, sex 10:00 da categoria campaign, nenhum job dela dispara.",
                        "Na janela de 12:00, a nunca dispara.")
                .contains("3 jobs no mesmo minuto, seg 23/11 10:05 e em 7 minutos da semana ao todo: a, b e c.");
    }

    private static Set<String> placeholders(String pattern) {
        return new TreeSet<>(Pattern.compile("\\{\\d")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(BundleTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return properties;
    }
}
