package io.agendador.google.emulator;

import static io.agendador.google.emulator.World.ids;
import static io.agendador.google.emulator.World.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.client.googleapis.json.GoogleJsonError;
import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.services.calendar.model.Event;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Behaviours 15 and 18 of Google's: errors, quotas, and whatever breaks on the way. */
@ParameterizedClass
@EnumSource(Door.class)
class FaultsTest {

    @Parameter
    Door door;

    private World world;
    private String calendar;

    @BeforeEach
    void open() throws IOException {
        world = new World(door);
        calendar = world.calendar();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void behaviour15EveryReasonHasItsJson() {
        for (Reason reason : Reason.values()) {
            world.emulator.faults().next(Operation.EVENTS_GET, Fault.refuse(reason));

            assertThatThrownBy(
                            () -> world.client.events().get(calendar, "aaaaa").execute())
                    .isInstanceOfSatisfying(GoogleJsonResponseException.class, it -> {
                        GoogleJsonError error = it.getDetails();
                        assertThat(it.getStatusCode()).isEqualTo(reason.status());
                        assertThat(error.getCode()).isEqualTo(reason.status());
                        assertThat(error.getMessage()).isNotEmpty();
                        assertThat(error.getErrors()).singleElement().satisfies(one -> {
                            assertThat(one.getReason()).isEqualTo(reason.code());
                            assertThat(one.getDomain()).isIn("global", "calendar", "usageLimits");
                            assertThat(one.getMessage()).isEqualTo(error.getMessage());
                        });
                    });
        }
    }

    @Test
    void behaviour15AStaleVersionIsToldLetterByLetter() throws IOException {
        Response response = new Refused(Reason.CONDITION_NOT_MET).response();

        assertThat(new String(response.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"error\":{\"code\":412,\"message\":\"Precondition Failed\",\"errors\":["
                        + "{\"message\":\"Precondition Failed\",\"domain\":\"global\",\"reason\":\"conditionNotMet\","
                        + "\"locationType\":\"header\",\"location\":\"If-Match\"}]}}");
    }

    @Test
    void behaviour15QuotasAreSlidingMinutes() throws IOException {
        try (World limited =
                new World(door, it -> it.quotas(2, 3).token("a", World.ADMIN).token("b", "b@x.test"))) {
            read(limited, "a");
            limited.clock.pass(Duration.ofSeconds(30));
            read(limited, "a");

            assertThat(refusal(() -> read(limited, "a"))).isEqualTo("403 userRateLimitExceeded");
            read(limited, "b");
            assertThat(refusal(() -> read(limited, "b"))).isEqualTo("403 rateLimitExceeded");

            limited.clock.pass(Duration.ofSeconds(30));
            read(limited, "a");
            assertThat(refusal(() -> read(limited, "a"))).isEqualTo("403 userRateLimitExceeded");
        }
    }

    private static void read(World world, String token) throws IOException {
        world.client(token).calendarList().list().execute();
    }

    @Test
    void behaviour15AnAccountThatUsedTooMuchMayReadOnly() throws IOException {
        world.insert(calendar, "aaaaa");
        world.emulator.people().exhaust(World.ADMIN);

        assertThat(refusal(() -> world.insert(calendar, "bbbbb"))).isEqualTo("403 quotaExceeded");
        assertThat(refusal(() -> world.client.events().delete(calendar, "aaaaa").execute()))
                .isEqualTo("403 quotaExceeded");
        assertThat(ids(world.list(calendar))).containsExactly("aaaaa");

        world.emulator.people().recover(World.ADMIN);
        assertThat(world.insert(calendar, "bbbbb").getId()).isEqualTo("bbbbb");
    }

    @Test
    void behaviour15UnknownTokensAreRefused() throws IOException {
        try (World closed = new World(door, it -> it.token("good", World.ADMIN))) {
            assertThat(refusal(() -> read(closed, "bad"))).isEqualTo("401 authError");
            read(closed, "good");
        }
    }

    @Test
    void behaviour18TheNthCallFails() throws IOException {
        world.emulator.faults().nth(2, Operation.EVENTS_INSERT, Fault.refuse(Reason.RATE_LIMIT_EXCEEDED));

        world.insert(calendar, "aaaaa");
        assertThat(refusal(() -> world.insert(calendar, "bbbbb"))).isEqualTo("403 rateLimitExceeded");
        world.insert(calendar, "bbbbb");

        assertThat(world.emulator.faults().happened())
                .containsOnlyKeys("events.insert: Refusal[reason=RATE_LIMIT_EXCEEDED]");
    }

    @Test
    void behaviour18DoneButTheAnswerIsLost() throws IOException {
        world.emulator.faults().next(Operation.EVENTS_INSERT, Fault.loseResponse());

        assertThatThrownBy(() -> world.insert(calendar, "aaaaa")).isInstanceOf(IOException.class);

        assertThat(refusal(() -> world.insert(calendar, "aaaaa"))).isEqualTo("409 duplicate");
    }

    @Test
    void behaviour18NotDoneAndNoAnswer() throws IOException {
        world.emulator.faults().next(Operation.EVENTS_INSERT, Fault.timeOut());

        assertThatThrownBy(() -> world.insert(calendar, "aaaaa")).isInstanceOf(IOException.class);

        assertThat(world.list(calendar).getItems()).isEmpty();
    }

    @Test
    void behaviour18DoneAndNoAnswer() throws IOException {
        world.emulator.faults().next(Operation.EVENTS_INSERT, Fault.timeOutAfterwards());

        assertThatThrownBy(() -> world.insert(calendar, "aaaaa"))
                .isInstanceOf(door == Door.HTTP ? IOException.class : SocketTimeoutException.class);

        assertThat(ids(world.list(calendar))).containsExactly("aaaaa");
    }

    @Test
    void behaviour18HalfAnAnswer() throws IOException {
        world.insert(calendar, "aaaaa");
        world.emulator.faults().next(Operation.EVENTS_LIST, Fault.cutBody());

        assertThatThrownBy(() -> world.list(calendar)).isInstanceOf(IOException.class);

        assertThat(world.list(calendar).getItems()).hasSize(1);
    }

    @Test
    void behaviour18ALateAnswer() throws IOException {
        world.emulator.faults().next(Operation.EVENTS_INSERT, Fault.slow(Duration.ofSeconds(25)));

        world.insert(calendar, "aaaaa");

        assertThat(world.waited).containsExactly(Duration.ofSeconds(25));
    }

    @Test
    void behaviour18SignedOutInTheMiddle() throws IOException {
        world.emulator.faults().always(it -> it.account().equals(World.ADMIN), Fault.refuse(Reason.AUTH_ERROR));

        assertThat(refusal(() -> world.list(calendar))).isEqualTo("401 authError");
        // Java's connection loses the body of a 401 to what it streams.
        assertThat(refusal(() -> world.insert(calendar, "aaaaa"))).isEqualTo("401");

        world.emulator.faults().clear();
        world.insert(calendar, "aaaaa");
    }

    @Test
    void behaviour18AStormOfStaleVersions() throws IOException {
        Event event = world.insert(calendar, "aaaaa");
        world.emulator.faults().storm(3, Operation.EVENTS_UPDATE, Fault.refuse(Reason.CONDITION_NOT_MET));

        for (int i = 0; i < 3; i++) {
            assertThat(refusal(() -> world.client
                            .events()
                            .update(calendar, "aaaaa", event)
                            .execute()))
                    .isEqualTo("412 conditionNotMet");
        }
        world.client.events().update(calendar, "aaaaa", event).execute();
    }

    @Test
    void behaviour18TheSameSeedBringsTheSameFaults() {
        assertThat(outcomes(1)).isEqualTo(outcomes(1)).isNotEqualTo(outcomes(2)).contains("done");
        assertThat(new java.util.TreeSet<>(outcomes(1))).hasSizeGreaterThan(6);
    }

    private List<String> outcomes(long seed) {
        List<String> outcomes = new ArrayList<>();
        world.emulator.faults().random(FaultRates.each(0.06), seed);
        for (int i = 0; i < 100; i++) {
            outcomes.add(outcome());
        }
        world.emulator.faults().clear();
        return outcomes;
    }

    private String outcome() {
        try {
            world.client.calendars().get(calendar).execute();
            return "done";
        } catch (GoogleJsonResponseException e) {
            return e.getStatusCode() + " " + e.getDetails().getErrors().get(0).getReason();
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    @Test
    void behaviour15WhatIsOfAnotherKindThanItShouldBeIsRefused() {
        for (String json : java.util.List.of(
                "{\"start\":[],\"end\":{\"date\":1}}",
                "{\"start\":{\"date\":\"2026-03-03\"},\"end\":{\"date\":\"2026-03-04\"},\"recurrence\":[{}]}",
                "{\"start\":{\"date\":\"2026-03-03\"},\"end\":{\"date\":\"2026-03-04\"},\"attendees\":[1]}")) {
            assertThatThrownBy(() -> world.emulator.people().insert(calendar, json))
                    .as(json)
                    .hasMessageStartingWith("400 ");
        }
        assertThat(world.emulator.people().everything(calendar)).isEmpty();
    }

    @Test
    void peopleMeetNoFaultsAndAreNotCounted() {
        world.emulator.faults().always(it -> true, Fault.refuse(Reason.BACKEND_ERROR));
        Calls before = world.emulator.calls();

        String id = world.emulator
                .people()
                .insert(
                        calendar,
                        "Consulta",
                        java.time.LocalDateTime.parse("2026-03-03T08:00"),
                        java.time.LocalDateTime.parse("2026-03-03T09:00"));

        assertThat(world.emulator.people().event(calendar, id).get("summary").getAsString())
                .isEqualTo("Consulta");
        assertThat(world.emulator.calls().since(before)).isEqualTo(Calls.none());
    }
}
