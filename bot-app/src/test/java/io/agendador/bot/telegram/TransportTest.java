package io.agendador.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.bot.emulator.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The transport by the real client over real HTTP, against the emulator and a real database. */
class TransportTest {

    private final Bench bench = new Bench();
    private final ChatScreen ana = bench.telegram.chat(1);
    private final List<String> handled = new ArrayList<>();
    private final Bench.Node bot = bench.process(this::echo);

    @AfterEach
    void close() {
        bot.close();
        bench.close();
    }

    private void echo(Turn turn) {
        handled.add(turn.incoming().text());
        turn.button()
                .ifPresentOrElse(
                        it -> turn.answer(Post.text(Rich.of("feito: " + it.kind() + " " + it.argument()))),
                        () -> turn.answer(
                                Post.text(Rich.of("li: ").bold(turn.incoming().text()))
                                        .row(
                                                Offer.of("Aprovar", "approve", "{\"n\":1}")
                                                        .only(1)
                                                        .about("hash"),
                                                Offer.of("Por quê?", "why", ""))));
    }

    private static List<String> texts(ChatScreen chat) {
        return chat.fromBot().stream().map(EmulatedMessage::text).toList();
    }

    @Test
    void answersWhatIsWritten() {
        ana.says("Refaça <a> & \"b\"");
        bot.all();
        assertThat(texts(ana)).containsExactly("li: Refaça <a> & \"b\"");
        EmulatedMessage answer = ana.fromBot().get(0);
        assertThat(answer.entities())
                .singleElement()
                .satisfies(it -> assertThat(it.type()).isEqualTo("bold"));
        assertThat(answer.labels()).containsExactly("Aprovar", "Por quê?");
        assertThat(answer.keyboard().get(0))
                .allSatisfy(it -> assertThat(it.data().getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(64));
    }

    @Test
    void aButtonWorksOnceAndIsAnsweredAtOnce() {
        ana.says("oi");
        bot.all();
        ana.presses("Aprovar");
        bot.poll();
        assertThat(bench.telegram.answeredPresses()).isEqualTo(1);
        bot.work();
        bot.send();
        assertThat(texts(ana)).last().isEqualTo("feito: approve {\"n\":1}");

        ana.presses("Aprovar");
        bot.all();
        assertThat(ana.alerts()).containsExactly("Este botão já foi usado. Nada foi alterado de novo.");
        assertThat(handled).hasSize(2);
    }

    @Test
    void othersForgedStaleAndWithdrawnButtonsDoNothing() {
        ana.says("oi");
        bot.all();
        ana.forges(ana.fromBot().get(0), "id0");
        bot.all();
        assertThat(ana.alerts()).last().asString().startsWith("Este botão não existe mais");

        EmulatedMessage shown = ana.fromBot().get(0);
        ChatScreen bia = bench.telegram.chat(2);
        bia.forges(shown, shown.keyboard().get(0).get(0).data());
        bot.all();
        assertThat(bia.fromBot()).isEmpty();
        assertThat(bia.alerts()).last().asString().startsWith("Este botão é de outra pessoa");

        bench.store.within(books -> {
            books.buttons().withdraw(1, "hash", bench.clock.instant());
            return 1;
        });
        ana.presses("Aprovar");
        bot.all();
        assertThat(ana.alerts()).last().asString().startsWith("Este botão venceu");

        bench.clock.pass(Duration.ofHours(25));
        ana.presses("Por quê?");
        bot.all();
        assertThat(ana.alerts()).last().asString().startsWith("Este botão venceu");
        assertThat(handled).containsExactly("oi");
        assertThat(bench.waitingUpdates()).isZero();
    }

    @Test
    void inAGroupAButtonIsItsOwnersAlone() {
        ChatScreen anasView = bench.telegram.group(-7, "Savassi", 1, "Ana");
        ChatScreen biasView = bench.telegram.group(-7, "Savassi", 2, "Bia");
        anasView.says("oi");
        bot.all();
        biasView.presses("Aprovar");
        bot.all();
        assertThat(biasView.alerts()).last().asString().startsWith("Este botão é de outra pessoa");
        anasView.presses("Aprovar");
        bot.all();
        assertThat(texts(anasView)).last().isEqualTo("feito: approve {\"n\":1}");
    }

    @Test
    void strangersAreToldOnceADayAndNothingOfThemIsKept() {
        ChatScreen stranger = bench.telegram.chat(99);
        stranger.says("segredo");
        stranger.says("segredo outra vez");
        bot.all();
        assertThat(texts(stranger))
                .singleElement()
                .asString()
                .contains("pessoas cadastradas")
                .contains(": 99.");
        bench.clock.pass(Duration.ofDays(1));
        stranger.says("de novo");
        bot.all();
        assertThat(texts(stranger)).hasSize(2);
        assertThat(handled).isEmpty();
        ChatScreen elsewhere = bench.telegram.group(-8, "Outro", 1, "Ana");
        elsewhere.says("oi");
        bot.all();
        assertThat(handled).isEmpty();
    }

    @Test
    void longTextsComeInPiecesWithButtonsBeneathTheLast() {
        String text =
                IntStream.range(0, 900).mapToObj(it -> "linha " + it + "\n").reduce("", String::concat);
        bench.store.within(books -> bot.context
                .posting()
                .post(
                        books,
                        "k",
                        1,
                        Letter.Priority.ANSWER,
                        Post.text(Rich.EMPTY.bold(text)).row(Offer.of("Sim", "yes", "")),
                        bench.clock.instant()));
        bot.send();
        List<EmulatedMessage> pieces = ana.fromBot();
        assertThat(String.join("\n", texts(ana))).isEqualTo(text.strip());
        assertThat(pieces).hasSize(3).allSatisfy(it -> assertThat(it.entities()).hasSize(1));
        assertThat(pieces.get(2).labels()).containsExactly("Sim");
        assertThat(pieces.get(0).labels()).isEmpty();
        assertThat(bench.telegram.beyondRates()).isZero();
    }

    @Test
    void messagesAreChangedAndWhatIsGoneOrTheSameIsNoError() {
        post("a", Post.text(Rich.of("um")).row(Offer.of("Sim", "yes", "")));
        post("b", Post.text(Rich.of("dois")).insteadOf("a"));
        bot.send();
        int message = ana.fromBot().get(0).id();
        assertThat(texts(ana)).containsExactly("dois");
        post("c", Post.text(Rich.of("dois")).insteadOf(message));
        post("d", Post.text(Rich.of("nada")).insteadOf(987_654));
        post("e", Post.text(Rich.of("três")).insteadOf("nobody posted that"));
        bot.send();
        assertThat(texts(ana)).containsExactly("dois", "três");
        assertThat(bench.waitingLetters()).isZero();
    }

    @Test
    void picturesAndDocumentsAreSentAndChanged() throws Exception {
        post(
                "p",
                Post.photo("semana.png", Pictures.png(40, 30), Rich.of("legenda"))
                        .row(Offer.of("Sim", "yes", "")));
        post("d", Post.document("semana.txt", "x".getBytes(StandardCharsets.UTF_8), Rich.EMPTY));
        bot.send();
        assertThat(ana.fromBot().get(0).file().orElseThrow().width()).isEqualTo(40);
        assertThat(ana.fromBot().get(1).file().orElseThrow().name()).isEqualTo("semana.txt");
        post("q", Post.photo("outra.png", Pictures.png(50, 30), Rich.of("nova")).insteadOf("p"));
        bot.send();
        assertThat(ana.fromBot().get(0).file().orElseThrow().width()).isEqualTo(50);
        assertThat(texts(ana).get(0)).isEqualTo("nova");
        post(
                "r",
                Post.text(Rich.of("só a legenda"))
                        .row(Offer.of("Não", "no", ""))
                        .insteadOf("p"));
        bot.send();
        assertThat(texts(ana).get(0)).isEqualTo("só a legenda");
        assertThat(ana.fromBot().get(0).labels()).containsExactly("Não");
        post("s", Post.buttonsOf(ana.fromBot().get(0).id()));
        bot.send();
        assertThat(ana.fromBot().get(0).labels()).isEmpty();
        assertThat(ana.fromBot()).hasSize(2);
    }

    private void post(String key, Post post) {
        bench.store.within(books ->
                bot.context.posting().post(books, key, 1, Letter.Priority.NOTIFICATION, post, bench.clock.instant()));
    }

    @Test
    void answersOvertakeNotificationsAndNothingIsToldTwice() {
        for (int i = 0; i < 3; i++) {
            post("n" + i, Post.text(Rich.of("aviso " + i)));
            post("n" + i, Post.text(Rich.of("aviso repetido " + i)));
        }
        ana.says("oi");
        bot.all();
        assertThat(texts(ana)).containsExactly("li: oi", "aviso 0", "aviso 1", "aviso 2");
    }

    @Test
    void whoBlocksTheBotGetsNothingMoreUntilWritingAgain() {
        ana.blocks();
        post("a", Post.text(Rich.of("um")));
        bot.all();
        assertThat(bench.telegram.calls("sendMessage")).isZero();
        ana.says("oi");
        bot.all();
        assertThat(texts(ana)).containsExactly("li: oi");
    }

    @Test
    void aBlockThatWasNotToldIsNoticedWhenSending() {
        ana.blocks();
        post("a", Post.text(Rich.of("um")));
        bot.send();
        post("b", Post.text(Rich.of("dois")));
        bot.send();
        assertThat(bench.telegram.calls("sendMessage")).isEqualTo(1);
        assertThat(bench.blocked(1)).isTrue();
    }

    @Test
    void waitsAsLongAsTelegramAsks() {
        bench.telegram.faults().next("sendMessage", Fault.TOO_MANY);
        post("a", Post.text(Rich.of("um")));
        bot.sender.step();
        assertThat(ana.fromBot()).isEmpty();
        bot.sender.step();
        assertThat(bench.telegram.calls("sendMessage"))
                .as("the refused call does not count")
                .isZero();
        bot.send();
        assertThat(texts(ana)).containsExactly("um");
    }

    @Test
    void sendsAgainWhenTheAnswerIsLostOrTelegramIsDown() {
        bench.telegram.faults().next("sendMessage", Fault.SERVER_ERROR);
        post("a", Post.text(Rich.of("um")));
        bot.send();
        assertThat(texts(ana)).containsExactly("um");
        bench.telegram.faults().next("sendMessage", Fault.LOST);
        post("b", Post.text(Rich.of("dois")));
        bot.send();
        assertThat(texts(ana)).containsExactly("um", "dois", "dois");
    }

    @Test
    void anUpdateThatComesAgainIsHandledOnce() {
        ana.says("um");
        bot.all();
        bench.telegram.faults().next("getUpdates", Fault.DUPLICATE);
        bot.poll();
        ana.says("dois");
        bench.telegram.faults().next("getUpdates", Fault.DUPLICATE);
        bot.all();
        bot.all();
        assertThat(handled).containsExactly("um", "dois");
    }

    @Test
    void aSecondPollerIsWaitedOut() {
        ana.says("um");
        bench.telegram.faults().next("getUpdates", Fault.CONFLICT);
        assertThat(bot.poller.poll()).isPositive();
        assertThat(bot.poller.poll()).isZero();
        bot.work();
        assertThat(handled).containsExactly("um");
    }

    @Test
    void aHandlerThatFailsIsTriedAgainThenGivenUpWithASentence() {
        List<Integer> attempts = new ArrayList<>();
        try (Bench.Node failing = bench.process(turn -> {
            attempts.add(turn.attempt());
            turn.acknowledge(Post.text(Rich.of("Lendo…")));
            turn.answer(Post.text(Rich.of("never seen")));
            throw new IllegalStateException();
        })) {
            ana.says("um");
            failing.poll();
            for (int i = 0; i < 5; i++) {
                failing.work();
                bench.clock.pass(Duration.ofSeconds(10));
            }
            failing.send();
        }
        assertThat(attempts).containsExactly(1, 2, 3);
        assertThat(texts(ana)).hasSize(2).first().isEqualTo("Lendo…");
        assertThat(texts(ana)).last().asString().startsWith("Algo deu errado");
    }

    @Test
    void theWatchdogTellsOnceThatTelegramIsSilentAndOnceThatItIsHeard() {
        List<BotHealth> told = new ArrayList<>();
        Watchdog watchdog = new Watchdog(bot.context, bot.pulse, Duration.ofMinutes(2), told::add);
        bench.clock.pass(Duration.ofMinutes(3));
        watchdog.check();
        watchdog.check();
        bot.poll();
        watchdog.check();
        assertThat(told).extracting(BotHealth::hearing).containsExactly(false, true);
    }

    @Test
    void theWebhookTakesUpdatesFromTelegramAlone() {
        String secret = "0123456789abcdef";
        WebhookReceiver receiver = new WebhookReceiver(secret, bot.reception, bot.context, bot.pulse);
        byte[] update = ("{\"update_id\":5,\"new_field\":{},\"message\":{\"message_id\":1,\"date\":1,\"text\":\"oi\","
                        + "\"chat\":{\"id\":1,\"type\":\"private\"},\"from\":{\"id\":1,\"is_bot\":false,"
                        + "\"first_name\":\"Ana\"}}}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(receiver.receive(Optional.empty(), update)).isEqualTo(401);
        assertThat(receiver.receive(Optional.of(secret + "x"), update)).isEqualTo(401);
        assertThat(receiver.receive(Optional.of(secret), "{".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(400);
        assertThat(receiver.receive(Optional.of(secret), "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(400);
        assertThat(receiver.receive(Optional.of(secret), update)).isEqualTo(200);
        assertThat(receiver.receive(Optional.of(secret), update)).isEqualTo(200);
        bot.work();
        assertThat(handled).containsExactly("oi");
    }

    @Test
    void offersCommands() {
        assertThat(bot.api.commands(Optional.empty(), new TreeMap<>(java.util.Map.of("ajuda", "Ajuda"))))
                .isInstanceOf(Outcome.Sent.class);
        bot.api.commands(Optional.of(1L), new TreeMap<>(java.util.Map.of("status", "Situação")));
        assertThat(ana.commands()).containsExactly("/status");
        assertThat(bench.telegram.chat(2).commands()).containsExactly("/ajuda");
    }
}
