package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.RosterArbitraries;
import io.agendador.google.mapping.ShiftMatch.Elsewhere;
import io.agendador.google.mapping.ShiftMatch.ExactFree;
import io.agendador.google.mapping.ShiftMatch.ExactTaken;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Location;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.rule.Facts;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShiftMatchTest {

    private static final LocalDate TUESDAY = Sample.WEDNESDAY.minusDays(1);

    private final Sample sample = Sample.usual();
    private final Slot from = slot(sample.one, Sample.WEDNESDAY, Shift.MORNING);
    private final Assignment mine = Sample.stands(from, sample.ana);
    private final MirrorCalendar anas = MirrorCalendar.of(sample.ana.id());
    private final MirrorCalendar ones = MirrorCalendar.of(sample.one.id());
    private final MirrorCalendar twos = MirrorCalendar.of(sample.two.id());

    @Test
    void ontoAnotherShiftOfTheRoomThatNobodyHas() {
        Slot target = slot(sample.one, TUESDAY, Shift.AFTERNOON);

        assertThat(List.of(anas, ones))
                .allSatisfy(it ->
                        assertThat(match(it, TUESDAY, "14:00", "20:00", mine)).isEqualTo(new ExactFree(target)));
    }

    @Test
    void ontoAShiftThatSomebodyElseHas() {
        Slot target = slot(sample.one, TUESDAY, Shift.AFTERNOON);

        assertThat(match(anas, TUESDAY, "14:00", "20:00", mine, Sample.stands(target, sample.bia)))
                .isEqualTo(new ExactTaken(target));
    }

    @Test
    void ontoAShiftInWhichThePersonIsInAnotherRoom() {
        Slot target = slot(sample.one, TUESDAY, Shift.AFTERNOON);
        Slot other = slot(sample.two, TUESDAY, Shift.AFTERNOON);

        assertThat(match(ones, TUESDAY, "14:00", "20:00", mine, Sample.stands(other, sample.ana)))
                .isEqualTo(new ExactTaken(target));
        assertThat(match(ones, TUESDAY, "14:00", "20:00", mine, Sample.stands(other, sample.bia)))
                .isEqualTo(new ExactFree(target));
    }

    @Test
    void ontoAShiftInWhichThePersonIsBusyForAMinute() {
        Slot target = slot(sample.one, TUESDAY, Shift.AFTERNOON);
        Instant end = at(TUESDAY, "20:00");
        Roster busy = busy(new BusyTime(sample.ana.id(), end.minusSeconds(60), end.plusSeconds(60)));
        Roster later = busy(new BusyTime(sample.ana.id(), end, end.plusSeconds(60)));
        Roster notHer = busy(new BusyTime(sample.bia.id(), end.minusSeconds(60), end.plusSeconds(60)));

        assertThat(match(busy, anas, TUESDAY, "14:00", "20:00")).isEqualTo(new ExactTaken(target));
        assertThat(match(later, anas, TUESDAY, "14:00", "20:00")).isEqualTo(new ExactFree(target));
        assertThat(match(notHer, anas, TUESDAY, "14:00", "20:00")).isEqualTo(new ExactFree(target));
    }

    @Test
    void aMinuteBesideIsElsewhere() {
        assertThat(match(anas, TUESDAY, "14:01", "20:01", mine)).isEqualTo(new Elsewhere());
        assertThat(match(anas, TUESDAY, "14:00", "19:59", mine)).isEqualTo(new Elsewhere());
        assertThat(match(anas, TUESDAY, "13:59", "20:00", mine)).isEqualTo(new Elsewhere());
    }

    @Test
    void bothShiftsOfADayAreNoShift() {
        assertThat(match(anas, TUESDAY, "08:00", "20:00", mine)).isEqualTo(new Elsewhere());
    }

    @Test
    void whereTheRoomIsClosedIsElsewhere() {
        sample.fixture.closeOn(sample.one, TUESDAY, Shift.AFTERNOON);

        assertThat(match(anas, TUESDAY, "14:00", "20:00", mine)).isEqualTo(new Elsewhere());
    }

    @Test
    void anotherRoomsCalendarWantsThatRoomAtTheSameTimeToo() {
        Slot same = slot(sample.two, Sample.WEDNESDAY, Shift.MORNING);
        Slot other = slot(sample.two, TUESDAY, Shift.MORNING);

        assertThat(match(twos, Sample.WEDNESDAY, "08:00", "14:00", mine)).isEqualTo(new ExactFree(same));
        assertThat(match(twos, TUESDAY, "08:00", "14:00", mine)).isEqualTo(new ExactFree(other));
        assertThat(match(twos, TUESDAY, "08:00", "14:00", mine, Sample.stands(other, sample.bia)))
                .isEqualTo(new ExactTaken(other));
    }

    @Test
    void theAssignmentIsNotInItsOwnWay() {
        assertThat(match(anas, Sample.WEDNESDAY, "08:00", "14:00", mine)).isEqualTo(new ExactFree(from));
    }

    @Test
    void whoGotTheSlotMeanwhileIs() {
        assertThat(match(anas, Sample.WEDNESDAY, "08:00", "14:00", Sample.stands(from, sample.bia)))
                .isEqualTo(new ExactTaken(from));
    }

    @Test
    void ontoHerOwnOtherShiftOfTheDay() {
        Slot target = slot(sample.one, Sample.WEDNESDAY, Shift.AFTERNOON);

        assertThat(match(anas, Sample.WEDNESDAY, "14:00", "20:00", mine, Sample.stands(target, sample.ana)))
                .isEqualTo(new ExactTaken(target));
    }

    @Test
    void ontoAShiftWhoseClockTimesHerOtherShiftElsewhereReachesInto() {
        Location lourdes = sample.fixture.location("Lourdes", it -> it.morning(ShiftTimes.of("09:00", "14:01")));
        Location pampulha = sample.fixture.location("Pampulha", it -> it.morning(ShiftTimes.of("09:00", "14:00")));
        Slot target = slot(sample.one, TUESDAY, Shift.AFTERNOON);
        Assignment longer =
                Sample.stands(slot(sample.fixture.room(lourdes, "Sala 1"), TUESDAY, Shift.MORNING), sample.ana);
        Assignment before =
                Sample.stands(slot(sample.fixture.room(pampulha, "Sala 1"), TUESDAY, Shift.MORNING), sample.ana);

        assertThat(match(anas, TUESDAY, "14:00", "20:00", mine, longer)).isEqualTo(new ExactTaken(target));
        assertThat(match(anas, TUESDAY, "14:00", "20:00", mine, before)).isEqualTo(new ExactFree(target));
    }

    @Test
    void whatBindsGenerationsDoesNotBindPeople() {
        Slot target = slot(sample.one, TUESDAY, Shift.AFTERNOON);
        Roster roster = new Roster(
                List.of(mine),
                new TreeSet<>(Set.of(target)),
                new TreeSet<>(Set.of(new KeptOut(target, sample.ana.id()))),
                List.of());

        assertThat(match(roster, anas, TUESDAY, "14:00", "20:00")).isEqualTo(new ExactFree(target));
    }

    @Provide
    Arbitrary<Facts> facts() {
        return RosterArbitraries.facts()
                .filter(it -> !it.network().openSlots(it.period()).isEmpty());
    }

    @Property
    void aSlotIsFreeExactlyIfTheRulesFindNothingAgainstTheMove(
            @ForAll("facts") Facts facts, @ForAll @IntRange(min = 0) int which, @ForAll @IntRange(min = 0) int whom) {
        List<OpenSlot> open = facts.network().openSlots(facts.period());
        OpenSlot target = open.get(which % open.size());
        List<Assignment> all = facts.roster().assignments();
        Assume.that(!all.isEmpty());
        Assignment moved = all.get(whom % all.size());
        EventSpan span = EventSpan.of(
                target.times(), target.slot().date(), facts.network().zone());
        // A day that never was is the next one.
        Assume.that(span.start().toLocalDate().equals(target.slot().date()));

        ShiftMatch match = ShiftMatch.of(
                facts.network(),
                facts.roster(),
                MirrorCalendar.of(target.slot().room()),
                moved.slot(),
                moved.professional(),
                span.start().toInstant(),
                span.end().toInstant());

        assertThat(match)
                .isEqualTo(
                        contested(facts, moved, target.slot())
                                ? new ExactTaken(target.slot())
                                : new ExactFree(target.slot()));
    }

    private static boolean samePlacing(Assignment one, Assignment other) {
        return one.slot().equals(other.slot()) && one.professional().equals(other.professional());
    }

    /** Whether somebody, or the person's other duties, would clash with it there. */
    private static boolean contested(Facts facts, Assignment moved, Slot target) {
        List<Assignment> others = new ArrayList<>(facts.roster().assignments());
        others.removeIf(it -> samePlacing(it, moved));
        Assignment there = Assignment.generated(target, moved.professional());
        if (others.stream().anyMatch(it -> samePlacing(it, there))) {
            return true;
        }
        others.add(there);
        Facts after = new Facts(facts.network(), facts.roster().with(others), facts.period());
        return Rules.check(after).stream()
                .filter(it -> concerns(it, target, moved.professional()))
                .anyMatch(it -> Stream.of(
                                Inconsistency.Kind.PROFESSIONAL_OVERLAP,
                                Inconsistency.Kind.ROOM_OVERLAP,
                                Inconsistency.Kind.CALENDAR_CONFLICT)
                        .anyMatch(kind -> kind == it.kind()));
    }

    private static boolean concerns(Inconsistency finding, Slot slot, ProfessionalId professional) {
        return finding.slots().contains(slot) && finding.professionals().contains(professional);
    }

    private ShiftMatch match(
            MirrorCalendar calendar, LocalDate date, String start, String end, Assignment... standing) {
        return match(Roster.of(List.of(standing)), calendar, date, start, end);
    }

    private ShiftMatch match(Roster roster, MirrorCalendar calendar, LocalDate date, String start, String end) {
        return ShiftMatch.of(sample.network(), roster, calendar, from, sample.ana.id(), at(date, start), at(date, end));
    }

    private Roster busy(BusyTime time) {
        return new Roster(List.of(mine), new TreeSet<>(), new TreeSet<>(), List.of(time));
    }

    private Instant at(LocalDate date, String time) {
        return ZonedDateTime.of(date, LocalTime.parse(time), sample.network().zone())
                .toInstant();
    }

    private static Slot slot(Room room, LocalDate date, Shift shift) {
        return new Slot(room.id(), date, shift);
    }
}
