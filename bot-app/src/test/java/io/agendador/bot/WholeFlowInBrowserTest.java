package io.agendador.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agendador.browser.Browser;
import io.agendador.google.emulator.CalendarEmulator;
import io.agendador.mirror.CalendarMirror;
import io.agendador.roster.Week;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a newcomer does in a browser, without any account: load the example network, ask for something, look at it, approve
 * and publish it, change it in the calendar, and be told. Needs a Chromium.
 */
class WholeFlowInBrowserTest {

    /** What the README has a newcomer write. */
    static final String PROMPT = "Refaça a semana 2 priorizando turno da manhã para Ana";

    private static final Path PICTURES = Path.of("target", "flow");

    @TempDir
    private Path profile;

    private Browser browser;

    @Test
    void fromAPromptToAConflict() throws Exception {
        Optional<Path> executable = Browser.executable();
        assumeTrue(
                executable.isPresent(),
                "the pages are not checked: no chromium, chromium-browser or google-chrome on the PATH, and"
                        + " AGENDADOR_BROWSER names none");
        // Without a token, in dev: the server's own emulated Telegram.
        Map<String, String> newcomer = Map.of(
                "AGENDADOR_TELEGRAM_TOKEN", "",
                "AGENDADOR_TELEGRAM_API", "",
                "AGENDADOR_TELEGRAM_PEOPLE", "",
                "AGENDADOR_CHAT_PORT", "0",
                "AGENDADOR_TELEGRAM_QUIET_HOURS", "00:00-00:00");
        try (WholeServer server = new WholeServer(newcomer)) {
            URI chat = server.part(Talking.class).page().orElseThrow();
            String calendars = server.part(CalendarEmulator.class).rootUrl();
            browser = Browser.open(executable.get(), profile);
            talk(chat);
            editThere(calendars);
            beTold(chat);
            assertThat(server.part(CalendarMirror.class).openConflicts()).isNotEmpty();
        } finally {
            if (browser != null) {
                browser.close();
            }
        }
    }

    private void talk(URI chat) {
        browser.size(1180, 900);
        browser.open(chat.toString());
        browser.until("document.querySelectorAll('#chats button').length === 3");
        browser.click("[data-chat=\"1\"]");
        say("/start");
        press("Carregar a rede de exemplo");
        until("Pronto: a rede de exemplo");
        browser.click("[data-chat=\"2\"]");
        say(PROMPT);
        until("Aprovar");
        browser.until("[...document.querySelectorAll('.bubble img')].every(it => it.naturalWidth > 0)");
        picture("chat-preview");
        press("Aprovar");
        until("em vigor");
        press("Publicar");
        press("Publicar agora");
        until("concluída");
        picture("chat-published");
    }

    /** Of one person's calendar the first event of the second week is deleted there. */
    private void editThere(String calendars) {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("America/Sao_Paulo")).plusDays(1);
        LocalDate monday = Week.of(tomorrow).plus(1).sunday().plusDays(1);
        browser.open(calendars + "?date=" + monday);
        browser.until("document.querySelectorAll('.event').length > 0");
        browser.run(
                "[...document.querySelectorAll('#calendars label')]"
                        + ".filter(it => !it.textContent.includes('Ana Moura')).forEach(it => it.querySelector('input').click())");
        browser.until("document.querySelectorAll('.event').length < 20");
        browser.picture(PICTURES.resolve("calendars.png"));
        browser.click(".event");
        browser.until("document.getElementById('editor').open");
        browser.click("#delete");
        browser.until("!document.getElementById('editor').open");
    }

    /** An admin has the calendars read at once, and the coordinator is told what stands there. */
    private void beTold(URI chat) {
        browser.open(chat.toString());
        browser.until("document.querySelectorAll('#chats button').length === 3");
        browser.click("[data-chat=\"1\"]");
        say("/status");
        press("Executar um job");
        press("daily-confirmation");
        until("O job está na fila");
        browser.click("[data-chat=\"2\"]");
        until("Adotar");
        picture("chat-conflict");
        browser.size(390, 844);
        picture("chat-phone");
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }

    private void say(String text) {
        browser.run("document.getElementById('text').focus()");
        browser.type(text);
        browser.press("Enter");
    }

    private void press(String label) {
        String found =
                "[...document.querySelectorAll('.keys button')].filter(it => it.textContent === '" + label + "')";
        browser.until(found + ".length > 0");
        browser.run(found + ".pop().click()");
    }

    private void until(String text) {
        browser.until("document.getElementById('messages').textContent.includes('" + text + "')");
    }

    private void picture(String name) {
        browser.run("document.getElementById('messages').scrollTop = 1e9");
        browser.picture(PICTURES.resolve(name + ".png"));
    }
}
