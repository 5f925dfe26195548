package io.agendador.google.emulator;

import static io.agendador.google.emulator.World.event;
import static io.agendador.google.emulator.World.ids;
import static io.agendador.google.emulator.World.list;
import static io.agendador.google.emulator.World.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import com.google.api.services.calendar.model.Events;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Behaviours 10 to 12 of Google's: when events are, how they repeat, and of what kind they are. */
@ParameterizedClass
@EnumSource(Door.class)
class TimesTest {

    @Parameter
    Door door;

    private World world;
    private String calendar;
    private People people;

    @BeforeEach
    void open() throws IOException {
        world = new World(door);
        calendar = world.calendar();
        people = world.emulator.people();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "400 required       |",
                "400 required       | 'start':{'date':'2026-03-03'}",
                "400 required       | 'start':{},'end':{'date':'2026-03-04'}",
                "400 invalid        | 'start':{'date':'2026-03-03'},'end':{'dateTime':'2026-03-04T10:00:00Z'}",
                "400 invalid        | 'start':{'date':'2026-03-03','dateTime':'2026-03-03T10:00:00Z'},'end':{'date':'2026-03-04'}",
                "400 invalid        | 'start':{'date':'2026-02-30'},'end':{'date':'2026-03-04'}",
                "400 required       | 'start':{'dateTime':'2026-03-03T10:00:00'},'end':{'dateTime':'2026-03-03T11:00:00Z'}",
                "400 invalid        | 'start':{'dateTime':'2026-03-03T10:00:00','timeZone':'Mars/Base'},'end':{'dateTime':'2026-03-03T11:00:00Z'}",
                "400 timeRangeEmpty | 'start':{'dateTime':'2026-03-03T10:00:00Z'},'end':{'dateTime':'2026-03-03T09:59:59Z'}",
                "400 timeRangeEmpty | 'start':{'date':'2026-03-03'},'end':{'date':'2026-03-03'}",
                "400 invalid        | 'start':{'date':'2026-03-03'},'end':{'date':'2026-03-04'},'recurrence':['RRULE:FREQ=OFTEN']",
                "400 invalid        | 'start':{'date':'2026-03-03'},'end':{'date':'2026-03-04'},'status':'maybe'",
                "taken              | 'start':{'dateTime':'2026-03-03T10:00:00Z'},'end':{'dateTime':'2026-03-03T10:00:00Z'}",
                "taken              | 'start':{'dateTime':'2026-03-03T10:00:00','timeZone':'Asia/Tokyo'},'end':{'dateTime':'2026-03-03T11:00:00+09:00'}"
            })
    void behaviour10TimesMustFitTogether(String outcome, String fields) {
        String told = "taken";
        try {
            people.insert(calendar, "{" + (fields == null ? "" : fields.replace('\'', '"')) + "}");
        } catch (IllegalArgumentException e) {
            told = String.valueOf(e.getMessage());
        }

        assertThat(told).isEqualTo(outcome);
    }

    @Test
    void behaviour10TimesAreAnsweredOnTheCalendarsClockOrOnTheOneAskedFor() throws IOException {
        String id = people.insert(
                calendar,
                "{\"start\":{\"dateTime\":\"2026-03-03T10:00:00\",\"timeZone\":\"Asia/Tokyo\"},\"end\":{\"dateTime\":\"2026-03-03T11:00:00+09:00\"}}");

        EventDateTime start = world.client.events().get(calendar, id).execute().getStart();
        EventDateTime inUtc = world.client
                .events()
                .get(calendar, id)
                .setTimeZone("UTC")
                .execute()
                .getStart();

        assertThat(start.getDateTime().toStringRfc3339()).isEqualTo("2026-03-02T22:00:00.000-03:00");
        assertThat(start.getTimeZone()).isEqualTo("Asia/Tokyo");
        assertThat(inUtc.getDateTime().toStringRfc3339()).isEqualTo("2026-03-03T01:00:00.000Z");
    }

    @Test
    void behaviour10WholeDaysAreThoseOfTheCalendarsZone() throws IOException {
        people.insert(calendar, "{\"start\":{\"date\":\"2026-03-03\"},\"end\":{\"date\":\"2026-03-04\"}}");

        assertThat(between("2026-03-03T02:00:00Z", "2026-03-03T03:00:00Z")).isEmpty();
        assertThat(between("2026-03-03T02:00:00Z", "2026-03-03T03:00:01Z")).hasSize(1);
        assertThat(between("2026-03-04T02:59:59Z", "2026-03-04T12:00:00Z")).hasSize(1);
        assertThat(between("2026-03-04T03:00:00Z", "2026-03-04T12:00:00Z")).isEmpty();
    }

    private List<Event> between(String from, String until) throws IOException {
        return list(world.client
                        .events()
                        .list(calendar)
                        .setSingleEvents(true)
                        .setTimeMin(new DateTime(from))
                        .setTimeMax(new DateTime(until)))
                .getItems();
    }

    @Test
    void behaviour10RecurringEventsKeepTheirWallClockTimeAcrossSummerTime() throws IOException {
        people.insert(
                calendar,
                "{\"start\":{\"dateTime\":\"2026-03-07T09:00:00\",\"timeZone\":\"America/New_York\"},"
                        + "\"end\":{\"dateTime\":\"2026-03-07T10:00:00\",\"timeZone\":\"America/New_York\"},"
                        + "\"recurrence\":[\"RRULE:FREQ=DAILY;COUNT=2\"]}");

        assertThat(between("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"))
                .extracting(it -> it.getStart().getDateTime().toStringRfc3339())
                .containsExactly("2026-03-07T11:00:00.000-03:00", "2026-03-08T10:00:00.000-03:00");
    }

    private String weekly() {
        return people.insert(
                calendar,
                "{\"id\":\"aaaaa\",\"summary\":\"Curso\",\"start\":{\"dateTime\":\"2026-03-03T08:00:00\",\"timeZone\":\"America/Sao_Paulo\"},"
                        + "\"end\":{\"dateTime\":\"2026-03-03T10:00:00\",\"timeZone\":\"America/Sao_Paulo\"},"
                        + "\"recurrence\":[\"RRULE:FREQ=WEEKLY;COUNT=4\",\"EXDATE;TZID=America/Sao_Paulo:20260317T080000\"]}");
    }

    @Test
    void behaviour11AMasterHasInstances() throws IOException {
        weekly();
        Events singles = list(world.client.events().list(calendar).setSingleEvents(true));

        assertThat(ids(world.list(calendar))).containsExactly("aaaaa");
        assertThat(ids(singles))
                .containsExactly("aaaaa_20260303T110000Z", "aaaaa_20260310T110000Z", "aaaaa_20260324T110000Z");
        assertThat(world.client.events().instances(calendar, "aaaaa").execute().getItems())
                .isEqualTo(singles.getItems());
        Event second = singles.getItems().get(1);
        assertThat(second.getRecurringEventId()).isEqualTo("aaaaa");
        assertThat(second.getRecurrence()).isNull();
        assertThat(second.getOriginalStartTime()).isEqualTo(second.getStart());
        assertThat(world.client.events().get(calendar, second.getId()).execute().getSummary())
                .isEqualTo("Curso");
    }

    @Test
    void behaviour11OneInstanceChangesAlone() throws IOException {
        weekly();
        String token = world.list(calendar).getNextSyncToken();
        world.client
                .events()
                .patch(calendar, "aaaaa_20260310T110000Z", new Event().setSummary("Prova"))
                .execute();
        world.client.events().delete(calendar, "aaaaa_20260324T110000Z").execute();

        assertThat(ids(world.sync(calendar, token)))
                .containsExactly("aaaaa_20260310T110000Z", "aaaaa_20260324T110000Z");
        assertThat(list(world.client.events().list(calendar).setSingleEvents(true))
                        .getItems())
                .extracting(Event::getSummary)
                .containsExactly("Curso", "Prova");
        assertThat(world.list(calendar).getItems())
                .extracting(Event::getId, Event::getStatus)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("aaaaa", "confirmed"),
                        org.assertj.core.groups.Tuple.tuple("aaaaa_20260310T110000Z", "confirmed"),
                        org.assertj.core.groups.Tuple.tuple("aaaaa_20260324T110000Z", "cancelled"));
        assertThat(refusal(() -> world.client
                        .events()
                        .delete(calendar, "aaaaa_20260324T110000Z")
                        .execute()))
                .isEqualTo("410 deleted");
        assertThat(refusal(() -> world.client
                        .events()
                        .get(calendar, "aaaaa_20260317T110000Z")
                        .execute()))
                .isEqualTo("404 notFound");
    }

    @Test
    void behaviour11WithTheMasterEverythingEnds() throws IOException {
        weekly();
        people.edit(calendar, "aaaaa_20260310T110000Z", "{\"summary\":\"Prova\"}");
        Events before = list(world.client.events().list(calendar).setSingleEvents(true));
        world.client.events().delete(calendar, "aaaaa").execute();

        Events after = list(
                world.client.events().list(calendar).setSingleEvents(true).setSyncToken(before.getNextSyncToken()));

        assertThat(after.getItems()).extracting(Event::getStatus).containsOnly("cancelled");
        assertThat(ids(after)).containsExactlyInAnyOrderElementsOf(ids(before));
    }

    @Test
    void behaviour11ASingleEventBecomesRecurringAndBack() throws IOException {
        world.client
                .events()
                .insert(calendar, event("aaaaa", "2026-03-03T08:00", "2026-03-03T12:00"))
                .execute();
        String token =
                list(world.client.events().list(calendar).setSingleEvents(true)).getNextSyncToken();
        people.makeRecurring(calendar, "aaaaa", "RRULE:FREQ=DAILY;COUNT=2");

        assertThat(singles(token))
                .containsExactlyInAnyOrder(
                        "aaaaa cancelled", "aaaaa_20260303T110000Z confirmed", "aaaaa_20260304T110000Z confirmed");

        people.edit(calendar, "aaaaa", "{\"recurrence\":null}");

        assertThat(singles(token))
                .containsExactlyInAnyOrder(
                        "aaaaa confirmed", "aaaaa_20260303T110000Z cancelled", "aaaaa_20260304T110000Z cancelled");
    }

    private List<String> singles(String token) throws IOException {
        return list(world.client.events().list(calendar).setSingleEvents(true).setSyncToken(token)).getItems().stream()
                .map(it -> it.getId() + " " + it.getStatus())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "taken                    | primary   | 'eventType':'outOfOffice','outOfOfficeProperties':{}",
                "taken                    | primary   | 'eventType':'focusTime','focusTimeProperties':{}",
                "taken                    | primary   | 'eventType':'workingLocation','workingLocationProperties':{},'visibility':'public','transparency':'transparent'",
                "400 eventTypeRestriction | secondary | 'eventType':'outOfOffice','outOfOfficeProperties':{}",
                "400 eventTypeRestriction | primary   | 'eventType':'outOfOffice'",
                "400 eventTypeRestriction | primary   | 'eventType':'workingLocation','workingLocationProperties':{}",
                "400 invalid              | primary   | 'eventType':'party'"
            })
    void behaviour12KindsOfEventsHaveTheirRules(String outcome, String which, String fields) {
        String told = "taken";
        try {
            people.insert(
                    which.equals("primary") ? World.ADMIN : calendar,
                    "{'start':{'dateTime':'2026-03-03T10:00:00Z'},'end':{'dateTime':'2026-03-03T11:00:00Z'},%s}"
                            .formatted(fields)
                            .replace('\'', '"'));
        } catch (IllegalArgumentException e) {
            told = String.valueOf(e.getMessage());
        }

        assertThat(told).isEqualTo(outcome);
    }

    @Test
    void behaviour12AnEventsKindIsForLife() throws IOException {
        world.insert(calendar, "aaaaa");

        assertThat(refusal(() -> world.client
                        .events()
                        .patch(calendar, "aaaaa", new Event().setEventType("focusTime"))
                        .execute()))
                .isEqualTo("400 eventTypeRestriction");
        assertThat(list(world.client.events().list(calendar).setEventTypes(List.of("focusTime")))
                        .getItems())
                .isEmpty();
        assertThat(list(world.client.events().list(calendar).setEventTypes(List.of("default")))
                        .getItems())
                .hasSize(1);
    }
}
