package io.agendador.browser;

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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, told what to do by its own protocol. For one thread. */
public final class Browser implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";
    private static final long PATIENCE_SECONDS = 60;
    private static final Map<String, Integer> CODES = Map.of(
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

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers;
    private int last;

    private Browser(Process process, WebSocket socket, BlockingQueue<JsonNode> answers) {
        this.process = process;
        this.socket = socket;
        this.answers = answers;
    }

    /** The program that {@code AGENDADOR_BROWSER} names, or the first of the usual ones on the path. */
    public static Optional<Path> executable() {
        String named = System.getenv("AGENDADOR_BROWSER");
        Stream<Path> found = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .flatMap(it -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(it, name)));
        return found.filter(Files::isExecutable).findFirst();
    }

    public static Browser open(Path executable, Path profile) throws Exception {
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
            BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
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
    private static URI page(URI browser) throws IOException, InterruptedException {
        URI list = URI.create("http://127.0.0.1:" + browser.getPort() + "/json/list");
        for (JsonNode it : JsonMapper.shared().readTree(asked(list))) {
            if (it.get("type").asString().equals("page")) {
                return URI.create(it.get("webSocketDebuggerUrl").asString());
            }
        }
        throw new IOException("the browser has no page");
    }

    private static String asked(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    /** As wide and high as that, in pixels of the page. */
    public void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void open(String address) {
        send("Page.navigate", Map.of("url", address));
    }

    /** Has the page do something; comes back when its promise is kept. */
    public void run(String expression) {
        JsonNode unused = value(expression);
    }

    /** What an expression is worth, a whole number. */
    public int number(String expression) {
        return value(expression).asInt();
    }

    /** What an expression is worth, a text. */
    public String text(String expression) {
        return value(expression).asString();
    }

    private JsonNode value(String expression) {
        JsonNode result = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException("the page: " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    /** Comes back as soon as the expression is true; a failure tells how the page ends that people see. */
    public void until(String expression) {
        run("new Promise((kept, broken) => { const end = Date.now() + 50000; (function look() {"
                + " let is = false; try { is = " + expression + " } catch (e) { /* not there yet */ }"
                + " if (is) kept(true); else if (Date.now() > end) broken(new Error('never came true, the page ends: '"
                + " + document.body.innerText.slice(-600)));"
                + " else setTimeout(look, 30) })() })");
    }

    /** Types into what has the focus. */
    public void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    /** Clicks in the midst of what is found. */
    public void click(String selector) {
        drag(selector, 0, 0);
    }

    /** Takes what is found in its midst and lets it go that many pixels further. */
    public void drag(String selector, double right, double down) {
        String found = "document.querySelector('" + selector + "')";
        until(found);
        JsonNode box = value("(it => { it.scrollIntoView({ block: 'center', inline: 'center' });"
                + " return it.getBoundingClientRect().toJSON() })(" + found + ")");
        double x = box.get("x").asDouble() + box.get("width").asDouble() / 2;
        double y = box.get("y").asDouble() + box.get("height").asDouble() / 2;
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
    public void press(String key) {
        boolean enter = key.equals("Enter");
        for (String type : List.of(enter ? "keyDown" : "rawKeyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            Objects.requireNonNull(CODES.get(key), key),
                            "text",
                            enter ? "\r" : ""));
        }
    }

    /** Keeps a picture of the page, for people to look at. */
    public void picture(Path file) {
        byte[] png = Base64.getDecoder()
                .decode(send("Page.captureScreenshot", Map.of()).get("data").asString());
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        Map<String, Object> message = Map.of("id", ++last, "method", method, "params", parameters);
        socket.sendText(JsonMapper.shared().writeValueAsString(message), true).join();
        try {
            while (true) {
                JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (answer == null) {
                    throw new IllegalStateException("the browser does not answer " + method);
                }
                if (answer.path("id").asInt(0) == last) {
                    return answer.get("result");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
        private final BlockingQueue<JsonNode> answers;
        private final StringBuilder heard = new StringBuilder();

        Ears(BlockingQueue<JsonNode> answers) {
            this.answers = answers;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean end) {
            heard.append(data);
            if (end) {
                answers.add(JsonMapper.shared().readTree(heard.toString()));
                heard.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
