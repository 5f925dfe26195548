package io.agendador.prompt.conversation;

import io.agendador.prompt.conversation.PromptEvent.Ending;
import io.agendador.prompt.conversation.Reply.Tone;
import io.agendador.proposal.Proposal;
import io.agendador.review.Adjustments;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.roster.ProposalId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes back what was approved, where nothing has moved since; shown first, as anything else. */
final class Undoing {

    private final ConversationPorts ports;
    private final Previewing previewing;
    private final Adjustments adjustments;
    private final InstantSource clock;

    Undoing(ConversationPorts ports, Previewing previewing, Adjustments adjustments, InstantSource clock) {
        this.ports = ports;
        this.previewing = previewing;
        this.adjustments = adjustments;
        this.clock = clock;
    }

    Reply show(Talk talk, @Nullable ProposalId done) {
        return show(talk, done, "undo.shown");
    }

    private Reply show(Talk talk, @Nullable ProposalId done, String key) {
        Outcome outcome = adjustments.undo(done, Consent.none(talk.author, ""));
        if (!(outcome instanceof Outcome.Shown shown)) {
            return talk.reply(Tone.REFUSED, refusals(talk, outcome));
        }
        Proposal undo = shown.proposal();
        talk.to(talk.now().undoing(Objects.requireNonNull(undo.previous(), "an undo is of something"), undo.hash()));
        Preview preview = previewing.preview(undo);
        List<String> sentences = new ArrayList<>(List.of(talk.words.say(key)));
        sentences.addAll(talk.words.preview(preview));
        talk.words.refusals(shown.left(), null).forEach(it -> sentences.add(talk.words.say("undo.left", it)));
        return talk.reply(Tone.SHOWN, sentences).with(preview);
    }

    /** Exactly what was shown; if that would be something else now, it is shown anew. */
    Reply confirm(Talk talk) {
        ProposalId done = Objects.requireNonNull(talk.now().proposal(), "something is to be taken back");
        Outcome again = adjustments.undo(done, Consent.none(talk.author, ""));
        if (!(again instanceof Outcome.Shown shown)) {
            talk.to(talk.now().idle().without());
            return talk.reply(Tone.STALE, refusals(talk, again));
        }
        if (!shown.proposal().hash().equals(talk.now().hash())) {
            return show(talk, done, "stale.undo");
        }
        Outcome outcome = adjustments.undo(done, Consent.to(shown.proposal(), talk.author, ""));
        if (!(outcome instanceof Outcome.Done it)) {
            return show(talk, done, "stale.undo");
        }
        Long number = talk.now().prompt();
        if (number != null) {
            ports.history().add(number, new PromptEvent.Decided(clock.instant(), done, Ending.UNDONE, talk.author, ""));
        }
        talk.to(talk.now().approved(it.proposal().id(), it.proposal().period()));
        List<String> sentences = new ArrayList<>(List.of(talk.words.say("done.undone")));
        if (ports.mirror() != null) {
            sentences.add(talk.words.say("done.publish"));
        }
        return talk.reply(Tone.DONE, sentences);
    }

    private static List<String> refusals(Talk talk, Outcome outcome) {
        return outcome instanceof Outcome.Refused it
                ? talk.words.refusals(it.refusals(), null)
                : List.of(talk.words.say("stale.pressed"));
    }
}
