package io.agendador.prompt.conversation;

import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.prompt.drafting.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is answered; apps render it.
 *
 * @param tone what kind of answer it is
 * @param sentences what is said, in order; at least one
 * @param preview what would change, where something is shown to be decided about
 * @param answer to a query
 * @param plan what a publication would write, where that is to be confirmed
 * @param publication what was published
 * @param choices what can be pressed now, in order
 * @param prompt the history's number of the prompt; null for none
 */
public record Reply(
        Tone tone,
        List<String> sentences,
        @Nullable Preview preview,
        @Nullable Answer answer,
        @Nullable PublicationPlan plan,
        @Nullable Publication publication,
        List<Choice> choices,
        @Nullable Long prompt) {

    /** What kind of answer it is. */
    public enum Tone {
        /** Something is shown or told. */
        SHOWN,
        /** A question is to be answered. */
        ASKED,
        /** It is done. */
        DONE,
        /** It cannot be, and nothing has changed. */
        REFUSED,
        /** What was pressed is no longer on offer; nothing has changed. */
        STALE,
        /** Too many prompts: later. */
        LATER,
        /** It could not be read, for reasons that do not lie in the prompt. */
        FAILED
    }

    public Reply {
        sentences = List.copyOf(sentences);
        choices = List.copyOf(choices);
    }

    static Reply of(Tone tone, List<String> sentences) {
        return new Reply(tone, sentences, null, null, null, null, List.of(), null);
    }

    static Reply of(Tone tone, String sentence) {
        return of(tone, List.of(sentence));
    }

    Reply with(List<Choice> others) {
        return new Reply(tone, sentences, preview, answer, plan, publication, others, prompt);
    }

    Reply with(Preview other) {
        return new Reply(tone, sentences, other, answer, plan, publication, choices, prompt);
    }

    Reply with(Answer other) {
        return new Reply(tone, sentences, preview, other, plan, publication, choices, prompt);
    }

    Reply with(PublicationPlan other) {
        return new Reply(tone, sentences, preview, answer, other, publication, choices, prompt);
    }

    Reply with(Publication other) {
        return new Reply(tone, sentences, preview, answer, plan, other, choices, prompt);
    }

    Reply about(@Nullable Long number) {
        return new Reply(tone, sentences, preview, answer, plan, publication, choices, number);
    }

    /** The same, in another tone. */
    Reply in(Tone other) {
        return new Reply(other, sentences, preview, answer, plan, publication, choices, prompt);
    }

    /** The same, with these sentences before its own. */
    Reply after(List<String> first) {
        return new Reply(
                tone,
                Stream.concat(first.stream(), sentences.stream()).toList(),
                preview,
                answer,
                plan,
                publication,
                choices,
                prompt);
    }
}
