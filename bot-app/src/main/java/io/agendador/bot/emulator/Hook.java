package io.agendador.bot.emulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Pushes updates to an address, one after the other, each until it is taken. Safe for use by many threads. */
final class Hook implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{0,256}");
    /** A real one takes https only; on this machine there is nobody to listen in. */
    private static final Pattern HERE = Pattern.compile("http://(127\\.0\\.0\\.1|localhost)(:\\d+)?(/.*)?");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Mailbox mailbox;
    private final InstantSource clock;
    private final Consumer<Duration> pause;
    private Optional<Target> target = Optional.empty();
    private Optional<Failure> failure = Optional.empty();
    private boolean closed;

    Hook(Mailbox mailbox, Settings settings) {
        this.mailbox = mailbox;
        this.clock = settings.clock();
        this.pause = settings.pause();
    }

    private record Target(String address, String secret) {}

    private record Failure(Instant at, String reason) {}

    synchronized void set(Call call) {
        String address = call.text("url", "");
        String secret = call.text("secret_token", "");
        if (!address.isEmpty()
                && !address.startsWith("https://")
                && !HERE.matcher(address).matches()) {
            throw Refused.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        if (!SECRET.matcher(secret).matches()) {
            throw Refused.badRequest("secret token contains unallowed characters");
        }
        if (call.flag("drop_pending_updates")) {
            mailbox.clear();
        }
        failure = Optional.empty();
        target = address.isEmpty() ? Optional.empty() : Optional.of(new Target(address, secret));
        notifyAll();
    }

    synchronized boolean active() {
        return target.isPresent();
    }

    synchronized ObjectNode info() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("url", target.map(Target::address).orElse("")).put("has_custom_certificate", false);
        json.put("pending_update_count", mailbox.pending());
        failure.ifPresent(
                it -> json.put("last_error_date", it.at().getEpochSecond()).put("last_error_message", it.reason()));
        return json;
    }

    /** Tells that there may be something to deliver. */
    synchronized void wake() {
        notifyAll();
    }

    /** Delivers until closed. */
    void run() {
        Duration wait = Duration.ofSeconds(1);
        while (awaitWork()) {
            Optional<Target> to = target();
            Optional<ObjectNode> update = mailbox.first();
            if (to.isPresent() && update.isPresent()) {
                if (delivered(to.get(), update.get())) {
                    mailbox.confirm(update.get());
                    wait = Duration.ofSeconds(1);
                } else {
                    pause.accept(wait);
                    wait = wait.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait.multipliedBy(2);
                }
            }
        }
    }

    private synchronized Optional<Target> target() {
        return target;
    }

    private synchronized boolean awaitWork() {
        try {
            while (!closed && (target.isEmpty() || mailbox.first().isEmpty())) {
                wait();
            }
            return !closed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean delivered(Target to, ObjectNode update) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(to.address()))
                .timeout(PATIENCE)
                .header("Content-Type", Answer.JSON)
                .POST(BodyPublishers.ofString(update.toString()));
        if (!to.secret().isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", to.secret());
        }
        try {
            int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
            boolean taken = status >= 200 && status < 300;
            note(taken, "Wrong response from the webhook: " + status);
            return taken;
        } catch (IOException e) {
            note(false, "Connection refused");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized void note(boolean taken, String reason) {
        if (!taken) {
            failure = Optional.of(new Failure(clock.instant(), reason));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
