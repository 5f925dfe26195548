package io.agendador.prompt.conversation;

import static io.agendador.prompt.conversation.Chat.KEY;
import static io.agendador.prompt.conversation.Chat.day;
import static io.agendador.prompt.drafting.Town.LOURDES;
import static io.agendador.prompt.drafting.Town.SAVASSI;
import static io.agendador.prompt.drafting.Town.SUNDAY;
import static io.agendador.prompt.drafting.Town.WEEK;
import static io.agendador.prompt.drafting.Town.person;
import static io.agendador.prompt.drafting.Town.slot;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.mirror.CalendarMirror;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.ClearFuture;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.Doubles;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Scope;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.conversation.Choice.Action;
import io.agendador.prompt.conversation.Conversation.Stage;
import io.agendador.prompt.conversation.PromptEvent.Ending;
import io.agendador.prompt.conversation.Reply.Tone;
import io.agendador.prompt.drafting.Town;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.Outcome;
import io.agendador.review.RosterReport;
import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationsTest {

    private static final ReplanCommand ASSIGN = new Assign("Ana", SAVASSI, day(1), MORNING);

    private final Chat chat = new Chat();

    @Test
    void showsWhatWouldChangeAndChangesNothing() {
        Roster before = chat.town.roster();
        Reply shown = chat.say(ASSIGN);
        assertThat(shown.tone()).isEqualTo(Tone.SHOWN);
        assertThat(shown.choices()).extracting(Choice::action).containsExactly(Action.APPROVE, Action.REJECT);
        assertThat(shown.preview()).isNotNull().satisfies(it -> {
            assertThat(it.byDay()).containsOnlyKeys(day(1));
            assertThat(it.load().people()).hasSize(1);
            assertThat(it.after().betterThan(it.before())).isTrue();
            assertThat(it.findings().resolved()).isNotEmpty();
        });
        assertThat(chat.town.roster()).isEqualTo(before);
    }

    @Test
    void whatIsNamedOutsideOfTheWeeksThatAreSearchedIsShownToo() {
        Reply shown = chat.say(new Assign("Ana", SAVASSI, day(8), MORNING), Regenerate.of(WEEK));
        RosterReport report = Objects.requireNonNull(shown.preview()).report();
        assertThat(report.roster().states().get(slot(SAVASSI, 8, MORNING)))
                .isNotNull()
                .satisfies(it -> assertThat(it.isHeldBy(person("Ana"))).isTrue());
    }

    @Test
    void aRehearsalReadsComputesAndKeepsNothing() {
        Roster before = chat.town.roster();
        chat.conversations().rehearse(Town.LIA);
        assertThat(chat.executor.rehearsed()).isNotEmpty();
        assertThat(chat.town.roster()).isEqualTo(before);
        assertThat(chat.history.latest(10)).isEmpty();
        assertThat(chat.town.store.<Boolean>read(it -> it.proposals().latest(10).isEmpty()))
                .isTrue();
    }

    @Test
    void putsInForceWhatWasApprovedAndOffersToPublishIt() {
        Reply done = chat.press(chat.say(ASSIGN), Action.APPROVE);
        assertThat(done.tone()).isEqualTo(Tone.DONE);
        assertThat(chat.town.roster().states()).containsKey(slot(SAVASSI, 1, MORNING));
        Reply plan = chat.press(done, Action.PUBLISH);
        assertThat(plan.plan())
                .isNotNull()
                .satisfies(it -> assertThat(it.items()).isNotEmpty());
        Reply reason = chat.press(plan, Action.CONFIRM_PUBLICATION);
        assertThat(reason.tone()).as("gaps of the week are open warnings").isEqualTo(Tone.ASKED);
        Reply published = chat.press(reason, Action.USUAL_REASON);
        assertThat(published.publication()).isNotNull();
        assertThat(events(1))
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactly("Read", "Previewed", "Decided", "Published");
    }

    @Test
    void publishesOnlyThePlanThatWasShown() {
        Reply plan = chat.press(chat.press(chat.say(ASSIGN), Action.APPROVE), Action.PUBLISH);
        chat.town.with("Bia", LOURDES, 1, MORNING);
        Reply again = chat.press(plan, Action.CONFIRM_PUBLICATION);
        assertThat(again.publication()).isNull();
        assertThat(again.plan()).isNotNull().isNotEqualTo(plan.plan());
    }

    @Test
    void findsWhatAProcessPublishedThatEndedBeforeItCouldSaySo() {
        Reply plan = chat.press(chat.press(chat.say(ASSIGN), Action.APPROVE), Action.PUBLISH);
        CalendarMirror mirror = Objects.requireNonNull(chat.mirror);
        mirror.publish(Objects.requireNonNull(plan.plan()), Town.LIA, "combinado", CalendarMirror.Progress.NONE);
        Reply published = chat.press(plan, Action.CONFIRM_PUBLICATION);
        assertThat(published.tone()).isEqualTo(Tone.DONE);
        assertThat(mirror.publications(9)).containsExactly(Objects.requireNonNull(published.publication()));
    }

    @Test
    void isAdjustedByAnotherPromptWhichTakesItsPlace() {
        chat.say(ASSIGN);
        Reply adjusted = chat.say(new Assign("Bia", LOURDES, day(1), MORNING));
        assertThat(Objects.requireNonNull(adjusted.preview()).proposal().diff().moves())
                .hasSize(2);
        assertThat(events(1))
                .last()
                .isInstanceOfSatisfying(
                        PromptEvent.Decided.class, it -> assertThat(it.ending()).isEqualTo(Ending.SUPERSEDED));
        assertThat(chat.history.find(2).orElseThrow().asked().amends()).isEqualTo(1);
        assertThat(chat.town.reports().proposals(9, Town.NOW))
                .extracting(it -> it.status())
                .containsExactly(Proposal.Status.PENDING, Proposal.Status.SUPERSEDED);
    }

    @Test
    void anAdjustmentThatCannotBeLeavesThePreviewWaiting() {
        Reply first = chat.say(ASSIGN);
        Reply refused = chat.say(new Unassign("Bia", day(1), null));
        assertThat(refused.tone()).isEqualTo(Tone.REFUSED);
        assertThat(refused.sentences()).contains("A prévia continua à espera de decisão.");
        assertThat(chat.press(first, Action.APPROVE).tone()).isEqualTo(Tone.DONE);
    }

    @Test
    void namesTheHalfThatCannotBe() {
        chat.town.with("Bia", SAVASSI, 1, MORNING);
        Reply refused = chat.say(
                new Assign("Ana", LOURDES, day(2), MORNING),
                new Assign("Bia", LOURDES, day(1), MORNING),
                new Assign("Caio", LOURDES, day(3), MORNING));
        assertThat(refused.tone()).isEqualTo(Tone.REFUSED);
        assertThat(refused.sentences().get(0))
                .contains("Bia")
                .doesNotContain("Ana")
                .doesNotContain("Caio");
        Reply unknown = chat.say(new Assign("Ana", LOURDES, day(2), MORNING), new Unassign("Zoe", day(1), null));
        assertThat(unknown.sentences()).hasSize(2).last().isEqualTo("Ninguém se chama Zoe nesta rede.");
        assertThat(unknown.sentences().get(0)).contains("Zoe");
    }

    @Test
    void anApprovalOfWhatHasMovedShowsAFreshPreview() {
        Reply shown = chat.say(ASSIGN);
        chat.town.with("Bia", SAVASSI, 1, MORNING);
        Reply fresh = chat.press(shown, Action.APPROVE);
        assertThat(fresh.tone()).isEqualTo(Tone.SHOWN);
        assertThat(fresh.sentences()).first().asString().contains("mudou desde a prévia");
        assertThat(chat.town.roster().states().get(slot(SAVASSI, 1, MORNING)))
                .as("nothing is in force of it")
                .satisfies(it -> assertThat(it.isHeldBy(person("Bia"))).isTrue());
        assertThat(chat.press(fresh, Action.APPROVE).tone()).isEqualTo(Tone.DONE);
        assertThat(chat.town.roster().states().get(slot(SAVASSI, 1, MORNING)).isHeldBy(person("Ana")))
                .isTrue();
    }

    @Test
    void aSecondPressDoesNothingAndIsAnsweredPolitely() {
        Reply shown = chat.say(ASSIGN);
        chat.press(shown, Action.APPROVE);
        long revision = revision();
        Reply again = chat.press(shown, Action.APPROVE);
        assertThat(again.tone()).isEqualTo(Tone.STALE);
        assertThat(chat.press("nonsense").tone()).isEqualTo(Tone.STALE);
        assertThat(chat.press("1:APPROVE:-1").tone()).isEqualTo(Tone.STALE);
        assertThat(revision()).isEqualTo(revision);
        assertThat(events(1)).filteredOn(PromptEvent.Decided.class::isInstance).hasSize(1);
    }

    @Test
    void noticesThatOthersHaveDecidedAndThatItHasExpired() {
        Reply shown = chat.say(ASSIGN);
        Proposal proposal = Objects.requireNonNull(shown.preview()).proposal();
        chat.town.proposals().reject(proposal.id(), Town.LIA, "não");
        assertThat(chat.press(shown, Action.APPROVE).tone()).isEqualTo(Tone.STALE);
        assertThat(chat.state().stage()).isEqualTo(Stage.IDLE);
        Reply second = chat.say(ASSIGN);
        chat.now = chat.now.plus(Duration.ofDays(15));
        Reply late = chat.press(second, Action.APPROVE);
        assertThat(late.sentences()).containsExactly("A proposta venceu; peça de novo.");
        assertThat(late.choices()).isEmpty();
    }

    @Test
    void clearingIsConfirmedTwiceByAWordAndExplained() {
        chat.town.with("Ana", SAVASSI, 1, MORNING);
        Reply shown = chat.say(new ClearFuture(SUNDAY, Scope.NONE, Scope.NONE));
        Reply second = chat.press(shown, Action.APPROVE);
        assertThat(second.tone()).isEqualTo(Tone.ASKED);
        assertThat(second.choices()).extracting(Choice::action).containsExactly(Action.CONFIRM, Action.REJECT);
        assertThat(chat.town.roster().assignments()).hasSize(1);
        Reply word = chat.press(second, Action.CONFIRM);
        assertThat(word.sentences()).first().asString().contains("limpar");
        assertThat(chat.say("sim").tone()).isEqualTo(Tone.ASKED);
        assertThat(chat.town.roster().assignments()).hasSize(1);
        Reply reason = chat.say("Limpar");
        assertThat(chat.state().stage()).isEqualTo(Stage.EXPLAINING);
        assertThat(reason.tone()).isEqualTo(Tone.ASKED);
        assertThat(chat.say("mudou\ntudo").tone()).isEqualTo(Tone.DONE);
        assertThat(chat.town.roster().assignments()).isEmpty();
        assertThat(events(1))
                .last()
                .isInstanceOfSatisfying(
                        PromptEvent.Decided.class, it -> assertThat(it.reason()).isEqualTo("mudou tudo"));
    }

    @Test
    void takingMuchAwayIsConfirmedTwice() {
        chat.town.with("Ana", SAVASSI, 1, MORNING).with("Bia", LOURDES, 1, MORNING);
        Reply shown = chat.say(new Unassign("Ana", day(1), null));
        Reply second = chat.press(shown, Action.APPROVE);
        assertThat(second.sentences()).first().asString().contains("30 %");
        assertThat(chat.press(second, Action.REJECT).tone()).isEqualTo(Tone.DONE);
        assertThat(chat.town.roster().assignments()).hasSize(2);
    }

    @Test
    void whoSaysSomethingElseInsteadOfAnsweringIsUnderstood() {
        assertThat(chat.say("ask").tone()).isEqualTo(Tone.ASKED);

        assertThat(chat.say(ScriptedExecutor.prompt(ASSIGN)).preview()).isNotNull();
    }

    @Test
    void asksBackAndTakesTheAnswerAsAPrompt() {
        Reply asked = chat.say("ask:" + ScriptedExecutor.prompt(ASSIGN));
        assertThat(asked.tone()).isEqualTo(Tone.ASKED);
        assertThat(chat.press(asked, Action.OPTION).preview()).isNotNull();
        chat.press(chat.say("ask:x"), Action.LATER);
        assertThat(chat.state().stage()).as("the preview still waits").isEqualTo(Stage.PREVIEWED);
        Reply spoken = chat.say("ask:" + CommandJson.writeAll(List.of(ASSIGN)));
        assertThat(spoken.choices()).extracting(Choice::label).contains("Esta");
        assertThat(chat.say("esta").preview()).isNotNull();
    }

    @Test
    void whatAmendsTheSearchThatIsShownTakesItsPlace() {
        Regenerate week = Regenerate.of(WEEK);
        Regenerate mornings = week.only(Scope.NONE.shifts(List.of(MORNING)));
        chat.say(week);
        String amendment = "instead:" + ScriptedExecutor.prompt(mornings);

        Reply shown = chat.say(amendment);

        assertThat(shown.preview()).isNotNull();
        assertThat(CommandJson.readAll(chat.state().commands())).containsExactly(mornings);
        Replays replays = new Replays(chat.town.store, chat.history, new Planner());
        long number = chat.history.latest(1).get(0).number();
        assertThat(replays.reread(number, new ScriptedExecutor()).orElseThrow().same())
                .isTrue();
        assertThat(replays.replay(number)).isInstanceOf(Replays.Replayed.Same.class);
    }

    @Test
    void whileAnotherPromptIsAskedAboutNothingAmendsWhatIsShown() {
        Regenerate week = Regenerate.of(WEEK);
        chat.say(week);
        chat.say("ask");

        Reply reply = chat.say("instead:" + ScriptedExecutor.prompt(week.doubles(Doubles.FORBID)));

        assertThat(reply.tone()).isEqualTo(Tone.REFUSED);
        assertThat(CommandJson.readAll(chat.state().commands())).containsExactly(week);
    }

    @Test
    void answersQueriesBesideAPreview() {
        Reply shown = chat.say(ASSIGN);
        Reply answer = chat.say(new Query(Query.About.GAPS, null, null, null, null, WEEK));
        assertThat(answer.answer()).isNotNull();
        assertThat(answer.choices()).isEqualTo(shown.choices());
        assertThat(chat.press(shown, Action.APPROVE).tone()).isEqualTo(Tone.DONE);
    }

    @Test
    void declinesFailsAndBreaksWithoutAnyChange() {
        assertThat(chat.say("Qual a previsão do tempo?").tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.say("fail").tone()).isEqualTo(Tone.FAILED);
        assertThat(chat.say("break").tone()).isEqualTo(Tone.FAILED);
        assertThat(chat.say(" \u0000 ").tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.say("x".repeat(2001)).tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.history.latest(9))
                .as("what was too long was not executed")
                .hasSize(3);
    }

    @Test
    void viewersAskButChangeNothing() {
        chat.author = Town.VERA;
        assertThat(chat.say(ASSIGN).tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.say(new Query(Query.About.HOURS, "Ana", null, null, null, WEEK))
                        .answer())
                .isNotNull();
        chat.author = Town.LIA;
        Reply shown = chat.say(ASSIGN);
        chat.author = Town.VERA;
        assertThat(chat.press(shown, Action.APPROVE).tone()).isEqualTo(Tone.REFUSED);
        assertThat(chat.town.roster().assignments()).isEmpty();
    }

    @Test
    void whatComesAgainUnderTheSameNameIsDoneOnce() {
        Conversations conversations = chat.conversations();
        Reply shown = conversations.say(KEY, Town.LIA, ScriptedExecutor.prompt(ASSIGN), Chat.PT, "u1");
        Reply again = conversations.say(KEY, Town.LIA, ScriptedExecutor.prompt(ASSIGN), Chat.PT, "u1");
        assertThat(again.preview()).isEqualTo(shown.preview());
        assertThat(again.choices()).isEqualTo(shown.choices());
        assertThat(chat.history.latest(9)).hasSize(1);
        String approve = Chat.token(shown, Action.APPROVE);
        conversations.press(KEY, Town.LIA, approve, Chat.PT, "u2");
        Reply twice = conversations.press(KEY, Town.LIA, approve, Chat.PT, "u2");
        assertThat(twice.tone()).isEqualTo(Tone.SHOWN);
        assertThat(twice.choices())
                .extracting(Choice::action)
                .containsExactly(Action.PUBLISH, Action.LATER, Action.UNDO);
    }

    @Test
    void aProposalThatOthersMadeIsOpenedAdjustedAndApproved() {
        chat.town.with("Ana", SAVASSI, 1, MORNING);
        Proposal generated = generated();
        Reply opened = chat.open(generated.id());
        assertThat(Objects.requireNonNull(opened.preview()).proposal()).isEqualTo(generated);
        assertThat(opened.choices()).extracting(Choice::action).containsExactly(Action.APPROVE, Action.REJECT);
        Reply adjusted = chat.say(new Unassign("Ana", day(1), null));
        Proposal both = Objects.requireNonNull(adjusted.preview()).proposal();
        assertThat(both.previous()).isEqualTo(generated.id());
        assertThat(both.candidate().draft().generation()).isNotNull();
        assertThat(both.candidate().draft().edits()).isNotEmpty();
        assertThat(new Replays(chat.town.store, chat.history, new Planner()).replay(1))
                .isInstanceOf(Replays.Replayed.Same.class);
        chat.press(adjusted, Action.APPROVE);
        assertThat(chat.say("motivo").tone()).isIn(Tone.DONE, Tone.REFUSED);
        assertThat(chat.town.reports().proposals(9, Town.NOW))
                .extracting(it -> it.status())
                .containsExactly(Proposal.Status.APPROVED, Proposal.Status.SUPERSEDED);
    }

    @Test
    void anOpenedProposalThatHasMovedIsShownAnewAndADecidedOneNotAtAll() {
        Proposal generated = generated();
        Reply opened = chat.open(generated.id());
        chat.town.with("Ana", SAVASSI, 1, MORNING);
        Reply fresh = chat.press(opened, Action.APPROVE);
        assertThat(fresh.sentences()).first().asString().contains("mudou desde a prévia");
        assertThat(chat.press(fresh, Action.APPROVE).tone()).isEqualTo(Tone.DONE);
        assertThat(chat.open(generated.id()).tone()).isEqualTo(Tone.STALE);
        assertThat(chat.open(new ProposalId(new UUID(0, 0))).tone()).isEqualTo(Tone.REFUSED);
    }

    private Proposal generated() {
        Generation search = new Generation(Week.of(SUNDAY), 1, List.of(), false, 1, Effort.of(500));
        Author job = new Author("weekly-generation", Author.Role.COORDINATOR, Author.Door.JOB);
        return ((Outcome.Shown) chat.town
                        .proposals()
                        .propose(Draft.of(search), Proposal.Kind.GENERATION, job, true, Planner.Progress.NONE)
                        .orElseThrow())
                .proposal();
    }

    @Test
    void takesBackWhatWasApprovedAfterShowingIt() {
        Reply done = chat.press(chat.say(ASSIGN), Action.APPROVE);
        Reply shown = chat.press(done, Action.UNDO);
        assertThat(Objects.requireNonNull(shown.preview()).removed()).isEqualTo(1);
        assertThat(chat.town.roster().assignments()).hasSize(1);
        assertThat(chat.press(shown, Action.CONFIRM_UNDO).tone()).isEqualTo(Tone.DONE);
        assertThat(chat.town.roster().assignments()).isEmpty();
        assertThat(events(1))
                .last()
                .isInstanceOfSatisfying(
                        PromptEvent.Decided.class, it -> assertThat(it.ending()).isEqualTo(Ending.UNDONE));
    }

    @Test
    void anUndoThatIsAskedForAgainIsShownAsItWas() {
        Reply done = chat.press(chat.say(ASSIGN), Action.APPROVE);
        Reply shown = chat.press(done, Action.UNDO);
        Reply again = chat.conversations().show(Chat.KEY, chat.author, Chat.PT);
        assertThat(Objects.requireNonNull(again.preview()).proposal().hash())
                .isEqualTo(Objects.requireNonNull(shown.preview()).proposal().hash());
        assertThat(chat.press(again, Action.CONFIRM_UNDO).tone()).isEqualTo(Tone.DONE);
        assertThat(chat.town.roster().assignments()).isEmpty();
    }

    @Test
    void anUndoOfWhatHasMovedIsShownAnew() {
        Reply done = chat.press(chat.say(ASSIGN), Action.APPROVE);
        Reply shown = chat.press(done, Action.UNDO);
        chat.town.with("Bia", LOURDES, 1, AFTERNOON);
        Reply again = chat.press(shown, Action.CONFIRM_UNDO);
        assertThat(again.sentences()).first().asString().contains("mudou desde então");
        assertThat(chat.town.roster().assignments()).hasSize(2);
        assertThat(chat.press(again, Action.CONFIRM_UNDO).tone()).isEqualTo(Tone.DONE);
        assertThat(chat.town.roster().assignments()).hasSize(1);
    }

    @Test
    void tellsWhenToTryAgain() {
        chat.limits = new PromptLimits(new PromptLimits.Rate(2, 3), new PromptLimits.Rate(200, 200));
        chat.say("a");
        chat.now = chat.now.plusSeconds(10);
        chat.say("b");
        Reply later = chat.say("c");
        assertThat(later.tone()).isEqualTo(Tone.LATER);
        assertThat(later.sentences())
                .containsExactly("São pedidos demais em pouco tempo; tente de novo a partir de 18/11 12:01:00.");
        chat.author = Town.VERA;
        assertThat(chat.say("d").tone()).as("others still may").isEqualTo(Tone.REFUSED);
        assertThat(chat.say("e").tone()).as("until all together were too many").isEqualTo(Tone.LATER);
        chat.now = chat.now.plusSeconds(50);
        assertThat(chat.say("f").tone()).isEqualTo(Tone.REFUSED);
    }

    @Test
    void ofTwoAnswersAtOnceTheFirstCounts() {
        Reply shown = chat.say(ASSIGN);
        String approve = Chat.token(shown, Action.APPROVE);
        ConversationStore racing = new ConversationStore() {
            @Override
            public Optional<Conversation> find(ConversationKey key) {
                return chat.conversations.find(key);
            }

            @Override
            public Conversation save(Conversation conversation) {
                chat.conversations.save(chat.state().at(Stage.PREVIEWED));
                return chat.conversations.save(conversation);
            }
        };
        Reply late = new Chat(chat.town, racing, chat.history).conversations().press(KEY, Town.LIA, approve, Chat.PT);
        assertThat(late.tone()).isEqualTo(Tone.STALE);
        assertThat(chat.town.roster().assignments()).as("approved once").hasSize(1);
    }

    @Test
    void replaysWhatItPreviewedToTheSamePlan() {
        chat.town.with("Ana", SAVASSI, 1, MORNING).with("Bia", LOURDES, 1, MORNING);
        chat.say(new Unavailable("Ana", WEEK, null, null), Regenerate.of(WEEK));
        chat.say(new Exchange(List.of("Ana", "Bia"), day(1), MORNING));
        Replays replays = new Replays(chat.town.store, chat.history, new Planner());
        assertThat(replays.replay(1)).isInstanceOf(Replays.Replayed.Same.class);
        assertThat(replays.replay(99)).isInstanceOf(Replays.Replayed.NothingToReplay.class);
        assertThat(replays.reread(1, new ScriptedExecutor()))
                .get()
                .satisfies(it -> assertThat(it.same()).isTrue());
    }

    private List<PromptEvent> events(long prompt) {
        return chat.history.find(prompt).orElseThrow().events();
    }

    private long revision() {
        return chat.town.store.read(it -> it.roster().network().orElseThrow().revision());
    }
}
