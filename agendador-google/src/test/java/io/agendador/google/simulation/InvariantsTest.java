package io.agendador.google.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.google.oracle.CallsAreBounded;
import io.agendador.google.oracle.ComesToRest;
import io.agendador.google.oracle.DeletionsHold;
import io.agendador.google.oracle.EndedStays;
import io.agendador.google.oracle.GooglePrevailsOverBoth;
import io.agendador.google.oracle.Invariant;
import io.agendador.google.oracle.Invariants;
import io.agendador.google.oracle.NoDeletionMissed;
import io.agendador.google.oracle.NoManualEditLost;
import io.agendador.google.oracle.OneEventEach;
import io.agendador.google.oracle.ParkedIsLeftAlone;
import io.agendador.google.oracle.RestoredOnce;
import io.agendador.google.oracle.Row;
import io.agendador.google.oracle.StaleCommitsNothing;
import io.agendador.google.oracle.TakenOverStays;
import io.agendador.google.oracle.UntaggedStays;
import io.agendador.google.oracle.WritesProve;
import io.agendador.google.oracle.WrittenIsKnown;
import io.agendador.proposal.Edit;
import io.agendador.review.Consent;
import io.agendador.roster.ProfessionalId;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each invariant catches the defect that it is there for, and nothing where there is none. */
class InvariantsTest {

    private static final long SEED = 4;

    /** A short history in which the defect shows. */
    private record Story(Invariant invariant, Break defect, Consumer<History> told) {

        @Override
        public String toString() {
            return invariant.number() + " " + invariant.getClass().getSimpleName();
        }
    }

    static List<Story> stories() {
        return List.of(
                new Story(new NoManualEditLost(), Breaks.deaf(), it -> rested(it.prologue(), Deed.RETITLE)),
                new Story(new OneEventEach(), Breaks.doubling(), History::prologue),
                new Story(new UntaggedStays(), Breaks.meddling(), it -> rested(it.prologue(), Deed.OTHERS)),
                new Story(new WritesProve(), Breaks.overwriting(), InvariantsTest::retitledAndRenamed),
                new Story(new EndedStays(), Breaks.cleaningUp(), InvariantsTest::over),
                new Story(
                        new ComesToRest(),
                        Breaks.restless(),
                        it -> it.prologue().rest()),
                new Story(new GooglePrevailsOverBoth(), Breaks.insisting(), InvariantsTest::bothSides),
                new Story(new DeletionsHold(), Breaks.resurrecting(), it -> rested(it.prologue(), Deed.DELETE)),
                new Story(new WrittenIsKnown(), Breaks.forgetful(), InvariantsTest::lostAnswer),
                new Story(new CallsAreBounded(), Breaks.stubborn(), InvariantsTest::stormy),
                new Story(new ParkedIsLeftAlone(), Breaks.unparked(), InvariantsTest::exhausted),
                new Story(new NoDeletionMissed(), Breaks.reassuring(), InvariantsTest::deletedInTheGap),
                new Story(new StaleCommitsNothing(), Breaks.unfenced(), InvariantsTest::overslept),
                new Story(new TakenOverStays(), Breaks.greedy(), it -> rested(it.prologue(), Deed.COPY)),
                new Story(new RestoredOnce(), Breaks.fresh(), InvariantsTest::restored));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void catchesTheDefect(Story story) {
        try (History history = new History(SEED, false, story.defect(), List.of(story.invariant()))) {
            assertThatThrownBy(() -> story.told().accept(history))
                    .isInstanceOfSatisfying(
                            Failed.class,
                            it -> assertThat(it.invariant())
                                    .isEqualTo(story.invariant().number()));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void isContentWithoutIt(Story story) {
        try (History history = new History(SEED, false, Break.NONE, Invariants.ALL)) {
            story.told().accept(history);
        }
    }

    @Test
    void allAreToldOf() {
        assertThat(stories())
                .extracting(it -> (Object) it.invariant().getClass())
                .containsExactlyElementsOf(Invariants.ALL.stream()
                        .map(it -> (Object) it.getClass())
                        .toList());
        assertThat(Invariants.ALL).extracting(Invariant::number).isSorted().doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(1, 16).filter(it -> it != 9).boxed().toList())
                .isEqualTo(Invariants.ALL.stream().map(Invariant::number).toList());
    }

    private static void rested(History history, Deed deed) {
        for (int i = 0; i < 3; i++) {
            history.step(deed, false);
        }
        history.rest();
    }

    private static void retitledAndRenamed(History history) {
        history.prologue();
        for (int i = 0; i < 6; i++) {
            history.step(Deed.RETITLE, false);
            history.step(Deed.RENAME, false);
        }
        history.step(Deed.PUBLISH, false);
        history.rest();
    }

    private static void over(History history) {
        history.prologue();
        World world = history.world();
        world.time.await(Duration.ofDays(20));
        world.books.calendars().keySet().forEach(it -> world.google.people().expireSyncTokens(it));
        history.rest();
    }

    private static void bothSides(History history) {
        history.prologue();
        World world = history.world();
        for (Row row : world.books.rows().values()) {
            if (world.kind(row.key()).equals("ROOM")) {
                ProfessionalId other = world.clinic.people.stream()
                        .filter(it -> !it.equals(row.professional()))
                        .findFirst()
                        .orElseThrow();
                world.office.adjust(List.of(new Edit.Assign(row.slot(), other)), Consent.given(Clinic.CAIO, "troca"));
                world.onlooker.person(
                        row.key(),
                        "moved away",
                        () -> world.google
                                .people()
                                .move(row.key().calendar(), row.key().event(), Duration.ofMinutes(90)));
            }
        }
        history.rest();
    }

    private static void lostAnswer(History history) {
        history.step(Deed.LINK, false);
        history.step(Deed.ASSIGN, false);
        history.world().google.faults().next(Operation.BATCH, Fault.loseResponse());
        history.step(Deed.PUBLISH, false);
        history.rest();
    }

    private static void stormy(History history) {
        history.prologue();
        history.world().time.await(Duration.ofHours(7));
        history.world().google.faults().storm(5_000, Operation.EVENTS_LIST, Fault.refuse(Reason.UNAVAILABLE));
        history.step(Deed.SYNC, false);
        history.rest();
    }

    private static void exhausted(History history) {
        history.prologue();
        history.step(Deed.EXHAUST, false);
        for (int i = 0; i < 4; i++) {
            history.step(Deed.ASSIGN, false);
        }
        history.step(Deed.PUBLISH, false);
        history.step(Deed.RESUME, false);
        history.step(Deed.RESUME, false);
        history.rest();
    }

    private static void deletedInTheGap(History history) {
        history.prologue();
        World world = history.world();
        history.step(Deed.DELETE, false);
        world.books.calendars().keySet().forEach(it -> world.google.people().expireSyncTokens(it));
        history.rest();
    }

    private static void overslept(History history) {
        history.prologue();
        for (int i = 0; i < 4; i++) {
            history.step(Deed.RETITLE, false);
        }
        World world = history.world();
        world.time.await(Duration.ofHours(7));
        history.step(
                "SYNC",
                () -> WorkerDeeds.told(world.worker(0).calendars().syncDue(20)),
                () -> world.time.await(Duration.ofMinutes(3)));
        history.rest();
    }

    private static void restored(History history) {
        history.step(Deed.LINK, false);
        for (int i = 0; i < 4; i++) {
            history.step(Deed.ASSIGN, false);
        }
        history.step(Deed.SAVE, false);
        history.step(Deed.PUBLISH, false);
        history.step(Deed.RESTORE, false);
        history.step(Deed.PUBLISH, false);
        history.rest();
    }
}
