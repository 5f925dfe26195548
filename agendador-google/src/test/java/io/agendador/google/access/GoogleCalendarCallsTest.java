package io.agendador.google.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventAttendee;
import io.agendador.google.access.CallFailure.Kind;
import io.agendador.google.access.ScriptedGoogle.Answer;
import io.agendador.google.access.ScriptedGoogle.Asked;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GoogleCalendarCallsTest {

    private static final String CALENDAR = "c#1@group.calendar.google.com";
    private static final ListQuery FULL = new ListQuery.Full(Instant.parse("2026-01-01T00:00:00Z"), false);
    private static final ListQuery SINCE = new ListQuery.Since("s1");
    private static final Answer LAST_PAGE = Answer.json("{\"items\": [{\"id\": \"a\"}], \"nextSyncToken\": \"s2\"}");

    @Test
    void aFullListAsksForInstancesFromAnInstantOn() {
        Accessed access = new Accessed(Answer.json("{\"items\": [], \"nextPageToken\": \"p2\"}"));
        assertThat(access.calls().list(CALENDAR, FULL, "p1")).isEqualTo(new EventPage(List.of(), "p2", null));
        Asked asked = access.google.asked.get(0);
        assertThat(asked.method()).isEqualTo("GET");
        assertThat(asked.url())
                .startsWith("https://www.googleapis.com/calendar/v3/calendars/c%231@group.calendar.google.com/events?")
                .contains("singleEvents=true", "maxResults=2500", "pageToken=p1", "showDeleted=false")
                .contains("timeMin=2026-01-01T00:00:00.000Z");
        assertThat(asked.headers()).containsEntry("authorization", List.of("Bearer token"));
        assertThat(asked.timeout()).isEqualTo(20_000);
    }

    @Test
    void anIncrementalListAsksForNothingThatMayNotGoWithASyncToken() {
        Accessed access = new Accessed(LAST_PAGE);
        EventPage page = access.calls().list(CALENDAR, SINCE, null);
        assertThat(page.events()).extracting(Event::getId).containsExactly("a");
        assertThat(page.nextSyncToken()).isEqualTo("s2");
        assertThat(access.google.asked.get(0).url())
                .contains("syncToken=s1", "singleEvents=true")
                .doesNotContain("timeMin", "showDeleted", "orderBy", "pageToken");
    }

    @Test
    void longTokensStillGoAsAGet() {
        Accessed access = new Accessed(LAST_PAGE);
        access.calls().list(CALENDAR, new ListQuery.Since("s".repeat(700)), "p".repeat(700));
        assertThat(access.google.asked.get(0).method()).isEqualTo("GET");
    }

    @Test
    void whatLimitsOrFailsForNowIsTriedAgainWithGrowingJitteredWaits() {
        Accessed access = new Accessed(
                Answer.error(503, "backendError"),
                Answer.silence(),
                Answer.error(403, "rateLimitExceeded"),
                LAST_PAGE.cutAfter(20),
                Answer.error(429, "rateLimitExceeded"),
                LAST_PAGE);
        assertThat(access.calls().list(CALENDAR, SINCE, null).nextSyncToken()).isEqualTo("s2");
        for (int i = 0; i < 5; i++) {
            assertThat(access.time.pauses.get(i)).isBetween(Duration.ZERO, Duration.ofSeconds(1L << i));
        }
        assertThat(access.time.pauses).doesNotHaveDuplicates();
        assertThat(access.heard)
                .containsExactly(
                        "events.list FAILED 1 1",
                        "events.list LOST 1 2",
                        "events.list REFUSED 1 3",
                        "events.list LOST 1 4",
                        "events.list REFUSED 1 5",
                        "events.list DONE 1 6");
    }

    @Test
    void theSameSeedWaitsTheSameAnotherOneDoesNot() {
        assertThat(waits(7)).isEqualTo(waits(7)).isNotEqualTo(waits(8));
    }

    private static List<Duration> waits(long seed) {
        Accessed access = new Accessed(it -> Answer.silence());
        failure(() -> access.calls(seed).list(CALENDAR, SINCE, null));
        return access.time.pauses;
    }

    @Test
    void triesAreBounded() {
        Accessed access = new Accessed(it -> Answer.error(500, "backendError"));
        CallFailure failure = failure(() -> access.calls().get(CALENDAR, "a"));
        assertThat(failure.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(failure.retriable()).isTrue();
        assertThat(access.google.asked).hasSize(6);
    }

    @Test
    void aPageWithoutAnyTokenIsNotTheLastOne() {
        Accessed access = new Accessed(Answer.json("{\"items\": []}"), Answer.json("{}"), LAST_PAGE);
        assertThat(access.calls().list(CALENDAR, SINCE, null).events()).hasSize(1);
    }

    @Test
    void anExpiredSyncTokenIsToldAtOnce() {
        Accessed access = new Accessed(Answer.error(410, "fullSyncRequired"));
        CallFailure failure = failure(() -> access.calls().list(CALENDAR, SINCE, null));
        assertThat(failure.kind()).isEqualTo(Kind.SYNC_TOKEN_EXPIRED);
        assertThat(failure.reason()).isEqualTo("fullSyncRequired");
    }

    @Test
    void aUsedUpQuotaIsNotAskedAgain() {
        Accessed access = new Accessed(Answer.error(403, "quotaExceeded"));
        assertThat(failure(() -> access.calls().list(CALENDAR, SINCE, null)).kind())
                .isEqualTo(Kind.QUOTA_EXCEEDED);
    }

    @Test
    void aCalendarIsLostOnlyAfterConfirmed404s() {
        Accessed lost = new Accessed(it -> Answer.error(404, "notFound"));
        assertThat(failure(() -> lost.calls().list(CALENDAR, SINCE, null)).kind())
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(lost.google.asked).hasSize(3);
        Accessed back = new Accessed(Answer.error(404, "notFound"), LAST_PAGE);
        assertThat(back.calls().list(CALENDAR, SINCE, null).nextSyncToken()).isEqualTo("s2");
    }

    @Test
    void aSingleEventThatIsNotThereIsAskedForOnce() {
        Accessed access =
                new Accessed(Answer.error(404, "notFound"), Answer.json("{\"id\": \"b\", \"status\": \"cancelled\"}"));
        CalendarCalls calls = access.calls();
        assertThat(calls.get(CALENDAR, "a")).isEmpty();
        assertThat(calls.get(CALENDAR, "b")).get().extracting(Event::getStatus).isEqualTo("cancelled");
    }

    @Test
    void aFailureQuotesNothingOfTheAnswerOrTheQuestion() {
        for (int status : new int[] {400, 401, 403, 404, 410, 412, 429, 500}) {
            Accessed access = new Accessed(it -> Answer.error(status, "because"));
            CallFailure failure = failure(() -> access.calls().list(CALENDAR, new ListQuery.Since("s1-secret"), null));
            assertThat(failure)
                    .hasMessageContaining("because")
                    .hasMessageNotContainingAny("Secret", "ana@", "secret", "group.calendar", "token)")
                    .hasNoCause();
        }
    }

    @Test
    void nothingShowsContentTokensOrIdsWhenPrinted() {
        Event event = new Event().setId("secret1").setSummary("secret2");
        assertThat(List.of(
                                new EventWrite.Insert(event),
                                new EventWrite.Update(event, "\"1\""),
                                new Outcome.Written(event),
                                new EventPage(List.of(event), "secret3", "secret4"),
                                new ListQuery.Since("secret5"),
                                new CalendarEntry("secret6", "secret7", "secret8", "UTC"))
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void writesNotifyNobodyAndSayWhatTheyReplace() {
        Accessed access = new Accessed(it -> ScriptedBatch.answer(List.of(
                ScriptedBatch.stored("a1", "\"5\""), Answer.error(412, "conditionNotMet"), ScriptedBatch.nothing())));
        List<Outcome> outcomes = access.calls()
                .batch(
                        CALENDAR,
                        List.of(
                                new EventWrite.Insert(new Event().setId("a1").setSummary("x")),
                                new EventWrite.Update(new Event().setId("a2").setSummary("y"), "\"2\""),
                                new EventWrite.Delete("a3", "\"3\"")));
        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Outcome.Written.class,
                        it -> assertThat(it.event().getEtag()).isEqualTo("\"5\""));
        assertThat(outcomes.subList(1, 3)).containsExactly(new Outcome.Changed(), new Outcome.Deleted());
        Asked asked = access.google.asked.get(0);
        assertThat(asked.url()).isEqualTo("https://www.googleapis.com/batch/calendar/v3");
        assertThat(asked.headers()).containsEntry("authorization", List.of("Bearer token"));
        assertThat(asked.timeout()).isEqualTo(20_000);
        List<ScriptedBatch.Part> parts = ScriptedBatch.parts(asked);
        assertThat(parts).extracting(ScriptedBatch.Part::method).containsExactly("POST", "PUT", "DELETE");
        assertThat(parts).extracting(ScriptedBatch.Part::ifMatch).containsExactly("", "\"2\"", "\"3\"");
        assertThat(parts).allSatisfy(it -> assertThat(it.url()).endsWith("?sendUpdates=none"));
        assertThat(parts.get(0).body()).isEqualTo("{\"id\":\"a1\",\"summary\":\"x\"}");
        assertThat(access.heard).containsExactly("batch DONE 3 1");
    }

    @Test
    void repliesThatBelongToOtherPartsAreNotBelieved() {
        Accessed access = new Accessed(it -> ScriptedBatch.answer(
                List.of(ScriptedBatch.stored("a2", "\"5\""), ScriptedBatch.stored("a1", "\"6\""))));
        List<Outcome> outcomes = access.calls().batch(CALENDAR, List.of(insert("a1"), insert("a2")));
        assertThat(outcomes).containsOnly(new Outcome.Undecided(Kind.UNAVAILABLE, "mixedReplies"));
    }

    @Test
    void aBatchThatIsRefusedAsAWholeTellsNothingAboutItsEvents() {
        for (int status : new int[] {404, 409, 410, 412}) {
            Accessed access = new Accessed(it -> Answer.error(status, "because"));
            assertThat(access.calls()
                            .batch(CALENDAR, List.of(new EventWrite.Delete("a1", "\"1\"")))
                            .get(0))
                    .isEqualTo(new Outcome.Undecided(Kind.UNAVAILABLE, "because"));
        }
        Accessed refused = new Accessed(Answer.error(400, "because"));
        assertThat(refused.calls().batch(CALENDAR, List.of(insert("a1"))).get(0))
                .isEqualTo(new Outcome.Refused(Kind.INVALID, "because"));
    }

    @Test
    void anInsertIntoALostCalendarIsRefusedAfterConfirmed404s() {
        Accessed access = new Accessed(it -> ScriptedBatch.answer(List.of(Answer.error(404, "notFound"))));
        assertThat(access.calls().batch(CALENDAR, List.of(insert("a1"))).get(0))
                .isEqualTo(new Outcome.Refused(Kind.NOT_FOUND, "notFound"));
        assertThat(access.google.asked).hasSize(3);
    }

    @Test
    void aFinalRefusalOfOnePartIsNotRepeated() {
        Accessed access = new Accessed(it -> ScriptedBatch.answer(
                List.of(Answer.error(403, "forbiddenForNonOrganizer"), Answer.error(403, "quotaExceeded"))));
        assertThat(access.calls().batch(CALENDAR, List.of(insert("a1"), insert("a2"))))
                .containsExactly(
                        new Outcome.Refused(Kind.FORBIDDEN, "forbiddenForNonOrganizer"),
                        new Outcome.Undecided(Kind.QUOTA_EXCEEDED, "quotaExceeded"));
        assertThat(access.google.asked).hasSize(1);
    }

    @Test
    void aBatchHas1To50PartsOfDifferentEventsWithoutAttendees() {
        CalendarCalls calls = new Accessed().calls();
        assertThatIllegalArgumentException().isThrownBy(() -> calls.batch(CALENDAR, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.batch(CALENDAR, Collections.nCopies(51, insert("a1"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.batch(CALENDAR, List.of(insert("a1"), insert("a1"))));
        Event invitation = new Event().setId("a1").setAttendees(List.of(new EventAttendee()));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventWrite.Insert(invitation));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventWrite.Update(new Event(), "\"1\""));
    }

    @Test
    void aCalendarIsNotMadeTwiceWhenAnAnswerIsLost() {
        Accessed lost = new Accessed(Answer.silence());
        assertThat(failure(() -> lost.calls().create("[Rede] Ana", "agendador", ZoneId.of("America/Sao_Paulo")))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
        Accessed limited = new Accessed(Answer.error(429, "rateLimitExceeded"), Answer.json("{\"id\": \"c2\"}"));
        assertThat(limited.calls().create("[Rede] Ana", "agendador", ZoneId.of("America/Sao_Paulo")))
                .isEqualTo("c2");
        assertThat(limited.google.asked.get(1).body())
                .isEqualTo(
                        "{\"description\":\"agendador\",\"summary\":\"[Rede] Ana\",\"timeZone\":\"America/Sao_Paulo\"}");
    }

    @Test
    void ownCalendarsAreReadPageByPage() {
        Accessed access = new Accessed(
                Answer.json(
                        "{\"items\": [{\"id\": \"c1\", \"summary\": \"A\", \"description\": \"d\", \"timeZone\": \"UTC\"}], \"nextPageToken\": \"p\"}"),
                Answer.json("{\"kind\": \"calendar#calendarList\", \"items\": [{\"id\": \"c2\"}]}"));
        assertThat(access.calls().own())
                .containsExactly(new CalendarEntry("c1", "A", "d", "UTC"), new CalendarEntry("c2", "", "", ""));
        assertThat(access.google.asked.get(1).url()).contains("pageToken=p", "minAccessRole=owner");
    }

    @Test
    void aCalendarIsFoundOrNot() {
        Accessed access = new Accessed(
                Answer.json("{\"id\": \"c1\", \"summary\": \"A\", \"description\": \"d\", \"timeZone\": \"UTC\"}"));
        assertThat(access.calls().find("c1")).contains(new CalendarEntry("c1", "A", "d", "UTC"));
        Accessed lost = new Accessed(it -> Answer.error(404, "notFound"));
        assertThat(lost.calls().find("c1")).isEmpty();
        assertThat(lost.google.asked).hasSize(3);
    }

    @Test
    void renamingChangesTheNameOnly() {
        Accessed access = new Accessed(Answer.error(503, "backendError"), Answer.json("{\"id\": \"c1\"}"));
        access.calls().rename("c1", "B");
        Asked asked = access.google.asked.get(1);
        assertThat(asked.headers()).containsEntry("x-http-method-override", List.of("PATCH"));
        assertThat(asked.body()).isEqualTo("{\"summary\":\"B\"}");
    }

    @Test
    void sharingSendsNoMailAndCanBeTakenBackTwice() {
        Accessed access = new Accessed(
                Answer.json("{\"id\": \"user:ana@x.org\"}"), new Answer(204, "", ""), Answer.error(404, "notFound"));
        CalendarCalls calls = access.calls();
        calls.share("c1", "ana@x.org");
        calls.unshare("c1", "ana@x.org");
        calls.unshare("c1", "ana@x.org");
        assertThat(access.google.asked.get(0).url()).endsWith("/calendars/c1/acl?sendNotifications=false");
        assertThat(access.google.asked.get(0).body())
                .isEqualTo("{\"role\":\"writer\",\"scope\":{\"type\":\"user\",\"value\":\"ana@x.org\"}}");
        assertThat(access.google.asked.get(1).url()).endsWith("/calendars/c1/acl/user:ana@x.org");
    }

    @Test
    void aChannelIsOpenedAndEnded() {
        Accessed access = new Accessed(
                Answer.json("{\"resourceId\": \"r1\", \"expiration\": \"1772532000000\"}"),
                new Answer(204, "", ""),
                Answer.error(404, "notFound"));
        CalendarCalls calls = access.calls();
        assertThat(calls.watch("c1", "ch1", "tok", "https://x.org/hook", Duration.ofDays(7)))
                .isEqualTo(new Watched("r1", Instant.parse("2026-03-03T10:00:00Z")));
        calls.stop("ch1", "r1");
        calls.stop("ch1", "r1");
        assertThat(access.google.asked.get(0).url()).endsWith("/calendars/c1/events/watch");
        assertThat(access.google.asked.get(0).body())
                .contains("\"address\":\"https://x.org/hook\"", "\"id\":\"ch1\"", "\"params\":{\"ttl\":\"604800\"}")
                .contains("\"token\":\"tok\"", "\"type\":\"web_hook\"");
        assertThat(access.google.asked.get(1).url()).endsWith("/channels/stop");
    }

    @Test
    void callsWaitForTheBudgetAndGiveUpWhenItTakesTooLong() {
        Accessed access = new Accessed(it -> LAST_PAGE);
        CalendarCalls calls = access.calls();
        for (int i = 0; i < CallBudget.USER; i++) {
            calls.list(CALENDAR, SINCE, null);
        }
        assertThat(access.time.pauses).isEmpty();
        calls.list(CALENDAR, SINCE, null);
        assertThat(access.time.pauses).containsExactly(Duration.ofMinutes(1));

        Accessed hasty = new Accessed(it -> LAST_PAGE)
                .with(new CallPolicy(3, 3, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(59)));
        CalendarCalls hastyCalls = hasty.calls();
        for (int i = 0; i < CallBudget.USER; i++) {
            hastyCalls.list(CALENDAR, SINCE, null);
        }
        CallFailure failure = failure(() -> hastyCalls.list(CALENDAR, SINCE, null));
        assertThat(failure.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(failure.reason()).isEqualTo("ownBudget");
        assertThat(hastyCalls.batch(CALENDAR, List.of(insert("a1"))).get(0))
                .isEqualTo(new Outcome.Undecided(Kind.RATE_LIMITED, "ownBudget"));
        assertThat(hasty.google.asked).hasSize(CallBudget.USER);
    }

    @Test
    void anInterruptedThreadTriesNoMore() {
        Accessed access = new Accessed(it -> Answer.silence());
        CalendarCalls calls = access.calls(time -> {
            throw new InterruptedException();
        });
        assertThat(failure(() -> calls.get(CALENDAR, "a")).kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(calls.batch(CALENDAR, List.of(insert("a1"))).get(0)).isInstanceOf(Outcome.Undecided.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(access.google.asked).hasSize(2);
    }

    private static EventWrite insert(String id) {
        return new EventWrite.Insert(new Event().setId(id).setSummary("x"));
    }

    private static CallFailure failure(ThrowingCallable call) {
        return catchThrowableOfType(CallFailure.class, call);
    }
}
