package io.agendador.bot.emulator;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** The emulator on a port of the loopback interface. */
final class Front implements AutoCloseable {

    /** A name of this machine: a web page that has its own name lead here gets nothing. */
    private static final Pattern LOCAL = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");

    /** A file of 50 MB, the most that Telegram takes, and what goes with it. */
    private static final int LARGEST = 64 << 20;

    private static final String BOT = "/bot";
    private static final String FILE = "/file/bot";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Settings settings;
    private final Methods methods;
    private final World world;
    private final Faults faults;
    private final Optional<ChatPage> page;

    private Front(
            HttpServer server, ExecutorService threads, World world, Methods methods, Faults faults, People people) {
        this.server = server;
        this.threads = threads;
        this.settings = world.settings;
        this.world = world;
        this.methods = methods;
        this.faults = faults;
        this.page = settings.page() ? Optional.of(new ChatPage(world, people)) : Optional.empty();
    }

    static Front open(World world, Methods methods, Faults faults, People people) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), world.settings.port());
            HttpServer server = HttpServer.create(address, 0);
            // Whoever asks for updates keeps a thread for as long as it waits.
            ExecutorService threads = Executors.newCachedThreadPool(it -> {
                Thread thread = new Thread(it, "telegram-emulator");
                thread.setDaemon(true);
                return thread;
            });
            Front front = new Front(server, threads, world, methods, faults, people);
            server.createContext("/", front::handle);
            server.setExecutor(threads);
            server.start();
            return front;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!fromHere(exchange.getRequestHeaders())) {
                send(exchange, Answer.text(403, "this is for programs of this machine only"), false);
                return;
            }
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                send(exchange, Refused.of(413, "Request Entity Too Large").answer(), false);
            } else if (path.startsWith(BOT)) {
                method(exchange, path.substring(BOT.length()), body);
            } else if (path.startsWith(FILE)) {
                send(exchange, file(path.substring(FILE.length())), false);
            } else {
                String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                        .orElse("");
                ChatPage.Visit visit = new ChatPage.Visit(
                        exchange.getRequestMethod(), path, query, exchange.getRequestHeaders(), body);
                send(exchange, page.map(it -> it.answer(visit)).orElseGet(Front::missing), false);
            }
        }
    }

    /** Not what another site's page has a browser send. */
    private boolean fromHere(Headers headers) {
        String host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
        String origin = Optional.ofNullable(headers.getFirst("Origin")).orElse("http://" + host);
        String site = Optional.ofNullable(headers.getFirst("Sec-Fetch-Site")).orElse("none");
        return LOCAL.matcher(host).matches()
                && origin.equals("http://" + host)
                && (site.equals("none") || site.equals("same-origin"));
    }

    private void method(HttpExchange exchange, String rest, byte[] body) throws IOException {
        int slash = rest.lastIndexOf('/');
        if (slash < 0 || !rest.substring(0, slash).equals(settings.token())) {
            send(exchange, Refused.of(401, "Unauthorized").answer(), false);
            return;
        }
        String name = rest.substring(slash + 1);
        Optional<Fault> fault = faults.strike(name.toLowerCase(java.util.Locale.ROOT));
        send(exchange, fault.flatMap(this::refusal).orElseGet(() -> answer(exchange, name, body)), lost(fault));
    }

    private static boolean lost(Optional<Fault> fault) {
        return fault.filter(it -> it == Fault.LOST).isPresent();
    }

    private Optional<Answer> refusal(Fault fault) {
        return switch (fault) {
            case TOO_MANY -> Optional.of(Refused.tooMany(faults.seconds()).answer());
            case SERVER_ERROR -> Optional.of(Refused.of(502, "Bad Gateway").answer());
            case CONFLICT ->
                Optional.of(Refused.of(
                                409,
                                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is"
                                        + " running")
                        .answer());
            case DUPLICATE -> {
                world.mailbox.again();
                yield Optional.empty();
            }
            case LOST -> Optional.empty();
        };
    }

    private Answer answer(HttpExchange exchange, String method, byte[] body) {
        try {
            String query =
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
            String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                    .orElse("");
            return Answer.result(methods.answer(Call.of(method, query, type, body)));
        } catch (Refused e) {
            return e.answer();
        }
    }

    private Answer file(String rest) {
        int slash = rest.indexOf('/');
        if (slash < 0 || !rest.substring(0, slash).equals(settings.token())) {
            return missing();
        }
        String id = rest.substring(rest.lastIndexOf('/') + 1);
        return world.look(() -> {
            try {
                return new Answer(
                        200,
                        "application/octet-stream",
                        world.files.downloadable(id).bytes());
            } catch (Refused e) {
                return missing();
            }
        });
    }

    private static Answer missing() {
        return Refused.of(404, "Not Found").answer();
    }

    private static void send(HttpExchange exchange, Answer answer, boolean cut) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        ChatPage.HEADERS.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body(), 0, cut ? answer.body().length / 2 : answer.body().length);
        exchange.getResponseBody().flush();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
