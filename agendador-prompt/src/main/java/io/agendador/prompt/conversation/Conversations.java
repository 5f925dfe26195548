package io.agendador.prompt.conversation;

import io.agendador.planning.Planner;
import io.agendador.prompt.conversation.Conversation.Stage;
import io.agendador.prompt.conversation.Reply.Tone;
import io.agendador.prompt.drafting.CommandDrafting;
import io.agendador.prompt.reading.Prompt;
import io.agendador.review.Adjustments;
import io.agendador.review.Proposals;
import io.agendador.review.StaleStateException;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.ProposalId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Conversations about one network's roster. Each call is one turn: it reads where the conversation was, does what is asked
 * and stores where it is; so it goes on after a restart, and on any machine. What is pressed twice, or too late, does
 * nothing. Only an approval changes the roster, and only to what was shown.
 *
 * <p>What people ask for and cannot have is a {@link Reply}. A {@link io.agendador.review.StoreUnavailableException} is
 * thrown as everywhere. Safe for many threads.
 */
public final class Conversations {

    private final ConversationPorts ports;
    private final ConversationSettings settings;
    private final InstantSource clock;
    private final Previewing previewing;
    private final Hearing hearing;
    private final Deciding deciding;
    private final Undoing undoing;
    private final Publishing publishing;

    /**
     * Conversations on these ports.
     *
     * @param planner does the searches
     * @param clock tells what has begun, and how many prompts there were lately
     * @param ids gives each proposal its id
     */
    public Conversations(
            ConversationPorts ports,
            ConversationSettings settings,
            Planner planner,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.ports = ports;
        this.settings = settings;
        this.clock = clock;
        Proposals proposals = new Proposals(ports.transactions(), planner, clock, ids);
        Adjustments adjustments = new Adjustments(ports.transactions(), planner, clock, ids);
        CommandDrafting drafting = new CommandDrafting(settings.search());
        previewing = new Previewing(ports.transactions(), proposals, drafting, planner, clock);
        hearing = new Hearing(ports, previewing, proposals, clock);
        deciding = new Deciding(ports, settings, previewing, proposals, hearing, clock);
        undoing = new Undoing(ports, previewing, adjustments, clock);
        publishing = new Publishing(ports, clock);
    }

    /**
     * Reads prompts, proposes changes of the coming week, prepares what would be shown of them, and takes all back: the
     * first who says something need not wait for what a new process loads and compiles on the way. For apps that have just
     * started, on a thread of their own; takes about three seconds, or no time where there is no network yet.
     *
     * @param author as whom it is computed; an executor whose readings have their price is asked nothing
     *     ({@link io.agendador.prompt.reading.PromptExecutor#rehearse}), and nothing is written down
     */
    public void rehearse(Author author) {
        previewing.rehearse(author, ports.executor());
    }

    /** Says something: a prompt, the answer to a question, or the reason that was asked for. */
    public Reply say(ConversationKey key, Author author, String text, Locale locale) {
        return say(key, author, text, locale, "");
    }

    /**
     * Says something that may come again, because whoever brought it was stopped before it could be answered.
     *
     * @param turn what it is called, the same each time, other than what was brought before; empty for nothing
     * @return where the conversation is, if it came already and led there
     */
    public Reply say(ConversationKey key, Author author, String text, Locale locale, String turn) {
        String said = printable(text);
        if (said.isEmpty()) {
            return Reply.of(Tone.REFUSED, Words.bare(locale, "say.empty"));
        }
        return turn(key, author, locale, turn, talk -> switch (talk.now().stage()) {
            case TYPING -> deciding.typed(talk, said);
            case EXPLAINING -> deciding.approve(talk, Reasons.oneLine(said));
            case PUBLISHING_EXPLAINED -> publishing.confirm(talk, Reasons.oneLine(said));
            case CLARIFYING -> prompt(talk, hearing.answered(talk, said));
            default -> prompt(talk, said);
        });
    }

    /**
     * Presses something that was offered.
     *
     * @param token of the choice
     */
    public Reply press(ConversationKey key, Author author, String token, Locale locale) {
        return press(key, author, token, locale, "");
    }

    /**
     * Presses something that was offered, and may come again.
     *
     * @param token of the choice
     * @param turn as when something is {@linkplain #say(ConversationKey, Author, String, Locale, String) said}
     */
    public Reply press(ConversationKey key, Author author, String token, Locale locale, String turn) {
        return turn(key, author, locale, turn, talk -> {
            Optional<Choice> pressed = Choice.press(token).filter(talk::offers);
            return pressed.isPresent() ? press(talk, pressed.get()) : stale(talk, "stale.pressed");
        });
    }

    /** Where the conversation is, with what is shown and can be pressed there. */
    public Reply show(ConversationKey key, Author author, Locale locale) {
        return turn(key, author, locale, "", this::standing);
    }

    /**
     * Shows what taking back would do; to be confirmed.
     *
     * @param done what is taken back; null for what was approved last
     */
    public Reply undo(ConversationKey key, Author author, @Nullable ProposalId done, Locale locale) {
        return turn(key, author, locale, "", talk -> undoing.show(talk, done));
    }

    /**
     * Shows a proposal that waits, whoever made it, to be decided about or adjusted by prompts here. What this
     * conversation showed before goes on waiting elsewhere.
     */
    public Reply open(ConversationKey key, Author author, ProposalId proposal, Locale locale) {
        return turn(key, author, locale, "", talk -> deciding.open(talk, proposal));
    }

    private Reply press(Talk talk, Choice pressed) {
        return switch (pressed.action()) {
            case OPTION ->
                prompt(talk, talk.now().options().get(pressed.option()).prompt());
            case APPROVE -> deciding.ask(talk);
            case CONFIRM -> deciding.confirm(talk);
            case REJECT -> deciding.reject(talk);
            case USUAL_REASON ->
                talk.now().stage() == Stage.EXPLAINING
                        ? deciding.approve(talk, talk.words.say("usual.reason"))
                        : publishing.confirm(talk, talk.words.say("usual.reason"));
            case PUBLISH -> publishing.show(talk);
            case CONFIRM_PUBLICATION -> publishing.confirm(talk, "");
            case LATER -> later(talk);
            case UNDO -> undoing.show(talk, talk.now().proposal());
            case CONFIRM_UNDO -> undoing.confirm(talk);
        };
    }

    private Reply prompt(Talk talk, String text) {
        if (text.length() > Prompt.LONGEST) {
            return talk.reply(Tone.REFUSED, talk.words.say("say.long", Prompt.LONGEST));
        }
        return settings.limits()
                .notBefore(ports.history(), talk.author.name(), clock.instant())
                .map(when -> talk.reply(Tone.LATER, talk.words.later(when)))
                .orElseGet(() -> hearing.hear(talk, text));
    }

    private Reply later(Talk talk) {
        talk.back();
        Reply reply = talk.reply(Tone.DONE, talk.words.say("done.later"));
        return talk.now().stage() == Stage.PREVIEWED ? standing(talk) : reply;
    }

    private Reply stale(Talk talk, String key) {
        Reply standing = standing(talk);
        return standing.tone() == Tone.STALE ? standing : stale(talk, standing, key);
    }

    private static Reply stale(Talk talk, Reply standing, String key) {
        return standing.in(Tone.STALE).after(List.of(talk.words.say(key)));
    }

    /** What is shown where it is; an ended proposal is noticed here. */
    private Reply standing(Talk talk) {
        return deciding.ended(talk).orElseGet(() -> shown(talk));
    }

    private Reply shown(Talk talk) {
        Conversation now = talk.now();
        if (now.stage() == Stage.UNDOING) {
            // What it would do is kept nowhere.
            return undoing.show(talk, now.proposal());
        }
        Reply reply = talk.reply(now.stage() == Stage.CLARIFYING ? Tone.ASKED : Tone.SHOWN, talk.standing());
        ProposalId proposal = now.proposal();
        return now.previewing() && proposal != null
                ? previewing
                        .find(proposal)
                        .map(it -> reply.with(previewing.preview(it)))
                        .orElse(reply)
                : reply;
    }

    /** Of two answers at once the first counts; the second is told where it stands. */
    private Reply turn(ConversationKey key, Author author, Locale locale, String turn, Function<Talk, Reply> work) {
        Optional<Network> network = previewing.network();
        if (network.isEmpty()) {
            return Reply.of(Tone.REFUSED, Words.bare(locale, "say.nonetwork"));
        }
        try {
            Talk talk = talk(key, author, locale, network.get(), turn);
            boolean again = !turn.isEmpty() && turn.equals(talk.now().turn());
            return again ? standing(talk) : work.apply(talk);
        } catch (StaleStateException another) {
            Talk after = talk(key, author, locale, network.get(), turn);
            return stale(after, shown(after), "stale.other");
        }
    }

    private Talk talk(ConversationKey key, Author author, Locale locale, Network network, String turn) {
        Conversation now = ports.conversations().find(key).orElseGet(() -> Conversation.begun(key));
        LocalDate today = clock.instant().atZone(network.zone()).toLocalDate();
        Words words = new Words(locale, network, today);
        return new Talk(ports.conversations(), now, author, locale, words, ports.mirror() != null, turn);
    }

    /** What no database stores, and no terminal should be steered by, is a space. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", " ").strip();
    }
}
