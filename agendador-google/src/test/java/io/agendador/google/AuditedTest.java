package io.agendador.google;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.access.GoogleSettings;
import io.agendador.google.webhook.ChannelSettings;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.CalendarMirror.Renewed;
import io.agendador.mirror.Permitted;
import io.agendador.mirror.Publication;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.AuditTrail.Entry;
import io.agendador.review.AuditTrail.Recorded;
import io.agendador.roster.Author;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever changes something about calendars is found in the audit trail. */
class AuditedTest {

    private static final Author COORDINATOR = new Author("Carla", Author.Role.COORDINATOR, Author.Door.SHELL);

    private final CrowdMirror mirror = new CrowdMirror(Crowd.of(2, 1), it -> it);

    @AfterEach
    void close() {
        mirror.close();
    }

    @Test
    void whoLinkedCalendarsIsRecordedWhereAnythingWasLinked() {
        assertThat(last().author()).isEqualTo(CrowdMirror.ADMIN);
        assertThat(last().action()).isEqualTo(Action.CALENDARS_LINKED);
        assertThat(last().summary())
                .isEqualTo("+ " + mirror.calendars.calendars().size() + " ~ 0");
        int before = all().size();
        mirror.calendars.link(CrowdMirror.ADMIN);
        assertThat(all()).hasSize(before);
    }

    @Test
    void whoRenewedChannelsIsRecordedAndMayBeAnAdminOnly() {
        GoogleCalendars pushed = CrowdMirror.open(
                mirror.store,
                GoogleSettings.emulator(mirror.emulator.rootUrl()),
                "b",
                Duration.ZERO,
                ChannelSettings.at(URI.create("https://agenda.example.org/google")));
        int calendars = pushed.calendars().size();

        assertThat(pushed.renewChannels(COORDINATOR)).isInstanceOf(Permitted.Refused.class);
        assertThat(last().action()).isEqualTo(Action.CALENDARS_LINKED);
        assertThat(pushed.renewChannels(CrowdMirror.ADMIN)).isEqualTo(new Permitted.Done<>(new Renewed(calendars, 0)));
        assertThat(last().author()).isEqualTo(CrowdMirror.ADMIN);
        assertThat(last().action()).isEqualTo(Action.CHANNELS_RENEWED);
        assertThat(last().summary()).isEqualTo("+ " + calendars);
        int before = all().size();
        pushed.renewChannels(CrowdMirror.ADMIN);
        assertThat(all()).hasSize(before);
    }

    @Test
    void whoPublishedAndWhoClearedIsRecordedWithTheReason() {
        int events = mirror.plan().items().size();
        mirror.publish(mirror.plan());
        assertThat(last().action()).isEqualTo(Action.PUBLISHED);
        assertThat(last().reason()).isEqualTo("publicada");
        mirror.calendars.publish(
                mirror.calendars.plan(Publication.Kind.CLEAR, mirror.crowd.days()),
                COORDINATOR,
                "do zero",
                Progress.NONE);
        assertThat(last().action()).isEqualTo(Action.CALENDARS_CLEARED);
        assertThat(last().author()).isEqualTo(COORDINATOR);
        assertThat(last().reason()).isEqualTo("do zero");
        assertThat(last().summary()).isEqualTo("+ 0 ~ 0 - " + events);
    }

    private Entry last() {
        return all().get(0).entry();
    }

    private List<Recorded> all() {
        return mirror.store.transactions().read(stores -> stores.audit().latest(100));
    }
}
