package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Plan;
import io.agendador.planning.Score;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private final Outlook pt = new Outlook(Texts.in(Texts.PORTUGUESE));
    private final Outlook en = new Outlook(Texts.in(Locale.ENGLISH));

    @Test
    void saysNothingOfWhatNobodySearched() {
        assertThat(pt.sentences(plan(new Score(0, 1, 2, 3), null))).isEmpty();
    }

    @Test
    void saysWhatIsProven() {
        assertThat(pt.sentences(plan(new Score(0, 29_008, 4, 886), new Score(0, 29_008, 4, 886))))
                .containsExactly(
                        "Cobertura: provado que nenhuma escala cobre mais.",
                        "Mudanças: são 4; provado que com menos não se cobre tanto.",
                        "Preferências: provado que nenhuma escala as atende melhor.");
    }

    @Test
    void saysHowMuchBetterThePreferencesCouldBeAtMostRoundedUp() {
        assertThat(en.sentences(plan(new Score(0, 29_008, 0, 300), new Score(0, 29_008, 0, 299))))
                .containsExactly(
                        "Coverage: proven that no roster covers more.",
                        "Preferences: another roster could cost 1% less at most (rotation and concentration are not"
                                + " counted in this, so the real gain is smaller).");
    }

    @Test
    void saysNothingOfWhatComesAfterALevelThatIsNotProven() {
        assertThat(en.sentences(plan(new Score(0, 30_000, 3, 5), new Score(0, 29_000, 9, 1))))
                .containsExactly("Coverage: it costs 30,000 and could not cost less than 29,000.");
        assertThat(en.sentences(plan(new Score(0, 29_000, 3, 5), new Score(0, 29_000, 2, 1))))
                .containsExactly(
                        "Coverage: proven that no roster covers more.",
                        "Changes: 3; for the same coverage there would be 2 at least.");
    }

    private static Plan plan(Score score, @Nullable Score least) {
        return new Plan(
                DemoRoster.PERIOD,
                List.of(),
                List.of(),
                score,
                least,
                new TreeMap<>(),
                new TreeMap<>(),
                new Plan.Run(1, 1000, null, Duration.ofMillis(1), false));
    }
}
