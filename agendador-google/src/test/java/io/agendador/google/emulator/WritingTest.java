package io.agendador.google.emulator;

import static io.agendador.google.emulator.World.at;
import static io.agendador.google.emulator.World.event;
import static io.agendador.google.emulator.World.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.client.http.HttpResponseException;
import com.google.api.client.util.Data;
import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.CalendarRequest;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventAttendee;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Behaviours 7 to 9 of Google's: how events are written. */
@ParameterizedClass
@EnumSource(Door.class)
class WritingTest {

    @Parameter
    Door door;

    private World world;
    private String calendar;
    private Calendar.Events events;

    @BeforeEach
    void open() throws IOException {
        world = new World(door);
        calendar = world.calendar();
        events = world.client.events();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static <T extends CalendarRequest<?>> T with(T request, String header, String value) {
        request.getRequestHeaders().set(header, List.of(value));
        return request;
    }

    @Test
    void behaviour7TheEtagChangesAtEveryWriteAndOldOnesDoNotMatch() throws IOException {
        Event first = world.insert(calendar, "aaaaa");
        Event second = events.update(calendar, "aaaaa", first).execute();

        assertThat(second.getEtag()).isNotEqualTo(first.getEtag());
        assertThat(refusal(() -> with(events.update(calendar, "aaaaa", first), "If-Match", first.getEtag())
                        .execute()))
                .isEqualTo("412 conditionNotMet");
        assertThat(refusal(() -> with(events.patch(calendar, "aaaaa", new Event()), "If-Match", first.getEtag())
                        .execute()))
                .isEqualTo("412 conditionNotMet");
        assertThat(refusal(() -> with(events.delete(calendar, "aaaaa"), "If-Match", first.getEtag())
                        .execute()))
                .isEqualTo("412 conditionNotMet");
        assertThat(events.get(calendar, "aaaaa").execute()).isEqualTo(second);
        with(events.delete(calendar, "aaaaa"), "If-Match", second.getEtag()).execute();
        assertThat(world.list(calendar).getItems()).isEmpty();
    }

    @Test
    void behaviour7WhatIsKnownIsNotAnsweredAgain() throws IOException {
        Event event = world.insert(calendar, "aaaaa");

        assertThatThrownBy(() -> with(events.get(calendar, "aaaaa"), "If-None-Match", event.getEtag())
                        .execute())
                .isInstanceOfSatisfying(
                        HttpResponseException.class,
                        it -> assertThat(it.getStatusCode()).isEqualTo(304));
    }

    @Test
    void remindersChangeTheEtagButNotTheTimeOfTheChange() throws IOException {
        Event before = world.insert(calendar, "aaaaa");
        world.clock.pass(Duration.ofHours(1));
        Event reminded = events.patch(
                        calendar, "aaaaa", new Event().setReminders(new Event.Reminders().setUseDefault(false)))
                .execute();
        Event renamed =
                events.patch(calendar, "aaaaa", new Event().setSummary("Outro")).execute();

        assertThat(reminded.getUpdated()).isEqualTo(before.getUpdated());
        assertThat(reminded.getEtag()).isNotEqualTo(before.getEtag());
        assertThat(renamed.getUpdated().getValue())
                .isEqualTo(world.clock.instant().toEpochMilli());
    }

    @Test
    void behaviour8IdsHaveAGrammar() throws IOException {
        for (String wrong : List.of("abcd", "wwwww", "ABCDE", "a_bcd", "a".repeat(1025))) {
            assertThat(refusal(() -> world.insert(calendar, wrong))).as(wrong).isEqualTo("400 invalid");
        }
        assertThat(world.insert(calendar, "a".repeat(1024)).getId()).hasSize(1024);
        assertThat(world.insert(calendar, null).getId()).matches("[0-9a-v]{26}");
    }

    @Test
    void behaviour8IdsAreTakenForGood() throws IOException {
        world.insert(calendar, "aaaaa");
        assertThat(refusal(() -> world.insert(calendar, "aaaaa"))).isEqualTo("409 duplicate");

        events.delete(calendar, "aaaaa").execute();

        assertThat(refusal(() -> world.insert(calendar, "aaaaa"))).isEqualTo("409 duplicate");
        assertThat(world.insert(world.calendar(), "aaaaa").getId()).isEqualTo("aaaaa");
    }

    @Test
    void behaviour9UpdateReplaces() throws IOException {
        full("aaaaa");

        Event replaced = events.update(
                        calendar,
                        "aaaaa",
                        new Event().setStart(at("2026-03-04T08:00")).setEnd(at("2026-03-04T12:00")))
                .execute();

        assertThat(replaced.getSummary()).isNull();
        assertThat(replaced.getExtendedProperties()).isNull();
        assertThat(replaced.getAttendees()).isNull();
        assertThat(replaced.getId()).isEqualTo("aaaaa");
        assertThat(replaced.getICalUID()).isEqualTo("aaaaa@google.com");
        assertThat(refusal(() -> events.update(calendar, "aaaaa", new Event().setSummary("x"))
                        .execute()))
                .isEqualTo("400 required");
    }

    @Test
    void behaviour9PatchMergesNullDeletesAndListsReplace() throws IOException {
        full("aaaaa");

        Event patched = events.patch(
                        calendar,
                        "aaaaa",
                        new Event()
                                .setDescription(Data.nullOf(String.class))
                                .setAttendees(List.of(new EventAttendee().setEmail("c@x.test")))
                                .setExtendedProperties(new Event.ExtendedProperties().setPrivate(Map.of("b", "3"))))
                .execute();

        assertThat(patched.getSummary()).isEqualTo("Plantão");
        assertThat(patched.getDescription()).isNull();
        assertThat(patched.getExtendedProperties().getPrivate())
                .containsEntry("a", "1")
                .containsEntry("b", "3");
        assertThat(patched.getAttendees()).extracting(EventAttendee::getEmail).containsExactly("c@x.test");
    }

    private void full(String id) throws IOException {
        Event event = event(id, "2026-03-03T08:00", "2026-03-03T12:00")
                .setDescription("x")
                .setAttendees(
                        List.of(new EventAttendee().setEmail("a@x.test"), new EventAttendee().setEmail("b@x.test")))
                .setExtendedProperties(new Event.ExtendedProperties().setPrivate(Map.of("a", "1", "b", "2")));
        events.insert(calendar, event).execute();
    }

    @Test
    void extendedPropertiesAreCutAndTooManyRefused() throws IOException {
        Event event = event("aaaaa", "2026-03-03T08:00", "2026-03-03T12:00");
        Map<String, String> many = new java.util.TreeMap<>();
        for (int i = 0; i <= 300; i++) {
            many.put("k" + i, "v");
        }

        Event cut = events.insert(
                        calendar,
                        event.setExtendedProperties(new Event.ExtendedProperties()
                                .setPrivate(Map.of("k".repeat(44), "v".repeat(1025), "k".repeat(45), "v"))))
                .execute();

        assertThat(cut.getExtendedProperties().getPrivate()).containsOnly(Map.entry("k".repeat(44), "v".repeat(1024)));
        assertThat(refusal(() -> events.patch(
                                calendar,
                                "aaaaa",
                                new Event().setExtendedProperties(new Event.ExtendedProperties().setPrivate(many)))
                        .execute()))
                .isEqualTo("400 invalid");
    }

    @Test
    void whatIsNotKnownIsKeptLetterByLetter() {
        String id = world.emulator.people().insert(calendar, """
                        {"start":{"date":"2026-03-03"},"end":{"date":"2026-03-04"},
                         "new field":{"z":1.00,"a":[1e3,"é\\u0007","<b>"],"empty":{}}}
                        """);
        world.emulator.people().edit(calendar, id, "{\"summary\":\"x\"}");

        assertThat(world.emulator.people().event(calendar, id).get("new field"))
                .hasToString("{\"z\":1.00,\"a\":[1e3,\"é\\u0007\",\"<b>\"],\"empty\":{}}");
    }

    @Test
    void aDeletedEventCanBeUpdatedBackToLife() throws IOException {
        Event event = world.insert(calendar, "aaaaa");
        events.delete(calendar, "aaaaa").execute();

        events.update(calendar, "aaaaa", event).execute();

        assertThat(world.list(calendar).getItems()).hasSize(1);
    }

    @Test
    void movingLeavesATombstoneBehind() throws IOException {
        world.insert(calendar, "aaaaa");
        String token = world.list(calendar).getNextSyncToken();
        String other = world.calendar();

        Event moved = events.move(calendar, "aaaaa", other).execute();

        assertThat(moved.getOrganizer().getEmail()).isEqualTo(other);
        assertThat(world.sync(calendar, token).getItems()).singleElement().returns("cancelled", Event::getStatus);
        assertThat(World.ids(world.list(other))).containsExactly("aaaaa");
    }

    @Test
    void anotherOrganizersEventCanNotBeMoved() {
        String id = world.emulator
                .people()
                .invited(
                        calendar,
                        "chefe@x.test",
                        "{\"start\":{\"date\":\"2026-03-03\"},\"end\":{\"date\":\"2026-03-04\"}}");

        assertThat(refusal(() ->
                        events.patch(calendar, id, new Event().setSummary("x")).execute()))
                .isEqualTo("403 forbiddenForNonOrganizer");
    }
}
