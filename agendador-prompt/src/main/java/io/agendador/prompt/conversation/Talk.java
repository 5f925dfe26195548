package io.agendador.prompt.conversation;

import io.agendador.prompt.conversation.Choice.Action;
import io.agendador.prompt.conversation.Conversation.Stage;
import io.agendador.prompt.conversation.Reply.Tone;
import io.agendador.prompt.reading.Reading.Option;
import io.agendador.roster.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One turn of one conversation: who speaks, where it was, and where it goes. Not safe for several threads. */
final class Talk {

    final Author author;
    final Locale locale;
    final Words words;
    private final ConversationStore store;
    private final boolean publishes;
    private final String turn;
    private Conversation now;

    Talk(
            ConversationStore store,
            Conversation now,
            Author author,
            Locale locale,
            Words words,
            boolean publishes,
            String turn) {
        this.store = store;
        this.now = now;
        this.author = author;
        this.locale = locale;
        this.words = words;
        this.publishes = publishes;
        this.turn = turn;
    }

    Conversation now() {
        return now;
    }

    /** It goes on from there, wherever that is asked. */
    void to(Conversation next) {
        now = store.save(next.after(turn));
    }

    Reply reply(Tone tone, String sentence) {
        return reply(tone, List.of(sentence));
    }

    Reply reply(Tone tone, List<String> sentences) {
        return Reply.of(tone, sentences).with(choices()).about(now.prompt());
    }

    /** Where it is, for whoever comes late. */
    String standing() {
        return words.say("stage." + now.stage(), now.text());
    }

    /** What can be pressed now. */
    List<Choice> choices() {
        return switch (now.stage()) {
            case IDLE -> now.proposal() == null ? List.of() : choices(Action.UNDO);
            case CLARIFYING -> options();
            case PREVIEWED -> choices(Action.APPROVE, Action.REJECT);
            case CONFIRMING -> choices(Action.CONFIRM, Action.REJECT);
            case TYPING -> choices(Action.REJECT);
            case EXPLAINING -> choices(Action.USUAL_REASON, Action.REJECT);
            case APPROVED ->
                publishes ? choices(Action.PUBLISH, Action.LATER, Action.UNDO) : choices(Action.LATER, Action.UNDO);
            case PUBLISHING -> choices(Action.CONFIRM_PUBLICATION, Action.LATER);
            case PUBLISHING_EXPLAINED -> choices(Action.USUAL_REASON, Action.LATER);
            case UNDOING -> choices(Action.CONFIRM_UNDO, Action.LATER);
        };
    }

    /** Whether that is on offer now. */
    boolean offers(Choice pressed) {
        return choices().stream()
                .anyMatch(it -> it.step() == pressed.step()
                        && it.action() == pressed.action()
                        && it.option() == pressed.option());
    }

    /** A question's options, and where a preview waits beside it, the way back to it. */
    private List<Choice> options() {
        List<Option> options = now.options();
        List<Choice> all = new ArrayList<>(IntStream.range(0, options.size())
                .mapToObj(it -> new Choice(options.get(it).label(), Action.OPTION, now.step(), it))
                .toList());
        all.addAll(choices(Action.LATER));
        return all;
    }

    private List<Choice> choices(Action... actions) {
        return Stream.of(actions)
                .map(it -> new Choice(words.say("choice." + it), it, now.step(), 0))
                .toList();
    }

    /** Waits for a prompt, or for a decision about what is shown beside. */
    void back() {
        to(now.previewing() ? now.at(Stage.PREVIEWED) : now.idle());
    }
}
