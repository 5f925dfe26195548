package io.agendador.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.exchange.IcsReader.Event;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.Networks;
import io.agendador.fixtures.RosterArbitraries;
import io.agendador.present.Texts;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.rule.Facts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IcsFileTest {

    private static final Instant STAMP = Instant.parse("2026-11-20T18:30:15.9Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(6));
    private static final Texts PT = Texts.in(Texts.PORTUGUESE);

    private final NetworkFixture fixture = NetworkFixture.aNetwork();
    private final Professional ana = fixture.professional("Ana");
    private final Professional bia = fixture.professional("Bia, \"a: outra\" \\ 🙂");
    private final Location savassi = fixture.location("Savassi", it -> it.address("Rua A, 7; fundos"));
    private final Location lourdes = fixture.location("Lourdes");
    private final Room one = fixture.room(savassi, "Sala 1");
    private final Room two = fixture.room(lourdes, "Sala 2");
    private final Network network = fixture.build();
    private final Roster roster = Roster.of(List.of(
            held(one, MONDAY, Shift.MORNING, ana),
            held(two, MONDAY, Shift.AFTERNOON, ana),
            held(one, MONDAY.plusDays(1), Shift.MORNING, bia),
            held(one, MONDAY.plusDays(7), Shift.MORNING, bia)));

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }

    @Test
    void anEventSaysWhoWhereWhenAndHowFar() {
        assertThat(IcsReader.events(new IcsFile(PT, network, STAMP).of(roster, WEEK)))
                .hasSize(3)
                .first()
                .isEqualTo(new Event(
                        AssignmentId.of(
                                        network.id(),
                                        roster.assignments().get(0).slot())
                                .toString(),
                        Instant.parse("2026-11-20T18:30:15Z"),
                        Instant.parse("2026-11-23T11:00:00Z"),
                        Instant.parse("2026-11-23T17:00:00Z"),
                        4,
                        "Ana · Savassi - Sala 1",
                        "Savassi - Sala 1, Rua A, 7; fundos",
                        "Turno: manhã\nSituação: revisada",
                        "CONFIRMED"));
    }

    @Test
    void namesComeBackAsTheyAreWritten() {
        assertThat(IcsReader.events(file().of(roster, WEEK)))
                .extracting(Event::summary)
                .contains(bia.name() + " · Savassi - Sala 1");
        assertThat(IcsReader.name(file().of(roster, WEEK, bia.id()))).isEqualTo("Escala de " + bia.name());
    }

    @Test
    void aProfessionalsFileHoldsItsOwnEventsOnly() {
        assertThat(IcsReader.events(file().of(roster, WEEK, ana.id())))
                .hasSize(2)
                .allMatch(it -> it.summary().startsWith("Ana"));
    }

    @Test
    void aLocationsFileHoldsItsOwnEventsOnly() {
        byte[] written = file().of(roster, WEEK, lourdes.id());

        assertThat(IcsReader.events(written)).extracting(Event::location).containsExactly("Lourdes - Sala 2");
        assertThat(IcsReader.name(written)).isEqualTo("Escala · Lourdes");
    }

    @Test
    void aFileWithoutEventsIsValidToo() {
        assertThat(IcsReader.events(file().of(Roster.EMPTY, WEEK))).isEmpty();
    }

    @Test
    void theFileIsInTheReadersLanguage() {
        byte[] written = new IcsFile(Texts.in(Locale.ENGLISH), network, STAMP).of(roster, WEEK, ana.id());

        assertThat(IcsReader.name(written)).isEqualTo("Roster of Ana");
        assertThat(IcsReader.events(written))
                .extracting(Event::description)
                .contains("Shift: morning\nStatus: reviewed");
    }

    @ParameterizedTest
    @EnumSource
    void onlyACandidateIsTentative(AssignmentStatus status) {
        Assignment it = new Assignment(slot(one, MONDAY), ana.id(), Origin.SYSTEM, status, false, null, 1);

        assertThat(IcsReader.events(file().of(Roster.of(List.of(it)), WEEK)))
                .extracting(Event::status)
                .containsExactly(status == AssignmentStatus.GENERATED ? "TENTATIVE" : "CONFIRMED");
    }

    @Test
    void whatStandsInARoomThatNobodyKnowsIsLeftOut() {
        Slot nowhere = new Slot(new RoomId(NetworkFixture.idOf("?")), MONDAY, Shift.MORNING);

        assertThat(IcsReader.events(file().of(Roster.of(List.of(Assignment.generated(nowhere, ana.id()))), WEEK)))
                .isEmpty();
    }

    /** Both are days on which clocks change, here by half an hour and by a whole day. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "America/Sao_Paulo 2018-11-04",
                "America/New_York 2026-11-01",
                "America/New_York 2026-03-08",
                "Europe/Lisbon 2026-10-25",
                "Australia/Lord_Howe 2026-10-04",
                "Pacific/Apia 2011-12-30",
                "-03:30 2026-03-08",
                "UTC 2026-03-08",
                "Africa/Casablanca 2026-03-22"
            })
    void eventsAroundAClockChangeBeginAndEndAtTheMomentsOfTheRoster(ZoneId zone, LocalDate day) {
        NetworkFixture other = NetworkFixture.aNetwork().zone(zone);
        Room room = other.room(
                other.location(
                        "Local",
                        it -> it.morning(ShiftTimes.of("00:00", "02:15"))
                                .saturday(ShiftTimes.of("02:15", "02:45"))
                                .afternoon(ShiftTimes.of("02:30", "23:59"))),
                "Sala");
        List<Assignment> assignments = new Period(day.minusDays(2), day.plusDays(2))
                .days()
                .flatMap(it -> List.of(Shift.values()).stream().map(shift -> new Slot(room.id(), it, shift)))
                .map(it -> Assignment.generated(it, ana.id()))
                .toList();

        checkMoments(other.build(), Roster.of(assignments), new Period(day.minusDays(2), day.plusDays(2)));
    }

    // Each try reads files with another's library, which is slow.
    @Property(tries = 200)
    void anyRosterIsReadAsItWasWritten(@ForAll("facts") Facts facts) {
        checkMoments(facts.network(), facts.roster(), facts.period());
    }

    @Property(tries = 200)
    void anyNameIsReadAsItWasWritten(@ForAll long seed) {
        Network odd = Networks.of(seed);
        List<Assignment> handKept = Networks.handKept(odd);
        IcsFile file = new IcsFile(PT, odd, STAMP);
        Period days = new Period(MONDAY.minusDays(30), MONDAY.plusDays(60));

        assertThat(IcsReader.events(file.of(Roster.of(handKept), days)))
                .extracting(Event::summary)
                .containsExactlyInAnyOrderElementsOf(handKept.stream()
                        .map(it -> odd.professionalName(it.professional()) + " · "
                                + odd.roomName(it.slot().room()))
                        .toList());
    }

    @Test
    void theSameRosterGivesTheSameBytes() {
        assertThat(file().of(roster, WEEK)).isEqualTo(file().of(roster, WEEK));
        assertThat(file().of(roster, WEEK))
                .asString(StandardCharsets.UTF_8)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
    }

    private static void checkMoments(Network network, Roster roster, Period period) {
        List<Assignment> expected = roster.assignments().stream()
                .filter(it -> period.contains(it.slot().date()))
                .filter(it -> network.room(it.slot().room()).isPresent())
                .toList();

        assertThat(IcsReader.events(new IcsFile(PT, network, STAMP).of(roster, period)))
                .extracting(it -> List.<Object>of(it.uid(), it.start(), it.end()))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(it -> moments(network, it)).toList());
    }

    private static List<Object> moments(Network network, Assignment it) {
        Slot slot = it.slot();
        ShiftTimes times = network.locationOf(slot.room()).orElseThrow().times(slot.date(), slot.shift());
        Instant start = times.startOn(slot.date(), network.zone());
        Instant end = times.endOn(slot.date(), network.zone());
        return List.of(AssignmentId.of(network.id(), slot).toString(), start, end.isAfter(start) ? end : start);
    }

    private IcsFile file() {
        return new IcsFile(PT, network, STAMP);
    }

    private static Slot slot(Room room, LocalDate date) {
        return new Slot(room.id(), date, Shift.MORNING);
    }

    private static Assignment held(Room room, LocalDate date, Shift shift, Professional who) {
        ProfessionalId id = who.id();
        return new Assignment(
                new Slot(room.id(), date, shift), id, Origin.SYSTEM, AssignmentStatus.REVIEWED, false, null, 4);
    }
}
