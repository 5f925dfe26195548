package io.agendador.prompt.conversation;

import io.agendador.prompt.reading.Usage;
import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that became of a prompt. */
public sealed interface PromptEvent {

    /** When. */
    Instant at();

    /**
     * It was read.
     *
     * @param as what the executor made of it
     * @param commands the whole proposal's with this prompt, as {@code CommandJson.writeAll} gives them; empty for none
     * @param sentences how it was read, what was asked back, or why it was declined
     * @param usage what that cost
     */
    record Read(Instant at, As as, String commands, List<String> sentences, Usage usage) implements PromptEvent {
        public Read {
            sentences = List.copyOf(sentences);
        }
    }

    /** What an executor can make of a prompt. */
    enum As {
        COMMANDS,
        QUERY,
        CLARIFICATION,
        DECLINED,
        FAILED
    }

    /**
     * A preview was shown.
     *
     * @param opened the proposal of others that the commands were added to; null for none
     * @param baseRevision of the network
     * @param summary of the difference, one line
     * @param millis from the prompt to the difference
     */
    record Previewed(
            Instant at,
            ProposalId proposal,
            @Nullable ProposalId opened,
            String hash,
            long baseRevision,
            int policyVersion,
            String summary,
            long millis)
            implements PromptEvent {}

    /** It cannot be; nothing has changed. */
    record Refused(Instant at, List<String> sentences) implements PromptEvent {
        public Refused {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Its proposal was decided about, or came to its end.
     *
     * @param reason one line, possibly empty
     */
    record Decided(Instant at, ProposalId proposal, Ending ending, Author author, String reason)
            implements PromptEvent {}

    /** How a proposal ends. */
    enum Ending {
        APPROVED,
        REJECTED,
        /** Another prompt adjusted it, or what it rested on moved. */
        SUPERSEDED,
        EXPIRED,
        /** It was approved, and then taken back. */
        UNDONE
    }

    /**
     * What it changed was published.
     *
     * @param publication its number
     * @param state how far it came
     */
    record Published(Instant at, long publication, String state, Author author) implements PromptEvent {}
}
