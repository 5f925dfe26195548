package io.agendador.google.sync;

import static io.agendador.postgres.generated.Tables.PUBLICATION;
import static io.agendador.postgres.generated.Tables.PUBLICATION_ITEM;

import com.google.api.services.calendar.model.Event;
import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallBudget;
import io.agendador.google.access.CallListener;
import io.agendador.google.access.CallPolicy;
import io.agendador.google.access.EventWrite;
import io.agendador.google.access.GoogleCalendarCalls;
import io.agendador.google.access.GoogleConnection;
import io.agendador.google.access.GoogleSettings;
import io.agendador.google.access.Outcome;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.google.emulator.Calls;
import io.agendador.google.emulator.Faults;
import io.agendador.google.emulator.People;
import io.agendador.google.emulator.Settings;
import io.agendador.google.follow.Following;
import io.agendador.google.follow.SeenChange;
import io.agendador.google.ledger.CalendarRow;
import io.agendador.google.ledger.MirroredEvent;
import io.agendador.google.ledger.MirroredEvent.SourceOfTruth;
import io.agendador.google.ledger.MirroredEvent.State;
import io.agendador.google.mapping.Environment;
import io.agendador.google.mapping.EventContent;
import io.agendador.google.mapping.EventIds;
import io.agendador.google.mapping.EventStyle;
import io.agendador.mirror.CalendarMirror.Linked;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import io.agendador.postgres.PostgresStore;
import io.agendador.postgres.TestDatabase;
import io.agendador.review.Clinic;
import io.agendador.review.Transactions;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Origin;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.Uncertainty;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The small clinic, its calendars in an emulated Google, and whoever follows only writes down what was seen. */
final class Town implements InstantSource, Following {

    static final MirrorCalendar ANAS = MirrorCalendar.of(Clinic.ANA);
    static final Slot FIRST = Clinic.morning(Clinic.FIRST);
    static final Slot SECOND = Clinic.morning(Clinic.SECOND);
    static final SyncSettings SETTINGS = SyncSettings.of(Environment.DEV, "test");
    static final LinkSettings LINKS = new LinkSettings(Environment.DEV, "Rede de Teste", null);
    private static final EventStyle STYLE = EventStyle.of(Environment.DEV, Locale.forLanguageTag("pt-BR"));

    final List<SeenChange> seen = new ArrayList<>();
    final PostgresStore store = TestDatabase.embedded().newStore();
    final Transactions transactions = Clinic.in(store.transactions());
    final Books books = Books.of(store.tables(), SETTINGS);
    final CalendarEmulator emulator;
    final Interposed calls;
    final CalendarSync sync;
    Instant now = Clinic.NOW;

    @Nullable
    RuntimeException refusal;

    private long ids;

    Town() {
        this(2);
    }

    Town(int page) {
        emulator = CalendarEmulator.inProcess(Settings.builder(this).seed(7).build());
        calls = new Interposed(real(), page);
        sync = syncBy("test");
    }

    CalendarCalls real() {
        CallPolicy policy = new CallPolicy(3, 2, Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofMinutes(2));
        return new GoogleCalendarCalls(
                new GoogleConnection(GoogleSettings.emulator(emulator.rootUrl()), emulator.transport(), this),
                policy,
                CallBudget.ofProject(CallBudget.PROJECT, this).ofUser(CallBudget.USER),
                time -> {},
                1,
                CallListener.NONE);
    }

    CalendarSync syncBy(String holder) {
        return new CalendarSync(calls, store, this, SyncSettings.of(Environment.DEV, holder), this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public Followed follow(Stores stores, CalendarRow calendar, List<SeenChange> changes, Instant at) {
        seen.addAll(changes);
        if (refusal != null) {
            throw refusal;
        }
        return new Followed(1, 2);
    }

    Linking linking(LinkSettings settings) {
        return new Linking(
                calls, transactions, store.tables(), books.calendars(), settings, this, () -> new UUID(3, ++ids));
    }

    List<Linked> link() {
        return linking(LINKS).link();
    }

    /** Linked and read once, with nothing in it. */
    Town started() {
        link();
        readAnas();
        return this;
    }

    CalendarRow anas() {
        return books.calendars().find(ANAS).orElseThrow();
    }

    String anasId() {
        return anas().googleId();
    }

    People people() {
        return emulator.people();
    }

    Faults faults() {
        return emulator.faults();
    }

    Calls made() {
        return emulator.calls();
    }

    SyncReport readAnas() {
        seen.clear();
        return sync.sync(ANAS, SyncReason.POLL);
    }

    static Assignment assigned(Slot slot, ProfessionalId who) {
        return Clinic.decided(slot, who);
    }

    static EventContent content(Assignment assignment) {
        return EventContent.of(Clinic.NETWORK, assignment, Uncertainty.LOW, STYLE);
    }

    static String id(Slot slot, int generation) {
        return EventIds.of(AssignmentId.of(Clinic.NETWORK.id(), slot), ANAS, Environment.DEV, generation);
    }

    /** Writes Ana's assignment into her calendar, without any book-keeping. */
    Event written(Slot slot, int generation) {
        return written(content(assigned(slot, Clinic.ANA)).toEvent(id(slot, generation)));
    }

    Event written(Event event) {
        return ((Outcome.Written) calls.batch(anasId(), List.of(new EventWrite.Insert(event)))
                        .get(0))
                .event();
    }

    /** Writes it, and puts it into the books. */
    MirroredEvent published(Slot slot) {
        Event event = written(slot, 0);
        EventContent content = content(assigned(slot, Clinic.ANA));
        MirroredEvent row = new MirroredEvent(
                anas().id(),
                event.getId(),
                slot,
                0,
                State.LIVE,
                Origin.MANUAL,
                SourceOfTruth.SYSTEM,
                event.getEtag(),
                content.hash(),
                content.start().toInstant(),
                content.end().toInstant(),
                Clinic.ANA,
                now);
        books.events().put(row);
        return row;
    }

    MirroredEvent row(String eventId) {
        return books.events().find(anas().id(), eventId).orElseThrow();
    }

    /** A publication that was stopped after it had asked Google to do this. */
    void sent(MirroredEvent event, Publication.Action action) {
        UUID publication = new UUID(4, ++ids);
        store.tables().within(sql -> {
            sql.insertInto(PUBLICATION)
                    .set(PUBLICATION.ID, publication)
                    .set(PUBLICATION.KIND, Publication.Kind.PUBLISH)
                    .set(PUBLICATION.FROM_DATE, Clinic.MONDAY)
                    .set(PUBLICATION.TO_DATE, Clinic.MONDAY)
                    .set(PUBLICATION.PLAN_HASH, "0".repeat(64))
                    .set(PUBLICATION.BASE_REVISION, 1L)
                    .set(PUBLICATION.UNCHANGED, 0)
                    .set(PUBLICATION.STATE, Publication.State.RUNNING)
                    .set(PUBLICATION.AUTHOR_NAME, Clinic.CARLA.name())
                    .set(PUBLICATION.AUTHOR_ROLE, Clinic.CARLA.role())
                    .set(PUBLICATION.AUTHOR_DOOR, Clinic.CARLA.door())
                    .set(PUBLICATION.REASON, "")
                    .set(PUBLICATION.CREATED_AT, now)
                    .execute();
            return sql.insertInto(PUBLICATION_ITEM)
                    .set(PUBLICATION_ITEM.PUBLICATION_ID, publication)
                    .set(PUBLICATION_ITEM.POSITION, 0)
                    .set(PUBLICATION_ITEM.CALENDAR_ID, event.calendar())
                    .set(PUBLICATION_ITEM.ACTION, action)
                    .set(PUBLICATION_ITEM.EVENT_ID, event.eventId())
                    .set(PUBLICATION_ITEM.ROOM_ID, event.slot().room())
                    .set(PUBLICATION_ITEM.DATE, event.slot().date())
                    .set(PUBLICATION_ITEM.SHIFT, event.slot().shift())
                    .set(PUBLICATION_ITEM.PROFESSIONAL_ID, event.professional())
                    .set(PUBLICATION_ITEM.GENERATION, event.generation())
                    .set(PUBLICATION_ITEM.STATE, Publication.ItemState.SENT)
                    .execute();
        });
    }
}
