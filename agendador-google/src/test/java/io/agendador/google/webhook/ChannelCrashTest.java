package io.agendador.google.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.Tables;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** The process ends before, within or after each step; the next run comes to the same end. */
class ChannelCrashTest {

    private static final PushWorld WORLD = new PushWorld();

    /** Not an exception that anything could handle. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Counts down the places where a process can end. */
    private static final class Fate {
        private int left;

        private Fate(int left) {
            this.left = left;
        }

        private void step() {
            if (left-- == 0) {
                throw new Killed();
            }
        }

        private boolean isSpared() {
            return left >= 0;
        }
    }

    /** Each transaction can be lost before it begins, before it commits, or the process after it did. */
    private record Perilous(Tables tables, Fate fate) implements Tables {

        @Override
        public <T> T within(Function<DSLContext, T> work) {
            fate.step();
            T done = tables.within(sql -> {
                T result = work.apply(sql);
                fate.step();
                return result;
            });
            fate.step();
            return done;
        }
    }

    @Test
    void openingConvergesWhereverItWasCut() {
        int steps = 0;
        for (Fate fate = new Fate(0); !survives(fate, false); fate = new Fate(steps)) {
            steps++;
            convergesAfter(steps);
        }
        assertThat(steps).isGreaterThan(30);
    }

    @Test
    void renewingConvergesWhereverItWasCut() {
        int steps = 0;
        for (Fate fate = new Fate(0); !survives(fate, true); fate = new Fate(steps)) {
            steps++;
            convergesAfter(steps);
        }
        assertThat(steps).isGreaterThan(40);
    }

    private static boolean survives(Fate fate, boolean hasChannels) {
        WORLD.emptied();
        if (hasChannels) {
            WORLD.channels().renew();
            WORLD.pass(Duration.ofDays(6));
        }
        for (int i = 0; i < 4; i++) {
            WORLD.google.before.add(fate::step);
            WORLD.google.after.add(fate::step);
        }
        try {
            WORLD.channels(PushWorld.SETTINGS, new Perilous(WORLD.tables, fate)).renew();
        } catch (Killed e) {
            return false;
        } finally {
            WORLD.google.before.clear();
            WORLD.google.after.clear();
        }
        return fate.isSpared();
    }

    private static void convergesAfter(int step) {
        WORLD.pass(PushWorld.SETTINGS.patience());
        WORLD.channels().renew();
        for (String calendar : List.of("control", "anas")) {
            orphansTellOfThemselves(calendar);
        }
        WORLD.channels().renew();
        for (String calendar : List.of("control", "anas")) {
            assertThat(WORLD.google.open(calendar))
                    .as("open after step %s", step)
                    .hasSize(1);
            PushGoogle.Open open = WORLD.only(calendar);
            assertThat(WORLD.channel(open.id).state()).isEqualTo(Channel.State.ACTIVE);
            WORLD.read();
            assertThat(WORLD.check.check(open.message("exists"))).isEqualTo(WebhookAnswer.ACCEPTED);
            assertThat(WORLD.work()).hasSize(1);
        }
        assertThat(WORLD.states(PushWorld.CONTROL).stream().filter("ACTIVE"::equals))
                .hasSize(1);
        assertThat(WORLD.states(PushWorld.ANAS).stream().filter("ACTIVE"::equals))
                .hasSize(1);
    }

    /** Nothing but a message can name what Google opened and nobody heard of. */
    private static void orphansTellOfThemselves(String calendar) {
        WORLD.google.open(calendar).forEach(it -> {
            assertThat(WORLD.check.check(it.message("exists"))).isEqualTo(WebhookAnswer.ACCEPTED);
        });
    }
}
