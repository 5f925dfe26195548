package io.agendador.google.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.follow.Following.Followed;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.EventChange;
import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Resolved;
import io.agendador.proposal.Edit;
import io.agendador.roster.Assignment;
import io.agendador.roster.BusyTime;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** Whatever people change in Google, in the backend and about conflicts, in whatever order. */
@PropertyDefaults(tries = 12)
class FollowingPropertiesTest {

    private static final List<ProfessionalId> PEOPLE = List.of(World.ANA, World.BIA, World.DORA);

    private static final List<Resolution> RESOLUTIONS = List.of(Resolution.values());

    enum Deed {
        DELETE,
        MOVE,
        MOVE_LIKE_ANOTHER,
        MOVE_AWAY,
        EDIT,
        UNTAG,
        MAKE_UNSUITABLE,
        BRING_BACK,
        OTHERS_EVENT,
        OTHERS_EVENT_GOES,
        ASSIGN,
        FREE,
        PUBLISH,
        DECIDE,
        WAIT
    }

    record Step(Deed deed, int first, int second) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 99);
        return Combinators.combine(Arbitraries.of(Deed.class), number, number)
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(14);
    }

    @Property
    void nothingThatPeopleChangeIsLostOrDoneTwice(@ForAll("histories") List<Step> history) {
        World world = new World();
        // Few, so that different deeds meet at one.
        for (int day : List.of(0, 1, 5)) {
            world.published(slot(day), PEOPLE.get(day % 3));
            world.published(slot(14 + day), PEOPLE.get((day + 1) % 3));
        }
        Map<String, BusyTime> others = new TreeMap<>();
        for (Step step : history) {
            boolean done = done(world, step, others);
            Statistics.label(step.deed().name()).collect(done);
            noTwoInOnePlace(world);
            others.values()
                    .forEach(it -> assertThat(world.busy(it.professional())).contains(it));
        }
    }

    private static boolean done(World world, Step step, Map<String, BusyTime> others) {
        return switch (step.deed()) {
            case ASSIGN -> {
                world.adjust(new Edit.Assign(slot(step.first()), PEOPLE.get(step.second() % 3)));
                yield true;
            }
            case FREE -> {
                world.adjust(new Edit.LeaveGap(slot(step.first())));
                yield true;
            }
            case PUBLISH -> published(world, step);
            case DECIDE -> decided(world, step);
            case WAIT -> {
                world.now = world.now.plus(Duration.ofHours(step.first() % 20));
                yield true;
            }
            case OTHERS_EVENT, OTHERS_EVENT_GOES -> others(world, step, others);
            default -> changed(world, step);
        };
    }

    /** Somebody changes an event of ours: the roster follows, or a conflict tells; and once more nothing happens. */
    private static boolean changed(World world, Step step) {
        State wanted = step.deed() == Deed.BRING_BACK ? State.DELETED : State.LIVE;
        List<MirroredEvent> events = world.books.events().within(World.ALL).stream()
                .filter(it -> it.state() == wanted && unique(world, it))
                .toList();
        if (events.isEmpty()) {
            return false;
        }
        MirroredEvent event = events.get(step.first() % events.size());
        Slot to = step.deed() == Deed.MOVE_LIKE_ANOTHER ? like(world, event) : slot(step.second());
        if (to == null || (step.deed() != Deed.BRING_BACK && standsAt(event, to))) {
            return false;
        }
        SeenChange seen = seen(world, event, step, to);
        MirrorCalendar calendar = world.books.calendar(event.calendar());
        Roster before = world.roster();
        world.follow(calendar, seen);
        handKeptStays(before, world.roster());
        onlyWhereSaid(before, world.roster(), event.slot(), to);
        isKnown(world, calendar, event, step.deed(), to, before);
        isTheSameOnceMore(world, calendar, seen);
        return true;
    }

    private static SeenChange seen(World world, MirroredEvent event, Step step, Slot to) {
        return switch (step.deed()) {
            case DELETE -> world.deleted(event);
            case MOVE, MOVE_LIKE_ANOTHER -> world.moved(event, to);
            case MOVE_AWAY -> world.moved(event, World.at(to.date(), 9), World.at(to.date(), 15));
            case EDIT -> world.edited(event);
            case UNTAG -> world.same(event, new EventChange.Untagged());
            case MAKE_UNSUITABLE -> world.same(event, new EventChange.Unsuitable());
            default -> world.same(event, new EventChange.Unchanged());
        };
    }

    /** What is gone can come back only where nothing has taken its place in its calendar. */
    private static boolean unique(World world, MirroredEvent event) {
        return event.state() == State.LIVE
                || world.books.events().at(event.slot()).stream()
                        .noneMatch(it -> it.calendar().equals(event.calendar()) && it.state() == State.LIVE);
    }

    private static @Nullable Slot like(World world, MirroredEvent event) {
        return world.roster().assignments().stream()
                .filter(it -> it.professional().equals(event.professional()))
                .map(Assignment::slot)
                .filter(it -> !it.equals(event.slot()))
                .findFirst()
                .orElse(null);
    }

    private static boolean standsAt(MirroredEvent event, Slot slot) {
        return event.start().equals(World.start(slot)) && event.end().equals(World.end(slot));
    }

    private static void isKnown(
            World world, MirrorCalendar calendar, MirroredEvent event, Deed deed, Slot to, Roster before) {
        boolean told = world.conflicts().stream()
                .anyMatch(it -> it.event().equals(event.eventId()) || tellsTheSame(it, world.again(event)));
        ProfessionalId had = who(before, event.slot());
        ProfessionalId has = world.who(event.slot());
        boolean followed = switch (deed) {
            case DELETE ->
                !event.professional().equals(has)
                        && (calendar.kind() == MirrorCalendar.Kind.PROFESSIONAL || has == null);
            case MOVE, MOVE_LIKE_ANOTHER -> {
                Slot landed = new Slot(
                        calendar.room() == null ? event.slot().room() : calendar.room(), to.date(), to.shift());
                yield event.professional().equals(world.who(landed));
            }
            // It comes back as it was, and may say what the roster says, or did before.
            case BRING_BACK -> event.professional().equals(has) || Objects.equals(had, has);
            default -> othersTold(world, event);
        };
        assertThat(told || followed).as("%s of %s in %s", deed, event, calendar).isTrue();
    }

    /** Whether it tells of another copy of the assignment that was changed just so: one thing that somebody wants. */
    private static boolean tellsTheSame(Conflict conflict, MirroredEvent event) {
        boolean gone = event.state() == State.DELETED;
        return event.slot().equals(conflict.slot())
                && conflict.state() != Conflict.State.REVERTED
                && Objects.equals(gone ? null : event.start(), conflict.start())
                && Objects.equals(gone ? null : event.end(), conflict.end());
    }

    /** Whether another copy that was changed alike tells of it. */
    private static boolean othersTold(World world, MirroredEvent event) {
        return world.conflicts().stream().anyMatch(it -> event.slot().equals(it.slot()));
    }

    private static void isTheSameOnceMore(World world, MirrorCalendar calendar, SeenChange seen) {
        Roster roster = world.roster();
        List<Conflict> conflicts = world.conflicts();
        List<MirroredEvent> events = world.books.events().within(World.ALL);
        int audited = world.audit().size();
        assertThat(world.replay(calendar, seen)).isEqualTo(Followed.NOTHING);
        assertThat(world.roster()).isEqualTo(roster);
        assertThat(world.conflicts()).isEqualTo(conflicts);
        assertThat(world.books.events().within(World.ALL)).isEqualTo(events);
        assertThat(world.audit()).hasSize(audited);
    }

    private static boolean others(World world, Step step, Map<String, BusyTime> others) {
        ProfessionalId who = PEOPLE.get(step.first() % 3);
        MirrorCalendar calendar = MirrorCalendar.of(who);
        String event = "other" + step.first() % 6;
        Roster before = world.roster();
        if (step.deed() == Deed.OTHERS_EVENT) {
            Slot slot = slot(step.second());
            BusyTime time = new BusyTime(who, World.at(slot.date(), 10), World.at(slot.date(), 11));
            world.follow(calendar, world.foreign(calendar, event, time.start(), time.end(), null));
            if (time.end().isAfter(world.now.plus(Duration.ofDays(1)))) {
                others.put(event, time);
            } else {
                others.remove(event);
            }
        } else {
            world.follow(calendar, world.foreign(calendar, event, null, null, null));
            others.remove(event);
        }
        assertThat(world.roster().states()).isEqualTo(before.states());
        return true;
    }

    private static boolean decided(World world, Step step) {
        List<Conflict> open = world.open();
        if (open.isEmpty()) {
            return false;
        }
        Conflict conflict = open.get(step.first() % open.size());
        Roster before = world.roster();
        Resolution resolution = RESOLUTIONS.get(step.second() % 3);
        Resolved resolved = world.resolve(conflict, resolution);
        Statistics.label(resolution + " " + conflict.kind())
                .collect(resolved.getClass().getSimpleName());
        if (resolved instanceof Resolved.Refused) {
            assertThat(world.roster().states()).isEqualTo(before.states());
            assertThat(world.open()).isEqualTo(open);
        } else {
            assertThat(world.open()).extracting(Conflict::id).doesNotContain(conflict.id());
        }
        return resolved instanceof Resolved.Done;
    }

    /** What is in force in a slot that nothing is open about is written where it is not. */
    private static boolean published(World world, Step step) {
        Slot slot = slot(step.first());
        ProfessionalId who = world.who(slot);
        boolean contested = world.open().stream().anyMatch(it -> slot.equals(it.slot()));
        if (who == null || contested) {
            return false;
        }
        world.books.events().at(slot).stream()
                .filter(it -> it.state() == State.LIVE)
                .forEach(it -> world.books.events().state(it, State.CLEARED, world.now));
        world.publish(slot, who);
        return true;
    }

    private static void handKeptStays(Roster before, Roster after) {
        assertThat(handKept(after)).isEqualTo(handKept(before));
    }

    private static Map<Slot, SlotState> handKept(Roster roster) {
        return roster.states().entrySet().stream()
                .filter(it -> it.getKey().date().getDayOfWeek() == DayOfWeek.SATURDAY)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void onlyWhereSaid(Roster before, Roster after, Slot from, Slot to) {
        Map<Slot, SlotState> was = before.states();
        Map<Slot, SlotState> is = after.states();
        TreeSet<Slot> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        all.removeIf(it -> Objects.equals(was.get(it), is.get(it)));
        all.remove(from);
        all.removeIf(it -> it.date().equals(to.date()) && it.shift() == to.shift());
        assertThat(all).isEmpty();
    }

    private static void noTwoInOnePlace(World world) {
        List<String> places = new ArrayList<>();
        world.roster().assignments().forEach(it -> {
            places.add(it.slot().toString());
            places.add(
                    it.professional() + " " + it.slot().date() + " " + it.slot().shift());
        });
        assertThat(places).doesNotHaveDuplicates();
    }

    private static @Nullable ProfessionalId who(Roster roster, Slot slot) {
        return roster.assignments().stream()
                .filter(it -> it.slot().equals(slot))
                .map(Assignment::professional)
                .findFirst()
                .orElse(null);
    }

    /** One of 28: two rooms, the first days of the week and its Saturday, mornings before afternoons. */
    private static Slot slot(int number) {
        int day = List.of(0, 1, 2, 3, 4, 5, 7).get(number % 7);
        var room = number / 14 % 2 == 0 ? World.FIRST : World.SECOND;
        boolean morning = number / 7 % 2 == 0 || day == 5;
        return new Slot(room.id(), World.MONDAY.plusDays(day), morning ? Shift.MORNING : Shift.AFTERNOON);
    }
}
