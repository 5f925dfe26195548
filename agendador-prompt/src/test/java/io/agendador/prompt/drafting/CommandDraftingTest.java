package io.agendador.prompt.drafting;

import static io.agendador.prompt.drafting.Town.LOURDES;
import static io.agendador.prompt.drafting.Town.SAVASSI;
import static io.agendador.prompt.drafting.Town.SUNDAY;
import static io.agendador.prompt.drafting.Town.WEEK;
import static io.agendador.prompt.drafting.Town.person;
import static io.agendador.prompt.drafting.Town.slot;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.planning.Terms;
import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.BalanceHours;
import io.agendador.prompt.command.ClearFuture;
import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.Doubles;
import io.agendador.prompt.command.EnterHandKept;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Limit;
import io.agendador.prompt.command.OpenRoom;
import io.agendador.prompt.command.Pin;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Scope;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.command.Unpin;
import io.agendador.prompt.drafting.Objection.Why;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.Outcome;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CommandDraftingTest {

    private final Town town = new Town();

    @Test
    void exchangesOnlyWhereBothHaveTheSameShiftAndSaysSo() {
        town.with("Ana", SAVASSI, 1, MORNING).with("Bia", LOURDES, 1, MORNING).with("Bia", LOURDES, 1, AFTERNOON);
        Drawn.Ready ready = (Drawn.Ready) town.draw(new Exchange(List.of("Ana", "Bia"), SUNDAY.plusDays(1), null));
        assertThat(ready.draft().edits())
                .containsExactly(new Edit.Exchange(
                        slot(SAVASSI, 1, MORNING), person("Ana"), slot(LOURDES, 1, MORNING), person("Bia")));
        assertThat(ready.notes()).extracting(Note::kind).containsExactly(Note.Kind.ALONE_LEFT);
    }

    @Test
    void refusesAnExchangeWithoutACommonShift() {
        town.with("Ana", SAVASSI, 1, MORNING).with("Bia", LOURDES, 1, AFTERNOON);
        assertThat(whys(new Exchange(List.of("Ana", "Bia"), SUNDAY.plusDays(1), null)))
                .containsExactly(Why.NO_COMMON_SHIFT);
    }

    @Test
    void replacesAndTakesOutInEveryShiftOfADayUnlessOneIsNamed() {
        town.with("Ana", SAVASSI, 1, MORNING).with("Ana", SAVASSI, 1, AFTERNOON);
        assertThat(town.edits(new Replace("Ana", "Bia", SUNDAY.plusDays(1), null)))
                .hasSize(2)
                .allMatch(Edit.Replace.class::isInstance);
        assertThat(town.edits(new Unassign("Ana", SUNDAY.plusDays(1), AFTERNOON)))
                .containsExactly(new Edit.Unassign(slot(SAVASSI, 1, AFTERNOON), person("Ana"), true));
    }

    @Test
    void assignsToEveryOpenShiftOfTheDay() {
        assertThat(town.edits(new Assign("Ana", SAVASSI, SUNDAY.plusDays(1), null)))
                .extracting(it -> it.slots().get(0))
                .containsExactly(slot(SAVASSI, 1, MORNING), slot(SAVASSI, 1, AFTERNOON));
        assertThat(whys(new Assign("Ana", SAVASSI, SUNDAY, null))).containsExactly(Why.NOT_OPEN);
    }

    @Test
    void recordsOnHandKeptDaysOnlyWhereNobodyIsYet() {
        EnterHandKept.Entry saturday = new EnterHandKept.Entry(SAVASSI, SUNDAY.plusDays(6), MORNING, "Ana");
        ReplanCommand enter = new EnterHandKept("Savassi", List.of(saturday));
        assertThat(town.edits(enter)).containsExactly(new Edit.EnterHandKept(slot(SAVASSI, 6, MORNING), person("Ana")));
        town.pinned("Bia", SAVASSI, 6, MORNING);
        assertThat(town.draw(enter))
                .isEqualTo(new Drawn.Impossible(
                        List.of(new Objection(0, Why.TAKEN, List.of(SAVASSI, "Bia"), SUNDAY.plusDays(6), MORNING))));
        assertThat(whys(new Assign("Ana", SAVASSI, SUNDAY.plusDays(6), null))).containsExactly(Why.TAKEN);
    }

    @Test
    void whoIsAwayIsReplacedAndNothingElseChanges() {
        town.with("Ana", SAVASSI, 1, MORNING).with("Bia", LOURDES, 1, MORNING).pinned("Ana", SAVASSI, 2, MORNING);
        Outcome.Shown shown = (Outcome.Shown) town.propose(new Unavailable("Ana", WEEK, null, "férias"));
        Proposal proposal = shown.proposal();
        assertThat(proposal.network().changes()).hasSize(1);
        assertThat(proposal.diff().moves())
                .as("only what she had, and by somebody else")
                .extracting(it -> it.slot())
                .containsExactly(slot(SAVASSI, 1, MORNING), slot(SAVASSI, 2, MORNING));
        assertThat(proposal.diff().moves())
                .allMatch(it -> it.after().professional() != null && !it.after().isHeldBy(person("Ana")));
    }

    @Test
    void whoIsAwayStaysOnHandKeptDaysAndThatIsTold() {
        town.pinned("Ana", SAVASSI, 6, MORNING);
        Drawn.Ready ready = (Drawn.Ready) town.draw(new Unavailable("Ana", WEEK, null, null));
        assertThat(ready.draft().generation()).isNull();
        assertThat(ready.notes()).containsExactly(new Note(Note.Kind.STILL_ON_HAND_KEPT, List.of("Ana")));
    }

    @Test
    void aClosedRoomSetsPeopleFreeForWhatIsOpenThen() {
        town.with("Ana", SAVASSI, 1, MORNING);
        Outcome.Shown shown =
                (Outcome.Shown) town.propose(new CloseRoom(SAVASSI, Period.day(SUNDAY.plusDays(1)), MORNING, null));
        assertThat(shown.proposal().diff().moves())
                .extracting(it -> it.slot())
                .containsExactly(slot(SAVASSI, 1, MORNING), slot(LOURDES, 1, MORNING));
    }

    @Test
    void anOpenedRoomIsCoveredAndNoOtherGap() {
        Outcome.Shown shown =
                (Outcome.Shown) town.propose(new OpenRoom(SAVASSI, Period.day(SUNDAY), MORNING, "mutirão"));
        assertThat(shown.proposal().diff().moves())
                .extracting(it -> it.slot())
                .containsExactly(slot(SAVASSI, 0, MORNING));
        assertThat(whys(new OpenRoom(SAVASSI, Period.day(SUNDAY.plusDays(1)), null, null)))
                .containsExactly(Why.OPEN_ALREADY);
    }

    @Test
    void aLimitFreesWhatIsBeyondIt() {
        town.with("Ana", SAVASSI, 1, MORNING).with("Ana", SAVASSI, 2, MORNING);
        Outcome.Shown shown = (Outcome.Shown) town.propose(new Limit("Ana", WEEK, 6, null));
        assertThat(shown.proposal().diff().moves())
                .singleElement()
                .satisfies(it -> assertThat(it.before().isHeldBy(person("Ana"))).isTrue());
    }

    @Test
    void pinsWhatSomebodyHasAndHandsItBack() {
        town.with("Ana", SAVASSI, 1, MORNING).with("Bia", LOURDES, 1, MORNING);
        assertThat(town.edits(new Pin("Ana", null, null, WEEK, null)))
                .containsExactly(new Edit.Pin(slot(SAVASSI, 1, MORNING)));
        assertThat(town.edits(new Pin(null, SAVASSI, null, Period.day(SUNDAY.plusDays(1)), null)))
                .as("a room is fixed with its gaps")
                .hasSize(2);
        assertThat(whys(new Unpin("Ana", null, null, WEEK, null))).containsExactly(Why.NOTHING_FITS);
        town.pinned("Ana", SAVASSI, 2, MORNING);
        assertThat(town.edits(new Unpin("Ana", null, null, WEEK, null)))
                .containsExactly(new Edit.Unpin(slot(SAVASSI, 2, MORNING)));
    }

    @Test
    void clearsOnlyWhatGenerationsPlacedAndNothingOnHandKeptDays() {
        town.with("Ana", SAVASSI, 1, MORNING)
                .pinned("Bia", LOURDES, 1, MORNING)
                .with("Caio", LOURDES, 2, MORNING)
                .with("Duda", SAVASSI, 6, MORNING);
        Scope tuesdays = Scope.NONE.weekdays(List.of(DayOfWeek.TUESDAY));
        Drawn.Ready ready = (Drawn.Ready) town.draw(new ClearFuture(SUNDAY, Scope.NONE, tuesdays));
        assertThat(ready.clearing()).isTrue();
        assertThat(ready.draft().edits())
                .containsExactly(new Edit.Unassign(slot(SAVASSI, 1, MORNING), person("Ana"), false));
        assertThat(ready.notes()).containsExactly(new Note(Note.Kind.HAND_KEPT_LEFT, List.of("Savassi")));
    }

    @Test
    void searchesAsTheCommandSays() {
        Generation redo = search(Regenerate.of(WEEK).only(Scope.NONE.locations(List.of("Savassi"))));
        assertThat(redo.afresh()).containsExactly(Week.of(SUNDAY));
        assertThat(terms(redo).only().locations()).hasSize(1);
        assertThat(terms(redo).only().dates()).as("the whole week").isEmpty();
        Generation part = search(Regenerate.of(new Period(SUNDAY.plusDays(2), SUNDAY.plusDays(3))));
        assertThat(terms(part).only().dates()).containsExactly(SUNDAY.plusDays(2), SUNDAY.plusDays(3));
        Generation fill = search(new FillGaps(null, Doubles.ONLY_WILLING, Scope.NONE, Scope.NONE));
        assertThat(fill.gapsOnly()).isTrue();
        assertThat(fill.firstWeek()).isEqualTo(Week.of(Town.SUNDAY.minusDays(1)));
        assertThat(terms(fill).doubles()).isEqualTo(Terms.Doubles.ONLY_WILLING);
        assertThat(terms(search(BalanceHours.of(WEEK))).balancing()).isTrue();
    }

    @Test
    void generatingCommandsSayWhichDaysTheyLeaveAlone() {
        Drawn.Ready ready = (Drawn.Ready) town.draw(Regenerate.of(WEEK));
        assertThat(ready.notes()).containsExactly(new Note(Note.Kind.HAND_KEPT_LEFT, List.of("Savassi")));
        Drawn.Ready lourdes =
                (Drawn.Ready) town.draw(Regenerate.of(WEEK).only(Scope.NONE.locations(List.of("Lourdes"))));
        assertThat(lourdes.notes()).isEmpty();
    }

    @Test
    void namesTheHalfThatCannotBe() {
        town.with("Ana", SAVASSI, 1, MORNING);
        Drawn drawn = town.draw(
                new Unavailable("Ana", WEEK, null, null), new Assign("Zoe", SAVASSI, SUNDAY.plusDays(1), null));
        assertThat(drawn)
                .isEqualTo(new Drawn.Impossible(
                        List.of(new Objection(1, Why.UNKNOWN_PROFESSIONAL, List.of("Zoe"), null, null))));
    }

    @Test
    void refusesThePastAndViewers() {
        assertThat(whys(new Unassign("Ana", SUNDAY.minusDays(10), null))).containsExactly(Why.PAST);
        assertThat(whys(Regenerate.of(Period.day(SUNDAY.minusDays(10))))).containsExactly(Why.PAST);
        Drawn viewer = Town.drafting().draw(List.of(Regenerate.of(WEEK)), Town.VERA, town.base());
        assertThat(((Drawn.Impossible) viewer).objections())
                .extracting(Objection::why)
                .containsExactly(Why.ROLE);
    }

    @Test
    void severalCommandsMakeOneDraftInTheirOrder() {
        town.with("Ana", SAVASSI, 1, MORNING).with("Bia", LOURDES, 1, MORNING);
        Drawn.Ready ready = (Drawn.Ready) town.draw(
                BalanceHours.of(new Period(SUNDAY.plusDays(7), SUNDAY.plusDays(13))),
                new Unavailable("Ana", WEEK, null, null),
                new Limit("Bia", WEEK, 30, null));
        assertThat(ready.draft().edits()).hasSize(2);
        List<Generation> searches =
                Objects.requireNonNull(ready.draft().generation()).all();
        assertThat(searches)
                .extracting(Generation::firstWeek)
                .containsExactly(Week.of(SUNDAY), Week.of(SUNDAY).plus(1));
    }

    private List<Why> whys(ReplanCommand... commands) {
        return ((Drawn.Impossible) town.draw(commands))
                .objections().stream().map(Objection::why).toList();
    }

    private Generation search(ReplanCommand command) {
        return Objects.requireNonNull(((Drawn.Ready) town.draw(command)).draft().generation());
    }

    private static Terms terms(Generation it) {
        return Objects.requireNonNull(it.terms());
    }
}
