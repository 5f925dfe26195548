package io.agendador.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.Entity;
import io.agendador.bot.emulator.ParsedHtml;
import io.agendador.bot.telegram.Rich.Look;
import io.agendador.bot.telegram.Rich.Run;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is put in comes out as it was, whole or in pieces. */
class RichPropertiesTest {

    @Provide
    Arbitrary<Rich> texts() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("ab \n<>&\"';/#=")
                .withChars('é')
                .ofMaxLength(30);
        Arbitrary<String> emoji = text.map(it -> it.replace("a", "😀"));
        return Combinators.combine(Arbitraries.of(Look.class), Arbitraries.oneOf(text, emoji))
                .as(Run::new)
                .list()
                .ofMaxSize(12)
                .map(Rich::new);
    }

    private static String visible(String text) {
        return text.replaceAll("\\s", "");
    }

    @Property
    void telegramReadsWhatWasPutIn(@ForAll("texts") Rich text) {
        assertThat(ParsedHtml.text(text.html())).isEqualTo(text.plain().strip());
    }

    @Property
    void looksStandWhereTheyWerePut(@ForAll("texts") Rich text) {
        long looking = text.runs().stream()
                .filter(it -> it.look() != Look.PLAIN && !it.text().isBlank())
                .count();
        List<Entity> entities = ParsedHtml.entities(text.html());
        assertThat((long) entities.size()).isGreaterThanOrEqualTo(looking);
    }

    @Property
    void piecesAreWithinTheLimitsAndLoseNothingButSpace(
            @ForAll("texts") Rich text,
            @ForAll @IntRange(min = 2, max = 40) int first,
            @ForAll @IntRange(min = 2, max = 40) int others) {
        List<Rich> pieces = Splitting.split(text, first, others);
        for (int i = 0; i < pieces.size(); i++) {
            String plain = pieces.get(i).plain();
            assertThat(plain.length()).isLessThanOrEqualTo(i == 0 ? first : others);
            assertThat(plain).isNotBlank();
            assertThat(ParsedHtml.text(pieces.get(i).html())).isEqualTo(plain.strip());
            assertThat(Character.isLowSurrogate(plain.charAt(0))).isFalse();
        }
        String together = pieces.stream().map(Rich::plain).reduce("", String::concat);
        assertThat(visible(together)).isEqualTo(visible(text.plain()));
    }

    @Example
    void splitsAtLineEnds() {
        List<Rich> pieces = Splitting.split(Rich.of("um dois\ntrês\nquatro"), 14, 14);
        assertThat(pieces).extracting(Rich::plain).containsExactly("um dois\ntrês", "quatro");
    }

    @Example
    void keepsIndentsOfLines() {
        List<Rich> pieces = Splitting.split(Rich.of("abcdef\n  ghijk"), 8, 8);
        assertThat(pieces).extracting(Rich::plain).containsExactly("abcdef", "  ghijk");
    }
}
