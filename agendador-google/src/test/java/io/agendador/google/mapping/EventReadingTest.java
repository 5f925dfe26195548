package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.mapping.EventReading.AllDay;
import io.agendador.google.mapping.EventReading.Gone;
import io.agendador.google.mapping.EventReading.Lasting;
import io.agendador.google.mapping.EventReading.Occurrence;
import io.agendador.google.mapping.EventReading.Odd;
import io.agendador.google.mapping.EventReading.Oddity;
import io.agendador.google.mapping.EventReading.Timed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReadingTest {

    private static final ZoneId ZONE = NetworkFixture.SAO_PAULO;
    private static final String TIMES =
            "'start': {'dateTime': '2026-06-10T08:00:00-03:00'}," + "'end': {'dateTime': '2026-06-10T14:00:00-03:00'}";

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(Sample.ZONES);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.of(Sample.DAYS), Arbitraries.integers().between(-3, 3))
                .as(LocalDate::plusDays);
    }

    @Provide
    Arbitrary<EventContent> contents() {
        return Sample.contents();
    }

    @Property
    void whatWeWriteIsReadWithItsTimes(@ForAll("contents") EventContent it, @ForAll("zones") ZoneId anywhere) {
        assertThat(EventReading.read(Sample.reread(it.toEvent("abcde")), anywhere))
                .isEqualTo(new Timed(it.start().toInstant(), it.end().toInstant(), true, null));
    }

    @Property
    void aWholeDayIsAllMomentsOfThatDateAndNoOthers(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll("zones") ZoneId zone) {
        Lasting span = allDay(from, from.plusDays(days), zone);

        assertThat(span.start().atZone(zone).toLocalDate()).isAfterOrEqualTo(from);
        assertThat(span.start().minusMillis(1).atZone(zone).toLocalDate()).isBefore(from);
        assertThat(span.end().atZone(zone).toLocalDate()).isAfterOrEqualTo(from.plusDays(days));
        assertThat(span.end().minusMillis(1).atZone(zone).toLocalDate()).isBefore(from.plusDays(days));
        assertThat(span.blocks()).isEqualTo(span.end().isAfter(span.start()));
    }

    @Property(tries = 200)
    void daysInARowMeet(@ForAll("days") LocalDate from, @ForAll("zones") ZoneId zone) {
        assertThat(allDay(from, from.plusDays(1), zone).end())
                .isEqualTo(allDay(from.plusDays(1), from.plusDays(2), zone).start());
    }

    @ParameterizedTest
    @CsvSource({
        "America/Sao_Paulo, 2018-11-04, 2018-11-05, PT23H",
        "America/Sao_Paulo, 2019-02-16, 2019-02-17, PT25H",
        "America/Sao_Paulo, 2019-02-17, 2019-02-18, PT24H",
        "America/New_York, 2026-03-08, 2026-03-09, PT23H",
        "America/New_York, 2026-11-01, 2026-11-02, PT25H",
        "Australia/Lord_Howe, 2026-10-04, 2026-10-05, PT23H30M",
        "Australia/Lord_Howe, 2026-04-05, 2026-04-06, PT24H30M",
        "Pacific/Apia, 2011-12-29, 2011-12-31, PT24H",
        "Pacific/Apia, 2011-12-30, 2011-12-31, PT0S"
    })
    void aDayIsAsLongAsTheClocksMakeIt(ZoneId zone, LocalDate from, LocalDate to, Duration length) {
        Lasting span = allDay(from, to, zone);

        assertThat(Duration.between(span.start(), span.end())).isEqualTo(length);
        assertThat(span.blocks()).isEqualTo(!length.isZero());
    }

    @Test
    void aDayBeginsInTheNetworksZoneWhateverTheEventsIs() {
        Event event = Sample.event("{'start': {'date': '2026-06-10', 'timeZone': 'Asia/Tokyo'}, 'end': {'date':"
                + " '2026-06-12', 'timeZone': 'Asia/Tokyo'}}");

        assertThat(EventReading.read(event, ZONE))
                .isEqualTo(new AllDay(
                        LocalDate.of(2026, 6, 10),
                        LocalDate.of(2026, 6, 12),
                        Instant.parse("2026-06-10T03:00:00Z"),
                        Instant.parse("2026-06-12T03:00:00Z"),
                        true,
                        null));
    }

    @Test
    void aSingleDayMayEndOnItself() {
        AllDay span = (AllDay) allDay(Sample.WEDNESDAY, Sample.WEDNESDAY, ZONE);

        assertThat(span.toExclusive()).isEqualTo(Sample.WEDNESDAY.plusDays(1));
        assertThat(span.blocks()).isTrue();
    }

    @Test
    void anOffsetCountsMoreThanTheZoneBesideIt() {
        Event event =
                Sample.event("{'start': {'dateTime': '2018-11-04T08:00:00+09:00', 'timeZone': 'America/Sao_Paulo'},"
                        + "'end': {'dateTime': '2018-11-03T21:30:00-02:30'}}");

        assertThat(EventReading.read(event, ZONE))
                .isEqualTo(new Timed(
                        Instant.parse("2018-11-03T23:00:00Z"), Instant.parse("2018-11-04T00:00:00Z"), true, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "true  | 'summary': 'x'",
                "true  | 'transparency': 'opaque'",
                "false | 'transparency': 'transparent'",
                "true  | 'status': 'tentative'",
                "false | 'status': 'tentative', 'transparency': 'transparent'",
                "false | 'eventType': 'workingLocation'",
                "false | 'eventType': 'workingLocation', 'transparency': 'opaque'",
                "true  | 'eventType': 'outOfOffice'",
                "true  | 'eventType': 'outOfOffice', 'transparency': 'transparent'",
                "true  | 'eventType': 'focusTime'",
                "false | 'eventType': 'focusTime', 'transparency': 'transparent'",
                "false | 'eventType': 'birthday', 'transparency': 'transparent'",
                "true  | 'eventType': 'fromGmail'",
                "true  | 'eventType': 'somethingNew'",
                "false | 'attendees': [{'self': true, 'responseStatus': 'declined'}]",
                "true  | 'attendees': [{'self': true, 'responseStatus': 'tentative'}]",
                "true  | 'attendees': [{'self': true, 'responseStatus': 'needsAction'}]",
                "true  | 'attendees': [{'responseStatus': 'declined'}, {'self': true, 'responseStatus': 'accepted'}]",
                "false | 'eventType': 'outOfOffice', 'attendees': [{'self': true, 'responseStatus': 'declined'}]"
            })
    void itBlocksAsAPersonWouldExpect(boolean blocks, String properties) {
        assertThat(((Lasting) read("{" + TIMES + ", " + properties + "}")).blocks())
                .isEqualTo(blocks);
    }

    @Test
    void whatHasNoLengthBlocksNothing() {
        Timed span = (Timed) read("{'start': {'dateTime': '2026-06-10T08:00:00-03:00'},"
                + "'end': {'dateTime': '2026-06-10T11:00:00Z'}}");

        assertThat(span.blocks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NO_TIMES | {}",
                "NO_TIMES | {'start': {'date': '2026-06-10'}}",
                "NO_TIMES | {'start': {}, 'end': {}}",
                "NO_TIMES | {'start': {'date': null}, 'end': {'dateTime': null}}",
                "NO_TIMES | {'start': null, 'end': {'date': '2026-06-10'}}",
                "NO_TIMES | {'start': {'date': '2026-06-10', 'dateTime': '2026-06-10T08:00:00Z'}, 'end': {'date': '2026-06-11'}}",
                "NO_TIMES | {'start': {'date': '2026-06-10T08:00:00Z'}, 'end': {'date': '2026-06-11'}}",
                "NO_TIMES | {'start': {'dateTime': '2026-06-10'}, 'end': {'dateTime': '2026-06-10T08:00:00Z'}}",
                "MIXED | {'start': {'date': '2026-06-10'}, 'end': {'dateTime': '2026-06-11T08:00:00Z'}}",
                "MIXED | {'start': {'dateTime': '2026-06-10T08:00:00Z'}, 'end': {'date': '2026-06-11'}}",
                "ENDS_BEFORE_START | {'start': {'date': '2026-06-10'}, 'end': {'date': '2026-06-09'}}",
                "ENDS_BEFORE_START | {'start': {'dateTime': '2026-06-10T08:00:00Z'}, 'end': {'dateTime': '2026-06-10T08:00:00+00:01'}}",
                "SERIES | {'recurrence': ['RRULE:FREQ=DAILY'], 'start': {'date': '2026-06-10'}, 'end': {'date': '2026-06-11'}}"
            })
    void whatCannotBeReadIsToldWithoutItsContent(Oddity why, String json) {
        assertThat(read(json)).isEqualTo(new Odd(why));
    }

    @Test
    void timesOfNullBesideOthersAreNone() {
        assertThat(read("{'start': {'date': null, 'dateTime': '2026-06-10T08:00:00Z'},"
                        + "'end': {'date': null, 'dateTime': '2026-06-10T09:00:00Z'}}"))
                .isInstanceOf(Timed.class);
    }

    @Test
    void aTombstoneNeedsNothingButItsId() {
        assertThat(read("{'id': 'abcde', 'status': 'cancelled'}")).isEqualTo(new Gone(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'status': 'cancelled'", "'status': 'confirmed', " + TIMES})
    void oneOfASeriesKnowsItsPlaceInIt(String rest) {
        String instance = "'recurringEventId': 'abcde', 'originalStartTime': ";
        Instant moment = Instant.parse("2026-06-10T11:00:00Z");

        assertThat(occurrence("{" + instance + "{'dateTime': '2026-06-10T08:00:00-03:00'}, " + rest + "}"))
                .isEqualTo(new Occurrence("abcde", moment));
        assertThat(occurrence("{" + instance + "{'date': '2026-06-10'}, " + rest + "}"))
                .isEqualTo(new Occurrence("abcde", moment.minus(Duration.ofHours(8))));
        assertThat(occurrence("{" + instance + "{}, " + rest + "}")).isEqualTo(new Occurrence("abcde", null));
    }

    @Property
    void nothingThatLooksLikeAnEventThrows(@ForAll("anyEvents") Event event, @ForAll("zones") ZoneId zone) {
        assertThat(EventReading.read(event, zone)).isNotNull();
    }

    @Provide
    Arbitrary<Event> anyEvents() {
        Arbitrary<EventDateTime> times = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(-1080, 1080), Arbitraries.integers())
                .as((value, shift, how) -> switch (Math.floorMod(how, 4)) {
                    case 0 -> new EventDateTime().setDateTime(new DateTime(value, shift));
                    case 1 -> new EventDateTime().setDate(new DateTime(true, value, null));
                    case 2 -> new EventDateTime().setDate(new DateTime(value, shift));
                    default -> new EventDateTime();
                });
        return Combinators.combine(
                        times, times.injectNull(0.1), Arbitraries.strings().injectNull(0.5))
                .as((start, end, text) -> new Event()
                        .setStart(start)
                        .setEnd(end)
                        .setStatus(text)
                        .setRecurringEventId(text)
                        .setOriginalStartTime(end)
                        .setEventType(text));
    }

    private static Lasting allDay(LocalDate from, LocalDate to, ZoneId zone) {
        Event event = new Event().setStart(day(from)).setEnd(day(to));
        return (Lasting) EventReading.read(Sample.reread(event), zone);
    }

    private static EventDateTime day(LocalDate date) {
        return new EventDateTime().setDate(new DateTime(date.toString()));
    }

    private static Occurrence occurrence(String json) {
        EventReading reading = read(json);
        return reading instanceof Gone gone ? gone.occurrence() : ((Lasting) reading).occurrence();
    }

    private static EventReading read(String json) {
        return EventReading.read(Sample.event(json), ZONE);
    }
}
