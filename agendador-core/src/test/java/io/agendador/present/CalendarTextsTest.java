package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.PublicationPlan.Why;
import io.agendador.present.CalendarCondition.Concern;
import io.agendador.present.CalendarCondition.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTextsTest {

    private static final Texts PT = Texts.in(Texts.PORTUGUESE);
    private static final Texts EN = Texts.in(Locale.ENGLISH);

    static Stream<Texts> languages() {
        return Stream.of(PT, EN);
    }

    private static String golden(String name, Texts texts) {
        return name + (texts.equals(PT) ? "" : "-in-english") + ".txt";
    }

    @ParameterizedTest
    @MethodSource("languages")
    void calendarsReadAt100Columns(Texts texts) {
        CalendarTable table = new CalendarTable(texts, Calendars.NETWORK, Calendars.NOW);
        List<CalendarCondition> conditions = CalendarCondition.of(Calendars.states(), Calendars.NOW);
        List<String> lines = new ArrayList<>(table.attention(conditions));
        lines.addAll(table.conditions(conditions, 100, false));
        lines.addAll(table.channels(conditions, 100, false));
        lines.addAll(table.linked(Calendars.linked(), 100, false));
        lines.addAll(table.reports(Calendars.reports(), 100, false));

        GoldenText.assertMatches(golden("calendars", texts), lines);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void conflictsSayWhatWhereAndWhoseVersionHolds(Texts texts) {
        ConflictSentences sentences = new ConflictSentences(texts, Calendars.NETWORK);
        List<String> lines = new ArrayList<>();
        Calendars.conflicts().forEach(it -> lines.addAll(sentences.lines(it)));
        Calendars.conflicts()
                .subList(0, 2)
                .forEach(it -> Stream.of(Resolution.values()).forEach(way -> lines.add(sentences.way(way, it))));

        GoldenText.assertMatches(golden("conflicts", texts), lines);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void publicationsShowThePlanFirst(Texts texts) {
        PublicationText text = new PublicationText(texts, Calendars.NETWORK, 2);
        PublicationTable table = new PublicationTable(texts, Calendars.NETWORK);
        List<String> lines = new ArrayList<>();
        for (Publication.Kind kind : Publication.Kind.values()) {
            PublicationPlan plan = Calendars.plan(kind);
            lines.add(text.summary(plan));
            lines.addAll(table.lines(plan, 100, false));
            lines.addAll(text.changes(plan));
            lines.addAll(text.refused(plan));
            lines.addAll(text.warnings(plan));
        }
        Calendars.publications().forEach(it -> lines.add(text.result(it)));
        lines.addAll(table.history(Calendars.publications(), 120, false));

        GoldenText.assertMatches(golden("publication", texts), lines);
    }

    @Test
    void aSlotThatSeveralCalendarsShowIsToldOnce() {
        List<String> changes =
                new PublicationText(PT, Calendars.NETWORK, 99).changes(Calendars.plan(Publication.Kind.PUBLISH));

        assertThat(changes)
                .containsOnlyOnce("+ ter 24/11 manhã, Savassi - Sala 1: Ana Moura")
                .contains("− ter 24/11 tarde, Savassi - Sala 1: Ana Moura")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OK, 10, 25, -, OK, NONE",
                "OK, 10, 24, -, OK, NONE",
                "OK, 10, 23, -, EXPIRING, WEBHOOK_EXPIRING",
                "OK, 10, 0, -, EXPIRED, WEBHOOK_EXPIRED",
                "OK, 10, -, -, NONE, NONE",
                "OK, -, -, -, NONE, NEVER_READ",
                "WEBHOOK_EXPIRED, 10, -, -, EXPIRED, WEBHOOK_EXPIRED",
                "WEBHOOK_EXPIRED, 10, -, timeout, EXPIRED, FAILING",
                "PARKED, 10, 25, quotaExceeded, OK, PARKED",
                "ACCESS_LOST, -, -, notFound, NONE, ACCESS_LOST",
                "NEEDS_REAUTH, -, -, invalid_grant, NONE, NEEDS_REAUTH"
            })
    void theGravestConcernIsTold(
            CalendarStatus status, Integer since, Integer until, String error, Webhook webhook, Concern concern) {
        CalendarCondition condition = CalendarCondition.of(
                Calendars.state(
                        Calendars.ANA,
                        status,
                        since == null ? null : Duration.ofMinutes(since),
                        until == null ? null : Duration.ofHours(until),
                        error),
                Calendars.NOW);

        assertThat(condition.webhook()).isEqualTo(webhook);
        assertThat(condition.concern()).isEqualTo(concern);
    }

    @Test
    void whatNeedsAttentionComesFirst() {
        assertThat(CalendarCondition.of(Calendars.states(), Calendars.NOW).stream()
                        .map(CalendarCondition::concern))
                .isSorted()
                .startsWith(Concern.NEEDS_REAUTH)
                .endsWith(Concern.NONE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyConcernSaysWhatToDo(Concern concern) {
        assertThat(PT.has("concern." + concern)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonNotToPublishHasItsSentence(Why why) {
        assertThat(PT.has("publication.why." + why)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void everyStateOfAnItemHasItsWords(Publication.ItemState state) {
        assertThat(PT.has("publication.item." + state)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfConflictHasItsSentence(Conflict.Kind kind) {
        assertThat(PT.has("conflict." + kind)).isTrue();
    }

    @Test
    void aConflictOfNobodysSlotNamesTheCalendar() {
        Conflict it = Calendars.conflicts().get(0);
        Conflict ofNobody = new Conflict(
                it.id(),
                it.number(),
                it.kind(),
                MirrorCalendar.CONTROL,
                it.event(),
                null,
                null,
                it.start(),
                it.end(),
                null,
                it.winner(),
                it.foundAt(),
                it.state(),
                null,
                null);

        assertThat(new ConflictSentences(PT, Calendars.NETWORK).what(ofNobody)).startsWith("controle: ");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, agora",
        "PT59S, agora",
        "PT1M, há 1 min",
        "PT59M59S, há 59 min",
        "PT1H, há 1 h",
        "PT23H59M, há 23 h",
        "P1D, há 1 dia",
        "P3D, há 3 dias",
        "PT-90M, em 1 h",
        "P-2D, em 2 dias"
    })
    void distancesAreRounded(Duration ago, String told) {
        Instant moment = Calendars.NOW.minus(ago);

        assertThat(new Moments(PT, Calendars.NETWORK.zone()).from(moment, Calendars.NOW))
                .isEqualTo(told);
    }

    @Test
    void namesCanBeTypedWithTheirKind() {
        CalendarNames names = new CalendarNames(PT, Calendars.NETWORK);

        assertThat(Stream.of(MirrorCalendar.CONTROL, Calendars.ANA, Calendars.ROOM_1)
                        .map(names::qualified))
                .containsExactly("controle", "profissional Ana Moura", "sala Savassi - Sala 1");
    }
}
