package io.agendador.jobs.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.Circuit.State;
import io.agendador.jobs.ledger.Circuit.Transition;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;

class CircuitsTest {

    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private InMemoryJobLedger ledger = new InMemoryJobLedger();
    private Instant now = START;
    private Circuits circuits = new Circuits("clinic", ledger, () -> now);
    private Circuits otherNode = circuits;

    @BeforeTry
    void nothingHasHappened() {
        ledger = new InMemoryJobLedger();
        now = START;
        circuits = new Circuits("clinic", ledger, () -> now);
        otherNode = new Circuits("clinic", ledger, () -> now);
    }

    /** What happens after so many seconds. */
    record Step(int seconds, boolean called, boolean succeeds, boolean elsewhere) {}

    @Provide
    static Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> seconds = Arbitraries.of(0, 1, 59, 60, 61, 119, 120, 600, 601);
        // Mostly failures, for else it hardly ever opens.
        Arbitrary<Boolean> succeeds = Arbitraries.of(false, false, false, false, true);
        return Combinators.combine(
                        seconds, Arbitraries.of(true, true, true, false), succeeds, Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void whateverHappensItStandsAsTheRuleSays(@ForAll("steps") List<Step> steps) {
        ReferenceCircuit reference = new ReferenceCircuit();
        for (Step it : steps) {
            now = now.plusSeconds(it.seconds());
            long second = Duration.between(START, now).toSeconds();
            Circuits node = it.elsewhere() ? otherNode : circuits;
            if (it.called()) {
                assertThat(made(node, it.succeeds())).isEqualTo(reference.call(second, it.succeeds()));
            } else {
                node.ended("google", it.succeeds());
                reference.ended(second, it.succeeds());
            }
            Circuit circuit = ledger.circuits().hold("clinic", "google", now);
            assertThat(circuit.state()).isEqualTo(reference.state());
            assertThat(circuit.failures()).isEqualTo((int) reference.failures());
            assertThat(circuit.openUntil())
                    .isEqualTo(Optional.of(START.plusSeconds(reference.openUntil()))
                            .filter(until -> reference.state() == State.OPEN));
        }
        assertThat(ledger.circuits().transitions("clinic", Optional.of("google"), START))
                .hasSize((int) reference.transitions());
    }

    private static boolean made(Circuits node, boolean succeeds) {
        Callable<Integer> call = () -> {
            if (!succeeds) {
                throw new IOException("no answer");
            }
            return 200;
        };
        try {
            assertThat(node.call("google", MINUTE, call)).isEqualTo(200);
            return true;
        } catch (CircuitOpenException open) {
            return false;
        } catch (Exception failed) {
            assertThat(failed).isInstanceOf(IOException.class);
            return true;
        }
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            circuits.ended("google", false);
        }
    }

    private Circuit circuit() {
        return ledger.circuits().hold("clinic", "google", now);
    }

    @Example
    void fiveFailuresInARowOpenItForAMinute() {
        fail(4);
        circuits.ended("google", true);
        fail(4);
        assertThat(circuit().state()).isEqualTo(State.CLOSED);

        fail(1);

        assertThat(circuit().state()).isEqualTo(State.OPEN);
        assertThat(circuit().openUntil()).contains(now.plusSeconds(60));
        assertThatThrownBy(() -> circuits.call("google", MINUTE, () -> 1))
                .isInstanceOf(CircuitOpenException.class)
                .hasMessageContaining("google");
        assertThat(ledger.circuits().hold("clinic", "bank", now).state()).isEqualTo(State.CLOSED);
        assertThat(ledger.circuits().all("other")).isEmpty();
    }

    @Example
    void eachFailedTryDoublesTheTimeUpToTenMinutes() {
        fail(5);
        for (int wait : new int[] {120, 240, 480, 600, 600}) {
            now = circuit().openUntil().orElseThrow();
            assertThat(made(circuits, false)).isTrue();
            assertThat(circuit().openUntil()).contains(now.plusSeconds(wait));
        }
        now = circuit().openUntil().orElseThrow();
        assertThat(made(circuits, true)).isTrue();
        assertThat(circuit().state()).isEqualTo(State.CLOSED);
        fail(5);
        assertThat(circuit().openUntil()).contains(now.plusSeconds(60));
    }

    @Example
    void whileOneTriesTheOthersDoNot() throws Exception {
        fail(5);
        now = now.plusSeconds(60);

        circuits.call("google", MINUTE, () -> {
            assertThat(circuit().state()).isEqualTo(State.HALF_OPEN);
            assertThat(made(otherNode, true)).isFalse();
            return 1;
        });

        assertThat(made(otherNode, true)).isTrue();
        assertThat(ledger.circuits().transitions("clinic", Optional.empty(), START))
                .extracting(Transition::to)
                .containsExactly(State.CLOSED, State.HALF_OPEN, State.OPEN);
    }

    @Example
    void whereNothingComesOfATryAnotherMayTry() throws Exception {
        fail(5);
        now = now.plusSeconds(60);

        circuits.call("google", MINUTE, () -> {
            now = now.plusSeconds(60);
            assertThat(made(otherNode, true)).isTrue();
            return 1;
        });

        assertThat(circuit().state()).isEqualTo(State.CLOSED);
    }
}
