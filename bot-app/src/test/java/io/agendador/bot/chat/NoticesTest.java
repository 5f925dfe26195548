package io.agendador.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.bot.emulator.ChatScreen;
import io.agendador.bot.emulator.EmulatedMessage;
import io.agendador.fixtures.InMemoryCalendarMirror;
import io.agendador.jobs.alert.Alert;
import io.agendador.jobs.alert.AlertKind;
import io.agendador.jobs.alert.Concern;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.DailyConfirmation;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Publication;
import io.agendador.mirror.SyncReason;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.review.Outcome;
import io.agendador.review.RollingGeneration;
import io.agendador.review.RosterReports;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final Author JOB = new Author("weekly-generation", Author.Role.COORDINATOR, Author.Door.JOB);

    private InMemoryCalendarMirror calendars;
    private final Clinics clinics = new Clinics((it, name) -> {
        calendars = new InMemoryCalendarMirror(it.store.transactions(), it.clock, it.ids());
        return calendars;
    });
    private final Notices notices = clinics.notices(QuietHours.NONE);

    @AfterEach
    void close() {
        clinics.close();
    }

    @Test
    void theProposalThatIsReadyIsToldOnceAndLeadsToItsApproval() {
        Outcome.Shown proposal = generated();
        Instant now = clinics.clock.instant();

        notices.generated(proposal, Duration.ofSeconds(1), now);
        notices.generated(proposal, Duration.ofSeconds(1), now);

        EmulatedMessage told = clinics.dora().expects("está pronta");
        assertThat(told.kind()).isEqualTo(EmulatedMessage.Kind.PHOTO);
        clinics.carla().presses("Abrir");
        clinics.carla().await(it -> it.labels().contains("Aprovar"), "the proposal");
        Clinics.previewed(clinics.carla(), "Ana está de férias de 07/12 a 09/12");
        clinics.carla().presses("Aprovar");
        clinics.carla().expects("em vigor");
        assertThat(told(clinics.carla(), "está pronta")).isEqualTo(1);
        assertThat(clinics.vera().fromBot()).isEmpty();
        clinics.dora().presses("Abrir");
        clinics.dora().expects("já foi decidido");
    }

    @Test
    void whatTheConfirmationFoundIsToldWithWhatLeadsOn() {
        DailyConfirmation confirmation =
                new DailyConfirmation(clinics.mirror, clinics.store.transactions(), clinics.clock);
        confirmation.look().ifPresent(it -> {
            notices.confirmed(it);
            notices.confirmed(it);
        });

        clinics.carla().expects("Confirmação do dia");
        clinics.carla().presses("/gaps");
        clinics.carla().expects("sem cobertura");
        assertThat(told(clinics.carla(), "Confirmação do dia")).isEqualTo(1);
    }

    @Test
    void aConflictIsToldOnceAndDecidedWithAButton() {
        Assignment published = publishedTomorrow();
        MirrorCalendar calendar = MirrorCalendar.of(published.professional());
        calendars.delete(calendar, published.slot());
        clinics.mirror.sync(calendar, SyncReason.WEBHOOK);
        Instant now = clinics.clock.instant();

        notices.looked(clinics.mirror.calendars(), clinics.mirror.openConflicts(), now);
        notices.looked(clinics.mirror.calendars(), clinics.mirror.openConflicts(), now);

        clinics.carla().expects("Conflito 1:");
        assertThat(told(clinics.carla(), "Conflito 1:")).isEqualTo(1);
        clinics.carla().presses("Reverter");
        clinics.carla().expects("Carla");
        assertThat(clinics.mirror.openConflicts()).isEmpty();
        clinics.dora().presses("Adotar");
        clinics.dora().expects("já não está em aberto");
    }

    @Test
    void adminsAreToldAlertsAndNobodyElseIs() {
        notices.tell(alert(AlertKind.JOB_FAILED, false));
        notices.tell(alert(AlertKind.JOB_FAILED, false));

        clinics.rita().expects("backup");
        assertThat(told(clinics.rita(), "backup")).isEqualTo(1);
        assertThat(clinics.carla().fromBot()).isEmpty();
    }

    @Test
    void inQuietHoursOnlyWhatIsCriticalIsToldAndTheRestWhenTheyEnd() {
        LocalTime now = clinics.clock.instant().atZone(Clinics.ZONE).toLocalTime();
        Notices sleeping = clinics.notices(new QuietHours(now.minusHours(1), now.plusSeconds(4)));

        sleeping.tell(alert(AlertKind.JOB_FAILED, false));
        sleeping.tell(alert(AlertKind.CRITICAL_JOB_STALE, false));

        clinics.rita().expects("Erro");
        assertThat(clinics.rita().fromBot())
                .extracting(EmulatedMessage::text)
                .as("what came first had to wait")
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("Crítico"),
                        it -> assertThat(it).startsWith("Erro"));
    }

    private Alert alert(AlertKind kind, boolean recovered) {
        Instant since = clinics.clock.instant().minusSeconds(60).truncatedTo(ChronoUnit.MINUTES);
        return new Alert(new Concern("demo", kind, "backup"), since, since, 1, recovered);
    }

    private Outcome.Shown generated() {
        RollingGeneration generation = new RollingGeneration(
                clinics.proposals(), new RosterReports(clinics.store.transactions()), clinics.clock);
        return (Outcome.Shown) generation
                .generate(RollingGeneration.Window.USUAL, Effort.of(2_000), JOB, Planner.Progress.NONE)
                .orElseThrow();
    }

    private Assignment publishedTomorrow() {
        Period day = Period.day(Clinics.TODAY.plusDays(1));
        CalendarMirror mirror = clinics.mirror;
        mirror.publish(
                mirror.plan(Publication.Kind.PUBLISH, day), Clinics.CARLA, "teste", CalendarMirror.Progress.NONE);
        return clinics.store
                .transactions()
                .read(stores -> stores.roster().roster(day).assignments().get(0));
    }

    private static long told(ChatScreen chat, String fragment) {
        return chat.fromBot().stream()
                .filter(it -> it.text().contains(fragment))
                .count();
    }
}
