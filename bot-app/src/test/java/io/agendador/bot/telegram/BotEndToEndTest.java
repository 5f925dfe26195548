package io.agendador.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.bot.emulator.Fault;
import io.agendador.bot.emulator.Script;
import io.agendador.bot.emulator.Settings;
import io.agendador.bot.emulator.TelegramEmulator;
import io.agendador.bot.postgres.PostgresBotStore;
import io.agendador.postgres.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The whole bot with its threads. */
class BotEndToEndTest {

    private static final int CHATS = 10;
    private static final int PROMPTS = 5;

    private final TelegramEmulator telegram =
            TelegramEmulator.start(Settings.of(Clock.systemUTC()).seed(7));
    private final PostgresBotStore store = PostgresBotStore.open(
            TestDatabase.embedded().dataSource(), TestDatabase.embedded().newSchema());
    private final Allowlist allowed = Allowlist.parse(
            IntStream.rangeClosed(1, CHATS)
                    .mapToObj(it -> it + ":COORDINATOR:P" + it)
                    .collect(Collectors.joining(",")),
            "");

    private TelegramBot start(Handler handler) {
        BotSettings settings = BotSettings.of(telegram.address(), telegram.token(), Bench.ZONE);
        return TelegramBot.start(
                settings,
                store,
                allowed,
                handler,
                Clock.systemUTC(),
                Bench::id,
                System.getLogger("bot-test"),
                it -> {});
    }

    private static void talk(Turn turn) {
        turn.button()
                .ifPresentOrElse(
                        it -> turn.answer(Post.text(Rich.of("Feito: " + it.kind()))),
                        () -> turn.answer(
                                Post.text(Rich.of("Li " + turn.incoming().text()))
                                        .row(Offer.of("Aprovar", "approve", ""))));
    }

    @Test
    void noneOfManyPromptsIsLostOrAnsweredTwiceThoughTelegramFails() {
        telegram.faults().rate(Fault.SERVER_ERROR, 60);
        telegram.faults().rate(Fault.DUPLICATE, 200);
        List<ChatScreen> chats =
                IntStream.rangeClosed(1, CHATS).mapToObj(telegram::chat).toList();
        TelegramBot bot = start(BotEndToEndTest::talk);
        try (telegram;
                bot) {
            for (int prompt = 1; prompt <= PROMPTS; prompt++) {
                for (ChatScreen it : chats) {
                    it.says("pedido " + prompt);
                }
            }
            List<String> expected = IntStream.rangeClosed(1, PROMPTS)
                    .mapToObj(it -> "Li pedido " + it)
                    .toList();
            for (ChatScreen it : chats) {
                for (String answer : expected) {
                    it.expects(answer);
                }
                assertThat(it.fromBot()).extracting(EmulatedMessage::text).containsExactlyElementsOf(expected);
            }
        }
        // What is seen in the chat is noted as sent a moment later; whoever stops waits for that.
        assertThat(bot.waiting()).containsExactly(0, 0);
        assertThat(telegram.beyondRates()).isZero();
    }

    @Test
    void aConversationIsPlayedFromAScriptAndGoesOnAfterARestart() {
        ChatScreen ana = telegram.chat(1, "Ana");
        try (telegram) {
            try (TelegramBot bot = start(BotEndToEndTest::talk)) {
                Script.of("""
                                # Um pedido, e o sim.
                                > Refaça a semana 2
                                < Li Refaça a semana 2
                                [Aprovar]
                                < Feito: approve
                                [Aprovar]
                                ! já foi usado
                                """).play(ana);
                assertThat(bot.health().hearing()).isTrue();
            }
            ana.says("enquanto ninguém ouvia");
            try (TelegramBot bot = start(BotEndToEndTest::talk)) {
                ana.expects("Li enquanto ninguém ouvia");
                assertThat(ana.fromBot()).hasSize(3);
                assertThat(bot.health().hearing()).isTrue();
            }
        }
    }
}
