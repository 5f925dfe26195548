package io.agendador.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void splitsAtSpacesOutsideOfQuotes() {
        assertThat(Words.of("  a  \"b c\" 'd \"e\"'  f")).containsExactly("a", "b c", "d \"e\"", "f");
    }

    @Test
    void keepsEmptyWordsThatAreQuoted() {
        assertThat(Words.of("a \"\" b")).containsExactly("a", "", "b");
    }

    @Test
    void joinsQuotedAndUnquotedParts() {
        assertThat(Words.of("--sala=\"Savassi - Sala 1\"")).containsExactly("--sala=Savassi - Sala 1");
    }

    @Test
    void aBackslashTakesAQuoteAsItIsButLeavesPathsAlone() {
        assertThat(Words.of("a\\ b \\\"x C:\\dados")).containsExactly("a b", "\"x", "C:\\dados");
    }

    @Test
    void aQuoteLeftOpenEndsWithTheLine() {
        assertThat(Words.of("a \"b c")).containsExactly("a", "b c");
    }

    @Test
    void nothingIsNoWord() {
        assertThat(Words.of("   ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Ana Moura", "a \"b\"", "d'água", "C:\\x y", "a\\\\", "\\\"", "", " "})
    void whatIsQuotedReadsBackAsItself(String word) {
        assertThat(Words.of("x " + Words.quoted(word, true) + " y")).containsExactly("x", word, "y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a b|b|b",
                "a |``|``",
                "a \"b c|b c|\"b c",
                "a \"b c\"|b c|\"b c\"",
                "a \"|``|\"",
                "a b\\ c|b c|b\\ c"
            })
    void knowsTheWordThatIsBeingTypedAndHowItStandsThere(String line, String word, String raw) {
        assertThat(Words.unfinished(line)).isEqualTo(new Words.Unfinished(List.of("a"), word, raw));
    }
}
