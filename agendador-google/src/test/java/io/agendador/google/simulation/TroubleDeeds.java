package io.agendador.google.simulation;

import io.agendador.google.emulator.Fault;
import io.agendador.google.emulator.FaultRates;
import io.agendador.google.emulator.Operation;
import io.agendador.google.emulator.Reason;
import io.agendador.google.webhook.WebhookAnswer;
import io.agendador.google.webhook.WebhookMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Time, messages, and all that goes wrong. */
final class TroubleDeeds {

    private static final List<Operation> EVENTS = List.of(
            Operation.EVENTS_LIST,
            Operation.EVENTS_GET,
            Operation.EVENTS_INSERT,
            Operation.EVENTS_UPDATE,
            Operation.EVENTS_DELETE,
            Operation.BATCH);
    private static final List<Reason> STORMS = List.of(
            Reason.CONDITION_NOT_MET,
            Reason.TOO_MANY_REQUESTS,
            Reason.RATE_LIMIT_EXCEEDED,
            Reason.UNAVAILABLE,
            Reason.BACKEND_ERROR);

    private TroubleDeeds() {}

    static String deliver(World world, Chosen chosen) {
        return world.google.deliver() + " messages";
    }

    static String forged(World world, Chosen chosen) {
        WebhookAnswer answer = world.worker(world.free(0))
                .webhook()
                .check(new WebhookMessage(
                        "POST",
                        Map.of(
                                "X-Goog-Channel-ID", world.channel().orElse("canal"),
                                "X-Goog-Channel-Token", "a".repeat(43),
                                "X-Goog-Resource-ID", "recurso",
                                "X-Goog-Resource-State", "exists",
                                "X-Goog-Message-Number", String.valueOf(chosen.between(1, 99))),
                        0));
        if (answer != WebhookAnswer.UNAUTHORIZED) {
            throw new AssertionError("a forged message was answered " + answer);
        }
        return "refused";
    }

    static String minutes(World world, Chosen chosen) {
        return pass(world, Duration.ofMinutes(chosen.between(1, 15)));
    }

    static String hours(World world, Chosen chosen) {
        return pass(world, Duration.ofHours(chosen.between(1, 11)));
    }

    static String day(World world, Chosen chosen) {
        return pass(world, Duration.ofHours(chosen.between(20, 40)));
    }

    private static String pass(World world, Duration time) {
        world.time.await(time);
        return time.toString();
    }

    static String faults(World world, Chosen chosen) {
        double share = chosen.between(1, 12) / 100.0;
        double silent = world.overHttp() ? 0 : share;
        world.google
                .faults()
                .random(
                        new FaultRates(share, share, share, share / 4, share, silent, share, share / 2),
                        chosen.dice().nextLong());
        return "each " + share;
    }

    static String storm(World world, Chosen chosen) {
        Operation operation = chosen.of(EVENTS);
        Reason reason = chosen.of(STORMS);
        boolean can = reason != Reason.CONDITION_NOT_MET
                || List.of(Operation.EVENTS_UPDATE, Operation.EVENTS_DELETE).contains(operation);
        Reason why = can ? reason : Reason.UNAVAILABLE;
        world.google.faults().storm(chosen.between(1, 40), operation, Fault.refuse(why));
        return why + " at " + operation.id();
    }

    static String loseAnswer(World world, Chosen chosen) {
        Operation operation = chosen.oneIn(2) ? Operation.BATCH : chosen.of(EVENTS);
        boolean cut = chosen.oneIn(3);
        world.google.faults().nth(chosen.between(1, 3), operation, cut ? Fault.cutBody() : Fault.loseResponse());
        return (cut ? "cut " : "lost ") + operation.id();
    }

    /** With deletions in the gap, if the dice want it so. */
    static String gone(World world, Chosen chosen) {
        world.google.faults().nth(chosen.between(1, 5), Operation.EVENTS_LIST, Fault.refuse(Reason.FULL_SYNC_REQUIRED));
        return chosen.oneIn(2) ? "with " + GoogleDeeds.delete(world, chosen) : "";
    }

    static String purge(World world, Chosen chosen) {
        String calendar = chosen.calendar();
        if (chosen.oneIn(2)) {
            world.google.people().purgeTombstones(calendar);
            return "tombstones";
        }
        world.google.people().expireSyncTokens(calendar);
        return "tokens";
    }

    static String exhaust(World world, Chosen chosen) {
        world.exhaust();
        return "";
    }

    static String revoke(World world, Chosen chosen) {
        world.google.faults().always(it -> true, Fault.refuse(Reason.AUTH_ERROR));
        return "";
    }

    static String lockOut(World world, Chosen chosen) {
        world.google.people().restrict(chosen.calendar(), World.ACCOUNT, chosen.oneIn(2) ? "none" : "reader");
        return "";
    }

    static String calm(World world, Chosen chosen) {
        world.calm();
        return "";
    }

    static String save(World world, Chosen chosen) {
        world.save();
        return "";
    }

    static String restore(World world, Chosen chosen) {
        return String.valueOf(world.restore());
    }
}
