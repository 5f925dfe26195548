package io.agendador.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agendador.exchange.NetworkJson;
import io.agendador.planning.Planner;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.conversation.Replays;
import io.agendador.review.AuditTrail;
import io.agendador.review.Transactions;
import io.agendador.roster.Period;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must be the same after a restore, as SHA-256.
 *
 * @param roster network and assignments
 * @param audit who decided what, but for restores themselves
 * @param replays each prompt of the history, what became of it, and what a replay of it comes to
 * @param replayed how many of them came to the same plan again
 */
record Fingerprint(String roster, String audit, String replays, long replayed) {

    private static final int LATEST = 1_000;

    static Fingerprint of(Transactions store, PromptHistory history, Period days) {
        Replays replays = new Replays(store, history, new Planner());
        List<Replays.Replayed> again = history.latest(LATEST).stream()
                .map(it -> replays.replay(it.number()))
                .toList();
        String roster = store.read(stores -> NetworkJson.text(
                stores.roster().network().orElseThrow().network(),
                stores.roster().roster(days).assignments()));
        return new Fingerprint(
                hash(Stream.of(roster)),
                hash(store.read(stores -> stores.audit().latest(LATEST)).stream()
                        .filter(it -> it.entry().action() != AuditTrail.Action.RESTORED)),
                hash(Stream.concat(history.latest(LATEST).stream(), again.stream())),
                again.stream().filter(Replays.Replayed.Same.class::isInstance).count());
    }

    /** Fails unless what was brought back is all this, and something was to be replayed. */
    void check(Fingerprint restored) {
        if (!restored.equals(this) || replayed == 0) {
            throw new IllegalStateException("restored was " + restored + ", but backed up " + this);
        }
    }

    /** Fails unless all of it has changed, so that there is something to bring back. */
    void checkLost(Fingerprint changed) {
        if (changed.roster.equals(roster) || changed.audit.equals(audit) || changed.replays.equals(replays)) {
            throw new IllegalStateException("there was nothing to restore: " + changed);
        }
    }

    private static String hash(Stream<?> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            values.forEach(it -> digest.update(it.toString().getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
