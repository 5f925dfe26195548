package io.agendador.prompt.conversation;

import static io.agendador.prompt.drafting.Town.LOURDES;
import static io.agendador.prompt.drafting.Town.SAVASSI;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Planner;
import io.agendador.postgres.OnlyLong;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.conversation.Choice.Action;
import io.agendador.prompt.conversation.PromptEvent.Decided;
import io.agendador.prompt.conversation.PromptEvent.Ending;
import io.agendador.prompt.conversation.PromptEvent.Previewed;
import io.agendador.prompt.conversation.Replays.Replayed;
import io.agendador.prompt.drafting.Town;
import io.agendador.roster.Network;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

class ConversationPropertiesTest {

    private static final int TURNS = 14;

    /** Those by which the roster may come to be another one, and the reason that one of them may have asked for. */
    private static final Set<Action> DECISIVE =
            EnumSet.of(Action.APPROVE, Action.CONFIRM, Action.USUAL_REASON, Action.CONFIRM_UNDO);

    private static Chat chat() {
        Chat chat = new Chat();
        chat.town
                .with("Ana", SAVASSI, 1, Shift.MORNING)
                .with("Bia", LOURDES, 1, Shift.MORNING)
                .pinned("Caio", SAVASSI, 2, Shift.AFTERNOON)
                .with("Ana", SAVASSI, 3, Shift.MORNING);
        return chat;
    }

    /** What stands in force, and in which network. */
    private record Standing(Roster roster, Network network) {
        static Standing of(Chat chat) {
            return new Standing(chat.town.roster(), chat.town.base().network());
        }
    }

    @Property(tries = 60)
    void nothingThatIsSaidChangesTheRosterWithoutAnApprovalAndNothingThrows(@ForAll long seed) {
        Chat chat = chat();
        AnyTurn any = new AnyTurn(seed);
        List<Choice> offered = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            Standing before = Standing.of(chat);
            boolean explaining = chat.conversations
                    .find(Chat.KEY)
                    .filter(it -> it.stage() == Conversation.Stage.EXPLAINING)
                    .isPresent();
            boolean decisive = false;
            chat.author = any.upTo(5) == 0 ? Town.VERA : Town.LIA;
            Reply reply;
            if (offered.isEmpty() || any.upTo(3) == 0) {
                reply = chat.say(any.text());
                decisive = explaining;
            } else {
                // Also what was offered long ago, and what never was.
                Choice pressed = offered.get(any.upTo(offered.size()));
                String token = any.upTo(6) == 0 ? pressed.token() + "9" : pressed.token();
                decisive = DECISIVE.contains(pressed.action());
                reply = chat.press(token);
            }
            assertThat(reply.sentences()).isNotEmpty().allMatch(it -> !it.isBlank());
            offered.addAll(reply.choices());
            if (!decisive || reply.tone() != Reply.Tone.DONE) {
                assertThat(Standing.of(chat)).isEqualTo(before);
            }
        }
        approvedOnceAndAsShown(chat);
    }

    /** Nothing is approved twice, and nothing that no preview showed. */
    private static void approvedOnceAndAsShown(Chat chat) {
        for (PromptHistory.Recorded it : chat.history.latest(1000)) {
            List<Decided> approved = it.events().stream()
                    .filter(Decided.class::isInstance)
                    .map(Decided.class::cast)
                    .filter(one -> one.ending() == Ending.APPROVED)
                    .toList();
            assertThat(approved).extracting(Decided::proposal).doesNotHaveDuplicates();
            approved.forEach(one -> assertThat(it.events())
                    .anyMatch(shown ->
                            shown instanceof Previewed that && that.proposal().equals(one.proposal())));
        }
    }

    /** The same turns end the same whether everything but the stores is made anew before each of them, or never. */
    @Property(tries = 25)
    void aRestartBetweenAnyTwoTurnsMakesNoDifference(@ForAll long seed) {
        Chat restarted = chat();
        Chat running = chat();
        Conversations kept = running.conversations();
        AnyTurn any = new AnyTurn(seed);
        List<Choice> offered = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            boolean says = offered.isEmpty() || any.upTo(3) == 0;
            String text =
                    says ? any.text() : offered.get(any.upTo(offered.size())).token();
            Reply one = says ? restarted.say(text) : restarted.press(text);
            Reply other =
                    says ? kept.say(Chat.KEY, Town.LIA, text, Chat.PT) : kept.press(Chat.KEY, Town.LIA, text, Chat.PT);
            assertThat(one.sentences()).isEqualTo(other.sentences());
            assertThat(one.choices()).isEqualTo(other.choices());
            offered.addAll(one.choices());
        }
        assertThat(Standing.of(restarted).roster().states())
                .isEqualTo(Standing.of(running).roster().states());
        assertThat(restarted.conversations.find(Chat.KEY)).isEqualTo(running.conversations.find(Chat.KEY));
    }

    @Property(tries = 50)
    void everyPreviewIsReplayedToTheSamePlan(@ForAll long seed) {
        replaysEveryPreview(seed);
    }

    @Property(tries = 1_000)
    @AddLifecycleHook(OnlyLong.class)
    void everyPreviewOfAThousandHistoriesIsReplayedToTheSamePlan(@ForAll long seed) {
        replaysEveryPreview(seed);
    }

    private static void replaysEveryPreview(long seed) {
        Chat chat = chat();
        AnyTurn any = new AnyTurn(seed);
        for (int turn = 0; turn < 6; turn++) {
            Reply reply = chat.say(ScriptedExecutor.prompt(any.commands().toArray(ReplanCommand[]::new)));
            if (reply.preview() != null && any.upTo(3) > 0) {
                Reply next = chat.press(reply, Action.APPROVE);
                if (next.choices().stream().anyMatch(it -> it.action() == Action.CONFIRM)) {
                    next = chat.press(next, Action.CONFIRM);
                }
                if (chat.state().stage() == Conversation.Stage.TYPING) {
                    next = chat.say("limpar");
                }
                if (next.choices().stream().anyMatch(it -> it.action() == Action.USUAL_REASON)) {
                    chat.press(next, Action.USUAL_REASON);
                }
            }
        }
        Replays replays = new Replays(chat.town.store, chat.history, new Planner());
        for (PromptHistory.Recorded it : chat.history.latest(1000)) {
            boolean previewed = it.events().stream().anyMatch(Previewed.class::isInstance);
            assertThat(replays.replay(it.number()))
                    .isInstanceOf(previewed ? Replayed.Same.class : Replayed.NothingToReplay.class);
            assertThat(replays.reread(it.number(), new ScriptedExecutor()))
                    .get()
                    .satisfies(one -> assertThat(one.same()).isTrue());
        }
    }
}
