package io.agendador.shell.command;

import io.agendador.present.AttentionSentences;
import io.agendador.present.Style;
import io.agendador.review.Attention;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs attention, in JSON.
 *
 * @param topic null if a part of the whole could not even be asked
 * @param day first day or since when, {@code 2026-11-24}; null where none is told
 * @param next what to type; empty where the sentence says what to do
 */
record AttentionView(
        Attention.@Nullable Topic topic,
        boolean urgent,
        long count,
        String subject,
        @Nullable String day,
        String sentence,
        String next) {

    /** What all parts say, what cannot wait first. */
    static List<AttentionView> all(Desk desk, Network network, Failures failures, Stream<Watched.Part> parts) {
        List<Attention> found = new ArrayList<>();
        List<AttentionView> views = new ArrayList<>();
        parts.forEach(it -> {
            try {
                found.addAll(it.now(network));
            } catch (RuntimeException failed) {
                // Whatever it is: the others are told all the same.
                String sentence = failures.explain(failed).sentence();
                views.add(new AttentionView(null, true, 1, "", null, sentence, ""));
            }
        });
        Attention.sorted(found.stream()).forEach(it -> views.add(of(desk, it)));
        return List.copyOf(views);
    }

    private static AttentionView of(Desk desk, Attention it) {
        String day = it.day() == null ? "" : it.day().toString();
        String next = desk.texts().text("status.next." + it.topic(), it.subject(), day);
        return new AttentionView(
                it.topic(),
                it.topic().isUrgent(),
                it.count(),
                it.subject(),
                it.day() == null ? null : day,
                new AttentionSentences(desk.texts()).of(it),
                desk.typedBefore() + next);
    }

    /** What is so, and beneath it what to type. */
    Stream<String> lines(Answer.Page page) {
        String told = (urgent ? "! " : "· ") + sentence;
        String head = urgent && page.colours() ? Style.WRONG.ansi(told) : told;
        return next.isEmpty() ? Stream.of(head) : Stream.of(head, "    " + next);
    }
}
