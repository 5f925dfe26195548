package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsColumnsByWhatIsSeen() {
        TextTable table = TextTable.of("nome", "região").row("Conceição", "Sul").row("Zé", 12);

        assertThat(table.lines(0, false)).containsExactly("nome       região", "Conceição  Sul", "Zé         12");
    }

    @Test
    void cutsTheWidestColumnToFit() {
        TextTable table = TextTable.of("id", "texto").row("1", "uma frase bastante longa");

        assertThat(table.lines(16, false)).containsExactly("id  texto", "1   uma frase b…");
    }

    @Test
    void coloursOnlyTheHeading() {
        assertThat(TextTable.of("nome").row("Ana").lines(0, true)).containsExactly("\u001b[1mnome\u001b[0m", "Ana");
    }

    @Test
    void alignsNumbersToTheRight() {
        TextTable table = TextTable.of("nome", "região", "h").numbers(1, 2).row("Ana", 7, 120);

        assertThat(table.lines(0, false)).containsExactly("nome  região    h", "Ana        7  120");
    }

    @Test
    void refusesARowOfAnotherLength() {
        TextTable table = TextTable.of("a", "b");

        assertThatThrownBy(() -> table.row("1")).hasMessage("1 cells for 2 columns");
    }

    @Test
    void countsWideAndCombiningCharactersAsTheyAreSeen() {
        assertThat(DisplayWidth.of("Ação")).isEqualTo(4);
        assertThat(DisplayWidth.of("a\u0303")).isEqualTo(1);
        assertThat(DisplayWidth.of("李")).isEqualTo(2);
        assertThat(DisplayWidth.cut("李李李", 4)).isEqualTo("李…");
    }
}
