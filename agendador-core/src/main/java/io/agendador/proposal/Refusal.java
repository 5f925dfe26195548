package io.agendador.proposal;

import io.agendador.roster.NetworkDiff;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not done: the rule, and whom and what it concerns. {@code present} has a sentence for each.
 *
 * @param professionals whom it concerns, in the order in which the rule names them
 * @param slots where and when; empty where it concerns the whole
 * @param finding the inconsistency that would come, for {@link Rule#CREATES_ERROR}; else null
 * @param fact what of the network it concerns, for {@link Rule#MOVED}; null where it concerns a slot
 * @param details what else the sentence needs, in the rule's order
 */
public record Refusal(
        Rule rule,
        List<ProfessionalId> professionals,
        List<Slot> slots,
        @Nullable Inconsistency finding,
        @Nullable NetworkFact fact,
        List<String> details) {

    /** What keeps a change from being made. */
    public enum Rule {
        /** It would create an inconsistency of severity ERROR: {@link Refusal#finding}. */
        CREATES_ERROR,
        /** The slot has begun, or is past. */
        BEGUN,
        /** Nobody of the network has this id: {0}. */
        UNKNOWN_PROFESSIONAL,
        /** No room of the network has this id: {0}. */
        UNKNOWN_ROOM,
        /** The first professional does not have the slot; the second, if there is one, has it. */
        NOT_THERE,
        /** The slot is held by the professional already. */
        TAKEN,
        /** The slot's day is not a hand-kept one of its location. */
        NOT_HAND_KEPT,
        /** The slot's day is hand-kept: only people change it, and by name. */
        HAND_KEPT,
        /** Nothing is to be covered there, so that nothing can be left empty or fixed. */
        NOT_OPEN,
        /** What is to be put back, or changed, is no longer as it was. */
        MOVED,
        /** What would be changed lies more than {0} weeks apart. */
        TOO_FAR_APART,
        /** It would change nothing. */
        NOTHING_CHANGES,
        /** It needs the role {0} ({@link io.agendador.roster.Author.Role}); the author's is {1}. */
        ROLE,
        /** Only a named person decides; the author is a job. */
        NOT_A_PERSON,
        /** There is no proposal, or swap, {0}. */
        UNKNOWN,
        /** It is {0} ({@link Proposal.Status} or a swap's status) already; by {1}, or empty. */
        DECIDED,
        /** It was unanswered for too long, or what it changes first has begun. */
        EXPIRED,
        /** What was shown is another plan: its hash began with {0}, this one's with {1}. */
        OTHER_PLAN,
        /** It has nothing that could be taken back. */
        NOTHING_TO_UNDO,
        /** The network cannot be so: {0} is the field, {1} what was found. */
        INVALID_NETWORK
    }

    public Refusal {
        professionals = List.copyOf(professionals);
        slots = List.copyOf(slots);
        details = List.copyOf(details);
    }

    /** About one slot. */
    public static Refusal at(Rule rule, Slot slot, ProfessionalId... professionals) {
        return new Refusal(rule, List.of(professionals), List.of(slot), null, null, List.of());
    }

    /** About the whole. */
    public static Refusal of(Rule rule, Object... details) {
        return new Refusal(
                rule,
                List.of(),
                List.of(),
                null,
                null,
                List.of(details).stream().map(String::valueOf).toList());
    }

    /** An error that would come. */
    public static Refusal error(Inconsistency finding) {
        return new Refusal(Rule.CREATES_ERROR, finding.professionals(), finding.slots(), finding, null, List.of());
    }

    /** Something of the network that is no longer as it was. */
    public static Refusal moved(NetworkDiff.Change change) {
        return new Refusal(Rule.MOVED, List.of(), List.of(), null, change.fact(), List.of());
    }
}
