package io.agendador.prompt.conversation;

import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.conversation.Conversation.Stage;
import io.agendador.prompt.conversation.PromptEvent.As;
import io.agendador.prompt.conversation.PromptEvent.Ending;
import io.agendador.prompt.conversation.Reply.Tone;
import io.agendador.prompt.drafting.Answering;
import io.agendador.prompt.drafting.Answering.Answered;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Usage;
import io.agendador.proposal.Proposal;
import io.agendador.review.NameSearch;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReports;
import io.agendador.review.StaleStateException;
import io.agendador.review.StatisticsReports;
import io.agendador.roster.Network;
import io.agendador.roster.ProposalId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a prompt to its preview, its answer, or what is asked back. Every prompt is recorded before it is read. */
final class Hearing {

    private final ConversationPorts ports;
    private final Previewing previewing;
    private final Proposals proposals;
    private final Answering answering;
    private final InstantSource clock;

    Hearing(ConversationPorts ports, Previewing previewing, Proposals proposals, InstantSource clock) {
        this.ports = ports;
        this.previewing = previewing;
        this.proposals = proposals;
        this.clock = clock;
        this.answering = new Answering(
                new RosterReports(ports.transactions()),
                new StatisticsReports(ports.transactions()),
                ports.mirror(),
                clock);
    }

    /**
     * The whole prompt that an answer to a question comes to: an option's by its label; what says clearly by itself what to
     * do stands alone, for not every question is answered; else question and answer in one.
     */
    String answered(Talk talk, String said) {
        Conversation now = talk.now();
        Optional<String> option = now.options().stream()
                .filter(it -> NameSearch.plain(it.label()).equals(NameSearch.plain(said)))
                .map(Reading.Option::prompt)
                .findFirst();
        String whole = now.text() + "; " + said;
        return option.orElseGet(() -> joins(talk, said) && whole.length() <= Prompt.LONGEST ? whole : said);
    }

    /** What restricts a search does not mean the one that is shown while another prompt is asked about. */
    private boolean joins(Talk talk, String said) {
        Conversation now = talk.now();
        if (now.text().isEmpty()) {
            return false;
        }
        Network network = previewing.network().orElseThrow();
        LocalDate today = clock.instant().atZone(network.zone()).toLocalDate();
        Prompt alone = new Prompt(said, today, network, earlier(now), talk.locale);
        Reading reading = read(talk, alone);
        return reading instanceof Reading.Understood it
                ? it.instead()
                : now.options().isEmpty();
    }

    Reply hear(Talk talk, String text) {
        ProposalId waiting = waiting(talk.now());
        List<ReplanCommand> earlier = earlier(talk.now());
        Instant asked = clock.instant();
        long number = ports.history()
                .record(new Asked(
                        talk.now().key(),
                        talk.author,
                        text,
                        ports.executor().name(),
                        ports.executor().version(),
                        asked,
                        talk.locale,
                        waiting == null ? null : talk.now().prompt()));
        Network network = previewing.network().orElseThrow();
        Prompt prompt = new Prompt(text, asked.atZone(network.zone()).toLocalDate(), network, earlier, talk.locale);
        Reading reading = read(talk, prompt);
        return answer(talk, new Heard(number, text, asked, earlier, waiting), reading)
                .about(number);
    }

    private record Heard(
            long number,
            String text,
            Instant at,
            List<ReplanCommand> earlier,
            @Nullable ProposalId waiting) {}

    /** What is asked for, and the proposal of others that it is added to. */
    private record Asking(
            List<ReplanCommand> commands, @Nullable ProposalId opened) {}

    /** The proposal that waits for a decision; null if none does any more. */
    private @Nullable ProposalId waiting(Conversation now) {
        ProposalId proposal = now.proposal();
        boolean waits = now.previewing()
                && proposal != null
                && previewing
                        .find(proposal)
                        .filter(it -> it.status() == Proposal.Status.PENDING)
                        .isPresent();
        return waits ? proposal : null;
    }

    /** What the proposal that waits asks for; nothing if none does any more. */
    private List<ReplanCommand> earlier(Conversation now) {
        return waiting(now) == null ? List.of() : CommandJson.readAll(now.commands());
    }

    /** An executor that breaks changes nothing, and is no reason to fail. */
    private Reading read(Talk talk, Prompt prompt) {
        try {
            return ports.executor().read(prompt);
        } catch (RuntimeException broken) {
            return new Reading.Failed(talk.words.say("say.failed"), true);
        }
    }

    private Reply answer(Talk talk, Heard heard, Reading reading) {
        if (reading instanceof Reading.Understood it) {
            return it.commands().get(0) instanceof Query query
                    ? query(talk, heard, it, query)
                    : commands(talk, heard, it);
        } else if (reading instanceof Reading.Clarification it) {
            read(heard, As.CLARIFICATION, "", List.of(it.question()), it.usage());
            Conversation now = talk.now();
            // Beside a preview, it stays the preview's: that is what an answer will adjust.
            talk.to((now.previewing() ? now : now.about(heard.number)).asking(heard.text, it.options()));
            return talk.reply(Tone.ASKED, it.question());
        } else if (reading instanceof Reading.Declined it) {
            read(heard, As.DECLINED, "", List.of(it.sentence()), it.usage());
            return unchanged(talk, Tone.REFUSED, List.of(it.sentence()));
        }
        Reading.Failed it = (Reading.Failed) reading;
        read(heard, As.FAILED, "", List.of(it.sentence()), it.usage());
        return unchanged(talk, Tone.FAILED, List.of(it.sentence()));
    }

    private Reply query(Talk talk, Heard heard, Reading.Understood understood, Query query) {
        read(heard, As.QUERY, CommandJson.writeAll(List.of(query)), understood.echoes(), understood.usage());
        Answered answered = answering.answer(query);
        if (answered instanceof Answered.Unknown it) {
            return unchanged(talk, Tone.REFUSED, List.of(talk.words.drafting().objection(it.objection())));
        }
        Answered.Known known = (Answered.Known) answered;
        List<String> sentences = new ArrayList<>(understood.echoes());
        sentences.addAll(talk.words.drafting().answer(known.answer()));
        return unchanged(talk, Tone.SHOWN, sentences).with(known.answer());
    }

    private Reply commands(Talk talk, Heard heard, Reading.Understood understood) {
        List<ReplanCommand> all = whole(heard.earlier, understood);
        read(heard, As.COMMANDS, CommandJson.writeAll(all), understood.echoes(), understood.usage());
        ProposalId instead = heard.waiting;
        Long amended = instead == null ? null : talk.now().prompt();
        ProposalId opened = instead == null ? null : talk.now().opened();
        Previewing.Shown shown = previewing.propose(all, talk.author, instead, opened);
        if (shown instanceof Previewing.Shown.Proposed it) {
            superseded(talk, amended, instead);
            return previewed(talk, heard, understood.echoes(), new Asking(all, opened), it);
        }
        List<String> why = shown instanceof Previewing.Shown.Impossible it
                ? talk.words.objections(it.objections(), all)
                : refusals(talk, (Previewing.Shown.Refused) shown);
        ports.history().add(heard.number, new PromptEvent.Refused(clock.instant(), why));
        return unchanged(talk, Tone.REFUSED, why);
    }

    private static List<String> refusals(Talk talk, Previewing.Shown.Refused it) {
        return talk.words.refusals(it.refusals(), it.command());
    }

    private Reply previewed(Talk talk, Heard heard, List<String> echoes, Asking asking, Previewing.Shown.Proposed it) {
        Proposal proposal = it.proposal();
        Preview preview = previewing.preview(proposal);
        List<String> sentences = new ArrayList<>(echoes);
        it.notes().forEach(note -> sentences.add(talk.words.note(note)));
        List<String> summary = talk.words.preview(preview);
        sentences.addAll(summary);
        long millis = Duration.between(heard.at, clock.instant()).toMillis();
        previewed(heard.number, proposal, asking.opened, summary.get(0), millis);
        try {
            talk.to(talk.now()
                    .about(heard.number)
                    .previewed(CommandJson.writeAll(asking.commands), proposal.id(), proposal.hash(), asking.opened));
        } catch (StaleStateException another) {
            proposals.reject(proposal.id(), talk.author, "");
            throw another;
        }
        return talk.reply(Tone.SHOWN, sentences).with(preview);
    }

    /** The same commands from the present, in the place of a proposal that what it rests on has left behind. */
    Reply afresh(Talk talk, ProposalId old, List<String> first) {
        Conversation now = talk.now();
        Long number = now.prompt();
        List<ReplanCommand> all = CommandJson.readAll(now.commands());
        Previewing.Shown shown = previewing.propose(all, talk.author, old, now.opened());
        if (shown instanceof Previewing.Shown.Proposed it && number != null) {
            superseded(talk, number, now.proposal());
            Heard again = new Heard(number, "", clock.instant(), List.of(), null);
            return previewed(talk, again, first, new Asking(all, now.opened()), it)
                    .about(number);
        }
        List<String> why = new ArrayList<>(first);
        why.addAll(
                shown instanceof Previewing.Shown.Impossible it
                        ? talk.words.objections(it.objections(), all)
                        : refusals(talk, (Previewing.Shown.Refused) shown));
        proposals.reject(old, talk.author, "");
        talk.to(now.idle().without());
        return talk.reply(Tone.REFUSED, why);
    }

    private void previewed(long number, Proposal it, @Nullable ProposalId opened, String summary, long millis) {
        ports.history()
                .add(
                        number,
                        new PromptEvent.Previewed(
                                clock.instant(),
                                it.id(),
                                opened,
                                it.hash(),
                                it.baseRevision(),
                                it.policyVersion(),
                                summary,
                                millis));
    }

    private void superseded(Talk talk, @Nullable Long prompt, @Nullable ProposalId proposal) {
        if (prompt != null && proposal != null) {
            ports.history()
                    .add(
                            prompt,
                            new PromptEvent.Decided(clock.instant(), proposal, Ending.SUPERSEDED, talk.author, ""));
        }
    }

    private void read(Heard heard, As as, String commands, List<String> sentences, Usage usage) {
        ports.history().add(heard.number, new PromptEvent.Read(clock.instant(), as, commands, sentences, usage));
    }

    /** A question that this answers no longer waits; a preview still does. */
    private static Reply unchanged(Talk talk, Tone tone, List<String> sentences) {
        if (talk.now().stage() == Stage.CLARIFYING) {
            talk.back();
        }
        return talk.reply(tone, talk.now().previewing() ? withWaiting(talk, sentences) : sentences);
    }

    private static List<String> withWaiting(Talk talk, List<String> sentences) {
        List<String> all = new ArrayList<>(sentences);
        all.add(talk.words.say("shown.waiting"));
        return all;
    }

    /** What a prompt comes to with those before it. A query, and what restates or amends everything, stands for itself. */
    static List<ReplanCommand> whole(List<ReplanCommand> earlier, Reading.Understood understood) {
        List<ReplanCommand> more = understood.commands();
        if (understood.instead() || more.get(0) instanceof Query) {
            return more;
        }
        if (more.size() >= earlier.size() && more.subList(0, earlier.size()).equals(earlier)) {
            return more;
        }
        Set<ReplanCommand> all = new LinkedHashSet<>(earlier);
        all.addAll(more);
        return List.copyOf(all);
    }
}
