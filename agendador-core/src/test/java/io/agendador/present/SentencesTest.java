package io.agendador.present;

import static io.agendador.fixtures.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Plan;
import io.agendador.planning.ScorePart;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {

    private final NetworkFixture fixture = aNetwork();
    private final Professional ana = fixture.professional("Ana Moura");
    private final Professional bia = fixture.professional("Beatriz Lopes");
    private final Professional caio = fixture.professional("Caio Prado");
    private final Room room = fixture.room(fixture.location("Savassi"), "Sala 1");
    private final Network network = fixture.build();
    private final Slot monday = new Slot(room.id(), LocalDate.of(2026, 11, 23), Shift.MORNING);
    private final Sentences pt = new Sentences(Texts.in(Texts.PORTUGUESE), network);
    private final Sentences en = new Sentences(Texts.in(Locale.ENGLISH), network);

    @Test
    void namesASlotByDayShiftAndRoom() {
        assertThat(pt.slot(monday)).isEqualTo("seg 23/11 manhã, Savassi - Sala 1");
        assertThat(en.slot(monday)).isEqualTo("Mon 23 Nov morning, Savassi - Sala 1");
    }

    @Test
    void listsPeopleAsPeopleSpeak() {
        assertThat(pt.people(List.of())).isEmpty();
        assertThat(pt.people(List.of(ana.id()))).isEqualTo("Ana Moura");
        assertThat(pt.people(List.of(ana.id(), bia.id(), caio.id())))
                .isEqualTo("Ana Moura, Beatriz Lopes e Caio Prado");
    }

    @Test
    void tellsHoursAsHours() {
        Inconsistency finding = finding(Kind.HOURS_EXCEEDED, new Limit(4200, 4530), "");

        assertThat(pt.finding(finding)).isEqualTo("Ana Moura tem 75 h 30 na semana de 22/11; o máximo é 70 h.");
    }

    @Test
    void tellsDoublesWithTheRightNumber() {
        assertThat(pt.finding(finding(Kind.DOUBLES_EXCEEDED, new Limit(0, 1), "")))
                .isEqualTo("Ana Moura tem 1 dobra na semana de 22/11; não pode fazer nenhuma.");
        assertThat(pt.finding(finding(Kind.DOUBLES_EXCEEDED, new Limit(2, 3), "")))
                .isEqualTo("Ana Moura tem 3 dobras na semana de 22/11; o máximo é 2.");
    }

    @Test
    void tellsTheDetailInBrackets() {
        assertThat(pt.finding(finding(Kind.BLOCK_VIOLATED, null, "férias")))
                .isEqualTo("Ana Moura está indisponível ou não atende nesse local (férias): "
                        + "seg 23/11 manhã, Savassi - Sala 1.");
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingNamesTheSlotOrItsWeek(Kind kind) {
        Limit limit = new Limit(1, 2);

        assertThat(pt.finding(finding(kind, limit, "x"))).containsAnyOf("seg 23/11 manhã, Savassi - Sala 1", "22/11");
        assertThat(en.finding(finding(kind, limit, "x"))).containsAnyOf("Mon 23 Nov morning", "22 Nov");
    }

    @Test
    void tellsTheReasonsOfAGapByGroupTheBiggestFirst() {
        TreeMap<Plan.Exclusion, List<ProfessionalId>> excluded = new TreeMap<>(Map.of(
                Plan.Exclusion.HOURS_LIMIT, List.of(ana.id()),
                Plan.Exclusion.UNAVAILABLE, List.of(bia.id(), caio.id())));

        assertThat(pt.gap(new Plan.GapReasons(monday, false, excluded)))
                .isEqualTo("seg 23/11 manhã, Savassi - Sala 1: 2 ausentes ou bloqueados, 1 no limite de horas.");
    }

    @Test
    void saysThatADecisionKeepsAGapOpen() {
        assertThat(pt.why(new Plan.GapReasons(monday, true, new TreeMap<>())))
                .isEqualTo("fica vazia por decisão, ou é dia que só pessoas preenchem");
    }

    @Test
    void namesWhoCannotCoverAGap() {
        TreeMap<Plan.Exclusion, List<ProfessionalId>> excluded = new TreeMap<>(Map.of(
                Plan.Exclusion.HOURS_LIMIT, List.of(ana.id(), caio.id()),
                Plan.Exclusion.COSTS_MORE, List.of(bia.id())));

        assertThat(pt.whoCannot(new Plan.GapReasons(monday, false, excluded)))
                .containsExactly(
                        "2 no limite de horas: Ana Moura e Caio Prado",
                        "1 poderia, mas a escala ficaria pior em outro ponto: Beatriz Lopes");
        assertThat(pt.whoCannot(new Plan.GapReasons(monday, true, excluded))).contains("1 poderia: Beatriz Lopes");
    }

    @Test
    void saysThatThereIsNobody() {
        assertThat(pt.why(new Plan.GapReasons(monday, false, new TreeMap<>())))
                .isEqualTo("não há profissionais cadastrados");
    }

    @Test
    void tellsTheWeightiestReasonFirst() {
        assertThat(pt.reasons(Map.of(ScorePart.MISSED_SHIFT, 2L, ScorePart.DOUBLES, 1L, ScorePart.GAPS, -5000L)))
                .containsExactly(
                        "a favor: cobre uma vaga que ficaria vazia (−5000)",
                        "contra: faz uma dobra nesse dia (+1)",
                        "contra: não é o turno preferido (+2)");
    }

    @Test
    void saysWhereNothingIsKnownOfTheReasons() {
        assertThat(pt.reasons(null)).containsExactly("nada pesa a favor nem contra");
    }

    private Inconsistency finding(Kind kind, Limit limit, String detail) {
        return new Inconsistency(kind, List.of(ana.id()), List.of(monday), limit, detail);
    }
}
