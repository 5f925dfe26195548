package io.agendador.document;

import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.RosterDiff;
import io.agendador.roster.NetworkDiff;
import java.util.List;

/** Names what is approved: whoever approves a hash approves exactly these changes, made from this state. */
public final class PlanHash {

    private record Content(
            long baseRevision, int policyVersion, RosterDiff diff, List<String> network, List<String> findings) {}

    private PlanHash() {}

    /**
     * SHA-256 over what is changed, from what, and what is wrong then; not over ids of proposals, times or how the search
     * went. 64 hexadecimal digits in lower case.
     */
    public static String of(long baseRevision, int policyVersion, Candidate candidate) {
        NetworkDiff network = candidate.network();
        return Json.hash(new Content(
                baseRevision,
                policyVersion,
                candidate.diff(),
                sorted(network.changes()),
                sorted(candidate.findings())));
    }

    /** The order in which they were met is no part of what is approved. */
    private static List<String> sorted(List<?> values) {
        return values.stream().map(Json::write).sorted().toList();
    }
}
