package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.jobs.ledger.InMemoryJobLedger;
import io.agendador.planning.Planner;
import io.agendador.prompt.conversation.Replays;
import io.agendador.prompt.conversation.Replays.Replayed;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.AuditTrail.Recorded;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A week of a coordinator's, told from one Saturday to the next: real PostgreSQL, jobs, conversation and calendars' client;
 * Google and Telegram are emulated, and the clock is driven.
 */
class WeekInTheLifeTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @TempDir
    private Path folder;

    private final SortedMap<LocalDateTime, Runnable> deeds = new TreeMap<>();
    private WeekWorld world;
    private ChatScreen carla;

    @Test
    void fromSaturdaysProposalToTheNextOne() {
        InMemoryJobLedger ledger = new InMemoryJobLedger();
        try (WeekWorld town = new WeekWorld(SATURDAY.atTime(5, 55), folder, ledger)) {
            world = town;
            carla = town.carla();
            on(0, 7, 10, this::amends);
            on(0, 7, 30, this::approvesAndPublishes);
            on(2, 10, 0, this::peopleChangeTheirCalendars);
            on(2, 10, 5, this::decides);
            on(4, 15, 0, this::swapsSaturday);
            on(5, 9, 0, this::takesBack);
            new WeekJobs(town, ledger).run(SATURDAY.plusDays(7).atTime(7, 30), deeds);
            remembered();
        }
    }

    private void on(int day, int hour, int minute, Runnable deed) {
        deeds.put(SATURDAY.plusDays(day).atTime(hour, minute), deed);
    }

    /** The proposal came at six, and was told when the quiet hours were over. */
    private void amends() {
        carla.expects("A proposta de 29/11 a 26/12 está pronta");
        presses("Abrir", "Aprovar");
        says("Ana de férias de 1 a 3/12", "Aprovar");
        says("Põe o Caio na Savassi segunda de manhã", "Sala 1");
    }

    private void approvesAndPublishes() {
        presses("Savassi - Sala 2", "Aprovar");
        approvesAndPublishes(1);
    }

    /** What warnings there are depends on how far a search of that second came: then a reason is asked for. */
    private void approvesAndPublishes(int number) {
        presses("Aprovar", "(Publicar|Usar o motivo de sempre)");
        explains("Publicar");
        presses("Publicar", "Publicar agora");
        presses("Publicar agora", "(publicação " + number + "|Usar o motivo de sempre)");
        explains("publicação " + number);
    }

    private void explains(String wanted) {
        EmulatedMessage last = carla.fromBot().get(carla.fromBot().size() - 1);
        if (last.labels().contains("Usar o motivo de sempre")) {
            presses("Usar o motivo de sempre", wanted);
        }
    }

    /** One drags a shift to half an hour later, another deletes one. */
    private void peopleChangeTheirCalendars() {
        WeekCalendars calendars = new WeekCalendars(world);
        calendars.drag(assigned(5, Shift.MORNING, 0));
        calendars.delete(assigned(6, Shift.AFTERNOON, 1));
    }

    /** Told by the calendars' messages within the minute. */
    private void decides() {
        assertThat(world.mirror.openConflicts()).hasSize(2);
        carla.await(it -> it.labels().contains("Adotar"), "a conflict");
        presses("Adotar", "adotado por Carla");
        presses("Adotar", "adotado por Carla");
        assertThat(world.mirror.openConflicts()).isEmpty();
    }

    private void swapsSaturday() {
        says("/troca Beatriz e Joana no sábado de manhã", "Aprovar");
        approvesAndPublishes(2);
    }

    private void takesBack() {
        says("/desfazer", "Sim, desfazer");
        presses("Sim, desfazer", "Desfeito");
    }

    /** Who decided what is in the audit trail, in order; and each prompt, done again, comes to the same. */
    private void remembered() {
        List<Recorded> audit =
                world.store.transactions().read(stores -> stores.audit().latest(1_000));
        List<Action> actions = audit.stream().map(it -> it.entry().action()).collect(Collectors.toList());
        Collections.reverse(actions);
        assertThat(actions)
                .containsSubsequence(
                        Action.APPROVED,
                        Action.PUBLISHED,
                        Action.GOOGLE_ADOPTED,
                        Action.CONFLICT_DECIDED,
                        Action.APPROVED,
                        Action.PUBLISHED,
                        Action.UNDONE);
        Replays replays = new Replays(world.store.transactions(), world.prompts.history(), new Planner());
        List<Replayed> replayed = world.prompts.history().latest(100).stream()
                .map(it -> replays.replay(it.number()))
                .toList();
        assertThat(replayed)
                .noneMatch(it -> it instanceof Replayed.Different)
                .filteredOn(it -> it instanceof Replayed.Same)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    private Assignment assigned(int day, Shift shift, int which) {
        Period days = Period.day(SATURDAY.plusDays(day));
        return world
                .store
                .transactions()
                .read(stores -> stores.roster().roster(days))
                .within(days)
                .assignments()
                .stream()
                .filter(it -> it.slot().shift() == shift)
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    /** Waits for something with that button beneath it, or within it. */
    private void says(String text, String wanted) {
        int before = carla.messages().size();
        carla.says(text);
        EmulatedMessage unused = carla.await(
                it -> carla.messages().indexOf(it) > before && has(it, wanted),
                "'" + wanted + "' after '" + text + "'");
    }

    private void presses(String label, String wanted) {
        int before = carla.messages().size();
        carla.presses(label);
        EmulatedMessage unused = carla.await(
                it -> carla.messages().indexOf(it) >= before && has(it, wanted), "'" + wanted + "' after " + label);
    }

    private static boolean has(EmulatedMessage it, String wanted) {
        Predicate<String> found = Pattern.compile(wanted).asPredicate();
        return it.labels().stream().anyMatch(found) || found.test(it.text());
    }
}
