package io.agendador.google.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.services.calendar.model.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Whatever goes wrong: bounded calls, one outcome for each part, and each outcome is true. */
class BatchPropertiesTest {

    @Property(tries = 300)
    void eachPartEndsInOneTrueOutcomeAfterBoundedCalls(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 50) int parts,
            @ForAll @IntRange(min = 1, max = 6) int tries,
            @ForAll @DoubleRange(min = 0, max = 1) double trouble) {
        ModelGoogle google = new ModelGoogle(seed, trouble);
        List<EventWrite> writes = writes(google, parts, new Random(seed));
        Accessed access = new Accessed(google::answer)
                .with(new CallPolicy(tries, 1, Duration.ofSeconds(1), Duration.ofSeconds(8), Duration.ofSeconds(90)));

        List<Outcome> outcomes = access.calls(seed).batch("c", writes);

        assertThat(access.google.asked).hasSizeBetween(1, tries);
        assertThat(access.time.pauses).hasSize(access.google.asked.size() - 1);
        assertThat(google.sentInVain).isEmpty();
        assertThat(outcomes).hasSameSizeAs(writes).doesNotContainNull();
        for (int i = 0; i < parts; i++) {
            assertTrue(google, writes.get(i), outcomes.get(i));
            assertThat(google.effects.getOrDefault(writes.get(i).eventId(), 0)).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 100)
    void aCalmGoogleIsAskedOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int parts) {
        ModelGoogle google = new ModelGoogle(seed, 0);
        List<EventWrite> writes = writes(google, parts, new Random(seed));
        Accessed access = new Accessed(google::answer);
        assertThat(access.calls(seed).batch("c", writes))
                .noneMatch(Outcome.Undecided.class::isInstance)
                .doesNotContain(new Outcome.Gone(true));
        assertThat(access.google.asked).hasSize(1);
    }

    /** Inserts, some of them taken; updates and deletes, some of them outdated or gone. */
    private static List<EventWrite> writes(ModelGoogle google, int parts, Random chance) {
        List<EventWrite> writes = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            String id = "event" + i;
            boolean known = chance.nextInt(4) > 0;
            int kind = chance.nextInt(3);
            if (known == (kind > 0)) {
                google.live.put(id, "\"1\"");
            }
            String etag = chance.nextInt(5) > 0 ? "\"1\"" : "\"0\"";
            Event event = new Event().setId(id).setSummary("Ana · Centro");
            writes.add(
                    switch (kind) {
                        case 0 -> new EventWrite.Insert(event);
                        case 1 -> new EventWrite.Update(event, etag);
                        default -> new EventWrite.Delete(id, etag);
                    });
        }
        return writes;
    }

    private static void assertTrue(ModelGoogle google, EventWrite write, Outcome outcome) {
        String id = write.eventId();
        if (outcome instanceof Outcome.Written written) {
            assertThat(write).isNotInstanceOf(EventWrite.Delete.class);
            assertThat(written.event().getId()).isEqualTo(id);
            assertThat(google.live).containsEntry(id, written.event().getEtag());
        } else if (outcome instanceof Outcome.Deleted) {
            assertThat(write).isInstanceOf(EventWrite.Delete.class);
            assertThat(google.burnt).contains(id);
        } else if (outcome instanceof Outcome.Gone gone) {
            assertThat(gone.perhapsByUs() || !google.effects.containsKey(id)).isTrue();
            assertThat(write).isNotInstanceOf(EventWrite.Insert.class);
            assertThat(google.live).doesNotContainKey(id);
        } else if (outcome instanceof Outcome.Exists) {
            assertThat(write).isInstanceOf(EventWrite.Insert.class);
            assertThat(google.live).containsKey(id);
        } else if (outcome instanceof Outcome.Changed) {
            String etag =
                    write instanceof EventWrite.Update update ? update.etag() : ((EventWrite.Delete) write).etag();
            assertThat(google.live.get(id)).isNotEqualTo(etag);
        } else {
            assertThat(outcome).isInstanceOf(Outcome.Undecided.class);
        }
    }
}
