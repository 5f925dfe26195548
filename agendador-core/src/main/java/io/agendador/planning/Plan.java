package io.agendador.planning;

import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the planner found: who works where in the window, what is left open, what it costs and why.
 *
 * @param window the days planned
 * @param assignments all of the window: those kept as they are, and candidates, by {@code Network.slotOrder()}
 * @param gaps every open slot left without a professional, with the reasons, in the same order
 * @param score the whole, by level
 * @param least what no plan can be better than, as {@link Planner#least} tells; null if nothing was searched
 * @param parts the whole, by part; parts of 0 are there too
 * @param reasons for each slot with an assignment, what it adds to the score (negative: what it saves, as a gap closed
 *     does) by part, parts of 0 left out
 * @param run what the search did
 */
public record Plan(
        Period window,
        List<Assignment> assignments,
        List<GapReasons> gaps,
        Score score,
        @Nullable Score least,
        SortedMap<ScorePart, Long> parts,
        SortedMap<Slot, Map<ScorePart, Long>> reasons,
        Run run) {

    /**
     * What the search did; from {@code seed} and {@link #effort} the same plan can be computed again.
     *
     * @param work moves tried; if the clock ended it, those of the search that found the plan
     * @param pace of that search, if the clock ended it; null if the work alone determines the plan
     * @param elapsed by the clock
     * @param cutShort whether the time limit ended it before the work budget did
     */
    public record Run(long seed, long work, @Nullable Pace pace, Duration elapsed, boolean cutShort) {

        /** What finds the same plan. */
        public Effort effort() {
            return pace == null ? Effort.of(work) : Effort.of(pace);
        }
    }

    /**
     * Why nobody covers a slot: each professional counts once, under the first hard rule (in the order of
     * {@link Exclusion}) that keeps it out.
     *
     * @param excluded by rule, who; in the order of their names
     * @param fixed whether a decision, a hand-kept day or the request's terms keep the slot empty, whoever could cover it
     */
    public record GapReasons(Slot slot, boolean fixed, SortedMap<Exclusion, List<ProfessionalId>> excluded) {}

    /** What keeps a professional out of a slot. */
    public enum Exclusion {
        /** The slot's room is not open then; never the reason of a gap. */
        NOT_OPEN,
        /** The shift has begun; never the reason of a gap. */
        BEGUN,
        /** Not active. */
        INACTIVE,
        /** Lacks the required tag. */
        TAG_MISSING,
        /** Has vetoed the location. */
        VETOED,
        /** Weekly or dated unavailability. */
        UNAVAILABLE,
        /** Something in its calendar. */
        BUSY,
        /** A person took it out of this slot. */
        KEPT_OUT,
        /** The request's terms leave it out. */
        NOT_ASKED,
        /** Is in another room in that shift. */
        ELSEWHERE,
        /** The other shift of that day overlaps by the clock. */
        CLOCK_OVERLAP,
        /** Would pass its weekly maximum of hours. */
        HOURS_LIMIT,
        /** Accepts no doubles, and has the other shift of that day. */
        REFUSES_DOUBLES,
        /** Would pass its weekly maximum of doubles. */
        DOUBLES_LIMIT,
        /** Could cover it, but only at the price of something graver elsewhere. */
        COSTS_MORE;

        /** Whether it is only other slots of the same professional that speak against this one. */
        public boolean byOtherSlots() {
            return compareTo(ELSEWHERE) >= 0 && compareTo(DOUBLES_LIMIT) <= 0;
        }
    }
}
