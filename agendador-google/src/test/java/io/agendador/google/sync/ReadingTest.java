package io.agendador.google.sync;

import static io.agendador.google.sync.Town.ANAS;
import static io.agendador.google.sync.Town.FIRST;
import static io.agendador.google.sync.Town.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CallFailure;
import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Operation;
import io.agendador.google.follow.SeenChange.Foreign;
import io.agendador.google.follow.SeenChange.Ours;
import io.agendador.google.ledger.Contradiction;
import io.agendador.google.ledger.ForeignEvent;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.EventChange.Deleted;
import io.agendador.google.mapping.EventChange.Edited;
import io.agendador.google.mapping.EventChange.Moved;
import io.agendador.google.mapping.EventChange.Unchanged;
import io.agendador.google.mapping.EventChange.Unsuitable;
import io.agendador.google.mapping.EventChange.Untagged;
import io.agendador.mirror.CalendarStatus;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.mirror.SyncReport.Result;
import io.agendador.review.Clinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final LocalDateTime NOON = Clinic.MONDAY.atTime(12, 0);

    private final Town town = new Town();

    @Test
    void theFirstReadingIsOfEverythingAndTheNextOfNothingTakesOneCall() {
        town.link();
        for (int i = 0; i < 5; i++) {
            town.people()
                    .insert(
                            town.anasId(),
                            "Dentista",
                            NOON.plusDays(i),
                            NOON.plusDays(i).plusHours(1));
        }
        SyncReport first = town.readAnas();

        assertThat(first).isEqualTo(new SyncReport(ANAS, SyncReason.POLL, Result.DONE, true, 5, 1, 2, 0, null));
        assertThat(town.seen)
                .hasSize(5)
                .isSortedAccordingTo((a, b) -> a.eventId().compareTo(b.eventId()));
        assertThat(foreign()).hasSize(5);
        Calls before = town.made();
        SyncReport second = town.readAnas();
        assertThat(second).isEqualTo(new SyncReport(ANAS, SyncReason.POLL, Result.DONE, false, 0, 0, 0, 0, null));
        assertThat(town.made().since(before).http()).isEqualTo(1);
        assertThat(town.seen).isEmpty();
    }

    @Test
    void howFarItWentIsRemembered() {
        town.link();
        town.readAnas();
        assertThat(town.anas().syncToken()).isNotNull();
        assertThat(town.anas().horizonStart()).isEqualTo(Clinic.NOW.minus(Duration.ofDays(60)));
        assertThat(town.anas().state().dirtySince()).isNull();
        assertThat(town.anas().state().lastReason()).isEqualTo(SyncReason.POLL);
    }

    @Test
    void ofOthersOnlyTheTimeIsKeptAndOnlyIfItBlocks() {
        town.started();
        String dentist = town.people().insert(town.anasId(), "Dentista", NOON, NOON.plusHours(1));
        String free = town.people()
                .insert(
                        town.anasId(),
                        "{\"transparency\":\"transparent\",\"start\":{\"date\":\"2026-03-03\"},\"end\":{\"date\":\"2026-03-04\"}}");
        town.readAnas();

        assertThat(foreign()).singleElement().satisfies(it -> {
            assertThat(it.eventId()).isEqualTo(dentist);
            assertThat(it.start()).isEqualTo(Instant.parse("2026-03-02T15:00:00Z"));
            assertThat(it.end()).isEqualTo(Instant.parse("2026-03-02T16:00:00Z"));
        });
        assertThat(town.seen).extracting(it -> it.eventId()).containsExactly(dentist);
        town.people().edit(town.anasId(), free, "{\"transparency\":\"opaque\"}");
        town.people().delete(town.anasId(), dentist);
        town.readAnas();
        assertThat(town.seen).hasSize(2).allSatisfy(it -> assertThat(it).isInstanceOf(Foreign.class));
        assertThat(foreign())
                .singleElement()
                .as("days begin in the network's zone")
                .satisfies(it -> assertThat(it.start()).isEqualTo(Instant.parse("2026-03-03T03:00:00Z")));
        Foreign gone = town.seen.stream()
                .map(Foreign.class::cast)
                .filter(it -> it.eventId().equals(dentist))
                .findFirst()
                .orElseThrow();
        assertThat(gone.before()).isNotNull();
        assertThat(gone.now()).isNull();
    }

    @Test
    void anotherTitleOfTheSameTimeIsNoNews() {
        town.started();
        String dentist = town.people().insert(town.anasId(), "Dentista", NOON, NOON.plusHours(1));
        town.readAnas();
        town.people().edit(town.anasId(), dentist, "{\"summary\":\"Médico\"}");

        assertThat(town.readAnas().read()).isEqualTo(1);
        assertThat(town.seen).isEmpty();
    }

    @Test
    void seriesTakeTheTimeOfTheirEvents() {
        town.started();
        String series = town.people().insert(town.anasId(), "Aula", NOON, NOON.plusHours(1));
        town.people().makeRecurring(town.anasId(), series, "RRULE:FREQ=WEEKLY;COUNT=3");
        town.readAnas();

        assertThat(foreign())
                .extracting(ForeignEvent::start)
                .containsExactly(
                        Instant.parse("2026-03-02T15:00:00Z"),
                        Instant.parse("2026-03-09T15:00:00Z"),
                        Instant.parse("2026-03-16T15:00:00Z"));
        town.people().delete(town.anasId(), series);
        town.readAnas();
        assertThat(foreign()).isEmpty();
    }

    @Test
    void ourOwnWritesComingBackAreNoNews() {
        town.started();
        MirroredEvent row = town.published(FIRST);

        assertThat(town.readAnas().read()).isEqualTo(1);
        assertThat(town.seen).isEmpty();
        assertThat(town.row(row.eventId())).isEqualTo(row);
    }

    @Test
    void aWriteWhoseAnswerWasLostIsRecognisedByItsTag() {
        town.started();
        MirroredEvent row = town.published(FIRST);
        MirroredEvent older = row.seen("\"0\"", "0".repeat(64), row.start(), row.end(), row.lastSyncedAt());
        town.books.events().put(older);

        town.readAnas();
        assertThat(town.seen).isEmpty();
        assertThat(town.row(row.eventId()).contentHash()).isEqualTo(row.contentHash());
        assertThat(town.row(row.eventId()).etag()).isEqualTo(row.etag());
    }

    @Test
    void whatPeopleDoToOurEventsIsSeen() {
        town.started();
        MirroredEvent row = town.published(FIRST);
        String id = row.eventId();
        town.readAnas();

        town.people().move(town.anasId(), id, Duration.ofHours(1));
        town.readAnas();
        assertThat(changes()).singleElement().isInstanceOf(Moved.class);
        assertThat(town.row(id).start()).isEqualTo(row.start().plus(Duration.ofHours(1)));
        assertThat(((Ours) town.seen.get(0)).before()).isEqualTo(row);

        town.people().edit(town.anasId(), id, "{\"summary\":\"Ana não vem\"}");
        town.readAnas();
        assertThat(changes()).singleElement().isInstanceOf(Edited.class);
        town.people().stripTag(town.anasId(), id);
        town.readAnas();
        assertThat(changes()).singleElement().isInstanceOf(Untagged.class);
        town.people().delete(town.anasId(), id);
        town.readAnas();
        assertThat(changes()).singleElement().isInstanceOf(Deleted.class);
        assertThat(town.row(id).state()).isEqualTo(State.DELETED);
        assertThat(town.readAnas().read()).isZero();
    }

    @Test
    void anEventOfOursThatWasMadeASeriesIsUnsuitableAndItsEventsTakeNoTime() {
        town.started();
        String id = town.published(FIRST).eventId();
        town.readAnas();
        town.people().makeRecurring(town.anasId(), id, "RRULE:FREQ=WEEKLY;COUNT=3");
        town.readAnas();

        assertThat(changes()).singleElement().isInstanceOf(Unsuitable.class);
        assertThat(foreign()).isEmpty();
        assertThat(town.row(id).state()).isEqualTo(State.LIVE);
    }

    @Test
    void oneThatWasMadeAllDayIsUnsuitable() {
        town.started();
        String id = town.published(FIRST).eventId();
        town.people().makeAllDay(town.anasId(), id, Clinic.MONDAY);
        town.readAnas();

        assertThat(changes()).singleElement().isInstanceOf(Unsuitable.class);
    }

    @Test
    void aCopyWithOurTagTakesNoTimeAndIsNotOurs() {
        town.started();
        String id = town.published(FIRST).eventId();
        town.people().copy(town.anasId(), id, town.anasId());
        town.readAnas();

        assertThat(town.seen).singleElement().isInstanceOfSatisfying(Foreign.class, it -> {
            assertThat(it.tag()).isNotNull();
            assertThat(it.now()).isNull();
        });
        assertThat(foreign()).isEmpty();
        assertThat(town.books.events().of(town.anas().id())).hasSize(1);
    }

    @Test
    void anEventOfOursThatTheBooksDoNotKnowIsAdoptedByItsId() {
        town.started();
        Event event = town.written(FIRST, 1);
        town.readAnas();

        assertThat(town.seen).isEmpty();
        MirroredEvent row = town.row(event.getId());
        assertThat(row.slot()).isEqualTo(FIRST);
        assertThat(row.generation()).isEqualTo(1);
        assertThat(row.professional()).isEqualTo(Clinic.ANA);
        assertThat(row.state()).isEqualTo(State.LIVE);
        assertThat(row.etag()).isEqualTo(event.getEtag());
    }

    @Test
    void oneThatWasMovedBeforeItIsAdoptedIsSeenAsMoved() {
        town.started();
        Event event = town.written(FIRST, 0);
        town.people().move(town.anasId(), event.getId(), Duration.ofHours(5));
        town.readAnas();

        assertThat(changes()).singleElement().isInstanceOf(Moved.class);
        assertThat(town.row(event.getId()).slot()).isEqualTo(FIRST);
    }

    @Test
    void besidesALiveOneOfTheSameSlotNothingIsAdopted() {
        town.started();
        town.published(FIRST);
        town.written(FIRST, 1);
        town.readAnas();

        assertThat(town.seen).singleElement().isInstanceOf(Foreign.class);
        assertThat(town.books.events().of(town.anas().id())).hasSize(1);
    }

    @Test
    void whatSomebodyBroughtBackIsSeen() {
        town.started();
        MirroredEvent row = town.published(FIRST);
        town.books
                .events()
                .put(row.in(State.DELETED).seen("\"0\"", row.contentHash(), row.start(), row.end(), town.now));
        town.readAnas();

        assertThat(town.seen).singleElement().isInstanceOfSatisfying(Ours.class, it -> {
            assertThat(it.before().state()).isEqualTo(State.DELETED);
            assertThat(it.change()).isInstanceOf(Unchanged.class);
        });
        assertThat(town.row(row.eventId()).state()).isEqualTo(State.LIVE);
    }

    @Test
    void whenTheTokenIsForgottenEverythingIsReadAndOnlyTheDeletionIsSeen() {
        town.started();
        String kept = town.published(FIRST).eventId();
        String deleted = town.published(SECOND).eventId();
        String dentist = town.people().insert(town.anasId(), "Dentista", NOON, NOON.plusHours(1));
        town.readAnas();
        town.people().delete(town.anasId(), deleted);
        town.people().delete(town.anasId(), dentist);
        town.people().purgeTombstones(town.anasId());
        SyncReport report = town.readAnas();

        assertThat(report.full()).isTrue();
        assertThat(town.seen).extracting(it -> it.eventId()).containsExactlyInAnyOrder(deleted, dentist);
        assertThat(town.row(kept).state()).isEqualTo(State.LIVE);
        assertThat(town.row(deleted).state()).isEqualTo(State.DELETED);
        assertThat(foreign()).isEmpty();
    }

    @Test
    void theTokenMayBeForgottenInTheMiddleOfThePages() {
        town.started();
        MirroredEvent first = town.published(FIRST);
        town.readAnas();
        for (int i = 0; i < 5; i++) {
            town.people()
                    .insert(
                            town.anasId(),
                            "Dentista",
                            NOON.plusDays(i),
                            NOON.plusDays(i).plusHours(1));
        }
        town.calls.between = (call, number) -> {
            if (number % 10 == 2) {
                town.people().delete(town.anasId(), first.eventId());
                town.people().purgeTombstones(town.anasId());
            }
        };
        forgetCallNumber();
        SyncReport report = town.readAnas();

        assertThat(report.result()).isEqualTo(Result.DONE);
        assertThat(report.full()).isTrue();
        assertThat(town.row(first.eventId()).state()).isEqualTo(State.DELETED);
        assertThat(foreign()).hasSize(5);
    }

    @Test
    void anEmptyOrCutListDeletesNothing() {
        town.started();
        String first = town.published(FIRST).eventId();
        String second = town.published(SECOND).eventId();
        town.people().insert(town.anasId(), "Dentista", NOON, NOON.plusHours(1));
        town.readAnas();
        for (int left : new int[] {0, 1}) {
            town.people().expireSyncTokens(town.anasId());
            town.calls.shortening = it -> it.subList(0, left);
            assertThat(town.readAnas().full()).isTrue();
            town.calls.shortening = it -> it;
            assertThat(town.seen).isEmpty();
            assertThat(town.row(first).state()).isEqualTo(State.LIVE);
            assertThat(town.row(second).state()).isEqualTo(State.LIVE);
            assertThat(foreign()).hasSize(1);
        }
    }

    @Test
    void whatIsNotFoundInACalendarThatIsGoneIsNotDeleted() {
        town.started();
        String first = town.published(FIRST).eventId();
        town.readAnas();
        town.people().expireSyncTokens(town.anasId());
        String id = town.anasId();
        town.calls.shortening = it -> List.of();
        town.calls.between = (call, number) -> {
            if (call.equals("get")) {
                town.people().restrict(id, "admin@emulador.test", "none");
            }
        };

        assertThat(town.readAnas().result()).isEqualTo(Result.FAILED);
        assertThat(town.row(first).state()).isEqualTo(State.LIVE);
        assertThat(town.anas().state().status()).isEqualTo(CalendarStatus.ACCESS_LOST);
    }

    @Test
    void aPageThatFailsLeavesEverythingAsItWas() {
        town.started();
        String token = town.anas().syncToken();
        for (int i = 0; i < 5; i++) {
            town.people()
                    .insert(
                            town.anasId(),
                            "Dentista",
                            NOON.plusDays(i),
                            NOON.plusDays(i).plusHours(1));
        }
        forgetCallNumber();
        town.calls.between = (call, number) -> {
            if (number % 10 == 3) {
                throw new CallFailure(CallFailure.Kind.UNAVAILABLE, "backendError");
            }
        };
        SyncReport report = town.readAnas();

        assertThat(report.result()).isEqualTo(Result.FAILED);
        assertThat(report.error()).isEqualTo("UNAVAILABLE");
        assertThat(foreign()).isEmpty();
        assertThat(town.anas().syncToken()).isEqualTo(token);
        assertThat(town.anas().state().retryAt()).isEqualTo(town.now.plus(Duration.ofMinutes(1)));
        assertThat(town.readAnas().result()).isEqualTo(Result.RESTING);
        town.calls.between = (call, number) -> {};
        town.now = town.now.plus(Duration.ofMinutes(1));
        assertThat(town.readAnas().result()).isEqualTo(Result.DONE);
        assertThat(foreign()).hasSize(5);
    }

    @Test
    void whereFollowingFailsNothingIsStoredAndItIsSeenAgain() {
        town.started();
        String id = town.published(FIRST).eventId();
        town.readAnas();
        town.people().delete(town.anasId(), id);
        town.refusal = new CallFailure(CallFailure.Kind.INVALID, "refused");
        assertThat(town.readAnas().result()).isEqualTo(Result.FAILED);
        assertThat(town.row(id).state()).isEqualTo(State.LIVE);

        town.refusal = null;
        town.now = town.now.plus(Duration.ofHours(1));
        town.readAnas();
        assertThat(changes()).singleElement().isInstanceOf(Deleted.class);
    }

    @Test
    void anOddEventIsPutAsideAndDoesNotStopItsCalendar() {
        town.started();
        String dentist = town.people().insert(town.anasId(), "Dentista", NOON, NOON.plusHours(1));
        Event odd = new Event().setId("odd").setEtag("e").setStatus("confirmed").setSummary("?");
        town.calls.shortening = it -> Stream.concat(it.stream(), Stream.of(odd)).toList();
        SyncReport report = town.readAnas();

        assertThat(report.result()).isEqualTo(Result.DONE);
        assertThat(report.quarantined()).isEqualTo(1);
        assertThat(foreign()).extracting(ForeignEvent::eventId).containsExactly(dentist);
        assertThat(town.books.quarantine().of(town.anas().id()))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).isEqualTo("NO_TIMES"));
        assertThat(town.readAnas().quarantined()).as("it is known").isZero();
        town.calls.shortening =
                it -> List.of(new Event().setId("odd").setEtag("e").setStatus("cancelled"));
        town.readAnas();
        assertThat(town.books.quarantine().of(town.anas().id())).isEmpty();
    }

    @Test
    void timesOfOtherZonesAndOfDaysWhenClocksChangeAreTheMomentsTheyAre() {
        town.started();
        town.people()
                .insert(
                        town.anasId(),
                        "{\"start\":{\"dateTime\":\"2026-03-29T01:30:00\",\"timeZone\":\"Europe/Berlin\"},"
                                + "\"end\":{\"dateTime\":\"2026-03-29T03:30:00\",\"timeZone\":\"Europe/Berlin\"}}");
        town.readAnas();

        assertThat(foreign()).singleElement().satisfies(it -> {
            assertThat(it.start()).isEqualTo(Instant.parse("2026-03-29T00:30:00Z"));
            assertThat(it.end()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
        });
    }

    @Test
    void ofWhatWeAreDeletingTheEndIsNoNews() {
        town.started();
        MirroredEvent row = town.published(FIRST);
        town.readAnas();
        town.sent(row, Publication.Action.DELETE);
        town.people().delete(town.anasId(), row.eventId());
        town.readAnas();

        assertThat(town.seen).isEmpty();
        assertThat(town.row(row.eventId()).state()).isEqualTo(State.CLEARED);
    }

    @Test
    void whatIsAgainAsWeWroteItIsSeenAsLongAsAConflictIsOpen() {
        town.started();
        MirroredEvent row = town.published(FIRST);
        String title =
                town.people().event(town.anasId(), row.eventId()).get("summary").getAsString();
        town.people().edit(town.anasId(), row.eventId(), "{\"summary\":\"Outro\"}");
        town.readAnas();
        UUID conflict = new UUID(8, 8);
        town.books
                .conflicts()
                .open(
                        conflict,
                        new Contradiction(
                                row.calendar(),
                                Conflict.Kind.EDITED,
                                row.eventId(),
                                FIRST,
                                Clinic.ANA,
                                null,
                                null,
                                null,
                                Conflict.Winner.GOOGLE),
                        town.now);
        town.people().edit(town.anasId(), row.eventId(), "{\"summary\":\"" + title + "\"}");
        town.readAnas();
        assertThat(changes()).singleElement().isInstanceOf(Unchanged.class);

        town.books.conflicts().settle(conflict, town.now);
        town.people().edit(town.anasId(), row.eventId(), "{\"reminders\":{\"useDefault\":true}}");
        town.readAnas();
        assertThat(town.seen).isEmpty();
    }

    @Test
    void oneReadsAtATime() {
        town.started();
        CalendarSync other = town.syncBy("other");
        town.calls.between = (call, number) ->
                assertThat(other.sync(ANAS, SyncReason.FORCED).result()).isEqualTo(Result.BUSY);

        assertThat(town.readAnas().result()).isEqualTo(Result.DONE);
        town.calls.between = (call, number) -> {};
        assertThat(other.sync(ANAS, SyncReason.FORCED).result()).isEqualTo(Result.DONE);
    }

    @Test
    void whoeverLostTheLeaseStoresNothing() {
        town.started();
        String token = town.anas().syncToken();
        town.people().insert(town.anasId(), "Dentista", NOON, NOON.plusHours(1));
        CalendarSync other = town.syncBy("other");
        town.calls.between = (call, number) -> {
            town.calls.between = (again, later) -> {};
            town.now = town.now.plus(Duration.ofMinutes(3));
            assertThat(other.sync(ANAS, SyncReason.POLL).result()).isEqualTo(Result.DONE);
            town.seen.clear();
        };
        SyncReport report = town.readAnas();

        assertThat(report.result()).isEqualTo(Result.FAILED);
        assertThat(town.seen).isEmpty();
        assertThat(town.anas().syncToken()).isNotEqualTo(token);
        assertThat(foreign()).hasSize(1);
        assertThat(town.readAnas().read()).as("the other one's token stands").isZero();
    }

    @Test
    void aCalendarThatIsNotLinkedCannotBeRead() {
        assertThatThrownBy(() -> town.sync.sync(MirrorCalendar.CONTROL, SyncReason.FORCED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("link");
    }

    @Test
    void oneEventIsReadAtOnceWithoutTheRest() {
        town.started();
        String first = town.published(FIRST).eventId();
        String second = town.published(SECOND).eventId();
        town.readAnas();
        String token = town.anas().syncToken();
        town.people().delete(town.anasId(), first);
        town.people().delete(town.anasId(), second);
        Calls before = town.made();
        town.seen.clear();
        SyncReport report = town.sync.force(ANAS, first);

        assertThat(report.result()).isEqualTo(Result.DONE);
        assertThat(report.read()).isEqualTo(1);
        assertThat(town.seen).extracting(it -> it.eventId()).containsExactly(first);
        assertThat(town.row(second).state()).isEqualTo(State.LIVE);
        assertThat(town.anas().syncToken()).isEqualTo(token);
        assertThat(town.made().since(before).of(Operation.EVENTS_LIST)).isZero();
        town.readAnas();
        assertThat(town.seen).extracting(it -> it.eventId()).containsExactly(second);
    }

    @Test
    void ofAnEventThatNobodyKnowsNothingIsRead() {
        town.started();
        town.readAnas();
        town.seen.clear();

        SyncReport report = town.sync.force(ANAS, "zz");

        assertThat(report.result()).isEqualTo(Result.DONE);
        assertThat(report.read()).isZero();
        assertThat(town.seen).isEmpty();
    }

    /** Numbers in the tests count from the next call on: a multiple of ten is added to. */
    private void forgetCallNumber() {
        while (town.calls.number() % 10 != 0) {
            town.calls.own();
        }
    }

    private List<ForeignEvent> foreign() {
        return town.books.foreign().of(town.anas().id());
    }

    private List<Object> changes() {
        return town.seen.stream()
                .filter(Ours.class::isInstance)
                .map(it -> (Object) ((Ours) it).change())
                .toList();
    }
}
