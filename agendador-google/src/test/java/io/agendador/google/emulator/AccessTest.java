package io.agendador.google.emulator;

import static io.agendador.google.emulator.World.ids;
import static io.agendador.google.emulator.World.list;
import static io.agendador.google.emulator.World.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.model.AclRule;
import com.google.api.services.calendar.model.CalendarListEntry;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.FreeBusyCalendar;
import com.google.api.services.calendar.model.FreeBusyRequest;
import com.google.api.services.calendar.model.FreeBusyRequestItem;
import com.google.api.services.calendar.model.TimePeriod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Behaviours 13 and 14 of Google's: calendars, who may do what with them, and when they are busy. */
@ParameterizedClass
@EnumSource(Door.class)
class AccessTest {

    private static final String ANA = "ana@x.test";

    @Parameter
    Door door;

    private World world;
    private Calendar owner;
    private Calendar ana;
    private String calendar;

    @BeforeEach
    void open() throws IOException {
        world = new World(door, it -> it.token("any", World.ADMIN).token("ana", ANA));
        owner = world.client;
        ana = world.client("ana");
        calendar = world.calendar();
        world.insert(calendar, "aaaaa");
    }

    @AfterEach
    void close() {
        world.close();
    }

    private AclRule share(String role) throws IOException {
        AclRule rule = new AclRule()
                .setRole(role)
                .setScope(new AclRule.Scope().setType("user").setValue(ANA));
        return owner.acl().insert(calendar, rule).setSendNotifications(false).execute();
    }

    @Test
    void behaviour13RolesAllowMoreAndMore() throws IOException {
        assertThat(refusal(() -> ana.events().list(calendar).execute())).isEqualTo("404 notFound");

        share("freeBusyReader");
        assertThat(list(ana.events().list(calendar)).getItems()).singleElement().satisfies(it -> {
            assertThat(it.getSummary()).isNull();
            assertThat(it.getStart()).isNotNull();
        });
        share("reader");
        assertThat(list(ana.events().list(calendar)).getItems()).singleElement().returns("Plantão", Event::getSummary);
        assertThat(refusal(() -> ana.events().delete(calendar, "aaaaa").execute()))
                .isEqualTo("403 requiredAccessLevel");
        share("writer");
        ana.events().delete(calendar, "aaaaa").execute();
        assertThat(refusal(() -> ana.calendars().delete(calendar).execute())).isEqualTo("403 requiredAccessLevel");
        share("owner");
        ana.calendars().delete(calendar).execute();
        assertThat(refusal(() -> owner.calendars().get(calendar).execute())).isEqualTo("404 notFound");
    }

    @Test
    void behaviour13SharingIsOneRuleForOneScopeAndCanEnd() throws IOException {
        AclRule reader = share("reader");
        AclRule writer = share("writer");

        assertThat(writer.getId()).isEqualTo(reader.getId()).isEqualTo("user:" + ANA);
        assertThat(writer.getEtag()).isNotEqualTo(reader.getEtag());
        assertThat(owner.acl().list(calendar).execute().getItems())
                .extracting(AclRule::getId, AclRule::getRole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("user:" + World.ADMIN, "owner"),
                        org.assertj.core.groups.Tuple.tuple("user:" + ANA, "writer"));
        owner.acl()
                .patch(calendar, writer.getId(), new AclRule().setRole("reader"))
                .execute();
        assertThat(owner.acl().get(calendar, writer.getId()).execute().getRole())
                .isEqualTo("reader");

        owner.acl().delete(calendar, writer.getId()).execute();
        assertThat(refusal(() -> ana.calendars().get(calendar).execute())).isEqualTo("404 notFound");
    }

    @Test
    void behaviour13TheListsEntriesHaveEtagsOfTheirOwn() throws IOException {
        share("reader");
        CalendarListEntry entry = ana.calendarList()
                .insert(new CalendarListEntry().setId(calendar))
                .execute();
        CalendarListEntry coloured = ana.calendarList()
                .patch(calendar, new CalendarListEntry().setColorId("7"))
                .execute();

        assertThat(entry.getSummary()).isEqualTo("Sala");
        assertThat(entry.getAccessRole()).isEqualTo("reader");
        assertThat(coloured.getEtag()).isNotEqualTo(entry.getEtag());
        assertThat(owner.calendarList().get(calendar).execute().getColorId()).isNull();
        assertThat(owner.calendars().get(calendar).execute().getEtag()).isNotEqualTo(coloured.getEtag());
        assertThat(ana.calendarList().list().execute().getItems())
                .extracting(CalendarListEntry::getId)
                .containsExactlyInAnyOrder(ANA, calendar);
        ana.calendarList().delete(calendar).execute();
        assertThat(refusal(() -> ana.calendarList().get(calendar).execute())).isEqualTo("404 notFound");
        assertThat(ids(list(ana.events().list(calendar)))).containsExactly("aaaaa");
    }

    @Test
    void longListsOfCalendarsComeInPages() throws IOException {
        List<String> made = new ArrayList<>(List.of(World.ADMIN, calendar));
        for (int i = 0; i < 5; i++) {
            made.add(world.calendar());
        }
        List<String> seen = new ArrayList<>();
        String token = null;
        do {
            var page = owner.calendarList()
                    .list()
                    .setMaxResults(3)
                    .setPageToken(token)
                    .execute();
            page.getItems().forEach(it -> seen.add(it.getId()));
            token = page.getNextPageToken();
        } while (token != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void calendarsAreChangedByTheirOwners() throws IOException {
        owner.calendars()
                .patch(calendar, new com.google.api.services.calendar.model.Calendar().setDescription("d"))
                .execute();
        owner.calendars()
                .update(calendar, new com.google.api.services.calendar.model.Calendar().setSummary("Nova"))
                .execute();

        var changed = owner.calendars().get(calendar).execute();
        assertThat(changed.getSummary()).isEqualTo("Nova");
        assertThat(changed.getDescription()).isNull();
        assertThat(changed.getTimeZone()).isEqualTo(World.ZONE);
        assertThat(refusal(() -> owner.calendars()
                        .insert(new com.google.api.services.calendar.model.Calendar().setSummary(""))
                        .execute()))
                .isEqualTo("400 required");
        assertThat(refusal(() -> owner.calendars().delete("primary").execute())).isEqualTo("400 invalid");
    }

    @Test
    void accessThatAPersonTakesIsLost() throws IOException {
        world.emulator.people().restrict(calendar, World.ADMIN, "none");
        assertThat(refusal(() -> world.list(calendar))).isEqualTo("404 notFound");

        world.emulator.people().restrict(calendar, World.ADMIN, "reader");
        assertThat(refusal(() -> world.insert(calendar, "bbbbb"))).isEqualTo("403 requiredAccessLevel");

        world.emulator.people().unrestrict(calendar, World.ADMIN);
        world.insert(calendar, "bbbbb");
    }

    @Test
    void behaviour14BusyIsWhatBlocks() throws IOException {
        People people = world.emulator.people();
        people.insert(calendar, timed("2026-03-03T12:00", "2026-03-03T13:00", ""));
        people.insert(calendar, timed("2026-03-03T15:00", "2026-03-03T16:00", ",\"transparency\":\"transparent\""));
        people.insert(calendar, timed("2026-03-03T17:00", "2026-03-03T18:00", ",\"status\":\"tentative\""));
        people.decline(calendar, people.insert(calendar, timed("2026-03-03T19:00", "2026-03-03T20:00", "")));
        people.delete(calendar, people.insert(calendar, timed("2026-03-03T20:00", "2026-03-03T21:00", "")));
        people.insert(
                calendar, timed("2026-03-02T22:00", "2026-03-02T23:00", ",\"recurrence\":[\"RRULE:FREQ=DAILY\"]"));

        FreeBusyCalendar busy = query(List.of(calendar, "other")).get(calendar);

        assertThat(busy.getBusy())
                .extracting(TimePeriod::getStart, TimePeriod::getEnd)
                .containsExactly(
                        period("2026-03-03T11:00:00Z", "2026-03-03T16:00:00Z"),
                        period("2026-03-03T20:00:00Z", "2026-03-03T21:00:00Z"),
                        period("2026-03-04T01:00:00Z", "2026-03-04T02:00:00Z"));
    }

    private static org.assertj.core.groups.Tuple period(String from, String until) {
        return org.assertj.core.groups.Tuple.tuple(new DateTime(from), new DateTime(until));
    }

    private static String timed(String start, String end, String more) {
        return "{\"start\":{\"dateTime\":\"%s:00\",\"timeZone\":\"%s\"},\"end\":{\"dateTime\":\"%s:00\",\"timeZone\":\"%s\"}%s}"
                .formatted(start, World.ZONE, end, World.ZONE, more);
    }

    @Test
    void behaviour14ErrorsAreToldBesideTheOthers() throws IOException {
        Map<String, FreeBusyCalendar> answer = query(List.of(calendar, "nobody@x.test"));
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= 50; i++) {
            many.add("calendar" + i);
        }

        assertThat(answer.get(calendar).getBusy()).hasSize(1);
        assertThat(answer.get("nobody@x.test").getErrors().get(0).getReason()).isEqualTo("notFound");
        assertThat(query(many).get("calendar7").getErrors().get(0).getReason()).isEqualTo("tooManyCalendarsRequested");
        assertThat(query(many.subList(0, 50))
                        .get("calendar7")
                        .getErrors()
                        .get(0)
                        .getReason())
                .isEqualTo("notFound");
    }

    private Map<String, FreeBusyCalendar> query(List<String> ids) throws IOException {
        return owner.freebusy()
                .query(new FreeBusyRequest()
                        .setTimeMin(new DateTime("2026-03-03T06:00:00-03:00"))
                        .setTimeMax(new DateTime("2026-03-03T23:00:00-03:00"))
                        .setItems(ids.stream()
                                .map(it -> new FreeBusyRequestItem().setId(it))
                                .toList()))
                .execute()
                .getCalendars();
    }
}
