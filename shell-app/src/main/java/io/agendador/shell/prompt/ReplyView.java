package io.agendador.shell.prompt;

import io.agendador.present.ProposalText;
import io.agendador.prompt.conversation.Preview;
import io.agendador.prompt.conversation.Reply;
import io.agendador.prompt.drafting.Answer;
import io.agendador.prompt.drafting.DraftingText;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A reply in JSON.
 *
 * @param prompt the history's number of the prompt; null for none
 * @param answer to a question about the roster, a line each
 * @param proposal what would change; null where nothing is to be decided about
 * @param choices what {@code prompt escolher} takes, by number from 1
 */
record ReplyView(
        Reply.Tone tone,
        @Nullable Long prompt,
        List<String> sentences,
        List<String> answer,
        @Nullable Shown proposal,
        List<Pressable> choices) {

    /** What would change, in JSON. */
    record Shown(String id, String hash, List<String> changes, String before, String after) {}

    /** Something to choose, in JSON. */
    record Pressable(int number, String label) {}

    static ReplyView of(Talking talking, Reply reply) {
        Answer answer = reply.answer();
        Preview preview = reply.preview();
        return new ReplyView(
                reply.tone(),
                reply.prompt(),
                reply.sentences(),
                answer == null ? List.of() : new DraftingText(talking.texts().locale()).answer(answer),
                preview == null ? null : shown(talking, preview),
                IntStream.range(0, reply.choices().size())
                        .mapToObj(it ->
                                new Pressable(it + 1, reply.choices().get(it).label()))
                        .toList());
    }

    private static Shown shown(Talking talking, Preview preview) {
        List<String> changes = new ProposalText(talking.texts(), 0, false)
                .changes(preview.report()).stream().skip(1).map(String::strip).toList();
        return new Shown(
                preview.proposal().id().toString(),
                preview.proposal().hash(),
                changes,
                preview.before().toString(),
                preview.after().toString());
    }
}
