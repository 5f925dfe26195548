package io.agendador.prompt.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.prompt.offline.clause.Frames;
import io.agendador.prompt.offline.lexicon.InvalidResourceException;
import io.agendador.prompt.offline.lexicon.Lexicon;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.offline.lexicon.Word;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourcesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOBODY = x | line 2",
                "SWAP troca | line 2",
                "SWAP = a,,b | line 2",
                "SWAP = foo~xx | line 2",
                "PUT = troca | line 2",
                "PUT = troca {já | line 2",
                "PUT = troca já} | line 2"
            })
    void aLineOfTheLexiconThatIsWrongIsNamed(String line, String where) {
        assertThatThrownBy(() -> Lexicon.read("words.txt", new StringReader("SWAP = troca\n" + line)))
                .isInstanceOf(InvalidResourceException.class)
                .hasMessageContaining(where);
    }

    @Test
    void aPhraseThatIsAnotherOnceItsAbbreviationsAreWrittenOutMustMeanTheSame() {
        assertThatThrownBy(() ->
                        Lexicon.read("words.txt", new StringReader("SHORT:você = vc\nPIN = fica você\nSWAP = fica vc")))
                .isInstanceOf(InvalidResourceException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("fica vc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"replace  NOBODY out:P | line 2", "replace  (PUT | line 2", "? | line 2"})
    void aFrameThatIsWrongIsNamed(String line, String where) {
        assertThatThrownBy(() -> Frames.read("frames.txt", new StringReader("pin any PIN\n" + line)))
                .isInstanceOf(InvalidResourceException.class)
                .hasMessageContaining(where);
    }

    @Test
    void verbsAreInflected() throws IOException {
        Lexicon lexicon = Lexicon.read("words.txt", new StringReader("SWAP = troc~ar\nPIN = peg~ar o turno"));

        assertThat(Set.of("troca", "troque", "trocar", "trocando")).allMatch(lexicon::knows);
        assertThat(lexicon.longest(Word.of("pegue o turno"), 0))
                .isEqualTo(new Lexicon.Match(new Lexicon.Entry(Sign.PIN, ""), 3));
        assertThat(lexicon.longest(Word.of("trocou"), 0))
                .isEqualTo(new Lexicon.Match(new Lexicon.Entry(Sign.PAST, ""), 1));
    }

    @Test
    void alternativesAreEachAPhrase() throws IOException {
        Lexicon lexicon = Lexicon.read("words.txt", new StringReader("PIN = {já|} fix{a|o} {aqui|ali|}"));

        assertThat(Stream.of("já fixa aqui", "fixo ali", "fixa", "já fixo"))
                .allSatisfy(it -> assertThat(lexicon.longest(Word.of(it), 0))
                        .isEqualTo(new Lexicon.Match(new Lexicon.Entry(Sign.PIN, ""), it.split(" ", -1).length)));
        assertThat(lexicon.knows("fix")).isFalse();
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Properties portuguese = texts("offline_pt_BR.properties");
        Properties english = texts("offline_en.properties");

        assertThat(english.keySet()).isEqualTo(portuguese.keySet());
        assertThat(english.stringPropertyNames())
                .allSatisfy(it -> assertThat(arguments(english.getProperty(it)))
                        .isEqualTo(arguments(portuguese.getProperty(it))));
    }

    private static Set<String> arguments(String pattern) {
        return Pattern.compile("\\{\\d+")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties texts(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(
                new InputStreamReader(OfflineInterpreter.class.getResourceAsStream(name), StandardCharsets.UTF_8));
        return properties;
    }
}
