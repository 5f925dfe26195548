package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.RosterArbitraries;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private final Sample sample = Sample.usual();
    private final Network network = sample.network();
    private final MirrorCalendar ana = MirrorCalendar.of(sample.ana.id());
    private final MirrorCalendar one = MirrorCalendar.of(sample.one.id());

    @Provide
    Arbitrary<Network> networks() {
        return RosterArbitraries.networks();
    }

    @Test
    void anAssignmentIsShownInTheControlThePersonsAndTheRoomsCalendar() {
        Assignment assignment = at(sample.one.id());

        assertThat(Mirrors.of(network, assignment)).containsExactly(MirrorCalendar.CONTROL, ana, one);
    }

    @Test
    void anAssociationsRoomHasNoCalendar() {
        assertThat(Mirrors.of(network, at(sample.hall.id()))).containsExactly(MirrorCalendar.CONTROL, ana);
    }

    @Test
    void aNetworkHasOneForItselfForEachPersonAndForEachRoomOfAClinic() {
        assertThat(Mirrors.of(network))
                .containsExactly(
                        MirrorCalendar.CONTROL,
                        ana,
                        MirrorCalendar.of(sample.bia.id()),
                        one,
                        MirrorCalendar.of(sample.two.id()));
    }

    @Test
    void nobodyInactiveGetsACalendar() {
        Sample quiet = Sample.usual();
        quiet.fixture.professional("Caio", it -> it.active(false));
        var closed = quiet.fixture.location("Lourdes", it -> it.active(false));
        quiet.fixture.room(closed, "Sala 9");

        assertThat(Mirrors.of(quiet.network())).hasSize(5);
    }

    @Test
    void namesTellWhoseCalendarItIs() {
        CalendarNames names = new CalendarNames(network, Environment.PROD, "Escala geral");

        assertThat(names.of(MirrorCalendar.CONTROL)).isEqualTo("Escala geral");
        assertThat(names.of(ana)).isEqualTo("[Rede de Teste] Ana Lima");
        assertThat(names.of(one)).isEqualTo("Savassi - Sala 1");
    }

    @Test
    void outsideOfProductionTheNamesSayWhere() {
        assertThat(List.of(Environment.DEV, Environment.STG))
                .extracting(it -> new CalendarNames(network, it, "Escala geral").of(one))
                .containsExactly("(dev) Savassi - Sala 1", "(stg) Savassi - Sala 1");
    }

    @Property(tries = 200)
    void calendarsOfOneNetworkHaveKeysAndNamesOfTheirOwn(@ForAll("networks") Network any) {
        CalendarNames names = new CalendarNames(any, Environment.STG, "Escala geral");

        assertThat(Mirrors.of(any)).extracting(MirrorCalendar::key).doesNotHaveDuplicates();
        assertThat(Mirrors.of(any)).extracting(names::of).doesNotHaveDuplicates();
    }

    @Test
    void anEnvironmentIsKnownByItsKeyLetterByLetter() {
        assertThat(List.of(Environment.values()))
                .allSatisfy(it -> assertThat(Environment.of(it.key())).contains(it));
        assertThat(Environment.of("PROD")).isEmpty();
        assertThat(Environment.of("")).isEmpty();
    }

    private Assignment at(RoomId room) {
        return Sample.stands(new Slot(room, Sample.WEDNESDAY, Shift.MORNING), sample.ana);
    }
}
