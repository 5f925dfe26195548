package io.agendador.present;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.proposal.Situation;
import io.agendador.review.Suggestions;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.BusyTime;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Roster;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CounterfactualsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final NetworkFixture fixture = aNetwork();
    private final Room savassi = fixture.room(fixture.location("Savassi"), "Sala 1");
    private final Room lourdes = fixture.room(fixture.location("Lourdes"), "Sala 2");
    private final Slot slot = new Slot(savassi.id(), MONDAY, MORNING);
    private final List<Assignment> assignments = new ArrayList<>();
    private final TreeSet<KeptOut> keptOut = new TreeSet<>();
    private final List<BusyTime> busy = new ArrayList<>();
    private Instant now =
            MONDAY.minusDays(3).atStartOfDay(NetworkFixture.SAO_PAULO).toInstant();

    CounterfactualsTest() {
        fixture.openOnWorkdays(savassi).openOnWorkdays(lourdes);
    }

    @Test
    void tellsWhatSomebodyWouldCostAndInWhosePlace() {
        Professional ana = person("Ana", it -> it.vetoedLocations(List.of(lourdes.location())));
        Professional caio = person("Caio", it -> it.preferredShift(AFTERNOON));
        stands(slot, ana);
        assertThat(pt(caio))
                .containsExactly(
                        "Caio pode ficar com seg 23/11 manhã, Savassi - Sala 1, no lugar de Ana.",
                        "Nada mais mudaria.",
                        "Custaria: mudanças no que já valia +1; fora do turno preferido +2.");
        assertThat(en(caio))
                .containsExactly(
                        "Caio can have Mon 23 Nov morning, Savassi - Sala 1, in place of Ana.",
                        "Nothing else would change.",
                        "It would cost: changes to what was in force +1; outside the preferred shift +2.");
        assertThat(pt(ana)).containsExactly("Ana já está em seg 23/11 manhã, Savassi - Sala 1.");
    }

    @Test
    void tellsWhatTheRosterWouldGain() {
        assertThat(pt(person("Ana", it -> it)))
                .containsExactly(
                        "Ana pode ficar com seg 23/11 manhã, Savassi - Sala 1.",
                        "Nada mais mudaria.",
                        "A escala melhoraria: vagas sem cobertura −3000; horas abaixo da meta −18.");
    }

    @Test
    void tellsWhereSomebodyIsAndWhoCouldTakeThatOver() {
        Professional caio = person("Caio", it -> it);
        person("Bia", it -> it.vetoedLocations(List.of(savassi.location())));
        stands(new Slot(lourdes.id(), MONDAY, MORNING), caio);
        assertThat(pt(caio))
                .containsExactly(
                        "Caio não pode: está em Lourdes - Sala 2 nesse turno.",
                        "Seria possível se Bia assumisse seg 23/11 manhã, Lourdes - Sala 2.",
                        "A escala melhoraria: vagas sem cobertura −3000; mudanças no que já valia +1; "
                                + "horas abaixo da meta −18.");
    }

    @Test
    void tellsWhatStaysEmptyWhereNobodyCouldTakeItOver() {
        Professional caio = person("Caio", it -> it.maxWeeklyHours(11));
        stands(new Slot(lourdes.id(), MONDAY.plusDays(1), MORNING), caio);
        assertThat(pt(caio))
                .containsExactly(
                        "Caio não pode: chegaria a 12 h na semana; o máximo é 11 h.",
                        "Seria possível se ter 24/11 manhã, Lourdes - Sala 2 ficasse sem ninguém.",
                        "Custaria: mudanças no que já valia +1.");
    }

    @Test
    void tellsWhoWouldMoveOnWhereSomebodyComes() {
        Professional ana = person("Ana", it -> it.maxWeeklyHours(6));
        Professional bia = person("Bia", it -> it.vetoedLocations(List.of(lourdes.location())));
        stands(slot, ana);
        assertThat(pt(bia))
                .containsExactly(
                        "Bia pode ficar com seg 23/11 manhã, Savassi - Sala 1, no lugar de Ana.",
                        "Mudaria também: Ana assumiria sex 27/11 tarde, Lourdes - Sala 2.",
                        "A escala melhoraria: vagas sem cobertura −3000; mudanças no que já valia +1; "
                                + "horas abaixo da meta −18.");
        assertThat(en(bia).get(1))
                .isEqualTo("This would change, too: Ana would take over Fri 27 Nov afternoon, Lourdes - Sala 2.");
    }

    @Test
    void saysThatNothingSmallWouldHelp() {
        Professional caio = person("Caio", it -> it.maxWeeklyHours(5));
        assertThat(pt(caio))
                .containsExactly(
                        "Caio não pode: chegaria a 6 h na semana; o máximo é 5 h.",
                        "Nem replanejando o resto dessa semana isso caberia sem mexer no que foi decidido.");
    }

    @Test
    void namesTheOtherShiftWhereItIsInTheWay() {
        Slot afternoon = new Slot(lourdes.id(), MONDAY, AFTERNOON);
        Professional caio = person("Caio", it -> it.acceptsDoubles(false));
        Professional dora = person("Dora", it -> it.maxDoublesPerWeek(0));
        stands(afternoon, caio);
        stands(new Slot(savassi.id(), MONDAY, AFTERNOON), dora);
        assertThat(pt(caio).get(0))
                .isEqualTo("Caio não pode: não aceita dobra, e está em Lourdes - Sala 2 no outro turno.");
        assertThat(pt(dora).get(0)).isEqualTo("Dora não pode: chegaria a 1 dobra na semana; não pode fazer nenhuma.");
    }

    @Test
    void namesTheOtherShiftThatOverlapsByTheClock() {
        Professional caio = person("Caio", it -> it);
        Room early =
                fixture.room(fixture.location("Centro", it -> it.afternoon(ShiftTimes.of("13:00", "19:00"))), "Sala 3");
        fixture.openOn(early, MONDAY, AFTERNOON);
        stands(new Slot(early.id(), MONDAY, AFTERNOON), caio);
        assertThat(pt(caio).get(0))
                .isEqualTo("Caio não pode: o horário se sobrepõe ao do outro turno, em Centro - Sala 3.");
    }

    @Test
    void saysWhatKeepsSomebodyOutWhoeverElseIsWhere() {
        assertThat(pt(person("Ana", it -> it.active(false))))
                .containsExactly("Ana não pode: o cadastro está inativo (seg 23/11 manhã, Savassi - Sala 1).");
        assertThat(pt(person("Bia", it -> it.vetoedLocations(List.of(savassi.location())))))
                .containsExactly("Bia não pode: não atende nesse local (seg 23/11 manhã, Savassi - Sala 1).");
        DatedUnavailability leave = new DatedUnavailability(Period.day(MONDAY), null, "férias");
        assertThat(pt(person("Caio", it -> it.datedUnavailability(List.of(leave)))))
                .containsExactly(
                        "Caio não pode: há ausência ou bloqueio (férias) em seg 23/11 manhã, Savassi - Sala 1.");
        Professional dora = person("Dora", it -> it);
        busy.add(new BusyTime(dora.id(), at(10), at(11)));
        assertThat(pt(dora))
                .containsExactly("Dora não pode: há outro compromisso na agenda (seg 23/11 manhã, Savassi - Sala 1).");
        Professional elisa = person("Elisa", it -> it);
        keptOut.add(new KeptOut(slot, elisa.id()));
        assertThat(pt(elisa))
                .containsExactly(
                        "Elisa não pode: por decisão, não volta a essa vaga (seg 23/11 manhã, Savassi - Sala 1).");
    }

    @Test
    void saysThatTheSlotItselfIsClosedOrPast() {
        Professional ana = person("Ana", it -> it);
        Slot saturday = new Slot(savassi.id(), MONDAY.plusDays(5), MORNING);
        assertThat(said(Texts.PORTUGUESE, saturday, ana))
                .containsExactly("Ana não pode: a sala não abre (sáb 28/11 manhã, Savassi - Sala 1).");
        fixture.open(lourdes, DayOfWeek.SUNDAY, MORNING, "treinador");
        Slot sunday = new Slot(lourdes.id(), MONDAY.minusDays(1), MORNING);
        assertThat(said(Texts.PORTUGUESE, sunday, ana))
                .containsExactly(
                        "Ana não pode: falta a etiqueta exigida (treinador) em dom 22/11 manhã, Lourdes - Sala 2.");
        now = at(8);
        assertThat(pt(ana)).containsExactly("Ana não pode: o turno já começou (seg 23/11 manhã, Savassi - Sala 1).");
    }

    private Professional person(String name, UnaryOperator<Professional.Builder> with) {
        return fixture.professional(name, with);
    }

    private void stands(Slot where, Professional who) {
        assignments.add(new Assignment(where, who.id(), Origin.SYSTEM, AssignmentStatus.REVIEWED, false, null, 1));
    }

    private static Instant at(int hour) {
        return MONDAY.atTime(hour, 0).atZone(NetworkFixture.SAO_PAULO).toInstant();
    }

    private List<String> pt(Professional who) {
        return said(Texts.PORTUGUESE, slot, who);
    }

    private List<String> en(Professional who) {
        return said(Locale.ENGLISH, slot, who);
    }

    private List<String> said(Locale language, Slot where, Professional who) {
        Network network = fixture.build();
        Situation situation =
                new Situation(1, 1, network, new Roster(assignments, new TreeSet<>(), keptOut, busy), now);
        Suggestions suggestions = Suggestions.of(situation, Period.day(MONDAY));
        return new Counterfactuals(Texts.in(language), network).sentences(suggestions.whyNot(where, who.id()));
    }
}
