package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FormulasTest {

    @Property
    void whatIsGuardedReadsBackAsItWas(
            @ForAll @StringLength(max = 6) @Chars({'\'', '=', '+', '-', '@', '1', ' '}) @CharRange(from = 'a', to = 'c')
                    String cell) {
        assertThat(Formulas.unguarded(Formulas.guarded(cell))).isEqualTo(cell);
    }

    @Property
    void nothingButATelephoneNumberBeginsLikeAFormula(
            @ForAll @StringLength(max = 6) @Chars({'\'', '=', '+', '-', '@', '1', 'x'}) String cell) {
        assertThat(Formulas.guarded(cell)).doesNotMatch("(?s)[=\\-@].*|\\+.*[^0-9 ()+-].*");
    }

    @Test
    void telephoneNumbersStayAsTheyAre() {
        assertThat(Formulas.guarded("+55 (31) 90000-0001")).isEqualTo("+55 (31) 90000-0001");
    }
}
