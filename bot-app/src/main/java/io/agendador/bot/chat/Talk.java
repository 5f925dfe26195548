package io.agendador.bot.chat;

import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Texts;
import io.agendador.prompt.conversation.ConversationKey;
import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.Reply;
import io.agendador.roster.Author.Role;
import io.agendador.roster.ProposalId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The conversation of a chat: one for each chat, whoever speaks. */
final class Talk {

    static final String CHANNEL = "telegram";

    /** Of buttons that say a prompt. */
    static final String SAY = "say";

    private static final Logger LOG = System.getLogger(Talk.class.getName());

    private final Conversations conversations;
    private final ReplyPosts posts;
    private final Texts texts;

    Talk(ChatParts parts) {
        conversations = parts.conversations();
        texts = ChatTexts.over(parts.texts());
        posts = new ReplyPosts(parts);
    }

    /** What its buttons do, by their kind. */
    Map<String, Press> presses() {
        return Map.of(
                SAY,
                (turn, scene, argument) -> say(turn, argument),
                ReplyPosts.ANSWER,
                (turn, scene, argument) -> press(turn, argument),
                ReplyPosts.CHOICE,
                this::choose,
                ReplyPosts.ADJUST,
                (turn, scene, argument) -> turn.answer(Post.text(Rich.of(texts.text("chat.adjust")))),
                ReplyPosts.WHY,
                (turn, scene, argument) -> turn.answer(Post.text(posts.reasons(argument))),
                ReplyPosts.LEAF,
                (turn, scene, argument) -> leaf(turn, argument),
                ReplyPosts.DETAIL,
                (turn, scene, argument) -> posts.details(argument).forEach(turn::answer));
    }

    /** A prompt, the answer to a question, or a reason. */
    void say(Turn turn, String text) {
        answer(
                turn,
                "chat.reading",
                () -> conversations.say(key(turn), turn.author(), text, texts.locale(), name(turn)));
    }

    /** A proposal that others made, to be decided about here. */
    void open(Turn turn, ProposalId proposal) {
        answer(turn, "chat.working", () -> conversations.open(key(turn), turn.author(), proposal, texts.locale()));
    }

    /** What was approved last. */
    void undo(Turn turn) {
        answer(turn, "chat.working", () -> conversations.undo(key(turn), turn.author(), null, texts.locale()));
    }

    /** In place of the picture that is there; where the conversation has gone on, people are told where it is. */
    private void leaf(Turn turn, String argument) {
        Reply reply = conversations.show(key(turn), turn.author(), texts.locale());
        int message = turn.incoming().message();
        posts.leaf(reply, argument, decides(turn))
                .map(it -> List.of(it.insteadOf(message)))
                .orElseGet(() -> Stream.concat(
                                Stream.of(Post.buttonsOf(message)), posts.of(reply, decides(turn)).stream())
                        .toList())
                .forEach(turn::answer);
    }

    private static boolean decides(Turn turn) {
        return turn.incoming().inGroup() || turn.author().role().includes(Role.COORDINATOR);
    }

    private void choose(Turn turn, Scene scene, String token) {
        if (turn.author().role().includes(Role.COORDINATOR)) {
            press(turn, token);
        } else {
            lookOn(turn);
        }
    }

    private void press(Turn turn, String token) {
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        answer(
                turn,
                "chat.working",
                () -> conversations.press(key(turn), turn.author(), token, texts.locale(), name(turn)));
    }

    /** Who may not decide uses up a button all the same: the others of the chat get theirs again. */
    private void lookOn(Turn turn) {
        LOG.log(
                Level.WARNING,
                "{0} may not decide, and pressed a button that does",
                turn.author().name());
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        turn.answer(Post.text(Rich.of(texts.text("chat.viewer", turn.author().name()))));
        if (turn.incoming().inGroup()) {
            posts.of(conversations.show(key(turn), turn.author(), texts.locale()), true)
                    .forEach(turn::answer);
        }
    }

    /** The words take the place of the acknowledgement; a picture follows. */
    private void answer(Turn turn, String acknowledgement, Supplier<Reply> reply) {
        String acknowledged = turn.acknowledge(Post.text(Rich.of(texts.text(acknowledgement))));
        List<Post> all = posts.of(reply.get(), decides(turn));
        turn.answer(all.get(0).insteadOf(acknowledged));
        all.stream().skip(1).forEach(turn::answer);
    }

    static ConversationKey key(Turn turn) {
        return new ConversationKey(CHANNEL, Long.toString(turn.incoming().chat()));
    }

    /** The same when the update comes again. */
    private static String name(Turn turn) {
        return "u" + turn.incoming().update();
    }
}
