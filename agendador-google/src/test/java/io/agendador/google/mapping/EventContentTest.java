package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.services.calendar.model.Event;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.Origin;
import io.agendador.roster.RoomId;
import io.agendador.roster.Shift;
import io.agendador.roster.ShiftTimes;
import io.agendador.roster.Slot;
import io.agendador.roster.Uncertainty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventContentTest {

    private final Sample sample = Sample.usual();
    private final Slot slot = new Slot(sample.one.id(), Sample.WEDNESDAY, Shift.MORNING);

    @Test
    void theTitleTellsWhoAndWhere() {
        assertThat(Sample.content().summary()).isEqualTo("[Agendador] Ana Lima · Savassi, Sala 1");
    }

    @Test
    void theDescriptionTellsShiftAndStatusAndHowToChangeIt() {
        assertThat(Sample.content().description())
                .startsWith("Turno: manhã, 08:00–14:00\nSituação: revisada\n\nPara mudar, ");
    }

    @Test
    void whoAsksForEnglishReadsEnglish() {
        EventStyle english = new EventStyle("", Environment.DEV, Locale.UK);

        EventContent content =
                EventContent.of(sample.network(), Sample.stands(slot, sample.ana), Uncertainty.LOW, english);

        assertThat(content.summary()).isEqualTo("Ana Lima · Savassi, Sala 1");
        assertThat(content.description())
                .startsWith("Shift: morning, 08:00–14:00\nStatus: reviewed\n\nTo change it, ")
                .contains("the person's or the room's calendar");
    }

    @Test
    void whoAsksForNeitherLanguageReadsPortuguese() {
        EventStyle french = EventStyle.of(Environment.PROD, Locale.FRANCE);

        assertThat(EventContent.of(sample.network(), Sample.stands(slot, sample.ana), Uncertainty.LOW, french))
                .isEqualTo(Sample.content());
    }

    @Test
    void eachHorizonHasAColourOfItsOwn() {
        Assignment assignment = Sample.stands(slot, sample.ana);

        assertThat(Stream.of(Uncertainty.values()))
                .extracting(it -> EventContent.of(sample.network(), assignment, it, Sample.STYLE)
                        .colour())
                .containsExactly("10", "5", "8");
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, REVIEWED, revisada",
        "SYSTEM, CONFIRMED, revisada",
        "MANUAL, ADJUSTED, ajustada",
        "MANUAL, CONFIRMED, ajustada",
        "MANUAL, MANUAL, ajustada",
        "GOOGLE, ADJUSTED, ajustada",
        "GOOGLE, CONFIRMED, ajustada"
    })
    void aConfirmationLeavesTheEventAsItIs(Origin origin, AssignmentStatus status, String word) {
        assertThat(sample.content(Sample.stands(slot, sample.ana, origin, status))
                        .description())
                .contains("\nSituação: " + word + "\n");
    }

    @ParameterizedTest
    @CsvSource({"MANUAL, manual", "GOOGLE, ajustada", "SYSTEM, revisada"})
    void norDoesOneOfWhatIsKeptByHand(Origin origin, String word) {
        Slot sunday = new Slot(sample.one.id(), Sample.WEDNESDAY.plusDays(4), Shift.MORNING);
        for (AssignmentStatus status : AssignmentStatus.values()) {
            if (status != AssignmentStatus.GENERATED) {
                assertThat(sample.content(Sample.stands(sunday, sample.ana, origin, status))
                                .description())
                        .contains("\nSituação: " + word + "\n");
            }
        }
    }

    @Test
    void aCandidateIsNotPublished() {
        assertThatThrownBy(() -> sample.content(Assignment.generated(slot, sample.ana.id())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("candidate");
    }

    @Test
    void aRoomThatTheNetworkDoesNotHaveIsToldById() {
        Slot nowhere = new Slot(new RoomId(new UUID(0, 7)), Sample.WEDNESDAY, Shift.MORNING);

        assertThatThrownBy(() -> sample.content(Sample.stands(nowhere, sample.ana)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("room");
    }

    @Test
    void theTagNamesEnvironmentAssignmentAndHash() {
        EventContent content = Sample.content();

        assertThat(content.tag())
                .isEqualTo(new Tag(
                        Environment.PROD, AssignmentId.of(sample.network().id(), slot), content.hash()));
        assertThat(content.toEvent("abcde").getExtendedProperties().getPrivate())
                .containsOnlyKeys("source", "environment", "assignment", "hash")
                .containsEntry("source", "agendador");
    }

    @Test
    void nobodyIsInvitedAndNobodyIsMailed() {
        Event event = Sample.content().toEvent("abcde");

        assertThat(event.getAttendees()).isNull();
        assertThat(event.getReminders()).isNull();
        assertThat(event.getTransparency()).isEqualTo("opaque");
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks leap from 00:00 to 01:00, from 02:00 to 03:00, from 02:00 to 02:30, over a whole day; or go back.
        "America/Sao_Paulo, 2018-11-04, 00:30, 06:00, 2018-11-04T01:30:00.000-02:00, 2018-11-04T06:00:00.000-02:00",
        "America/Sao_Paulo, 2018-11-04, 08:00, 14:00, 2018-11-04T08:00:00.000-02:00, 2018-11-04T14:00:00.000-02:00",
        "America/Sao_Paulo, 2018-11-04, 00:15, 01:10, 2018-11-04T01:15:00.000-02:00, 2018-11-04T02:10:00.000-02:00",
        "America/Sao_Paulo, 2019-02-17, 08:00, 14:00, 2019-02-17T08:00:00.000-03:00, 2019-02-17T14:00:00.000-03:00",
        "America/Sao_Paulo, 2019-02-16, 20:00, 23:30, 2019-02-16T20:00:00.000-02:00, 2019-02-16T23:30:00.000-02:00",
        "America/New_York, 2026-03-08, 01:00, 05:00, 2026-03-08T01:00:00.000-05:00, 2026-03-08T05:00:00.000-04:00",
        "Australia/Lord_Howe, 2026-10-04, 02:00, 06:00, 2026-10-04T02:30:00.000+11:00, 2026-10-04T06:00:00.000+11:00",
        "Pacific/Apia, 2011-12-30, 08:00, 14:00, 2011-12-31T08:00:00.000+14:00, 2011-12-31T14:00:00.000+14:00"
    })
    void timesAreTheClocksOfTheNetworksZone(
            ZoneId zone, LocalDate date, String from, String to, String start, String end) {
        Sample there = Sample.with(zone, ShiftTimes.of(from, to));
        Assignment weekday = Sample.stands(new Slot(there.one.id(), date, Shift.MORNING), there.ana);
        Event event = there.content(weekday).toEvent("abcde");

        assertThat(event.getStart().getDateTime()).hasToString(start);
        assertThat(event.getEnd().getDateTime()).hasToString(end);
        assertThat(event.getStart().getTimeZone()).isEqualTo(zone.getId());
        assertThat(event.getEnd().getTimeZone()).isEqualTo(zone.getId());
    }

    @Test
    void aZoneThatOnlyWeKnowIsWrittenAsAnOffset() {
        assertThat(List.of("-03:00", "UTC-03:00")).allSatisfy(zone -> {
            Sample there = Sample.in(ZoneId.of(zone));
            Event event = there.content(
                            Sample.stands(new Slot(there.one.id(), Sample.WEDNESDAY, Shift.MORNING), there.ana))
                    .toEvent("abcde");
            assertThat(event.getStart().getTimeZone()).isNull();
            assertThat(event.getStart().getDateTime()).hasToString("2026-06-10T08:00:00.000-03:00");
        });
    }

    @Test
    void anEventEndsAfterItBegins() {
        EventContent content = Sample.content();

        assertThatThrownBy(() -> new EventContent(
                        "",
                        "",
                        content.start(),
                        content.start(),
                        "5",
                        Environment.DEV,
                        new AssignmentId(NetworkFixture.idOf("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
