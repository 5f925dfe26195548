package io.agendador.google.emulator;

import static io.agendador.google.emulator.World.event;
import static io.agendador.google.emulator.World.ids;
import static io.agendador.google.emulator.World.list;
import static io.agendador.google.emulator.World.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.Events;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Behaviours 1 to 6 of Google's: how events are listed. */
@ParameterizedClass
@EnumSource(Door.class)
class ReadingTest {

    private static final DateTime WHEN = DateTime.parseRfc3339("2026-03-01T00:00:00Z");

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
    void behaviour1EachPageHasAPageTokenOrASyncTokenNeverBoth() throws IOException {
        for (String id : List.of("aaaaa", "bbbbb", "ccccc")) {
            world.insert(calendar, id);
        }

        Events first = world.client.events().list(calendar).setMaxResults(2).execute();
        Events second = world.client
                .events()
                .list(calendar)
                .setMaxResults(2)
                .setPageToken(first.getNextPageToken())
                .execute();

        assertThat(ids(first)).containsExactly("aaaaa", "bbbbb");
        assertThat(first.getNextSyncToken()).isNull();
        assertThat(ids(second)).containsExactly("ccccc");
        assertThat(second.getNextPageToken()).isNull();
        assertThat(second.getNextSyncToken()).isNotEmpty();
    }

    @Test
    void behaviour1NothingChangedWhilePagingIsLost() throws IOException {
        for (String id : List.of("bbbbb", "ccccc", "ddddd")) {
            world.insert(calendar, id);
        }
        Events first = world.client.events().list(calendar).setMaxResults(2).execute();
        world.insert(calendar, "aaaaa");
        world.client.events().delete(calendar, "bbbbb").execute();

        Events second = world.client
                .events()
                .list(calendar)
                .setMaxResults(2)
                .setPageToken(first.getNextPageToken())
                .execute();

        assertThat(ids(world.sync(calendar, second.getNextSyncToken()))).contains("aaaaa", "bbbbb");
    }

    @Test
    void behaviour1PagesMayBeShortAndEmpty() throws IOException {
        try (World ragged = new World(door, Settings.Builder::raggedPages)) {
            String of = ragged.calendar();
            TreeSet<String> inserted = new TreeSet<>();
            for (int i = 100; i < 160; i++) {
                inserted.add(ragged.insert(of, "event" + i).getId());
            }
            TreeSet<Integer> sizes = new TreeSet<>();
            TreeSet<String> seen = new TreeSet<>();
            Events page = ragged.client.events().list(of).setMaxResults(5).execute();
            while (page.getNextPageToken() != null) {
                sizes.add(page.getItems().size());
                seen.addAll(ids(page));
                page = ragged.client
                        .events()
                        .list(of)
                        .setMaxResults(5)
                        .setPageToken(page.getNextPageToken())
                        .execute();
            }
            seen.addAll(ids(page));

            assertThat(sizes).contains(0, 1, 5);
            assertThat(seen).isEqualTo(inserted);
        }
    }

    @Test
    void behaviour2TokensBelongToACalendarAndAQuery() throws IOException {
        String token = world.list(calendar).getNextSyncToken();
        String other = world.calendar();

        assertThat(refusal(() -> world.sync(other, token))).isEqualTo("400 invalid");
        assertThat(refusal(() -> world.sync(calendar, token.substring(1)))).isEqualTo("400 invalid");
        assertThat(refusal(() -> world.client
                        .events()
                        .list(calendar)
                        .setSyncToken(token)
                        .setSingleEvents(true)
                        .execute()))
                .isEqualTo("400 invalid");
    }

    @Test
    void behaviour2WhatIsFalseNeedNotBeSaidAgain() throws IOException {
        String token = list(world.client.events().list(calendar).setSingleEvents(false))
                .getNextSyncToken();

        assertThat(world.sync(calendar, token).getItems()).isEmpty();
    }

    @Test
    void behaviour7AnUnchangedListIsNotAnsweredAgain() throws IOException {
        String etag = world.list(calendar).getEtag();
        world.clock.pass(Duration.ofHours(1));
        var again = world.client.events().list(calendar);
        again.getRequestHeaders().setIfNoneMatch(etag);

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                com.google.api.client.http.HttpResponseException.class, again::execute)
                        .getStatusCode())
                .isEqualTo(304);
    }

    @Test
    void behaviour2SomeParametersDoNotGoWithASyncToken() throws IOException {
        String token = world.list(calendar).getNextSyncToken();

        for (Map.Entry<String, Object> parameter : Map.<String, Object>of(
                        "iCalUID",
                        "x",
                        "orderBy",
                        "updated",
                        "q",
                        "x",
                        "timeMin",
                        WHEN,
                        "timeMax",
                        WHEN,
                        "updatedMin",
                        WHEN,
                        "privateExtendedProperty",
                        List.of("a=b"),
                        "sharedExtendedProperty",
                        List.of("a=b"),
                        "showDeleted",
                        false)
                .entrySet()) {
            assertThat(refusal(() -> world.client
                            .events()
                            .list(calendar)
                            .setSyncToken(token)
                            .set(parameter.getKey(), parameter.getValue())
                            .execute()))
                    .as(parameter.getKey())
                    .isEqualTo("400 invalid");
        }
    }

    @Test
    void behaviour3AnExpiredTokenAsksForAFullSyncEvenBetweenPages() throws IOException {
        for (String id : List.of("aaaaa", "bbbbb")) {
            world.insert(calendar, id);
        }
        String token = world.list(calendar).getNextSyncToken();
        Events first = world.client.events().list(calendar).setMaxResults(1).execute();
        world.emulator.people().expireSyncTokens(calendar);

        assertThat(refusal(() -> world.sync(calendar, token))).isEqualTo("410 fullSyncRequired");
        assertThat(refusal(() -> world.client
                        .events()
                        .list(calendar)
                        .setMaxResults(1)
                        .setPageToken(first.getNextPageToken())
                        .execute()))
                .isEqualTo("410 fullSyncRequired");
        assertThat(world.sync(calendar, world.list(calendar).getNextSyncToken()).getItems())
                .isEmpty();
    }

    @Test
    void behaviour3ChangesTooLongAgoAreNotKnown() {
        assertThat(refusal(() -> world.client
                        .events()
                        .list(calendar)
                        .setUpdatedMin(DateTime.parseRfc3339("2026-01-01T00:00:00Z"))
                        .execute()))
                .isEqualTo("410 updatedMinTooLongAgo");
    }

    @Test
    void behaviour3TheSecondDeleteIsToldThatItIsDeleted() throws IOException {
        world.insert(calendar, "aaaaa");
        world.client.events().delete(calendar, "aaaaa").execute();

        assertThat(refusal(() -> world.client.events().delete(calendar, "aaaaa").execute()))
                .isEqualTo("410 deleted");
        assertThat(refusal(() -> world.client.events().delete(calendar, "bbbbb").execute()))
                .isEqualTo("404 notFound");
    }

    @Test
    void behaviour4DeletedEventsAreSeenThroughSyncOrGetOrOnDemandOnly() throws IOException {
        world.insert(calendar, "aaaaa");
        String token = world.list(calendar).getNextSyncToken();
        world.client.events().delete(calendar, "aaaaa").execute();

        assertThat(world.list(calendar).getItems()).isEmpty();
        assertThat(world.sync(calendar, token).getItems())
                .singleElement()
                .returns("cancelled", Event::getStatus)
                .returns("Plantão", Event::getSummary);
        assertThat(ids(list(world.client.events().list(calendar).setShowDeleted(true))))
                .containsExactly("aaaaa");
        assertThat(world.client.events().get(calendar, "aaaaa").execute().getStatus())
                .isEqualTo("cancelled");
    }

    @Test
    void behaviour4TombstonesMayBeBare() throws IOException {
        try (World bare = new World(door, Settings.Builder::bareTombstones)) {
            String of = bare.calendar();
            String token = bare.list(of).getNextSyncToken();
            bare.insert(of, "aaaaa");
            bare.client.events().delete(of, "aaaaa").execute();

            assertThat(bare.sync(of, token).getItems())
                    .singleElement()
                    .returns("aaaaa", Event::getId)
                    .returns(null, Event::getSummary)
                    .returns(null, Event::getStart);
        }
    }

    @Test
    void behaviour4PurgedTombstonesAreGoneAndTheirTokensToo() throws IOException {
        world.insert(calendar, "aaaaa");
        String token = world.list(calendar).getNextSyncToken();
        world.client.events().delete(calendar, "aaaaa").execute();
        world.emulator.people().purgeTombstones(calendar);

        assertThat(refusal(() -> world.client.events().get(calendar, "aaaaa").execute()))
                .isEqualTo("404 notFound");
        assertThat(refusal(() -> world.sync(calendar, token))).isEqualTo("410 fullSyncRequired");
        assertThat(list(world.client.events().list(calendar).setShowDeleted(true))
                        .getItems())
                .isEmpty();
        assertThat(refusal(() -> world.insert(calendar, "aaaaa"))).isEqualTo("409 duplicate");
    }

    @Test
    void behaviour5TheWindowComparesStartWithEndAndEndWithStart() throws IOException {
        world.client
                .events()
                .insert(calendar, event("aaaaa", "2026-03-03T08:00", "2026-03-03T12:00"))
                .execute();

        assertThat(between("2026-03-03T12:00:00-03:00", "2026-03-03T18:00:00-03:00"))
                .isEmpty();
        assertThat(between("2026-03-03T11:59:59-03:00", "2026-03-03T18:00:00-03:00"))
                .hasSize(1);
        assertThat(between("2026-03-03T00:00:00-03:00", "2026-03-03T08:00:00-03:00"))
                .isEmpty();
        assertThat(between("2026-03-03T00:00:00-03:00", "2026-03-03T08:00:01-03:00"))
                .hasSize(1);
        assertThat(refusal(() -> between("2026-03-03T08:00:00-03:00", "2026-03-03T08:00:00-03:00")))
                .isEqualTo("400 timeRangeEmpty");
    }

    private List<Event> between(String from, String until) throws IOException {
        return list(world.client
                        .events()
                        .list(calendar)
                        .setTimeMin(DateTime.parseRfc3339(from))
                        .setTimeMax(DateTime.parseRfc3339(until)))
                .getItems();
    }

    @Test
    void behaviour6SeveralPrivatePropertiesMustAllBeThere() throws IOException {
        tagged("aaaaa", Map.of("source", "agendador", "env", "dev"));
        tagged("bbbbb", Map.of("source", "agendador", "env", "prod"));
        tagged("ccccc", Map.of("source", "other", "env", "dev"));

        Events both = list(world.client
                .events()
                .list(calendar)
                .setPrivateExtendedProperty(List.of("source=agendador", "env=dev")));

        assertThat(ids(both)).containsExactly("aaaaa");
        assertThat(both.getNextSyncToken()).isNull();
    }

    private void tagged(String id, Map<String, String> properties) throws IOException {
        Event event = event(id, "2026-03-03T08:00", "2026-03-03T12:00")
                .setExtendedProperties(new Event.ExtendedProperties().setPrivate(properties));
        world.client.events().insert(calendar, event).execute();
    }

    @Test
    void listsAreOrderedByStartOrByChange() throws IOException {
        world.client
                .events()
                .insert(calendar, event("aaaaa", "2026-03-05T08:00", "2026-03-05T12:00"))
                .execute();
        world.clock.pass(Duration.ofMinutes(1));
        world.client
                .events()
                .insert(calendar, event("bbbbb", "2026-03-04T08:00", "2026-03-04T12:00"))
                .execute();

        assertThat(ids(list(world.client
                        .events()
                        .list(calendar)
                        .setSingleEvents(true)
                        .setOrderBy("startTime"))))
                .containsExactly("bbbbb", "aaaaa");
        assertThat(ids(list(world.client.events().list(calendar).setOrderBy("updated"))))
                .containsExactly("aaaaa", "bbbbb");
        assertThat(refusal(() -> list(world.client.events().list(calendar).setOrderBy("startTime"))))
                .isEqualTo("400 invalid");
    }

    @Test
    void onlyTheFieldsAskedForAreAnswered() throws IOException {
        world.insert(calendar, "aaaaa");

        Events part = world.client
                .events()
                .list(calendar)
                .setFields("items(id,start/dateTime),nextSyncToken")
                .execute();

        assertThat(part.getTimeZone()).isNull();
        assertThat(part.getNextSyncToken()).isNotEmpty();
        assertThat(part.getItems()).singleElement().satisfies(it -> {
            assertThat(it.getSummary()).isNull();
            assertThat(it.getStart().getDateTime().toStringRfc3339()).isEqualTo("2026-03-03T08:00:00.000-03:00");
            assertThat(it.getStart().getTimeZone()).isNull();
        });
    }
}
