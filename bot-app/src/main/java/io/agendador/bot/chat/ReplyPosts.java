package io.agendador.bot.chat;

import io.agendador.bot.chat.ProposalPictures.Leaf;
import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.present.ProposalText;
import io.agendador.present.PublicationText;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.prompt.conversation.Choice;
import io.agendador.prompt.conversation.Choice.Action;
import io.agendador.prompt.conversation.Preview;
import io.agendador.prompt.conversation.Reply;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.review.RosterStore;
import io.agendador.roster.Network;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** A reply of the conversation as it is shown in a chat: words, and a picture to leaf from, with the buttons beneath it. */
final class ReplyPosts {

    /** What only those may press who decide. */
    static final String CHOICE = "choice";

    /** What anybody may press: an answer to a question, or later. */
    static final String ANSWER = "answer";

    static final String DETAIL = "detail";
    static final String ADJUST = "adjust";
    static final String WHY = "why";

    /** Shows another picture in place of this one. */
    static final String LEAF = "leaf";

    private static final int MOST = 12;
    private static final int MOST_REASONS = 8;
    private static final int MOST_CHANGES = 20;

    private final Texts texts;
    private final RosterReports reports;
    private final ProposalPictures pictures;

    ReplyPosts(ChatParts parts) {
        texts = ChatTexts.over(parts.texts());
        reports = parts.agendador().reports();
        pictures = new ProposalPictures(parts.clock(), texts);
    }

    /**
     * The words first.
     *
     * @param decides whether somebody may decide there
     */
    List<Post> of(Reply reply, boolean decides) {
        Post words = Post.text(words(reply));
        return reply.preview() == null
                ? List.of(withButtons(words, reply, decides))
                : List.of(words, picture(reply, reply.preview(), 0, decides));
    }

    /**
     * Another picture of what is shown, with the buttons that stand there now.
     *
     * @param argument of the button that asks for it
     * @return nothing if something else is shown meanwhile
     */
    Optional<Post> leaf(Reply reply, String argument, boolean decides) {
        String[] said = argument.split(" ", 2);
        return Optional.ofNullable(reply.preview())
                .filter(it -> it.proposal().hash().equals(said[0]))
                .map(it -> picture(reply, it, Integer.parseInt(said[1]), decides));
    }

    private Post picture(Reply reply, Preview preview, int at, boolean decides) {
        Leaf leaf = pictures.leaf(preview.report(), at);
        List<Offer> others = IntStream.of(leaf.at() - 1, leaf.at() + 1)
                .filter(it -> it >= 0 && it < leaf.of())
                .mapToObj(it -> Offer.of(
                        texts.text(it < leaf.at() ? "chat.picture.before" : "chat.picture.after", it + 1, leaf.of()),
                        LEAF,
                        preview.proposal().hash() + " " + it))
                .toList();
        return withButtons(Lines.offering(leaf.post(), others, 2), reply, decides);
    }

    private Rich words(Reply reply) {
        Rich words = Lines.add(Rich.EMPTY, reply.sentences());
        Preview preview = reply.preview();
        if (preview != null) {
            ProposalText text = new ProposalText(texts, 0, false);
            words = Lines.headed(words, Lines.few(texts, text.changes(preview.report()), MOST_CHANGES));
            words = Lines.headed(words, text.findings(preview.report()));
        }
        if (reply.plan() != null) {
            PublicationText text = publication();
            words = Lines.add(words, text.refused(reply.plan()));
            words = Lines.add(words, text.warnings(reply.plan()));
        }
        return words;
    }

    /** Why each change of a proposal is made. */
    Rich reasons(String proposal) {
        return reports.of(new ProposalId(UUID.fromString(proposal)))
                .map(this::reasons)
                .orElseGet(() -> Rich.of(texts.text("chat.gone")));
    }

    private Rich reasons(RosterReport report) {
        Sentences sentences = new Sentences(texts, report.base().network());
        List<Slot> moved = report.proposal() == null
                ? List.of()
                : report.proposal().diff().moves().stream().map(it -> it.slot()).toList();
        Rich words = Rich.EMPTY.bold(texts.text("chat.why"));
        for (Slot slot : moved.subList(0, Math.min(MOST_REASONS, moved.size()))) {
            words = words.line().line().bold(sentences.slot(slot));
            words = Lines.add(
                    words, sentences.reasons(reports.explain(report, slot).parts()));
        }
        return moved.size() <= MOST_REASONS
                ? words
                : words.line().line().text(texts.text("list.rest", moved.size() - MOST_REASONS));
    }

    private Post withButtons(Post post, Reply reply, boolean decides) {
        List<Choice> choices =
                reply.choices().stream().filter(it -> decides || isAnswer(it)).toList();
        boolean question = choices.stream().anyMatch(it -> it.action() == Action.OPTION);
        Post shown =
                Lines.offering(post, choices.stream().map(ReplyPosts::offer).toList(), question ? 1 : 2);
        Preview preview = reply.preview();
        if (preview == null) {
            return shown;
        }
        String id = preview.proposal().id().toString();
        Offer why = Offer.of(texts.text("chat.button.why"), WHY, id);
        boolean adjustable = choices.stream().anyMatch(it -> it.action() == Action.APPROVE);
        shown = adjustable ? shown.row(Offer.of(texts.text("chat.button.adjust"), ADJUST, ""), why) : shown;
        // What an undo would do is shown, but not kept: there is nothing to look it up by.
        boolean kept = choices.stream().noneMatch(it -> it.action() == Action.CONFIRM_UNDO);
        return kept ? shown.row(Offer.of(texts.text("chat.button.detail"), DETAIL, id)) : shown;
    }

    private static boolean isAnswer(Choice it) {
        return it.action() == Action.OPTION || it.action() == Action.LATER;
    }

    private static Offer offer(Choice choice) {
        return Offer.of(choice.label(), isAnswer(choice) ? ANSWER : CHOICE, choice.token());
    }

    /** All of a proposal: every week as a picture that is not made smaller, and every change as a text. */
    List<Post> details(String proposal) {
        return reports.of(new ProposalId(UUID.fromString(proposal)))
                .map(this::details)
                .orElseGet(() -> List.of(Post.text(Rich.of(texts.text("chat.gone")))));
    }

    private List<Post> details(RosterReport report) {
        List<Post> posts = new ArrayList<>(pictures.documents(report));
        String text = String.join("\n", new ProposalText(texts, 0, false).lines(report)) + "\n";
        posts.add(Post.document(
                texts.text("chat.detail.file"),
                text.getBytes(StandardCharsets.UTF_8),
                Rich.of(texts.text("chat.detail.text"))));
        return posts;
    }

    private PublicationText publication() {
        Network network = reports.network().map(RosterStore.Snapshot::network).orElseThrow();
        return new PublicationText(texts, network, MOST);
    }
}
