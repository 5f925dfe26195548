package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSearchTest {

    private final NameSearch<List<String>> search = new NameSearch<>(
            List.of(
                    List.of("Ana Moura"),
                    List.of("Natália Prado", "Nat"),
                    List.of("Beatriz Lopes", "Bia"),
                    List.of("Ana Beatriz Reis")),
            it -> it);

    @Test
    void findsWithoutRegardToCaseAndAccents() {
        assertThat(search.find(" NATALIA prado ")).contains(List.of("Natália Prado", "Nat"));
    }

    @Test
    void findsByAlias() {
        assertThat(search.find("bia")).contains(List.of("Beatriz Lopes", "Bia"));
    }

    @Test
    void findsByAPartThatOnlyOneBears() {
        assertThat(search.find("lopes")).contains(List.of("Beatriz Lopes", "Bia"));
        assertThat(search.find("ana")).isEmpty();
        assertThat(search.find("op")).isEmpty();
        assertThat(search.find("")).isEmpty();
    }

    @Test
    void proposesTheWholeNameForASlipInOneWord() {
        assertThat(search.nearest("Beatris")).contains("Beatriz Lopes");
        assertThat(search.nearest("Natalai")).contains("Natália Prado");
        assertThat(search.nearest("Zebedeu")).isEmpty();
    }

    @Test
    void countsAnExchangeOfNeighboursAsOneSlip() {
        assertThat(NameSearch.nearest("regar", List.of("gerar"))).isEmpty();
        assertThat(NameSearch.nearest("gerra", List.of("gerar"))).contains("gerar");
        assertThat(NameSearch.nearest("ecs", List.of("sce", "eco"))).contains("eco");
    }
}
