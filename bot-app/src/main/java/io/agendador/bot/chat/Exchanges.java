package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Decisions;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.proposal.Refusal;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.review.Swaps;
import io.agendador.roster.Author.Role;
import io.agendador.roster.Network;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Swaps that people agree on: asked for like a prompt; those that are registered are applied or given up. */
final class Exchanges {

    private static final String APPLY = "swap-apply";
    private static final String CANCEL = "swap-cancel";
    private static final int MOST = 5;

    private final Swaps swaps;
    private final Talk talk;
    private final SwapSteps steps;
    private final Texts texts;

    Exchanges(ChatParts parts, Talk talk) {
        swaps = parts.agendador().swaps();
        this.talk = talk;
        texts = ChatTexts.over(parts.texts());
        steps = new SwapSteps(parts.agendador().reports(), talk, texts);
    }

    Command command() {
        Map<String, Press> presses = new HashMap<>(steps.presses());
        presses.put(APPLY, this::apply);
        presses.put(CANCEL, this::cancel);
        return new Command("troca", Role.VIEWER, this::swap, presses);
    }

    private void swap(Turn turn, Scene scene, String rest) {
        if (!rest.isEmpty()) {
            talk.say(turn, texts.text("chat.swap.prompt", rest));
            return;
        }
        List<Swap> waiting = swaps.in(scene.horizon()).stream()
                .filter(it -> it.status() == Swap.Status.REGISTERED)
                .toList();
        boolean may = turn.author().role().includes(Role.COORDINATOR);
        waiting.stream().limit(MOST).forEach(it -> turn.answer(post(scene.network(), it, may)));
        if (may) {
            turn.answer(steps.who(scene));
        } else if (waiting.isEmpty()) {
            turn.answer(Post.text(Rich.of(texts.text("chat.swap.waiting.none"))));
        }
    }

    private Post post(Network network, Swap it, boolean decides) {
        Post post = Post.text(Rich.of(sentence(network, it)));
        String id = it.id().toString();
        return decides
                ? post.row(
                        Offer.of(texts.text("chat.swap.apply"), APPLY, id),
                        Offer.of(texts.text("chat.swap.cancel"), CANCEL, id))
                : post;
    }

    private String sentence(Network network, Swap it) {
        Sentences sentences = new Sentences(texts, network);
        Slot second = it.second();
        return texts.text(
                second == null ? "chat.swap.handover" : "chat.swap.exchange",
                network.professionalName(it.giver()),
                network.professionalName(it.taker()),
                sentences.slot(it.first()),
                second == null ? "" : sentences.slot(second));
    }

    /** With a space and a reason behind the id, that reason is given. */
    private void apply(Turn turn, Scene scene, String argument) {
        String[] said = argument.split(" ", 2);
        String reason = said.length < 2 ? "" : said[1];
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        Outcome outcome = swaps.apply(UUID.fromString(said[0]), Consent.given(turn.author(), reason));
        Decisions decisions = new Decisions(texts, scene.network());
        if (outcome instanceof Outcome.Done it) {
            say(turn, decisions.changes(it.proposal()));
        } else if (outcome instanceof Outcome.ReasonNeeded it) {
            Sentences sentences = new Sentences(texts, scene.network());
            Rich words = Lines.listed(
                    Rich.of(texts.text("chat.swap.reason")),
                    it.proposal().candidate().warnings().stream()
                            .map(sentences::finding)
                            .toList());
            turn.answer(Post.text(words)
                    .row(Offer.of(texts.text("chat.reason.usual"), APPLY, said[0] + " " + texts.text("chat.reason"))));
        } else if (outcome instanceof Outcome.Stale it) {
            say(turn, it.moved().stream().map(decisions::moved).toList());
        } else if (outcome instanceof Outcome.Refused it) {
            say(turn, it.refusals().stream().map(decisions::refusal).toList());
        }
    }

    private void cancel(Turn turn, Scene scene, String argument) {
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        Optional<Refusal> refusal = swaps.cancel(UUID.fromString(argument), turn.author());
        say(
                turn,
                List.of(refusal.map(new Decisions(texts, scene.network())::refusal)
                        .orElseGet(() -> texts.text("chat.swap.cancelled"))));
    }

    private static void say(Turn turn, List<String> lines) {
        turn.answer(Post.text(Lines.add(Rich.EMPTY, lines)));
    }
}
