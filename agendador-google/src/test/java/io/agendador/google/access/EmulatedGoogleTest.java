package io.agendador.google.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.util.DateTime;
import com.google.api.services.calendar.model.Event;
import com.google.api.services.calendar.model.EventDateTime;
import io.agendador.google.access.CallFailure.Kind;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.FaultRates;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.google.emulator.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls against the emulator, in process and over HTTP. */
class EmulatedGoogleTest {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    private final VirtualTime time = new VirtualTime();
    private final List<String> heard = new ArrayList<>();

    private CalendarEmulator emulator(boolean http) {
        Settings settings = Settings.builder(time).seed(1).pause(time::pass).build();
        return http ? CalendarEmulator.listen(settings) : CalendarEmulator.inProcess(settings);
    }

    private CalendarCalls calls(CalendarEmulator emulator, boolean http, int budget) {
        HttpTransport transport = http ? new NetHttpTransport() : emulator.transport();
        return new GoogleCalendarCalls(
                new GoogleConnection(GoogleSettings.emulator(emulator.rootUrl()), transport, time),
                CallPolicy.DEFAULT,
                CallBudget.ofProject(CallBudget.PROJECT, time).ofUser(budget),
                time,
                1,
                (method, answer, parts, tries) -> heard.add(method + " " + answer + " " + parts + " " + tries));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void calendarsAreMadeFoundListedAndShared(boolean http) {
        try (CalendarEmulator emulator = emulator(http)) {
            CalendarCalls calls = calls(emulator, http, CallBudget.USER);
            String id = calls.create("[Rede] Ana", "dela", ZONE);
            CalendarEntry entry = new CalendarEntry(id, "[Rede] Ana", "dela", ZONE.getId());
            assertThat(calls.find(id)).contains(entry);
            assertThat(calls.find("unknown@group.calendar.google.com")).isEmpty();
            assertThat(calls.own()).contains(entry);
            calls.share(id, "ana@example.com");
            calls.share(id, "ana@example.com");
            calls.unshare(id, "ana@example.com");
            calls.unshare(id, "ana@example.com");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eventsAreWrittenReadAndSynchronised(boolean http) {
        try (CalendarEmulator emulator = emulator(http)) {
            CalendarCalls calls = calls(emulator, http, CallBudget.USER);
            String calendar = calls.create("Sala 1", "", ZONE);
            List<Outcome> inserted = calls.batch(calendar, inserts(5));
            assertThat(inserted).allMatch(Outcome.Written.class::isInstance);
            ListQuery full = new ListQuery.Full(Instant.parse("2026-01-01T00:00:00Z"), false);
            EventPage first = calls.list(calendar, full, null);
            assertThat(first.events()).extracting(Event::getId).containsExactly(ids(5));
            assertThat(calls.batch(calendar, List.of(inserts(1).get(0))).get(0)).isEqualTo(new Outcome.Exists());

            Event event = ((Outcome.Written) inserted.get(1)).event();
            assertThat(calls.batch(
                            calendar,
                            List.of(
                                    new EventWrite.Delete(
                                            ids(5)[0], first.events().get(0).getEtag()),
                                    new EventWrite.Update(event.clone().setSummary("Outra"), event.getEtag()),
                                    new EventWrite.Update(event(2), "\"old\""),
                                    new EventWrite.Delete("unknown0", "\"old\""))))
                    .satisfiesExactly(
                            it -> assertThat(it).isEqualTo(new Outcome.Deleted()),
                            it -> assertThat(it).isInstanceOf(Outcome.Written.class),
                            it -> assertThat(it).isEqualTo(new Outcome.Changed()),
                            it -> assertThat(it).isEqualTo(new Outcome.Gone(false)));
            EventPage changes = calls.list(calendar, new ListQuery.Since(first.nextSyncToken()), null);
            assertThat(changes.events()).extracting(Event::getId).containsExactlyInAnyOrder(ids(5)[0], ids(5)[1]);
            assertThat(calls.get(calendar, ids(5)[0]))
                    .get()
                    .extracting(Event::getStatus)
                    .isEqualTo("cancelled");
            assertThat(calls.get(calendar, "unknown0")).isEmpty();

            emulator.people().expireSyncTokens(calendar);
            CallFailure expired = catchThrowableOfType(
                    CallFailure.class, () -> calls.list(calendar, new ListQuery.Since(changes.nextSyncToken()), null));
            assertThat(expired.kind()).isEqualTo(Kind.SYNC_TOKEN_EXPIRED);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void channelsAreOpenedOnceAndEnded(boolean http) {
        try (CalendarEmulator emulator = emulator(http)) {
            CalendarCalls calls = calls(emulator, http, CallBudget.USER);
            String calendar = calls.create("Sala 1", "", ZONE);
            Watched watched = calls.watch(calendar, "ch-1", "tok", "https://example.com/hook", Duration.ofDays(2));
            assertThat(watched.expiration()).isEqualTo(time.instant().plus(Duration.ofDays(2)));
            CallFailure again = catchThrowableOfType(
                    CallFailure.class,
                    () -> calls.watch(calendar, "ch-1", "tok", "https://example.com/hook", Duration.ofDays(2)));
            assertThat(again.reason()).isEqualTo("channelIdNotUnique");
            calls.stop("ch-1", watched.resourceId());
            calls.stop("ch-1", watched.resourceId());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInsertWhoseAnswerWasLostFindsItselfThere(boolean http) {
        try (CalendarEmulator emulator = emulator(http)) {
            CalendarCalls calls = calls(emulator, http, CallBudget.USER);
            String calendar = calls.create("Sala 1", "", ZONE);
            emulator.faults().next(Operation.BATCH, Fault.loseResponse());
            assertThat(calls.batch(calendar, List.of(inserts(1).get(0))).get(0)).isEqualTo(new Outcome.Exists());
            assertThat(emulator.people().events(calendar)).hasSize(1);
        }
    }

    @Test
    void onlyThePartsThatWereLimitedAreSentAgain() {
        try (CalendarEmulator emulator = emulator(false)) {
            CalendarCalls calls = calls(emulator, false, CallBudget.USER);
            String calendar = calls.create("Sala 1", "", ZONE);
            heard.clear();
            emulator.faults().nth(3, Operation.EVENTS_INSERT, Fault.refuse(Reason.RATE_LIMIT_EXCEEDED));
            emulator.faults().nth(7, Operation.EVENTS_INSERT, Fault.refuse(Reason.BACKEND_ERROR));
            assertThat(calls.batch(calendar, inserts(10))).allMatch(Outcome.Written.class::isInstance);
            assertThat(heard).containsExactly("batch DONE 10 1", "batch DONE 2 2");
        }
    }

    @Test
    void anAccountThatIsUsedUpIsNotAskedAgain() {
        try (CalendarEmulator emulator = emulator(false)) {
            CalendarCalls calls = calls(emulator, false, CallBudget.USER);
            String calendar = calls.create("Sala 1", "", ZONE);
            heard.clear();
            emulator.people().exhaust("admin@emulador.test");
            assertThat(calls.batch(calendar, inserts(3)))
                    .containsOnly(new Outcome.Undecided(Kind.QUOTA_EXCEEDED, "quotaExceeded"));
            assertThat(heard).hasSize(1);
        }
    }

    @Test
    void theBudgetNeverMeetsGooglesOwnLimit() {
        Settings settings = Settings.builder(time).quotas(60, 10_000).build();
        try (CalendarEmulator emulator = CalendarEmulator.inProcess(settings)) {
            CalendarCalls calls = calls(emulator, false, 60);
            String calendar = calls.create("Sala 1", "", ZONE);
            Instant start = time.instant();
            List<EventWrite> writes = inserts(300);
            for (int i = 0; i < 300; i += 20) {
                time.pass(Duration.ofSeconds(i % 7));
                assertThat(calls.batch(calendar, writes.subList(i, i + 20)))
                        .allMatch(Outcome.Written.class::isInstance);
            }
            assertThat(heard).hasSize(16).allMatch(it -> it.endsWith(" 1") && it.contains("DONE"));
            assertThat(Duration.between(start, time.instant())).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(7));
        }
    }

    /** The whole way of a publication: what stays undecided, exists or has changed is read and decided again. */
    @Property(tries = 50)
    void whateverGoesWrongEachEventIsWrittenExactlyOnceInTheEnd(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int parts, @ForAll @IntRange(max = 2) int trouble) {
        try (CalendarEmulator emulator = emulator(false)) {
            CalendarCalls calls = calls(emulator, false, CallBudget.USER);
            String calendar = calls.create("Sala 1", "", ZONE);
            emulator.faults().random(FaultRates.each(trouble / 100.0), seed);
            heard.clear();
            List<EventWrite> left = inserts(parts);
            for (int round = 0; !left.isEmpty() && round < 20; round++) {
                int before = heard.size();
                List<EventWrite> writes = left;
                List<Outcome> outcomes = calls.batch(calendar, writes);
                assertThat(outcomes).hasSameSizeAs(writes).allMatch(EmulatedGoogleTest::possible);
                assertThat(heard.size() - before).isLessThanOrEqualTo(CallPolicy.DEFAULT.tries());
                left = IntStream.range(0, writes.size())
                        .filter(it -> outcomes.get(it) instanceof Outcome.Undecided)
                        .mapToObj(writes::get)
                        .toList();
            }
            emulator.faults().clear();
            assertThat(left).isEmpty();
            assertThat(emulator.people().events(calendar))
                    .extracting(it -> it.get("id").getAsString())
                    .containsExactlyInAnyOrder(ids(parts));
        }
    }

    private static boolean possible(Outcome outcome) {
        return outcome instanceof Outcome.Written
                || outcome instanceof Outcome.Exists
                || outcome instanceof Outcome.Undecided;
    }

    private static String[] ids(int count) {
        return IntStream.range(0, count).mapToObj(EmulatedGoogleTest::id).toArray(String[]::new);
    }

    private static String id(int number) {
        return "ag" + Integer.toString(1000 + number);
    }

    private static List<EventWrite> inserts(int count) {
        return IntStream.range(0, count)
                .<EventWrite>mapToObj(it -> new EventWrite.Insert(event(it)))
                .toList();
    }

    private static Event event(int number) {
        Instant start = Instant.parse("2026-03-10T11:00:00Z").plus(Duration.ofDays(number));
        return new Event()
                .setId(id(number))
                .setSummary("Plantão")
                .setStart(at(start))
                .setEnd(at(start.plus(Duration.ofHours(4))));
    }

    private static EventDateTime at(Instant instant) {
        return new EventDateTime().setDateTime(new DateTime(instant.toEpochMilli(), 0));
    }
}
