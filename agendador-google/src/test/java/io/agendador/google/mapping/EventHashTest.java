package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.roster.AssignmentId;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EventHashTest {

    @Provide
    Arbitrary<EventContent> contents() {
        return Sample.contents();
    }

    @Property
    void contentsAreEqualExactlyIfTheirHashesAre(
            @ForAll("contents") EventContent one, @ForAll("contents") EventContent other) {
        assertThat(one.hash().equals(other.hash())).isEqualTo(one.equals(other));
    }

    @Property(tries = 200)
    void eachPartChangesItsOwnShareOfTheHash(@ForAll("contents") EventContent it) {
        assertThat(changedParts(it, with(it, it.summary() + "!", it.description(), it.colour())))
                .containsExactly(0);
        assertThat(changedParts(it, with(it, it.summary(), it.description() + "!", it.colour())))
                .containsExactly(1);
        assertThat(changedParts(it, with(it, it.summary(), it.description(), "11")))
                .containsExactly(2);
        assertThat(others(it))
                .allSatisfy(other -> assertThat(changedParts(it, other)).containsExactly(3));
    }

    @Property(tries = 200)
    void textCannotMoveFromThePartItStandsIn(@ForAll("contents") EventContent it) {
        EventContent exchanged =
                with(it, /* summary= */ it.description(), /* description= */ it.summary(), it.colour());

        assertThat(exchanged.hash()).isNotEqualTo(it.hash());
    }

    @Test
    void itIsTheSameInEveryProcessAndRelease() {
        assertThat(Sample.content().hash())
                .isEqualTo("7a2eaa52ca77882c33e887314e63f694bb0415935df2d4c3ec5b9358db072875");
    }

    @Test
    void whitespaceAroundTextIsNoContent() {
        EventContent it = Sample.content();

        assertThat(with(it, it.summary() + " \n", "\r\n" + it.description().replace("\n", "\r\n"), it.colour()))
                .isEqualTo(it);
    }

    /** Other times, another zone with the same times, another environment, another assignment. */
    private static List<EventContent> others(EventContent it) {
        AssignmentId other = new AssignmentId(new UUID(3, 4));
        Environment elsewhere = it.environment() == Environment.DEV ? Environment.STG : Environment.DEV;
        ZoneId zone = ZoneId.of("Africa/Abidjan");
        return List.of(
                new EventContent(
                        it.summary(),
                        it.description(),
                        it.start().minusMinutes(1),
                        it.end(),
                        it.colour(),
                        it.environment(),
                        it.assignment()),
                new EventContent(
                        it.summary(),
                        it.description(),
                        it.start(),
                        it.end().plusMinutes(1),
                        it.colour(),
                        it.environment(),
                        it.assignment()),
                new EventContent(
                        it.summary(),
                        it.description(),
                        it.start().withZoneSameInstant(zone),
                        it.end().withZoneSameInstant(zone),
                        it.colour(),
                        it.environment(),
                        it.assignment()),
                new EventContent(
                        it.summary(), it.description(), it.start(), it.end(), it.colour(), elsewhere, it.assignment()),
                new EventContent(
                        it.summary(), it.description(), it.start(), it.end(), it.colour(), it.environment(), other));
    }

    private static EventContent with(EventContent it, String summary, String description, String colour) {
        return new EventContent(summary, description, it.start(), it.end(), colour, it.environment(), it.assignment());
    }

    private static List<Integer> changedParts(EventContent one, EventContent other) {
        return IntStream.range(0, 4)
                .filter(at -> !part(one, at).equals(part(other, at)))
                .boxed()
                .toList();
    }

    private static String part(EventContent content, int at) {
        return content.hash().substring(16 * at, 16 * at + 16);
    }
}
