package io.agendador.proposal;

import io.agendador.planning.Plan;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Period;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Severity;
import java.util.List;

/** What comes of a draft. */
public sealed interface Drafted {

    /**
     * It cannot be.
     *
     * @param refusals at least one
     */
    record Refused(List<Refusal> refusals) implements Drafted {

        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * It can be.
     *
     * @param draft what was asked for, with the work that the search did: from it the same candidate comes again
     * @param period whole weeks: all that is changed or searched
     * @param plan the roster of the window that was searched; where none or several were, of the weeks that it touches, at most
     *     the first 12
     * @param diff what it changes of the roster
     * @param network what it changes of the network
     * @param findings what is wrong within the period then
     * @param findingDiff how that differs from what is wrong now
     * @param footing what it counted on, by professional's id and week
     */
    record Candidate(
            Draft draft,
            Period period,
            Plan plan,
            RosterDiff diff,
            NetworkDiff network,
            List<Inconsistency> findings,
            FindingDiff findingDiff,
            List<Footing> footing)
            implements Drafted {

        public Candidate {
            findings = List.copyOf(findings);
            footing = List.copyOf(footing);
        }

        /** Whether a search was asked for, and not only what people named. */
        public boolean generated() {
            return draft.generation() != null;
        }

        /** What a person must give a reason for: warnings it creates, but for slots that nobody covered before either. */
        public List<Inconsistency> warnings() {
            return findingDiff.created(Severity.WARNING).stream()
                    .filter(it -> it.kind() != Kind.GAP || uncovers(it))
                    .toList();
        }

        /** Whether both change the same, and a person has to answer for the same. */
        public boolean sameEffect(Candidate other) {
            return diff.equals(other.diff)
                    && network.equals(other.network)
                    && warnings().equals(other.warnings());
        }

        private boolean uncovers(Inconsistency gap) {
            return diff.moves().stream()
                    .anyMatch(
                            it -> gap.slots().contains(it.slot()) && it.before().professional() != null);
        }
    }
}
