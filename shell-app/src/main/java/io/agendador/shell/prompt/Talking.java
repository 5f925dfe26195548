package io.agendador.shell.prompt;

import io.agendador.present.Texts;
import io.agendador.prompt.conversation.ConversationKey;
import io.agendador.prompt.conversation.PromptTemplate;
import io.agendador.prompt.conversation.Reply;
import io.agendador.review.NameSearch;
import io.agendador.roster.Author;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import java.util.List;

/** What the commands of this group have at hand: the conversation of whoever sits here. */
record Talking(Desk desk, PromptSource source) {

    private static final int LONGEST_CHAT = 120;

    Texts texts() {
        return desk.texts();
    }

    /** One for each person, wherever they sit. */
    ConversationKey key() {
        String name = desk.author().name();
        return new ConversationKey("shell", name.substring(0, Math.min(name.length(), LONGEST_CHAT)));
    }

    /** What is said here is said through this door. */
    Author author() {
        return new Author(desk.author().name(), desk.author().role(), Author.Door.PROMPT);
    }

    Reply say(String text) {
        return source.conversations().say(key(), author(), text, texts().locale());
    }

    Reply press(String token) {
        return source.conversations().press(key(), author(), token, texts().locale());
    }

    Reply standing() {
        return source.conversations().show(key(), author(), texts().locale());
    }

    PromptTemplate template(String name) {
        return source.templates().find(name, texts().locale()).orElseThrow(() -> {
            List<String> names = source.templates().all(texts().locale()).stream()
                    .map(PromptTemplate::name)
                    .toList();
            return NameSearch.nearest(name, names)
                    .map(it -> desk.refused(ExitCode.USAGE, "prompt.template.near", name, it))
                    .orElseGet(() -> desk.refused(ExitCode.USAGE, "prompt.template.unknown", name));
        });
    }

    Answer answer(Reply reply) {
        ReplyView view = ReplyView.of(this, reply);
        return new Answer(code(reply.tone()), view, page -> new ReplyLines(this, page).of(reply));
    }

    private static ExitCode code(Reply.Tone tone) {
        return switch (tone) {
            case SHOWN, DONE -> ExitCode.DONE;
            case ASKED -> ExitCode.UNCONFIRMED;
            case REFUSED -> ExitCode.REFUSED;
            case STALE -> ExitCode.STALE;
            case LATER, FAILED -> ExitCode.FAILED;
        };
    }
}
