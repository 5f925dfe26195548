package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.exchange.StatisticsCsv;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.planning.Plan;
import io.agendador.planning.ScorePart;
import io.agendador.proposal.Proposal;
import io.agendador.review.AuditTrail;
import io.agendador.review.Rejection;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.Classification;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.LocationKind;
import io.agendador.roster.Origin;
import io.agendador.roster.Shift;
import io.agendador.roster.Swap;
import io.agendador.roster.Uncertainty;
import io.agendador.rule.Inconsistency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Texts PT = Texts.in(Texts.PORTUGUESE);
    private static final Texts EN = Texts.in(Locale.UK);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.keys()).isEqualTo(PT.keys());
    }

    static Stream<String> keys() {
        return PT.keys().stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesUseTheSamePlaceholders(String key) {
        assertThat(placeholders(EN.pattern(key))).isEqualTo(placeholders(PT.pattern(key)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void placeholdersAreCountedWithoutAHole(String key) {
        // Some share their arguments: each sentence picks what it needs.
        if (Stream.of("finding.", "refusal.", "attention.").noneMatch(key::startsWith)) {
            SortedSet<Integer> used = placeholders(PT.pattern(key));
            assertThat(used).hasSize(used.isEmpty() ? 0 : used.last() + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyPatternCanBeRead(String key) {
        Object[] numbers = {1, 2, 3, 4, 5, 6, 7, 8};

        assertThat(PT.text(key, numbers)).doesNotContain("{");
        assertThat(EN.text(key, numbers)).doesNotContain("{");
    }

    static Stream<Enum<?>> constants() {
        List<Class<? extends Enum<?>>> types = List.of(
                DayOfWeek.class,
                Shift.class,
                AssignmentStatus.class,
                Origin.class,
                Uncertainty.class,
                Inconsistency.Severity.class,
                Inconsistency.Kind.class,
                Proposal.Status.class,
                Proposal.Kind.class,
                Author.Role.class,
                Swap.Kind.class,
                Swap.Source.class,
                Author.Door.class,
                AuditTrail.Action.class,
                StatisticsCsv.class,
                Swap.Status.class,
                MirrorCalendar.Kind.class,
                CalendarStatus.class,
                CalendarCondition.Webhook.class,
                CalendarMirror.Linked.Result.class,
                CalendarMirror.Resolution.class,
                SyncReport.Result.class,
                SyncReason.class,
                Conflict.Kind.class,
                Conflict.State.class,
                Publication.Kind.class,
                Publication.State.class,
                Classification.class,
                LocationKind.class,
                ScorePart.class,
                ScorePart.Level.class);
        return types.stream().flatMap(type -> Stream.of(type.getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasItsWord(Enum<?> constant) {
        assertThat(PT.word(constant)).isNotBlank();
        assertThat(EN.word(constant)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void tablesHaveTheSameColumnsInBothLanguages(String key) {
        assertThat(EN.pattern(key).split(";", -1).length == PT.pattern(key).split(";", -1).length
                        || !key.startsWith("columns."))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasItsSentence(Inconsistency.Kind kind) {
        assertThat(PT.has("finding." + kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyExclusionHasItsSentence(Plan.Exclusion exclusion) {
        assertThat(PT.has("exclusion." + exclusion)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COSTS_MORE")
    void everyExclusionAnswersWhyNot(Plan.Exclusion exclusion) {
        assertThat(PT.has("whynot." + exclusion)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsSentence(Rejection.Problem problem) {
        assertThat(PT.has("problem." + problem)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyExpectationHasItsSentence(InvalidValueException.Expected expected) {
        assertThat(PT.has("expected." + expected)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyScorePartSpeaksForAndAgainst(ScorePart part) {
        assertThat(PT.has("reason." + part + ".for")).isTrue();
        assertThat(PT.has("reason." + part + ".against")).isTrue();
    }

    @Test
    void statusesHaveSignsOfTheirOwn() {
        assertThat(Stream.of(AssignmentStatus.values()).map(PT::sign)).doesNotHaveDuplicates();
    }

    @Test
    void speaksPortugueseToWhoeverAsksForNeitherLanguage() {
        assertThat(Texts.in(Locale.FRANCE).word(Shift.MORNING)).isEqualTo("manhã");
        assertThat(EN.word(Shift.MORNING)).isEqualTo("morning");
    }

    @Test
    void datesReadAsPeopleWriteThem() {
        LocalDate date = LocalDate.of(2026, 11, 23);

        assertThat(PT.day(date)).isEqualTo("seg 23/11");
        assertThat(EN.day(date)).isEqualTo("Mon 23 Nov");
        assertThat(PT.date(date)).isEqualTo("23/11/2026");
    }

    @Test
    void hoursShowMinutesOnlyWhereThereAreSome() {
        assertThat(Texts.hours(4200)).isEqualTo("70 h");
        assertThat(Texts.hours(450)).isEqualTo("7 h 30");
        assertThat(Texts.hours(-65)).isEqualTo("-1 h 05");
    }

    @Test
    void aMissingKeyIsToldByName() {
        assertThatThrownBy(() -> PT.text("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    private static SortedSet<Integer> placeholders(String pattern) {
        SortedSet<Integer> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found;
    }
}
