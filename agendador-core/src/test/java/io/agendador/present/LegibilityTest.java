package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegibilityTest {

    /** What WCAG asks of text of any size. */
    private static final double ENOUGH = 4.5;

    @ParameterizedTest
    @EnumSource
    void everyStyleCanBeReadOnItsGround(Style style) {
        assertThat(Contrast.of(style.color(), style.fill())).isGreaterThan(ENOUGH);
    }

    @Test
    void theSmallestLettersOfAFullWeekAreLargeEnoughOnATelephone() {
        List<String> header = List.of("", "dom", "seg", "ter", "qua", "qui", "sex", "sáb");
        int width = WeekPicture.image(new Grid("Semana", header, List.of(), List.of()), "")
                .getWidth();

        assertThat(Picture.TEXT.getSize2D() * Picture.SMALLER * 1080 / width).isGreaterThanOrEqualTo(14);
    }

    @Test
    void everyNumberCanBeReadOnItsShade() {
        for (int visits = 0; visits <= 300; visits++) {
            Color shade = Shades.of(visits, 300);
            assertThat(Contrast.of(Shades.ink(shade), shade)).isGreaterThan(ENOUGH);
        }
    }

    @Test
    void moreVisitsAreDarker() {
        for (int visits = 1; visits <= 30; visits++) {
            assertThat(Contrast.of(Color.WHITE, Shades.of(visits, 30)))
                    .isGreaterThan(Contrast.of(Color.WHITE, Shades.of(visits - 1, 30)));
        }
        assertThat(Shades.of(1, 1)).isNotEqualTo(Shades.of(0, 1));
    }

    @Test
    void contrastIsMeasuredAsWcagDoes() {
        assertThat(Contrast.of(Color.WHITE, Color.BLACK)).isCloseTo(21, Offset.offset(0.001));
        assertThat(Contrast.of(new Color(0x777777), Color.WHITE)).isCloseTo(4.48, Offset.offset(0.005));
    }
}
