package io.agendador.prompt.conversation;

import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.reading.Reading.Option;
import io.agendador.roster.Period;
import io.agendador.roster.ProposalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation is; all that is needed to go on with it.
 *
 * @param version 0 for one that was never stored; rises by one with each change
 * @param step rises with everything that can be pressed anew: what was offered at another step is stale
 * @param prompt the history's number of the prompt that it is about; null for none yet
 * @param text what is asked about while clarifying; else empty
 * @param commands the proposal's, as {@code CommandJson.writeAll} gives them; empty for none
 * @param proposal what waits for a decision, or what was approved last
 * @param hash what was shown: of the proposal, of what an undo would do, or of the publication; empty for nothing
 * @param options what was offered while clarifying
 * @param days the days that can be published; null for none
 * @param opened the proposal of somebody else that the commands are added to; null for none
 * @param turn what was said or pressed last, by the name that whoever brought it gave it; empty for none
 */
public record Conversation(
        ConversationKey key,
        long version,
        int step,
        Stage stage,
        @Nullable Long prompt,
        String text,
        String commands,
        @Nullable ProposalId proposal,
        String hash,
        List<Option> options,
        @Nullable Period days,
        @Nullable ProposalId opened,
        String turn) {

    /** What is waited for. */
    public enum Stage {
        /** A prompt. */
        IDLE,
        /** The answer to a question; a proposal may be waiting beside it. */
        CLARIFYING,
        /** A decision about a preview, or an adjustment of it. */
        PREVIEWED,
        /** A second confirmation of what takes much away. */
        CONFIRMING,
        /** The word that clearing wants typed. */
        TYPING,
        /** A reason for what the change creates. */
        EXPLAINING,
        /** Whether what was approved is published now. */
        APPROVED,
        /** A confirmation of the publication's plan. */
        PUBLISHING,
        /** A reason for publishing with open warnings. */
        PUBLISHING_EXPLAINED,
        /** A confirmation of what would be taken back. */
        UNDOING
    }

    private static final String NO_COMMANDS = CommandJson.writeAll(List.of());

    public Conversation {
        options = List.copyOf(options);
    }

    /** One in which nothing was said yet. */
    public static Conversation begun(ConversationKey key) {
        return new Conversation(key, 0, 0, Stage.IDLE, null, "", "", null, "", List.of(), null, null, "");
    }

    /** Whether a proposal of it may be waiting for a decision. */
    boolean previewing() {
        return !commands.isEmpty()
                && proposal != null
                && switch (stage) {
                    case CLARIFYING, PREVIEWED, CONFIRMING, TYPING, EXPLAINING -> true;
                    case IDLE, APPROVED, PUBLISHING, PUBLISHING_EXPLAINED, UNDOING -> false;
                };
    }

    /** At another stage; what was offered before is stale. */
    Conversation at(Stage next) {
        return new Conversation(
                key, version, step + 1, next, prompt, "", commands, proposal, hash, List.of(), days, opened, turn);
    }

    /** Waiting for a prompt; what was approved last can still be taken back. */
    Conversation idle() {
        return new Conversation(
                key, version, step + 1, Stage.IDLE, prompt, "", "", proposal, "", List.of(), null, null, turn);
    }

    /** The same, with nothing that could be taken back. */
    Conversation without() {
        return new Conversation(
                key, version, step, stage, prompt, text, commands, null, hash, options, days, opened, turn);
    }

    /** About this prompt from now on. */
    Conversation about(long number) {
        return new Conversation(
                key, version, step, stage, number, text, commands, proposal, hash, options, days, opened, turn);
    }

    Conversation asking(String question, List<Option> some) {
        return new Conversation(
                key,
                version,
                step + 1,
                Stage.CLARIFYING,
                prompt,
                question,
                commands,
                proposal,
                hash,
                some,
                days,
                opened,
                turn);
    }

    Conversation previewed(String said, ProposalId shown, String shownHash, @Nullable ProposalId over) {
        return new Conversation(
                key,
                version,
                step + 1,
                Stage.PREVIEWED,
                prompt,
                "",
                said,
                shown,
                shownHash,
                List.of(),
                null,
                over,
                turn);
    }

    Conversation approved(ProposalId done, Period changed) {
        return new Conversation(
                key, version, step + 1, Stage.APPROVED, prompt, "", "", done, "", List.of(), changed, null, turn);
    }

    Conversation showing(Stage next, String shownHash) {
        return new Conversation(
                key, version, step + 1, next, prompt, "", commands, proposal, shownHash, List.of(), days, opened, turn);
    }

    Conversation undoing(ProposalId undone, String shownHash) {
        return new Conversation(
                key, version, step + 1, Stage.UNDOING, prompt, "", "", undone, shownHash, List.of(), null, null, turn);
    }

    /** With somebody else's proposal, which waits, shown to be decided about. */
    Conversation opened(ProposalId other, String shownHash) {
        return new Conversation(
                key,
                version,
                step + 1,
                Stage.PREVIEWED,
                null,
                "",
                NO_COMMANDS,
                other,
                shownHash,
                List.of(),
                null,
                other,
                turn);
    }

    /** As what was said or pressed under that name leaves it. */
    Conversation after(String name) {
        return new Conversation(
                key, version, step, stage, prompt, text, commands, proposal, hash, options, days, opened, name);
    }

    /** As it is stored next: one version higher. */
    public Conversation stored() {
        return new Conversation(
                key, version + 1, step, stage, prompt, text, commands, proposal, hash, options, days, opened, turn);
    }
}
