package io.agendador.google;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import io.agendador.browser.Browser;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.SyncReason;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does on the emulator's page is an edit by hand like any other. Needs a Chromium. */
class WeekInBrowserTest {

    private static final Path PICTURES = Path.of("target", "week");

    @TempDir
    private Path profile;

    private CrowdMirror mirror;
    private Browser browser;
    private MirrorCalendar person;
    private String calendar;
    private String event;

    @BeforeEach
    void published() throws Exception {
        Optional<Path> executable = Browser.executable();
        assumeTrue(
                executable.isPresent(),
                "the emulator's page is not checked: no chromium, chromium-browser or google-chrome on the PATH, and"
                        + " AGENDADOR_BROWSER names none");
        mirror = new CrowdMirror(Crowd.of(4, 1), it -> it);
        mirror.publish(mirror.plan());
        person = MirrorCalendar.of(mirror.crowd.assignments().get(0).professional());
        mirror.calendars.sync(person, SyncReason.POLL);
        calendar = mirror.ids().get(person);
        event = mirror.emulator.people().events(calendar).get(0).get("id").getAsString();
        browser = Browser.open(executable.get(), profile);
        browser.size(1280, 900);
        browser.open(mirror.emulator.rootUrl() + "?date=" + Crowd.MONDAY);
        browser.until("document.querySelectorAll('.event').length > 0");
    }

    @AfterEach
    void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (mirror != null) {
            mirror.close();
        }
    }

    private String box() {
        return "[data-calendar-id=\"" + calendar + "\"][data-event-id=\"" + event + "\"]";
    }

    private JsonObject event() {
        return mirror.emulator.people().event(calendar, event);
    }

    private int hour() {
        return OffsetDateTime.parse(
                        event().getAsJsonObject("start").get("dateTime").getAsString())
                .getHour();
    }

    @Test
    void showsAWeekOfAllCalendars() {
        browser.picture(PICTURES.resolve("wide.png"));
        assertThat(browser.number("document.querySelectorAll('.event').length")).isEqualTo(60);
    }

    @Test
    void fitsATelephone() {
        browser.size(390, 844);
        browser.open(mirror.emulator.rootUrl() + "?lang=en&date=" + Crowd.MONDAY);
        browser.until("document.documentElement.lang === 'en' && document.querySelectorAll('.event').length > 0");
        browser.picture(PICTURES.resolve("narrow.png"));
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
        assertThat(browser.number("document.querySelector('main').clientHeight"))
                .isGreaterThan(500);
        browser.click(box());
        browser.until("document.getElementById('editor').open");
        assertThat(browser.number("document.getElementById('editor').scrollWidth"))
                .isLessThanOrEqualTo(390);
        browser.picture(PICTURES.resolve("narrow-editor.png"));
    }

    @Test
    void worksByKeysAlone() {
        int before = hour();
        browser.run("document.querySelector('" + box() + "').focus()");
        for (int quarter = 0; quarter < 4; quarter++) {
            browser.press("ArrowDown");
        }
        browser.until("document.activeElement.textContent.includes('" + (before + 1) + ":00')");
        assertThat(hour()).isEqualTo(before + 1);

        browser.press("Enter");
        browser.until("document.getElementById('editor').open");
        browser.press("Escape");
        browser.until("!document.getElementById('editor').open");
        browser.press("Enter");
        browser.until("document.getElementById('editor').open");
        browser.run("document.getElementById('summary').value = 'Reunião'; document.getElementById('summary').focus()");
        browser.press("Enter");
        browser.until("document.querySelector('" + box() + "').textContent.includes('Reunião')");
        assertThat(event().get("summary").getAsString()).isEqualTo("Reunião");
    }

    @Test
    void aDraggedEventIsFollowedAsMovedByHand() {
        int before = hour();
        browser.drag(box(), 0, 2 * 40);
        browser.until("document.querySelector('" + box() + "').textContent.includes('" + (before + 2) + ":')");
        assertThat(hour()).isEqualTo(before + 2);

        mirror.calendars.sync(person, SyncReason.FORCED);

        assertThat(mirror.calendars.openConflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.MOVED);
    }

    @Test
    void aDeletedEventIsFollowedAsDeletedByHand() {
        browser.click(box());
        browser.until("document.getElementById('editor').open");
        browser.picture(PICTURES.resolve("editor.png"));
        browser.click("#delete");
        browser.until("!document.querySelector('" + box() + "')");
        assertThat(event().get("status").getAsString()).isEqualTo("cancelled");

        mirror.calendars.sync(person, SyncReason.FORCED);

        assertThat(mirror.calendars.openConflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.DELETED);
    }
}
