package io.agendador.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void isBetterByTheFirstLevelThatDiffersAndNotThanItself() {
        Score score = new Score(0, 2, 3, 4);
        assertThat(new Score(0, 1, 9, 9).betterThan(score)).isTrue();
        assertThat(new Score(0, 2, 2, 9).betterThan(score)).isTrue();
        assertThat(new Score(1, 0, 0, 0).betterThan(score)).isFalse();
        assertThat(score.betterThan(new Score(0, 2, 3, 4))).isFalse();
        assertThat(score).hasToString("0/2/3/4");
    }
}
