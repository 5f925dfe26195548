package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.RoomId;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class EventIdsTest {

    /** What an id follows from. */
    record Source(AssignmentId assignment, MirrorCalendar calendar, Environment environment, int generation) {
        String id() {
            return EventIds.of(assignment, calendar, environment, generation);
        }
    }

    @Provide
    Arbitrary<Source> sources() {
        Arbitrary<UUID> few = Arbitraries.integers().between(0, 2).map(it -> new UUID(it, it));
        Arbitrary<MirrorCalendar> calendars = Arbitraries.oneOf(
                Arbitraries.just(MirrorCalendar.CONTROL),
                few.map(it -> MirrorCalendar.of(new RoomId(it))),
                few.map(it -> MirrorCalendar.of(new ProfessionalId(it))));
        return Combinators.combine(
                        few.map(AssignmentId::new),
                        calendars,
                        Arbitraries.of(Environment.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.integers().between(0, 2)),
                                Tuple.of(1, Arbitraries.integers().between(0, Integer.MAX_VALUE))))
                .as(Source::new);
    }

    @Property
    void googleTakesThem(@ForAll("sources") Source source) {
        assertThat(source.id()).matches("[0-9a-v]{52}");
    }

    @Property
    void theyAreTheSameExactlyForTheSame(@ForAll("sources") Source one, @ForAll("sources") Source other) {
        assertThat(one.id().equals(other.id())).isEqualTo(one.equals(other));
    }

    @Test
    void theyStayFromReleaseToRelease() {
        AssignmentId assignment = new AssignmentId(new UUID(1, 2));

        assertThat(EventIds.of(assignment, MirrorCalendar.CONTROL, Environment.PROD, 0))
                .isEqualTo("1f0aiof44rdv1qaklsah3bgclmh12j3tsalevcs9trl7fathsgk3");
    }

    @Test
    void generationsCountFromZero() {
        AssignmentId assignment = new AssignmentId(new UUID(1, 2));

        assertThatThrownBy(() -> EventIds.of(assignment, MirrorCalendar.CONTROL, Environment.DEV, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
