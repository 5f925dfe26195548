package io.agendador.google.webhook;

import io.agendador.google.access.CalendarCalls;
import io.agendador.google.access.CallFailure;
import io.agendador.google.access.CallFailure.Kind;
import io.agendador.google.access.Watched;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;

/** Google as far as channels go: what is open there, and what it would post. */
final class PushGoogle {

    /** A channel as Google knows it. */
    static final class Open {
        final String id;
        final String calendar;
        final String token;
        final Instant expiration;
        boolean stopped;
        private long number;

        private Open(String id, String calendar, String token, Instant expiration) {
            this.id = id;
            this.calendar = calendar;
            this.token = token;
            this.expiration = expiration;
        }

        /** The next message, with a gap before it now and then. */
        WebhookMessage message(String state) {
            number += number % 3 == 2 ? 3 : 1;
            return message(number, state);
        }

        WebhookMessage message(long number, String state) {
            return new WebhookMessage("POST", headers(number, state), 0);
        }

        Map<String, String> headers(long number, String state) {
            return new TreeMap<>(Map.of(
                    "X-Goog-Channel-ID",
                    id,
                    "X-Goog-Channel-Token",
                    token,
                    "X-Goog-Channel-Expiration",
                    expiration.toString(),
                    "X-Goog-Resource-ID",
                    resource(calendar),
                    "X-Goog-Resource-State",
                    state,
                    "X-Goog-Message-Number",
                    Long.toString(number)));
        }
    }

    final Map<String, Open> channels = new ConcurrentSkipListMap<>();
    final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    /** What the next calls meet, before they are done or after; nothing once it is empty. */
    final Deque<Runnable> before = new ConcurrentLinkedDeque<>();

    final Deque<Runnable> after = new ConcurrentLinkedDeque<>();
    private final InstantSource clock;
    private Duration longest = Duration.ofDays(30);

    PushGoogle(InstantSource clock) {
        this.clock = clock;
    }

    static String resource(String calendar) {
        return "resource-of-" + calendar;
    }

    /** Gives no more than that, whatever is asked for. */
    void limit(Duration longest) {
        this.longest = longest;
    }

    static Runnable failing(Kind kind) {
        return () -> {
            throw new CallFailure(kind, "scripted");
        };
    }

    List<Open> open(String calendar) {
        return channels.values().stream()
                .filter(it -> it.calendar.equals(calendar) && isOpen(it))
                .toList();
    }

    boolean isOpen(Open channel) {
        return !channel.stopped && channel.expiration.isAfter(clock.instant());
    }

    CalendarCalls calls() {
        return (CalendarCalls) Proxy.newProxyInstance(
                PushGoogle.class.getClassLoader(), new Class<?>[] {CalendarCalls.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    next(before);
                    Object answer = switch (method.getName()) {
                        case "watch" -> watch(arguments);
                        case "stop" -> stop((String) arguments[0], (String) arguments[1]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                    next(after);
                    return answer;
                });
    }

    private Watched watch(Object... arguments) {
        Duration ttl = (Duration) arguments[4];
        Instant end = clock.instant().plus(ttl.compareTo(longest) < 0 ? ttl : longest);
        Open channel = new Open((String) arguments[1], (String) arguments[0], (String) arguments[2], end);
        if (channels.putIfAbsent(channel.id, channel) != null) {
            throw new CallFailure(Kind.INVALID, "channelIdNotUnique");
        }
        return new Watched(resource(channel.calendar), end);
    }

    private Object stop(String id, String resource) {
        Open channel = channels.get(id);
        if (channel == null || !resource(channel.calendar).equals(resource)) {
            throw new AssertionError("stops what was never opened");
        }
        channel.stopped = true;
        return id;
    }

    private static void next(Deque<Runnable> events) {
        Runnable event = events.poll();
        if (event != null) {
            event.run();
        }
    }
}
