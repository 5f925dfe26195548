package io.agendador.google.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.agendador.google.oracle.Invariant;
import io.agendador.google.oracle.Invariants;
import io.agendador.google.oracle.Key;
import io.agendador.google.oracle.Row;
import io.agendador.google.oracle.Shown;
import io.agendador.google.oracle.Sight;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.Publication.Kind;
import io.agendador.proposal.Edit;
import io.agendador.review.Consent;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The ninth invariant: wherever a process dies, the end is the same as without. At each point with {@code -Plong}, otherwise
 * at one of seven: calls and commits have two each, so that seven comes by all of them.
 */
class CrashEverywhereTest {

    private static final long SEED = 4;
    private static final int STRIDE = Boolean.getBoolean("agendador.long") ? 1 : 7;

    /** What a process is killed in, at each of its calls and commits. */
    private enum Work {
        PUBLISHING(it -> {}, it -> WorkerDeeds.publish(it, Kind.PUBLISH)),
        REPUBLISHING(
                it -> {
                    publishedAndRead(it);
                    assign(it, 0, 1);
                    it.office.adjust(List.of(new Edit.LeaveGap(slot(it, 1))), consent());
                },
                it -> WorkerDeeds.publish(it, Kind.PUBLISH)),
        CLEARING(CrashEverywhereTest::publishedAndRead, it -> WorkerDeeds.publish(it, Kind.CLEAR)),
        FOLLOWING(
                it -> {
                    publishedAndRead(it);
                    moved(it, 0);
                    deleted(it, 1);
                    it.time.await(Duration.ofHours(7));
                },
                it -> it.calendars().syncDue(20)),
        WATCHING(it -> {}, it -> it.calendars().renewChannels(Clinic.EVA));

        // Functions of their arguments alone.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Consumer<World> before;

        @SuppressWarnings("ImmutableEnumChecker")
        private final Consumer<Worker> work;

        Work(Consumer<World> before, Consumer<Worker> work) {
            this.before = before;
            this.work = work;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCrashAnywhereConvergesToTheSameEnd(Work work) {
        Told whole = tell(work, Break.NONE, -1);
        for (long point = 0; point < whole.points(); point += STRIDE) {
            assertThat(tell(work, Break.NONE, point).end())
                    .as("%s, killed at point %d of %d", work, point, whole.points())
                    .isEqualTo(whole.end());
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PUBLISHING")
    void catchesWhoDoesNotFindAgainWhatWasWritten(Work work) {
        Told whole = tell(work, Break.NONE, -1);
        assertThatThrownBy(() -> {
                    for (long point = 0; point < whole.points(); point += STRIDE) {
                        assertThat(tell(work, Breaks.forgetful(), point).end()).isEqualTo(whole.end());
                    }
                })
                .isInstanceOf(AssertionError.class);
    }

    /** What there is at the end, and how many points the work has. */
    private record Told(String end, long points) {}

    private static Told tell(Work work, Break defect, long point) {
        List<Invariant> invariants = defect.equals(Break.NONE) ? Invariants.ALL : List.of();
        try (History history = new History(SEED, false, defect, invariants)) {
            World world = history.world();
            history.step(Deed.LINK, false);
            assign(world, 0, 0);
            assign(world, 1, 1);
            work.before.accept(world);
            long before = world.points.passed();
            if (point >= 0) {
                world.points.crashIn(point);
            }
            history.step(work.name(), () -> done(work, world), () -> {});
            long points = world.points.passed() - before;
            if (point >= 0) {
                again(work, history);
            }
            history.rest();
            return new Told(end(world), points);
        }
    }

    /** Whoever wanted it done has it done again, once the dead one's lease is over. */
    private static void again(Work work, History history) {
        World world = history.world();
        world.time.await(Duration.ofMinutes(3));
        history.step("RESUME", () -> String.valueOf(world.worker(0).calendars().resume(Progress.NONE)), () -> {});
        history.step(work.name(), () -> done(work, world), () -> {});
    }

    private static String done(Work work, World world) {
        work.work.accept(world.worker(0));
        return "done";
    }

    private static String end(World world) {
        Stream<String> events = Sight.of(world.google.people()).events().entrySet().stream()
                .filter(it -> Shown.alive(it.getValue()))
                .map(it -> world.kind(it.getKey()) + shown(it.getValue()));
        Stream<String> roster = world.books.roster().assignments().stream()
                .map(it -> it.slot() + " " + it.professional() + " " + it.origin() + " " + it.status());
        Stream<String> gaps = world.books.roster().pinnedGaps().stream().map(it -> "gap " + it);
        Stream<String> conflicts = world.books.conflicts().stream()
                .filter(it -> it.state().equals("OPEN"))
                .map(it -> "conflict " + it.kind() + " " + it.slot());
        return Stream.of(events, roster, gaps, conflicts)
                .flatMap(it -> it.sorted())
                .collect(Collectors.joining("\n"));
    }

    private static String shown(JsonObject event) {
        return " " + Shown.text(event, "summary") + " " + Shown.start(event) + " " + Shown.end(event) + " "
                + Shown.assignment(event);
    }

    private static Slot slot(World world, int number) {
        return world.clinic.slots.get(6 + number * 5);
    }

    private static void assign(World world, int slot, int who) {
        world.office.adjust(List.of(new Edit.Assign(slot(world, slot), world.clinic.people.get(who))), consent());
    }

    private static Consent consent() {
        return Consent.given(Clinic.CAIO, "combinado");
    }

    private static void publishedAndRead(World world) {
        WorkerDeeds.publish(world.worker(0), Kind.PUBLISH);
        world.time.await(Duration.ofHours(7));
        world.worker(0).calendars().syncDue(20);
    }

    private static void moved(World world, int slot) {
        Key key = copy(world, slot);
        Slot to = slot(world, 2);
        world.onlooker.person(
                key,
                "moved",
                () -> world.google
                        .people()
                        .moveTo(key.calendar(), key.event(), world.clinic.start(to), world.clinic.end(to)));
    }

    private static void deleted(World world, int slot) {
        Key key = copy(world, slot);
        world.onlooker.person(key, "deleted", () -> world.google.people().delete(key.calendar(), key.event()));
    }

    private static Key copy(World world, int slot) {
        return world.books.rows().values().stream()
                .filter(it -> it.slot().equals(slot(world, slot)))
                .map(Row::key)
                .filter(it -> world.kind(it).equals("PROFESSIONAL"))
                .findFirst()
                .orElseThrow();
    }
}
