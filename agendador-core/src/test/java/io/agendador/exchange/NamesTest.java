package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private final Names names = new Names();

    @Test
    void proposesTheNameWithTheFewestLettersOfDifference() {
        List<String> people = List.of("Mariza Torres", "Maria Torres", "Márcia Rocha");

        assertThat(names.nearest("maria tores", () -> people)).isEqualTo("Maria Torres");
        assertThat(names.nearest("Marcia Rocha", () -> people)).isEqualTo("Márcia Rocha");
    }

    @Test
    void proposesNothingThatIsFarAway() {
        assertThat(names.nearest("Zuleica", () -> List.of("Ana", "Otávio"))).isEmpty();
        assertThat(names.nearest("Zuleica", List::of)).isEmpty();
    }

    @Test
    void givesUpBeforeAFileOfUnknownNamesCostsMinutes() {
        List<String> crowd = Collections.nCopies(100_000, "Somebody else");
        assertThat(names.nearest("Anna", () -> List.of("Ana"))).isEqualTo("Ana");

        names.nearest("x", () -> crowd);
        names.nearest("x", () -> crowd);

        assertThat(names.nearest("Anna", () -> List.of("Ana"))).isEmpty();
    }
}
