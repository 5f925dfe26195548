package io.agendador.google;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, told what to do by its own protocol. For one thread. */
final class Browser implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonObject> answers;
    private int last;

    private Browser(Process process, WebSocket socket, BlockingQueue<JsonObject> answers) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
    }

    /** The program that {@code AGENDADOR_BROWSER} names, or the first of the usual ones on the path. */
    static Optional<Path> executable() {
        String named = System.getenv("AGENDADOR_BROWSER");
        Stream<Path> found = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .flatMap(it -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(it, name)));
        return found.filter(Files::isExecutable).findFirst();
    }

    static Browser open(Path executable, Path profile) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        executable.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank"))
                .start();
        try {
            URI address = page(listening(process.errorReader(StandardCharsets.UTF_8)));
            BlockingQueue<JsonObject> answers = new LinkedBlockingQueue<>();
            WebSocket socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(address, new Ears(answers))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return new Browser(process, socket, answers);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static URI listening(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                return URI.create(line.substring(LISTENING.length()));
            }
        }
        throw new IOException("the browser did not start");
    }

    /** Where its one page is talked to. */
    private static URI page(URI browser) throws Exception {
        URI list = URI.create("http://127.0.0.1:" + browser.getPort() + "/json/list");
        String pages = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        for (JsonElement it : JsonParser.parseString(pages).getAsJsonArray()) {
            if (it.getAsJsonObject().get("type").getAsString().equals("page")) {
                return URI.create(
                        it.getAsJsonObject().get("webSocketDebuggerUrl").getAsString());
            }
        }
        throw new IOException("the browser has no page");
    }

    /** As wide and high as that, in pixels of the page. */
    void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void open(String address) {
        send("Page.navigate", Map.of("url", address));
    }

    /** What an expression is worth, when its promise is kept. */
    JsonElement value(String expression) {
        JsonObject result = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException("the page: " + result.get("exceptionDetails"));
        }
        return result.getAsJsonObject("result").get("value");
    }

    /** Comes back as soon as the expression is true. */
    void until(String expression) {
        value("new Promise((kept, broken) => { const end = Date.now() + 20000; (function look() {"
                + " let is = false; try { is = " + expression + " } catch (e) { /* not there yet */ }"
                + " if (is) kept(true); else if (Date.now() > end) broken(new Error('never came true'));"
                + " else setTimeout(look, 30) })() })");
    }

    /** Clicks in the midst of what is found. */
    void click(String selector) {
        drag(selector, 0, 0);
    }

    /** Takes what is found in its midst and lets it go that many pixels further. */
    void drag(String selector, double right, double down) {
        String found = "document.querySelector('" + selector + "')";
        until(found);
        JsonObject box = value("(it => { it.scrollIntoView({ block: 'center', inline: 'center' });"
                        + " return it.getBoundingClientRect().toJSON() })(" + found + ")")
                .getAsJsonObject();
        double x = box.get("x").getAsDouble() + box.get("width").getAsDouble() / 2;
        double y = box.get("y").getAsDouble() + box.get("height").getAsDouble() / 2;
        mouse("mousePressed", x, y);
        for (int step = 1; step <= 4 && right + down != 0; step++) {
            mouse("mouseMoved", x + right * step / 4, y + down * step / 4);
        }
        mouse("mouseReleased", x + right, y + down);
    }

    private void mouse(String what, double x, double y) {
        send("Input.dispatchMouseEvent", Map.of("type", what, "x", x, "y", y, "button", "left", "clickCount", 1));
    }

    /** Presses a key such as {@code Enter}, {@code Tab} or {@code ArrowDown}. */
    void press(String key) {
        Map<String, Integer> codes = Map.of(
                "Enter",
                13,
                "Tab",
                9,
                "Escape",
                27,
                "Delete",
                46,
                "ArrowLeft",
                37,
                "ArrowUp",
                38,
                "ArrowRight",
                39,
                "ArrowDown",
                40);
        Map<String, Object> event = Map.of(
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                codes.get(key),
                "text",
                key.equals("Enter") ? "\r" : "");
        for (String type : List.of(key.equals("Enter") ? "keyDown" : "rawKeyDown", "keyUp")) {
            JsonObject pressed = json(event);
            pressed.addProperty("type", type);
            send("Input.dispatchKeyEvent", pressed);
        }
    }

    /** Keeps a picture of the page, for people to look at. */
    void picture(Path file) {
        byte[] png = Base64.getDecoder()
                .decode(send("Page.captureScreenshot", Map.of()).get("data").getAsString());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject send(String method, Map<String, Object> parameters) {
        return send(method, json(parameters));
    }

    private JsonObject send(String method, JsonObject parameters) {
        JsonObject message = new JsonObject();
        message.addProperty("id", ++last);
        message.addProperty("method", method);
        message.add("params", parameters);
        socket.sendText(message.toString(), true).join();
        try {
            while (true) {
                JsonObject answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (answer == null) {
                    throw new IllegalStateException("the browser does not answer " + method);
                }
                if (answer.has("id") && answer.get("id").getAsInt() == last) {
                    return answer.getAsJsonObject("result");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(Map<String, Object> values) {
        return new com.google.gson.Gson().toJsonTree(values).getAsJsonObject();
    }

    @Override
    public void close() {
        send("Browser.close", Map.of());
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly().onExit().join();
    }

    /** Puts messages together. */
    private static final class Ears implements WebSocket.Listener {
        private final BlockingQueue<JsonObject> answers;
        private final StringBuilder heard = new StringBuilder();

        Ears(BlockingQueue<JsonObject> answers) {
            this.answers = answers;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            heard.append(data);
            if (last) {
                answers.add(JsonParser.parseString(heard.toString()).getAsJsonObject());
                heard.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
