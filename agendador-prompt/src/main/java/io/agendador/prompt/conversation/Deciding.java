package io.agendador.prompt.conversation;

import io.agendador.prompt.command.ClearFuture;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.conversation.Conversation.Stage;
import io.agendador.prompt.conversation.PromptEvent.Ending;
import io.agendador.prompt.conversation.Reply.Tone;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.Refusal;
import io.agendador.review.NameSearch;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Decisions about what was shown, and nothing else. */
final class Deciding {

    private final ConversationPorts ports;
    private final ConversationSettings settings;
    private final Previewing previewing;
    private final Proposals proposals;
    private final Hearing hearing;
    private final InstantSource clock;

    Deciding(
            ConversationPorts ports,
            ConversationSettings settings,
            Previewing previewing,
            Proposals proposals,
            Hearing hearing,
            InstantSource clock) {
        this.ports = ports;
        this.settings = settings;
        this.previewing = previewing;
        this.proposals = proposals;
        this.hearing = hearing;
        this.clock = clock;
    }

    /** A proposal that others made, if it waits still. */
    Reply open(Talk talk, ProposalId id) {
        Optional<Proposal> found = previewing.find(id);
        if (found.isEmpty()) {
            return talk.reply(Tone.REFUSED, talk.words.say("open.unknown"));
        }
        Proposal proposal = found.get();
        if (!waits(proposal)) {
            return talk.reply(
                    Tone.STALE,
                    talk.words.say(
                            proposal.status() == Status.PENDING ? "stale.expired" : "stale.decided",
                            by(talk, proposal)));
        }
        talk.to(talk.now().opened(id, proposal.hash()));
        Preview preview = previewing.preview(proposal);
        return talk.reply(Tone.SHOWN, talk.words.preview(preview)).with(preview);
    }

    /** Approves, unless it takes so much away that it is asked about once more. */
    Reply ask(Talk talk) {
        Optional<Reply> ended = ended(talk);
        if (ended.isPresent()) {
            return ended.get();
        }
        Proposal proposal = shown(talk);
        boolean clearing = clears(talk);
        if (clearing || previewing.destroys(proposal, settings.mostRemoved())) {
            talk.to(talk.now().at(Stage.CONFIRMING));
            String key = clearing ? "confirm.clear" : "confirm.much";
            return talk.reply(Tone.ASKED, talk.words.say(key, Previewing.removed(proposal), settings.mostRemoved()));
        }
        return approve(talk, "");
    }

    /** Whoever clears types a word, too. */
    Reply confirm(Talk talk) {
        if (!clears(talk)) {
            return approve(talk, "");
        }
        Optional<Reply> ended = ended(talk);
        if (ended.isPresent()) {
            return ended.get();
        }
        talk.to(talk.now().at(Stage.TYPING));
        return talk.reply(Tone.ASKED, talk.words.say("confirm.type", talk.words.say("confirm.word")));
    }

    /** Anything but the word is no confirmation. */
    Reply typed(Talk talk, String said) {
        String word = talk.words.say("confirm.word");
        return NameSearch.plain(said).equals(NameSearch.plain(word))
                ? approve(talk, "")
                : ended(talk).orElseGet(() -> talk.reply(Tone.ASKED, talk.words.say("confirm.type", word)));
    }

    private static boolean clears(Talk talk) {
        return CommandJson.readAll(talk.now().commands()).stream().anyMatch(ClearFuture.class::isInstance);
    }

    Reply approve(Talk talk, String reason) {
        Optional<Reply> ended = ended(talk);
        if (ended.isPresent()) {
            return ended.get();
        }
        ProposalId id = proposal(talk);
        Outcome outcome = proposals.approve(id, talk.now().hash(), talk.author, reason);
        if (outcome instanceof Outcome.Done it) {
            return done(talk, it.proposal(), reason);
        } else if (outcome instanceof Outcome.ReasonNeeded it) {
            return explain(talk, it.proposal());
        } else if (outcome instanceof Outcome.Stale it) {
            return moved(talk, id, it);
        }
        List<Refusal> refusals = outcome instanceof Outcome.Refused it ? it.refusals() : List.of();
        return ended(talk).orElseGet(() -> talk.reply(Tone.REFUSED, talk.words.refusals(refusals, null)));
    }

    private Reply done(Talk talk, Proposal proposal, String reason) {
        decided(talk, proposal.id(), Ending.APPROVED, talk.author, reason);
        talk.to(talk.now().approved(proposal.id(), proposal.period()));
        List<String> sentences = new ArrayList<>(List.of(talk.words.say("done.approved", proposal.shortHash())));
        if (ports.mirror() != null) {
            sentences.add(talk.words.say("done.publish"));
        }
        return talk.reply(Tone.DONE, sentences);
    }

    private Reply explain(Talk talk, Proposal proposal) {
        talk.to(talk.now().at(Stage.EXPLAINING));
        List<String> sentences = new ArrayList<>(List.of(talk.words.say("explain.needed")));
        sentences.addAll(talk.words.findings(proposal.candidate().warnings()));
        return talk.reply(Tone.ASKED, sentences);
    }

    private Reply moved(Talk talk, ProposalId id, Outcome.Stale it) {
        Proposal fresh = it.fresh();
        List<String> first = new ArrayList<>(List.of(talk.words.say("stale.moved")));
        first.addAll(talk.words.moved(it.moved()));
        if (talk.now().prompt() == null) {
            // Nobody has added anything to it: as it comes anew.
            return open(talk, fresh == null ? id : fresh.id()).after(first);
        }
        return hearing.afresh(talk, fresh == null ? id : fresh.id(), first);
    }

    Reply reject(Talk talk) {
        Optional<Reply> ended = ended(talk);
        if (ended.isPresent()) {
            return ended.get();
        }
        Outcome outcome = proposals.reject(proposal(talk), talk.author, "");
        if (outcome instanceof Outcome.Rejected it) {
            decided(talk, it.proposal().id(), Ending.REJECTED, talk.author, "");
            talk.to(talk.now().idle().without());
            return talk.reply(Tone.DONE, talk.words.say("done.rejected"));
        }
        List<Refusal> refusals = outcome instanceof Outcome.Refused it ? it.refusals() : List.of();
        return ended(talk).orElseGet(() -> talk.reply(Tone.REFUSED, talk.words.refusals(refusals, null)));
    }

    /** If what was shown no longer waits: so it is told, and the conversation goes on from there; nothing happens twice. */
    Optional<Reply> ended(Talk talk) {
        Conversation now = talk.now();
        if (!now.previewing()) {
            return Optional.empty();
        }
        Proposal proposal = shown(talk);
        return waits(proposal) ? Optional.empty() : Optional.of(ended(talk, proposal));
    }

    private boolean waits(Proposal proposal) {
        return proposal.status() == Status.PENDING && clock.instant().isBefore(proposal.expiresAt());
    }

    private static String by(Talk talk, Proposal proposal) {
        Proposal.Decision decision = proposal.decision();
        return decision == null
                ? ""
                : talk.words.say("stale.by", decision.author().name());
    }

    private Reply ended(Talk talk, Proposal proposal) {
        switch (proposal.status()) {
            case APPROVED -> talk.to(talk.now().approved(proposal.id(), proposal.period()));
            case REJECTED, SUPERSEDED -> talk.to(talk.now().idle().without());
            case PENDING, EXPIRED -> {
                proposals.expire(talk.author);
                decided(talk, proposal.id(), Ending.EXPIRED, talk.author, "");
                talk.to(talk.now().idle().without());
                return talk.reply(Tone.STALE, talk.words.say("stale.expired"));
            }
        }
        return talk.reply(Tone.STALE, talk.words.say("stale.decided", by(talk, proposal)));
    }

    private Proposal shown(Talk talk) {
        return previewing.find(proposal(talk)).orElseThrow();
    }

    private static ProposalId proposal(Talk talk) {
        return Objects.requireNonNull(talk.now().proposal(), "something is shown");
    }

    private void decided(Talk talk, ProposalId proposal, Ending ending, Author author, String reason) {
        Long number = talk.now().prompt();
        if (number != null) {
            ports.history().add(number, new PromptEvent.Decided(clock.instant(), proposal, ending, author, reason));
        }
    }
}
