package io.agendador.google;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.emulator.Attempt;
import io.agendador.google.emulator.Fault;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.Publication.ItemState;
import io.agendador.postgres.TestDatabase;
import io.agendador.process.OtherJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whenever a process that publishes is killed, another one brings the publication to the same end. */
class KilledPublicationTest {

    private static final boolean LONG = Boolean.getBoolean("agendador.long");
    private static final Crowd CROWD = LONG ? Crowd.of(34, 4) : Crowd.of(6, 2);
    private static final int EVENTS =
            CROWD.events().values().stream().mapToInt(SortedSet::size).sum();
    private static final int BATCHES = CROWD.events().values().stream()
            .mapToInt(it -> (it.size() + CalendarCalls.LONGEST_BATCH - 1) / CalendarCalls.LONGEST_BATCH)
            .sum();
    private static final int KILLED = 128 + 9;

    /** When a process is killed. */
    private enum Moment {
        /** While Google deals with a batch, all of which it does: nobody hears of it. */
        IN_A_CALL,
        /** While Google deals with a batch, the rest of which it does not do. */
        HALF_WAY,
        /** At any time after a commit. */
        BETWEEN
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, LONG ? 50 : 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsWithExactlyThePlannedEventsWhereverItWasKilled(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        Killing killing = new Killing();
        try (CrowdMirror mirror = new CrowdMirror(CROWD, it -> it.pause(killing::holdUp))) {
            SortedMap<MirrorCalendar, String> ids = mirror.ids();
            SortedMap<MirrorCalendar, JsonObject> lunches = lunches(mirror, ids);
            int kills = 1 + random.nextInt(2);
            for (int kill = 0; kill < kills; kill++) {
                Moment moment = Moment.values()[(int) (seed + kill) % 3];
                killing.kill(mirror, kill, moment, random);
            }
            mirror.emulator.faults().clear();

            GoogleCalendars last = CrowdMirror.open(mirror.store, mirror.emulator.rootUrl(), "last", later(kills));
            last.resume(Progress.NONE);

            String story = "seed %s, killed %s".formatted(seed, killing.story);
            assertThat(last.publications(2)).as(story).singleElement().satisfies(it -> {
                assertThat(it.state()).isEqualTo(Publication.State.DONE);
                assertThat(it.items()).isEqualTo(Map.of(ItemState.DONE, EVENTS));
            });
            assertThat(ours(mirror, ids, lunches)).as(story).isEqualTo(CROWD.events());
            ids.forEach((calendar, id) -> assertThat(mirror.emulator.people().everything(id))
                    .as(story)
                    .contains(lunches.get(calendar)));
            assertThat(mirror.plan().items()).as(story).isEmpty();
        }
    }

    /** Long after whoever was killed had its calendars. */
    private static Duration later(int kills) {
        return Duration.ofMinutes(10L * kills);
    }

    /** Somebody's own event in each calendar. */
    private static SortedMap<MirrorCalendar, JsonObject> lunches(
            CrowdMirror mirror, SortedMap<MirrorCalendar, String> ids) {
        LocalDateTime saturday = Crowd.MONDAY.plusDays(5).atTime(12, 0);
        SortedMap<MirrorCalendar, JsonObject> lunches = new TreeMap<>();
        ids.forEach((calendar, id) -> {
            mirror.emulator.people().insert(id, "Feijoada", saturday, saturday.plusHours(2));
            lunches.put(calendar, mirror.emulator.people().everything(id).get(0));
        });
        return lunches;
    }

    /** All events but the lunches, deleted ones too; each was written once, for none has changed since. */
    private static SortedMap<MirrorCalendar, SortedSet<String>> ours(
            CrowdMirror mirror, SortedMap<MirrorCalendar, String> ids, SortedMap<MirrorCalendar, JsonObject> lunches) {
        SortedMap<MirrorCalendar, SortedSet<String>> ours = new TreeMap<>();
        ids.forEach((calendar, id) -> {
            List<JsonObject> events = new ArrayList<>(mirror.emulator.people().everything(id));
            events.remove(lunches.get(calendar));
            assertThat(events).allSatisfy(it -> {
                assertThat(it.get("status").getAsString()).isEqualTo("confirmed");
                assertThat(it.get("sequence").getAsInt()).isZero();
            });
            SortedSet<String> written = new TreeSet<>();
            events.forEach(it -> written.add(it.get("id").getAsString()));
            ours.put(calendar, written);
        });
        return ours;
    }

    /** Kills one process after the other. */
    private static final class Killing {
        private final List<String> story = new ArrayList<>();
        private volatile Process victim;
        private volatile Moment moment;

        void kill(CrowdMirror mirror, int number, Moment when, SplittableRandom random) throws Exception {
            moment = when;
            int part = random.nextInt(EVENTS / 4);
            int commit = 1 + random.nextInt(BATCHES / 2);
            long nanos = random.nextLong(20_000_000);
            if (when == Moment.BETWEEN) {
                story.add(when + " after commit " + commit + " and " + nanos + " ns");
            } else {
                story.add(when + " before part " + part);
                mirror.emulator.faults().plan(Attempt::batched, part, 1, Fault.slow(Duration.ofSeconds(1)));
            }
            victim = start(mirror, number);
            try (BufferedReader output = victim.inputReader(StandardCharsets.UTF_8)) {
                for (int commits = 1; output.readLine() != null; commits++) {
                    if (when == Moment.BETWEEN && commits == commit) {
                        LockSupport.parkNanos(nanos);
                        victim.destroyForcibly();
                    }
                }
            } catch (IOException closed) {
                story.add("its output broke off");
            } finally {
                victim.destroyForcibly().waitFor();
            }
            // Who is killed between two calls may have come to its end before.
            assertThat(victim.exitValue()).as(story.toString()).isIn(KILLED, when == Moment.BETWEEN ? 0 : KILLED);
        }

        /** Called by the emulator before it deals with that part of a batch. */
        void holdUp(Duration time) {
            victim.destroyForcibly();
            if (moment == Moment.HALF_WAY) {
                throw new IllegalStateException("the client is gone");
            }
        }

        private static Process start(CrowdMirror mirror, int number) throws IOException {
            ProcessBuilder builder = OtherJvm.running(
                    KilledPublisher.class,
                    TestDatabase.embedded().url(),
                    mirror.schema,
                    mirror.emulator.rootUrl(),
                    "victim" + number,
                    later(number).toMinutes());
            if (number == 0) {
                builder.command().add(CROWD.days().to().toString());
            }
            return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        }
    }
}
