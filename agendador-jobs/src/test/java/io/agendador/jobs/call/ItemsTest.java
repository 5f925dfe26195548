package io.agendador.jobs.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"processados\": 12} | 12",
                "{\"count\": 3, \"total\": 9} | 3",
                "{\"total\": 9, \"count\": 3, \"processados\": 1} | 1",
                "{\"lista\": [{\"count\": 7}], \"total\": 9} | 9",
                "{\"count\": \"muitos\", \"total\": 4} | 4",
                "{\"count\": 4, \"count\": 5} | 4",
                "{\"total\": 0} | 0"
            })
    void theFirstOfTheNumbersAtTheTopCounts(String answer, long items) {
        assertThat(items(answer)).hasValue(items);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "12",
                "[{\"count\": 3}]",
                "{\"outro\": 3}",
                "{\"count\": -3}",
                "{\"count\": 1.5}",
                "{\"count\": null}",
                "{\"count\": 99999999999999999999}",
                "{\"resultado\": {\"count\": 3}}",
                "<html>count: 3</html>"
            })
    void whatIsNoCountIsNone(String answer) {
        assertThat(items(answer)).isEmpty();
    }

    @Test
    void aNumberThatMayHaveBeenCutOffIsNone() {
        assertThat(items("{\"count\": 12")).isEmpty();
        assertThat(items("{\"count\": 12, \"pad\": \"xxx")).hasValue(12);
    }

    @Property
    void whateverComesIsRead(@ForAll @Size(max = 200) byte[] answer) {
        assertThatCode(() -> Items.of(answer)).doesNotThrowAnyException();
    }

    @Property
    void anyCutOfAnAnswerSaysTheNumberOrNothing(
            @ForAll @LongRange(min = 0) long number, @ForAll @LongRange(min = 0, max = 40) long cut) {
        String whole = "{\"a\": [1, 2], \"processados\": " + number + "}";
        assertThat(items(whole)).hasValue(number);
        OptionalLong some = items(whole.substring(0, (int) Math.min(cut, whole.length())));
        assertThat(some.orElse(number)).isEqualTo(number);
    }

    private static OptionalLong items(String answer) {
        return Items.of(answer.getBytes(UTF_8));
    }
}
