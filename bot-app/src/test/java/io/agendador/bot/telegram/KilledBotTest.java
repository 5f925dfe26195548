package io.agendador.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a bot is killed, another one goes on: each message is answered, and answered once. */
class KilledBotTest {

    private static final int CHATS = 3;
    private static final int PROMPTS = 2;
    private static final List<String> EXPECTED = expected();

    /** The end of a process, at a transaction: before it, or as soon as it has been committed. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A store that ends the process at one of its transactions; nothing gets through any more then. */
    private static final class MortalStore implements BotStore {
        private final BotStore store;
        private final int last;
        private final boolean committed;
        private int count;

        MortalStore(BotStore store, int last, boolean committed) {
            this.store = store;
            this.last = last;
            this.committed = committed;
        }

        @Override
        public <T> T within(Function<BotBooks, T> work) {
            count++;
            if (count > last || (count == last && !committed)) {
                throw new Killed();
            }
            T result = store.within(work);
            if (count == last) {
                throw new Killed();
            }
            return result;
        }

        @Override
        public Presence presence(String process) {
            return store.presence(process);
        }
    }

    static Stream<Integer> transactions() {
        return IntStream.rangeClosed(1, Boolean.getBoolean("agendador.long") ? 60 : 40)
                .boxed();
    }

    private static List<String> expected() {
        List<String> texts = new ArrayList<>();
        for (int prompt = 1; prompt <= PROMPTS; prompt++) {
            texts.add("Lendo " + prompt);
            texts.add("li " + prompt);
        }
        return texts;
    }

    private static void answer(Turn turn) {
        turn.acknowledge(Post.text(Rich.of("Lendo " + turn.incoming().text())));
        turn.answer(Post.text(Rich.of("li " + turn.incoming().text())));
    }

    @ParameterizedTest
    @MethodSource("transactions")
    void answersEachMessageOnceThoughKilledAtAnyTransaction(int last) {
        for (boolean committed : List.of(true, false)) {
            check(last, committed);
        }
    }

    private void check(int last, boolean committed) {
        try (Bench bench = new Bench()) {
            List<ChatScreen> chats = IntStream.rangeClosed(1, CHATS)
                    .mapToObj(bench.telegram::chat)
                    .toList();
            for (int prompt = 1; prompt <= PROMPTS; prompt++) {
                for (ChatScreen it : chats) {
                    it.says(Integer.toString(prompt));
                }
            }
            MortalStore mortal = new MortalStore(bench.store, last, committed);
            try (Bench.Node victim = bench.process(KilledBotTest::answer, mortal)) {
                victim.all();
            } catch (Killed expected) {
                assertThat(mortal.count).isEqualTo(last);
            }
            // Longer than anything is kept for a process that is gone.
            bench.clock.pass(Duration.ofMinutes(2));
            try (Bench.Node heir = bench.process(KilledBotTest::answer)) {
                heir.all();
                heir.all();
            }
            int extra = 0;
            for (ChatScreen it : chats) {
                List<String> texts =
                        it.fromBot().stream().map(EmulatedMessage::text).toList();
                List<String> once = texts.stream().distinct().sorted().toList();
                assertThat(once).as("killed at %s", last).containsExactlyInAnyOrderElementsOf(EXPECTED);
                extra += texts.size() - EXPECTED.size();
            }
            // Only what Telegram had taken when the process was killed, and nobody could note, comes twice.
            assertThat(extra).as("killed at %s", last).isBetween(0, 1);
            assertThat(bench.waitingUpdates() + bench.waitingLetters()).isZero();
            assertThat(bench.telegram.beyondRates()).isZero();
        }
    }

    @Test
    void aGrantedButtonIsNotLostWithTheProcessThatTookIt() {
        try (Bench bench = new Bench()) {
            ChatScreen ana = bench.telegram.chat(1);
            List<String> done = Collections.synchronizedList(new ArrayList<>());
            Handler handler = turn -> turn.button()
                    .ifPresentOrElse(
                            it -> done.add(it.kind()),
                            () -> turn.answer(Post.text(Rich.of("?")).row(Offer.of("Sim", "yes", ""))));
            try (Bench.Node first = bench.process(handler)) {
                ana.says("oi");
                first.all();
                ana.presses("Sim");
                first.poll();
            }
            try (Bench.Node killed = bench.process(turn -> {
                throw new Killed();
            })) {
                killed.work();
            } catch (Killed expected) {
                assertThat(done).isEmpty();
            }
            bench.clock.pass(Workbench.LEASE);
            try (Bench.Node heir = bench.process(handler)) {
                heir.all();
                heir.all();
            }
            assertThat(done).containsExactly("yes");
        }
    }

    @Test
    void whatAProcessHadInHandIsFreeAtOnceWhenItIsGoneAndNotBefore() {
        try (Bench bench = new Bench()) {
            ChatScreen ana = bench.telegram.chat(1);
            ana.says("oi");
            Presence seen;
            try (Bench.Node killed = bench.process(turn -> {
                turn.acknowledge(Post.text(Rich.of("um instante")));
                throw new Killed();
            })) {
                seen = bench.store.presence(killed.context.holder());
                killed.poll();
                assertThatThrownBy(killed::work).isInstanceOf(Killed.class);
                killed.sender.step();
            }
            try (Bench.Node heir = bench.process(turn -> turn.answer(Post.text(Rich.of("pronto"))))) {
                assertThat(inherits(bench, heir)).isFalse();
                heir.work();
                heir.sender.step();
                assertThat(ana.fromBot()).extracting(EmulatedMessage::text).containsExactly("um instante");
                seen.close();
                assertThat(inherits(bench, heir)).isTrue();
                heir.work();
                heir.send();
            }
            assertThat(ana.fromBot()).extracting(EmulatedMessage::text).containsExactly("um instante", "pronto");
            assertThat(bench.telegram.beyondRates()).isZero();
        }
    }

    private static boolean inherits(Bench bench, Bench.Node heir) {
        return bench.store.<Boolean>within(books -> books.inherit(heir.context.holder()));
    }

    @Test
    void nobodyInheritsFromItself() {
        try (Bench bench = new Bench();
                Bench.Node node = bench.process(turn -> {})) {
            bench.telegram.chat(1).says("oi");
            node.poll();
            node.sender.step();
            assertThat(inherits(bench, node)).isFalse();
        }
    }

    @Test
    void twoProcessesNeverHoldTheSameUpdateAndKeepTheOrderOfAChat() {
        try (Bench bench = new Bench()) {
            bench.telegram.chat(1).says("um");
            bench.telegram.chat(1).says("dois");
            bench.telegram.chat(2).says("três");
            try (Bench.Node bot = bench.process(turn -> {})) {
                bot.poll();
                var now = bench.clock.instant();
                List<String> taken = IntStream.rangeClosed(1, 3)
                        .mapToObj(it ->
                                bench.store.within(books -> books.updates().take("w" + it, now, now.plusSeconds(9))))
                        .flatMap(java.util.Optional::stream)
                        .map(it -> it.incoming().text())
                        .toList();
                assertThat(taken).containsExactly("um", "três");
            }
        }
    }

    @Test
    void whoWasThoughtDeadCommitsNothing() {
        try (Bench bench = new Bench()) {
            ChatScreen ana = bench.telegram.chat(1);
            ana.says("oi");
            Bench.Node[] heir = new Bench.Node[1];
            heir[0] = bench.process(turn -> turn.answer(Post.text(Rich.of("da segunda"))));
            try (Bench.Node slow = bench.process(turn -> {
                bench.clock.pass(Workbench.LEASE.plusSeconds(1));
                heir[0].work();
                turn.answer(Post.text(Rich.of("da primeira")));
            })) {
                slow.poll();
                slow.work();
                slow.send();
            }
            heir[0].close();
            assertThat(ana.fromBot()).extracting(EmulatedMessage::text).containsExactly("da segunda");
        }
    }

    @Test
    void oneProcessSendsAtATimeAndWhoFollowsKeepsTheRates() {
        try (Bench bench = new Bench()) {
            ChatScreen ana = bench.telegram.chat(1);
            try (Bench.Node one = bench.process(turn -> {});
                    Bench.Node other = bench.process(turn -> {})) {
                for (int i = 0; i < 2; i++) {
                    int n = i;
                    bench.store.within(books -> one.context
                            .posting()
                            .post(
                                    books,
                                    "k" + n,
                                    1,
                                    Letter.Priority.ANSWER,
                                    Post.text(Rich.of("x" + n)),
                                    bench.clock.instant()));
                }
                one.sender.step();
                other.sender.step();
                assertThat(ana.fromBot()).hasSize(1);
                one.sender.release();
                bench.clock.pass(Duration.ofMillis(500));
                other.sender.step();
                assertThat(ana.fromBot()).hasSize(1);
                bench.clock.pass(Duration.ofMillis(500));
                other.sender.step();
                assertThat(ana.fromBot()).hasSize(2);
                assertThat(bench.telegram.beyondRates()).isZero();
            }
        }
    }
}
