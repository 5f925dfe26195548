package io.agendador.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.InvalidValueException.Expected;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    @Test
    void saysFieldExpectationAndFind() {
        InvalidValueException refusal = new InvalidValueException("horizonWeeks", Expected.RANGE, 13, 1, 12);

        assertThat(refusal).hasMessage("horizonWeeks: expected a number from 1 to 12, found '13'");
        assertThat(refusal.arguments()).containsExactly("1", "12");
    }

    @Property
    void keepsAtMostEightyWholeCharactersOfWhatWasFound(@ForAll @NotEmpty String found) {
        String kept = new InvalidValueException("name", Expected.TEXT, found.repeat(30)).found();

        assertThat(kept.codePointCount(0, kept.length())).isLessThanOrEqualTo(80);
        assertThat(found.repeat(30)).startsWith(kept.endsWith("…") ? kept.substring(0, kept.length() - 1) : kept);
    }

    @Test
    void keepsATextOfEightyCharactersBeyondTheBasicPlaneAsItIs() {
        String text = "\uD83D\uDE00".repeat(80);

        assertThat(new InvalidValueException("name", Expected.TEXT, text).found())
                .isEqualTo(text);
    }
}
