package io.agendador.google;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Operation;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What mirroring costs, in calls: the benchmark tells the same of more people. */
class PublishingCostTest {

    private final CrowdMirror mirror = new CrowdMirror(Crowd.of(6, 2), it -> it);

    @AfterEach
    void close() {
        mirror.close();
    }

    @Test
    void anEventIsWrittenOnceAndHardlyMoreCallsAreMadeThanTheLeast() {
        Calls before = mirror.emulator.calls();
        PublicationPlan plan = mirror.plan();

        Published published = mirror.publish(plan);

        assertThat(published)
                .isInstanceOfSatisfying(
                        Published.Done.class,
                        it -> assertThat(it.publication().state()).isEqualTo(Publication.State.DONE));
        long events = mirror.crowd.events().values().stream()
                .mapToLong(Collection::size)
                .sum();
        assertThat(events).isEqualTo(6 * 10 * 3).isEqualTo(plan.items().size());
        assertThat(writes(before)).isEqualTo(events);
        long least = mirror.crowd.events().values().stream()
                .mapToLong(it -> (it.size() + CalendarCalls.LONGEST_BATCH - 1) / CalendarCalls.LONGEST_BATCH)
                .sum();
        assertThat(least).isEqualTo(2 + 6 + 3);
        assertThat(calls(before)).isBetween(least, least * 11 / 10);
    }

    @Test
    void aSecondPublicationWritesNothing() {
        mirror.publish(mirror.plan());
        Calls before = mirror.emulator.calls();

        Published again = mirror.publish(mirror.plan());

        assertThat(again).isInstanceOf(Published.Nothing.class);
        assertThat(calls(before)).isZero();
    }

    @Test
    void readingACalendarInWhichNothingIsNewTakesOneCall() {
        mirror.publish(mirror.plan());
        mirror.ids().keySet().forEach(it -> mirror.calendars.sync(it, SyncReason.POLL));
        Calls before = mirror.emulator.calls();

        for (var calendar : mirror.ids().keySet()) {
            SyncReport report = mirror.calendars.sync(calendar, SyncReason.POLL);
            assertThat(report.result()).isEqualTo(SyncReport.Result.DONE);
            assertThat(report.read()).isZero();
        }

        assertThat(calls(before)).isEqualTo(mirror.ids().size()).isEqualTo(1 + 6 + 3);
    }

    @Test
    void readingItsOwnPublicationBackChangesNothing() {
        mirror.publish(mirror.plan());

        for (var calendar : mirror.ids().keySet()) {
            SyncReport report = mirror.calendars.sync(calendar, SyncReason.POLL);
            assertThat(report.adopted() + report.conflicts() + report.quarantined())
                    .isZero();
        }

        assertThat(mirror.plan().items()).isEmpty();
    }

    /** Parts of batches, and calls by themselves, that change events. */
    private long writes(Calls before) {
        return count(mirror.emulator.calls().batched(), true)
                - count(before.batched(), true)
                + count(mirror.emulator.calls().alone(), true)
                - count(before.alone(), true);
    }

    private long calls(Calls before) {
        return count(mirror.emulator.calls().alone(), false) - count(before.alone(), false);
    }

    private static long count(Map<Operation, Long> calls, boolean writing) {
        return calls.entrySet().stream()
                .filter(it -> !writing
                        || (it.getKey() != Operation.BATCH && it.getKey().writes()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
