package io.agendador.prompt.drafting;

import static io.agendador.prompt.drafting.Town.LOURDES;
import static io.agendador.prompt.drafting.Town.SAVASSI;
import static io.agendador.prompt.drafting.Town.SUNDAY;
import static io.agendador.prompt.drafting.Town.WEEK;
import static io.agendador.roster.Shift.AFTERNOON;
import static io.agendador.roster.Shift.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.Query.About;
import io.agendador.review.StatisticsReports;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private static final Locale PT = Locale.forLanguageTag("pt-BR");

    private final Town town = new Town();
    private final Answering answering =
            new Answering(town.reports(), new StatisticsReports(town.store), null, () -> Town.NOW);

    @BeforeEach
    void someWork() {
        town.with("Ana", SAVASSI, 1, MORNING).with("Ana", SAVASSI, 1, AFTERNOON).with("Bia", LOURDES, 1, MORNING);
    }

    @Test
    void saysWhoIsWhere() {
        assertThat(lines(About.ROSTER, null, "Savassi", MORNING))
                .containsExactly("seg 23/11 manhã, Savassi - Sala 1: Ana");
        assertThat(lines(About.ROSTER, "Caio", null, null))
                .containsExactly("Nada encontrado de 22/11/2026 a 28/11/2026.");
    }

    @Test
    void countsHoursAndDoubles() {
        assertThat(lines(About.HOURS, "Ana", null, null)).containsExactly("Ana: 12 h (20 h de meta), dobras: 1");
        assertThat(lines(About.HOURS, null, "Lourdes", null)).containsExactly("Bia: 6 h (20 h de meta), dobras: 0");
        assertThat(lines(About.DOUBLES, null, null, null))
                .containsExactly("seg 23/11: Ana (Savassi - Sala 1, Savassi - Sala 1)");
        assertThat(lines(About.DOUBLES, "Bia", null, null))
                .containsExactly("Nenhuma dobra de 22/11/2026 a 28/11/2026.");
    }

    @Test
    void listsWhatNobodyCovers() {
        Answer.Open open = (Answer.Open) answer(About.GAPS, null, "Lourdes", AFTERNOON, Period.day(SUNDAY.plusDays(1)));
        assertThat(open.slots()).containsExactly(Town.slot(LOURDES, 1, AFTERNOON));
        assertThat(new DraftingText(PT).answer(open))
                .containsExactly(
                        "1 vaga sem cobertura de 23/11/2026 a 23/11/2026:", "seg 23/11 tarde, Lourdes - Sala 1");
    }

    @Test
    void saysThatThereIsNoConflict() {
        assertThat(lines(About.CONFLICTS, null, null, null))
                .containsExactly("Nenhum conflito nem erro de 22/11/2026 a 28/11/2026.");
    }

    @Test
    void asksAboutTheHorizonUnlessTold() {
        assertThat(answer(About.ROSTER, null, null, null, null).period())
                .isEqualTo(new Period(Town.SUNDAY.minusDays(4), Town.SUNDAY.plusDays(20)));
    }

    @Test
    void saysWhomItDoesNotKnow() {
        Answering.Answered unknown = answering.answer(new Query(About.HOURS, "Zoe", null, null, null, WEEK));
        assertThat(unknown)
                .isInstanceOfSatisfying(
                        Answering.Answered.Unknown.class,
                        it -> assertThat(new DraftingText(Locale.ENGLISH).objection(it.objection()))
                                .isEqualTo("Nobody is called Zoe in this network."));
    }

    private List<String> lines(
            About about, @Nullable String professional, @Nullable String location, @Nullable Shift shift) {
        return new DraftingText(PT).answer(answer(about, professional, location, shift, WEEK));
    }

    private Answer answer(
            About about,
            @Nullable String professional,
            @Nullable String location,
            @Nullable Shift shift,
            @Nullable Period period) {
        Query query = new Query(about, professional, location, null, shift, period);
        return ((Answering.Answered.Known) answering.answer(query)).answer();
    }
}
