package io.agendador.roster;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.fixtures.RosterArbitraries;
import io.agendador.fixtures.Scene;
import io.agendador.roster.InvalidValueException.Expected;
import io.agendador.rule.Facts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

class NetworkTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 10);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 6, 13);

    private final NetworkFixture fixture = aNetwork();
    private final Location savassi = fixture.location("Savassi", it -> it.handKeptDays(List.of(DayOfWeek.SATURDAY)));
    private final Room room = fixture.room(savassi, "Sala 1");

    @Property
    void equalContentIsAlwaysMetInTheSameOrder(@ForAll("facts") Facts facts, @ForAll long seed) {
        Scene shuffled = Scene.of(facts).shuffle(new Random(seed));
        Network network = facts.network();
        Network other = shuffled.network();

        assertThat(other).isEqualTo(network).hasSameHashCodeAs(network);
        assertThat(List.copyOf(other.professionals())).isEqualTo(List.copyOf(network.professionals()));
        assertThat(List.copyOf(other.locations())).isEqualTo(List.copyOf(network.locations()));
        assertThat(List.copyOf(other.rooms())).isEqualTo(List.copyOf(network.rooms()));
        assertThat(other.openings()).isEqualTo(network.openings());
        assertThat(List.copyOf(other.exceptions())).isEqualTo(List.copyOf(network.exceptions()));
        assertThat(shuffled.roster()).isEqualTo(facts.roster());
    }

    @Property
    void openSlotsAreThoseOfEveryRoomInReadingOrder(@ForAll("facts") Facts facts) {
        Network network = facts.network();
        List<OpenSlot> open = network.openSlots(facts.period());

        assertThat(open).extracting(OpenSlot::slot).isSortedAccordingTo(network.slotOrder());
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(facts.period()
                        .days()
                        .flatMap(date -> network.rooms().stream()
                                .flatMap(it ->
                                        List.of(Shift.values()).stream().map(shift -> new Slot(it.id(), date, shift))))
                        .flatMap(slot -> network.openSlot(slot).stream())
                        .toList());
    }

    @Property
    void whatIsOpenIsActiveAndSaidToBeOpenForThatDateOrElseForThatWeekday(@ForAll("facts") Facts facts) {
        for (OpenSlot open : facts.network().openSlots(facts.period())) {
            Slot slot = open.slot();
            Optional<OpeningException> dated = facts.network().exceptions().stream()
                    .filter(it -> it.slot().equals(slot))
                    .findAny();
            Optional<RoomOpening> weekly = facts.network().openings().stream()
                    .filter(it -> it.room().equals(slot.room())
                            && it.weekday() == slot.date().getDayOfWeek()
                            && it.shift() == slot.shift())
                    .findAny();

            assertThat(open.location().active()).isTrue();
            assertThat(facts.network().room(slot.room()))
                    .hasValueSatisfying(it -> assertThat(it.active()).isTrue());
            assertThat(dated.map(OpeningException::open).orElse(weekly.isPresent()))
                    .isTrue();
            assertThat(open.requiredTag())
                    .isEqualTo(dated.map(it -> Optional.ofNullable(it.requiredTag()))
                            .orElseGet(() -> weekly.map(RoomOpening::requiredTag))
                            .orElse(null));
            assertThat(open.times()).isEqualTo(open.location().times(slot.date(), slot.shift()));
        }
    }

    @Example
    void anExceptionOpensAndClosesWhateverTheWeekSays() {
        Network network = fixture.openOnWorkdays(room)
                .closeOn(room, WEDNESDAY, Shift.MORNING)
                .openOn(room, SATURDAY, Shift.AFTERNOON)
                .build();

        assertThat(network.openSlot(slot(WEDNESDAY, Shift.MORNING))).isEmpty();
        assertThat(network.openSlot(slot(WEDNESDAY, Shift.AFTERNOON))).isPresent();
        assertThat(network.openSlot(slot(WEDNESDAY.plusWeeks(1), Shift.MORNING)))
                .isPresent();
        assertThat(network.openSlot(slot(SATURDAY, Shift.MORNING))).isEmpty();
        assertThat(network.openSlot(slot(SATURDAY, Shift.AFTERNOON))).isPresent();
    }

    @Example
    void saturdayHasItsOwnMorningAndTheUsualAfternoonAndIsHandKeptWhereTheLocationSaysSo() {
        Network network = fixture.openOnWorkdays(room)
                .open(room, DayOfWeek.SATURDAY, Shift.MORNING)
                .open(room, DayOfWeek.SATURDAY, Shift.AFTERNOON)
                .build();

        assertThat(network.openSlot(slot(SATURDAY, Shift.MORNING)))
                .hasValueSatisfying(it -> assertThat(it.times()).isEqualTo(ShiftTimes.of("09:00", "14:00")))
                .hasValueSatisfying(it -> assertThat(it.handKept()).isTrue());
        assertThat(network.openSlot(slot(SATURDAY, Shift.AFTERNOON)))
                .hasValueSatisfying(it -> assertThat(it.times()).isEqualTo(ShiftTimes.of("14:00", "20:00")));
        assertThat(network.openSlot(slot(WEDNESDAY, Shift.MORNING)))
                .hasValueSatisfying(it -> assertThat(it.times()).isEqualTo(ShiftTimes.of("08:00", "14:00")))
                .hasValueSatisfying(it -> assertThat(it.handKept()).isFalse());
    }

    @Example
    void nothingIsOpenInAnUnknownRoom() {
        Network network = fixture.build();

        assertThat(network.openSlot(new Slot(new RoomId(NetworkFixture.idOf("?")), WEDNESDAY, Shift.MORNING)))
                .isEmpty();
    }

    @Example
    void namesAreUniqueWithoutRegardToCase() {
        fixture.professional("Ana");
        fixture.professional("ANA");

        assertRefused("name", Expected.UNIQUE, fixture::build);
    }

    @Example
    void idsAreUnique() {
        fixture.professional("Ana");
        fixture.professional("Ana", it -> it.name("Bia"));

        assertRefused("name", Expected.UNIQUE, fixture::build);
    }

    @Example
    void twoLocationsMayHaveRoomsOfOneNameButOneLocationMayNot() {
        Location lourdes = fixture.location("Lourdes");
        fixture.room(lourdes, "Sala 1");
        assertThat(fixture.build().rooms()).hasSize(2);

        fixture.room(lourdes, "sala 1");
        assertRefused("name", Expected.UNIQUE, fixture::build);
    }

    @Example
    void aRoomOpensOnceInAShiftOfAWeekday() {
        fixture.open(room, DayOfWeek.MONDAY, Shift.MORNING).open(room, DayOfWeek.MONDAY, Shift.MORNING, "treinador");

        assertRefused("openings", Expected.UNIQUE, fixture::build);
    }

    @Example
    void aSlotHasOneException() {
        fixture.openOn(room, WEDNESDAY, Shift.MORNING).closeOn(room, WEDNESDAY, Shift.MORNING);

        assertRefused("exceptions", Expected.UNIQUE, fixture::build);
    }

    @Example
    void everyReferenceIsToSomethingInTheNetwork() {
        Location elsewhere =
                Location.named("Outra rede", NetworkFixture.idOf("Outra rede")).build();
        Room unknown = aNetwork().room(elsewhere, "Sala");

        NetworkFixture dangling = aNetwork();
        dangling.room(elsewhere, "Sala");
        assertRefused("location", Expected.KNOWN, dangling::build);
        assertRefused("room", Expected.KNOWN, aNetwork().open(unknown, DayOfWeek.MONDAY, Shift.MORNING)::build);
        assertRefused("room", Expected.KNOWN, aNetwork().openOn(unknown, WEDNESDAY, Shift.MORNING)::build);
        NetworkFixture fan = aNetwork();
        fan.professional("Ana", it -> it.preferredLocations(List.of(elsewhere.id())));
        assertRefused("preferredLocations", Expected.KNOWN, fan::build);
        NetworkFixture foe = aNetwork();
        foe.professional("Ana", it -> it.vetoedLocations(List.of(elsewhere.id())));
        assertRefused("vetoedLocations", Expected.KNOWN, foe::build);
    }

    @Example
    void namesWhatItKnowsByNameAndWhatItDoesNotById() {
        Professional ana = fixture.professional("Ana");
        Network network = fixture.build();
        RoomId unknown = new RoomId(NetworkFixture.idOf("?"));
        ProfessionalId nobody = new ProfessionalId(NetworkFixture.idOf("?"));

        assertThat(network.roomName(room.id())).isEqualTo("Savassi - Sala 1");
        assertThat(network.roomName(unknown)).isEqualTo(unknown.toString());
        assertThat(network.professionalName(ana.id())).isEqualTo("Ana");
        assertThat(network.professionalName(nobody)).isEqualTo(nobody.toString());
    }

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts();
    }

    private Slot slot(LocalDate date, Shift shift) {
        return new Slot(room.id(), date, shift);
    }

    private static void assertRefused(String field, Expected expected, ThrowingCallable attempt) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, attempt);

        assertThat(refusal).isNotNull();
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.expected()).isEqualTo(expected);
    }
}
