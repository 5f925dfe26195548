package io.agendador.google.emulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Calls of the last minute, by account and in all; counted in this process only. */
final class Quotas {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int perUser;
    private final int perProject;
    private final Deque<Instant> project = new ArrayDeque<>();
    private final Map<String, Deque<Instant>> users = new TreeMap<>();

    Quotas(int perUser, int perProject) {
        this.perUser = perUser;
        this.perProject = perProject;
    }

    /** @throws Refused if this call is one too many; it does not count then */
    synchronized void spend(String account, Instant now) {
        Deque<Instant> user = users.computeIfAbsent(account, it -> new ArrayDeque<>());
        if (full(user, perUser, now)) {
            throw new Refused(Reason.USER_RATE_LIMIT_EXCEEDED);
        }
        if (full(project, perProject, now)) {
            throw new Refused(Reason.RATE_LIMIT_EXCEEDED);
        }
        if (perUser < Integer.MAX_VALUE) {
            user.add(now);
        }
        if (perProject < Integer.MAX_VALUE) {
            project.add(now);
        }
    }

    private static boolean full(Deque<Instant> calls, int most, Instant now) {
        while (!calls.isEmpty() && !calls.peekFirst().isAfter(now.minus(WINDOW))) {
            calls.removeFirst();
        }
        return calls.size() >= most;
    }
}
