package io.agendador.shell.prompt;

import io.agendador.present.ProposalText;
import io.agendador.present.PublicationText;
import io.agendador.prompt.conversation.Preview;
import io.agendador.prompt.conversation.Reply;
import io.agendador.prompt.drafting.DraftingText;
import io.agendador.shell.line.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A reply as a person reads it in a terminal. */
record ReplyLines(Talking talking, Answer.Page page) {

    private static final int MOST = 12;

    List<String> of(Reply reply) {
        List<String> lines = new ArrayList<>(reply.sentences());
        if (reply.answer() != null) {
            lines.addAll(new DraftingText(talking.texts().locale()).answer(reply.answer()));
        }
        if (reply.preview() != null) {
            lines.add("");
            lines.addAll(preview(reply.preview()));
        }
        if (reply.plan() != null) {
            PublicationText text = publication();
            lines.add("");
            lines.addAll(text.changes(reply.plan()));
            lines.addAll(text.refused(reply.plan()));
            lines.addAll(text.warnings(reply.plan()));
        }
        lines.addAll(choices(reply));
        return lines;
    }

    private List<String> preview(Preview preview) {
        List<String> lines = new ArrayList<>(
                new ProposalText(talking.texts(), page.width(), page.colours()).lines(preview.report()));
        lines.add("");
        lines.add(talking.texts()
                .text(
                        "prompt.score",
                        preview.before().toString(),
                        preview.after().toString()));
        return lines;
    }

    private PublicationText publication() {
        return new PublicationText(talking.texts(), talking.desk().base().network(), MOST);
    }

    /** Numbered, with what to type. */
    private List<String> choices(Reply reply) {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, reply.choices().size())
                .forEach(it -> lines.add(
                        "  %d  %s".formatted(it + 1, reply.choices().get(it).label())));
        if (!lines.isEmpty()) {
            lines.add(0, "");
        }
        return lines;
    }
}
