package io.agendador.jobs.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.jobs.catalogue.CatalogueProblem;
import io.agendador.jobs.catalogue.Finding;
import io.agendador.jobs.schedule.Window;
import io.agendador.present.BundlePair;
import io.agendador.present.Texts;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BundleTest {

    private static final List<Texts> BOTH = List.of(Texts.in(Texts.PORTUGUESE), Texts.in(Locale.ENGLISH));
    private static final LocalDateTime TIME = LocalDateTime.parse("2026-11-23T10:05");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() {
        BundlePair.of(CatalogueSentences.class, "timeline").agrees();
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
}
