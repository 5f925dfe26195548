package io.agendador.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
