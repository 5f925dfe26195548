package io.agendador.google.ledger;

import static io.agendador.google.ledger.Books.ANAS;
import static io.agendador.google.ledger.Books.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Several holders, each with a clock that goes on as it likes. */
class LeasePropertiesTest {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final Books BOOKS = Books.open();

    private enum What {
        TAKE,
        HOLD,
        COMMIT,
        RELEASE
    }

    private record Step(int holder, What what, int seconds) {}

    @Property(tries = 100)
    void commitsNeverComeOutOfTheOrderOfTheLeases(@ForAll("steps") List<Step> steps) {
        Leases leases = new Leases(BOOKS.tables, TIME);
        @Nullable Lease[] held = new Lease[3];
        List<Long> committed = new ArrayList<>();
        Instant now = NOW;
        Instant validUntil = Instant.MIN;
        for (Step step : steps) {
            now = now.plusSeconds(step.seconds());
            Lease mine = held[step.holder()];
            if (step.what() == What.TAKE) {
                Lease taken = leases.take(ANAS, "h" + step.holder(), now).orElse(null);
                assertThat(taken != null).as("taken exactly when nobody has it").isEqualTo(!now.isBefore(validUntil));
                held[step.holder()] = taken == null ? mine : taken;
                validUntil = taken == null ? validUntil : taken.until();
            } else if (mine != null) {
                validUntil = later(leases, mine, step.what(), now, validUntil, committed, held, step.holder());
            }
        }
        assertThat(committed).isSorted();
        BOOKS.tables.within(sql -> sql.execute("update calendar set lease_holder = null, lease_until = null"));
    }

    private static Instant later(
            Leases leases,
            Lease mine,
            What what,
            Instant now,
            Instant validUntil,
            List<Long> committed,
            @Nullable Lease[] held,
            int holder) {
        try {
            if (what == What.COMMIT) {
                leases.check(mine, now);
                committed.add(mine.fence());
                assertThat(now).isBefore(validUntil);
            } else if (what == What.HOLD) {
                held[holder] = leases.hold(mine, now);
                return now.plus(TIME);
            } else {
                leases.release(mine);
                held[holder] = null;
                return newest(held, mine) ? Instant.MIN : validUntil;
            }
        } catch (LeaseLostException lost) {
            assertThat(!now.isBefore(validUntil) || !newest(held, mine))
                    .as("lost only if its time is up or a newer one was given")
                    .isTrue();
        }
        return validUntil;
    }

    private static boolean newest(@Nullable Lease[] held, Lease mine) {
        for (Lease each : held) {
            if (each != null && each.fence() > mine.fence()) {
                return false;
            }
        }
        return true;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 6))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }
}
