package io.agendador.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.Renaming;
import io.agendador.fixtures.RosterArbitraries;
import io.agendador.fixtures.Scene;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every rule; the rule's own test says how to keep it, how to break it, and what its sentence means. */
interface RuleContract {

    Rule rule();

    /** Changes the scene so that it keeps the rule. */
    void keep(Scene scene);

    /** Breaks the rule once in a scene that keeps it, and says how. */
    Inconsistency violate(Scene scene, Random random);

    /** The findings straight from the sentence of the domain, however slowly; in any order. */
    List<Inconsistency> fromTheSentence(Facts facts);

    @Property
    default void findsNothingWhereItIsKept(@ForAll("facts") Facts facts) {
        assertThat(rule().findings(kept(facts).facts())).isEmpty();
    }

    @Property
    default void findsExactlyWhatBreaksIt(@ForAll("facts") Facts facts, @ForAll long seed) {
        Scene scene = kept(facts);

        Inconsistency expected = violate(scene, new Random(seed));

        assertThat(unordered(rule().findings(scene.facts()))).isEqualTo(unordered(List.of(expected)));
    }

    @Property
    default void findsWhatTheSentenceSays(@ForAll("facts") Facts facts) {
        assertThat(unordered(rule().findings(facts))).isEqualTo(unordered(fromTheSentence(facts)));
    }

    @Property
    default void findsTheSameUnderOtherNamesAndIds(@ForAll("facts") Facts facts, @ForAll long seed) {
        Renaming renaming = new Renaming(seed);
        List<Inconsistency> renamed =
                rule().findings(facts).stream().map(renaming::of).toList();

        assertThat(unordered(rule().findings(renaming.of(facts)))).isEqualTo(unordered(renamed));
    }

    @Property
    default void findsTheSameWhateverTheOrderOfTheInput(@ForAll("facts") Facts facts, @ForAll long seed) {
        Facts shuffled = Scene.of(facts).shuffle(new Random(seed)).facts();

        assertThat(rule().findings(shuffled)).isEqualTo(rule().findings(facts));
    }

    @Provide
    default Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }

    /** A copy that keeps the rule. */
    default Scene kept(Facts facts) {
        Scene scene = Scene.of(facts);
        keep(scene);
        return scene;
    }

    /** As texts in which neither the order of findings nor that within one counts; duplicates stay. */
    static List<String> unordered(Collection<Inconsistency> findings) {
        return findings.stream()
                .map(it -> new Inconsistency(
                        it.kind(),
                        it.professionals().stream().sorted().toList(),
                        it.slots().stream().sorted().toList(),
                        it.limit(),
                        it.detail()))
                .map(Inconsistency::toString)
                .sorted()
                .toList();
    }
}
