package io.agendador.prompt.openai;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedInTextTest {

    private static final Map<String, Collection<String>> PEOPLE = Map.of(
            "Ana Silva", List.of("Ana Silva", "Aninha"),
            "Ana Souza", List.of("Ana Souza"),
            "Márcia de Lima", List.of("Márcia de Lima"),
            "Rita", List.of("Rita"),
            "Rita Prado", List.of("Rita Prado"));

    /** A network whose people and places can be told apart. */
    static Network network() {
        NetworkFixture fixture = aNetwork();
        fixture.professional("Ana Silva");
        fixture.professional("Bia Souza");
        Location savassi = fixture.location("Savassi");
        fixture.room(savassi, "Sala 1");
        fixture.room(savassi, "Sala 2");
        fixture.room(fixture.location("Lourdes"), "Sala 1");
        return fixture.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "Tira a Ana Silva | Ana Silva",
                "tira a ANA SÍLVA | Ana Silva",
                "a aninha não vem | Ana Silva",
                "Tira a Ana | nobody",
                "a Silva não vem | Ana Silva",
                "Ana Silva e Ana Souza | Ana Silva;Ana Souza",
                "Troca a Souza | Ana Souza",
                "a marcia na sexta | Márcia de Lima",
                "a Mariza na sexta | nobody",
                "o dia de lima de folga | Márcia de Lima",
                "o dia de folga | nobody",
                "Rita Prado na sexta | Rita Prado",
                "a Rita na sexta | Rita",
                "Rita e Rita Prado | Rita;Rita Prado",
                "Anais Silvana | nobody",
                "'' | nobody"
            })
    void namesThoseWhomNobodyElseCanBeTakenFor(String text, String names) {
        assertThat(NamedInText.in(text, PEOPLE)).isEqualTo(names == null ? Set.of() : Set.of(names.split(";")));
    }
}
