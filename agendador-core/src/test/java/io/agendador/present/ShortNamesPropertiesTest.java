package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShortNamesPropertiesTest {

    private static final int WIDTH = 9;

    @Property
    void labelsFitAndTellEverybodyApart(@ForAll("crowds") Set<String> names) {
        Map<String, String> labels = ShortNames.of(names, it -> ShortNames.ofPerson(it, List.of()), WIDTH);

        assertThat(labels).hasSameSizeAs(names);
        assertThat(labels.values()).doesNotHaveDuplicates();
        assertThat(labels.values()).allMatch(label -> DisplayWidth.of(label) <= WIDTH);
    }

    @Example
    void aFirstNameOfOneIsEnough() {
        assertThat(labels("Ana Moura", "Caio Prado")).containsValues("Ana", "Caio");
    }

    @Example
    void aSharedFirstNameTakesAPieceOfTheLastOne() {
        assertThat(labels("Ana Moura", "Ana Prado", "Ana Pires"))
                .containsEntry("Ana Moura", "Ana M.")
                .containsEntry("Ana Prado", "Ana Pr.")
                .containsEntry("Ana Pires", "Ana Pi.");
    }

    @Example
    void anAliasHelpsWhereTheFirstNameIsShared() {
        Function<String, List<String>> candidates =
                it -> ShortNames.ofPerson(it, it.startsWith("Beatriz L") ? List.of("Bia") : List.of());

        assertThat(ShortNames.of(List.of("Beatriz Lopes", "Beatriz Reis"), candidates, WIDTH))
                .containsEntry("Beatriz Lopes", "Bia")
                .containsEntry("Beatriz Reis", "Beatriz …");
    }

    @Provide
    Arbitrary<Set<String>> crowds() {
        Arbitrary<String> first = Arbitraries.of("Ana", "Bia", "Maximiliana", "Zé", "李小龍大師傅");
        Arbitrary<String> last = Arbitraries.of("Moura", "Mourão", "M", "Prado", "Wanderley", "李");
        return first.flatMap(it -> last.map(other -> it + " " + other)).set().ofMaxSize(25);
    }

    private static Map<String, String> labels(String... names) {
        return ShortNames.of(List.of(names), it -> ShortNames.ofPerson(it, List.of()), WIDTH).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
