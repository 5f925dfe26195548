package io.agendador.jobs.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.present.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureSentencesTest {

    private final FailureSentences portuguese = new FailureSentences(Texts.in(Texts.PORTUGUESE));
    private final FailureSentences english = new FailureSentences(Texts.in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "there is no such calendar|não há essa agenda",
                "answered 503|respondeu 503",
                "answered 200, but the answer broke off|respondeu 200, mas a resposta veio pela metade",
                "took longer than 50 ms|demorou mais que 50 ms",
                "took longer than 50 ms; it did not stop when it was told to and was left alone"
                        + "|demorou mais que 50 ms; não parou quando foi mandado e foi deixado de lado",
                "calendars could not be read: 3, the first because of UNAVAILABLE"
                        + "|agendas que não puderam ser lidas: 3, a primeira por UNAVAILABLE",
                "java.net.ConnectException: refused|java.net.ConnectException: refused"
            })
    void whatIsKeptInEnglishIsToldInTheReadersLanguage(String stored, String told) {
        assertThat(portuguese.of(stored)).isEqualTo(told);
        assertThat(english.of(stored)).isEqualTo(stored);
    }
}
