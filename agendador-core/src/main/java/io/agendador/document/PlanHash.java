package io.agendador.document;

import io.agendador.proposal.Drafted.Candidate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What binds an approval to what was shown. */
public final class PlanHash {

    private PlanHash() {}

    /** SHA-256 of base revision, policy version, diff and findings. */
    public static String of(long baseRevision, int policyVersion, Candidate candidate) {
        String text =
                baseRevision + "/" + policyVersion + candidate.diff() + candidate.network() + candidate.findings();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
