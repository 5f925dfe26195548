package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Decisions;
import io.agendador.present.Moments;
import io.agendador.present.Texts;
import io.agendador.proposal.Proposal.Status;
import io.agendador.review.Outcome;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author.Role;
import io.agendador.roster.ProposalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Proposals that wait, whoever made them: opened, to be decided about as in a conversation, or turned down. */
final class Proposed {

    static final String OPEN = "open";
    private static final String REJECT = "reject";
    private static final int LOOKED_AT = 200;
    private static final int MOST = 5;

    private final RosterReports reports;
    private final Proposals proposals;
    private final Talk talk;
    private final Texts texts;

    Proposed(ChatParts parts, Talk talk) {
        reports = parts.agendador().reports();
        proposals = parts.agendador().proposals();
        this.talk = talk;
        texts = ChatTexts.over(parts.texts());
    }

    Command command() {
        return new Command("propostas", Role.VIEWER, this::list, Map.of(OPEN, this::open, REJECT, this::reject));
    }

    private void list(Turn turn, Scene scene, String rest) {
        List<Summary> waiting = reports.proposals(LOOKED_AT, scene.now()).stream()
                .filter(it -> it.status() == Status.PENDING)
                .toList();
        if (waiting.isEmpty()) {
            turn.answer(Post.text(Rich.of(texts.text("chat.proposals.none"))));
        }
        waiting.stream().limit(MOST).forEach(it -> turn.answer(post(turn, scene, it)));
        if (waiting.size() > MOST) {
            turn.answer(Post.text(Rich.of(texts.text("list.rest", waiting.size() - MOST))));
        }
    }

    private Post post(Turn turn, Scene scene, Summary it) {
        Moments moments = new Moments(texts, scene.network().zone());
        Rich words = Rich.EMPTY
                .bold(texts.text(
                        "chat.proposal",
                        it.hash().substring(0, 8),
                        texts.word(it.kind()),
                        texts.shortDate(it.period().from()),
                        texts.shortDate(it.period().to())))
                .line()
                .text(texts.text(
                        "chat.proposal.counts",
                        it.changes(),
                        it.gaps(),
                        it.author(),
                        moments.at(it.createdAt()),
                        moments.at(it.expiresAt())));
        String id = it.id().toString();
        Post post = Post.text(words);
        return turn.author().role().includes(Role.COORDINATOR)
                ? post.row(
                        Offer.of(texts.text("chat.proposal.open"), OPEN, id),
                        Offer.of(texts.text("chat.proposal.reject"), REJECT, id))
                : post.row(Offer.of(texts.text("chat.proposal.open"), OPEN, id));
    }

    private void open(Turn turn, Scene scene, String argument) {
        talk.open(turn, new ProposalId(UUID.fromString(argument)));
    }

    private void reject(Turn turn, Scene scene, String argument) {
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        Outcome outcome = proposals.reject(new ProposalId(UUID.fromString(argument)), turn.author(), "");
        Decisions decisions = new Decisions(texts, scene.network());
        List<String> lines = outcome instanceof Outcome.Refused it
                ? it.refusals().stream().map(decisions::refusal).toList()
                : List.of(texts.text("chat.proposal.rejected", turn.author().name()));
        turn.answer(Post.text(Lines.add(Rich.EMPTY, lines)));
    }
}
