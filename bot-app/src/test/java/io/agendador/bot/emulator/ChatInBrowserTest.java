package io.agendador.bot.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agendador.browser.Browser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees and does on the emulator's page. Needs a Chromium. */
class ChatInBrowserTest {

    private static final Path PICTURES = Path.of("target", "chat");

    @TempDir
    private Path profile;

    private TelegramEmulator telegram;
    private Http http;
    private ChatScreen ana;
    private Browser browser;

    @BeforeEach
    void open() throws Exception {
        Optional<Path> executable = Browser.executable();
        assumeTrue(
                executable.isPresent(),
                "the chat page is not checked: no chromium, chromium-browser or google-chrome on the PATH, and"
                        + " AGENDADOR_BROWSER names none");
        telegram = TelegramEmulator.start(Settings.of(() -> Instant.parse("2026-11-22T12:00:00Z"))
                .withoutRates()
                .withPage());
        http = new Http(telegram);
        ana = telegram.chat(1, "Ana");
        browser = Browser.open(executable.get(), profile);
        browser.size(1100, 800);
        browser.open(telegram.address().toString());
        browser.until("document.querySelector('#chats button')");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
        if (telegram != null) {
            telegram.close();
        }
    }

    private void sends(String html) {
        http.call(
                "sendMessage",
                Map.of(
                        "chat_id",
                        1,
                        "text",
                        html,
                        "parse_mode",
                        "HTML",
                        "reply_markup",
                        Map.of("inline_keyboard", List.of(List.of(Map.of("text", "Aprovar", "callback_data", "x"))))));
    }

    @Test
    void aPersonWritesReadsAndPresses() throws Exception {
        browser.run("document.getElementById('text').focus()");
        browser.type("Refaça a semana 2");
        browser.press("Enter");
        browser.until("document.querySelectorAll('.mine').length === 1");
        assertThat(ana.messages().get(0).text()).isEqualTo("Refaça a semana 2");

        sends("Proposta <b>de Ana</b>: 1 &lt; 2 &lt;img src=x&gt;");
        browser.until("document.querySelector('.bubble b')");
        assertThat(browser.text("document.querySelector('.message:not(.mine) .bubble').textContent"))
                .isEqualTo("Proposta de Ana: 1 < 2 <img src=x>");
        browser.picture(PICTURES.resolve("wide.png"));
        browser.run("document.querySelector('.keys button').click()");
        browser.until("document.getElementById('alert').textContent === ''");
        String query = awaitPress();
        http.call("answerCallbackQuery", Map.of("callback_query_id", query, "text", "Aprovada!"));
        browser.until("document.getElementById('alert').textContent === 'Aprovada!'");
    }

    private String awaitPress() {
        return http.call("getUpdates", Map.of("timeout", 50, "allowed_updates", List.of("callback_query")))
                .get("result")
                .get(0)
                .get("callback_query")
                .get("id")
                .asString();
    }

    @Test
    void picturesAreShownAndPeopleAdded() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        http.upload("sendPhoto", Map.of("chat_id", "1", "caption", "A semana"), "photo", png.toByteArray());
        http.upload("sendDocument", Map.of("chat_id", "1"), "document", png.toByteArray());
        browser.until("document.querySelector('.bubble img').naturalWidth === 300");
        browser.until("document.querySelector('.bubble a[download]').href.startsWith('blob:')");

        browser.run("document.getElementById('name').value = 'Bia'; document.getElementById('id').value = '2';"
                + " document.getElementById('newcomer').requestSubmit()");
        browser.until("document.querySelector('[data-chat=\"2\"]').ariaSelected === 'true'");
        browser.size(390, 800);
        browser.open(telegram.address() + "?lang=en");
        browser.until("document.documentElement.lang === 'en' && document.querySelector('.bubble img')");
        browser.picture(PICTURES.resolve("narrow.png"));
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }
}
