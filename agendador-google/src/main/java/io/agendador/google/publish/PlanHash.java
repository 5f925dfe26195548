package io.agendador.google.publish;

import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan.Refused;
import io.agendador.roster.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a plan comes to, as a SHA-256. An event's version does not count: a new one with the same content, as after a
 * changed reminder, leaves the plan what it was.
 */
final class PlanHash {

    private final StringBuilder text = new StringBuilder();

    private PlanHash() {}

    static String of(Publication.Kind kind, Period days, long revision, List<Step> steps, List<Refused> refused) {
        PlanHash hash = new PlanHash();
        hash.line(kind, days.from(), days.to(), revision);
        steps.forEach(it -> hash.line(
                it.action(),
                it.calendar().key(),
                it.eventId(),
                it.slot(),
                it.professional(),
                String.valueOf(it.contentHash())));
        refused.forEach(it -> hash.line(it.why(), it.calendar().key(), it.slot(), it.professional()));
        return hash.digest();
    }

    private void line(Object... parts) {
        for (Object part : parts) {
            text.append(part).append('|');
        }
        text.append('\n');
    }

    private String digest() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
