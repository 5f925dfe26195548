package io.agendador.planning;

import io.agendador.planning.Candidates.Fitting;
import io.agendador.planning.Effect.Impossible;
import io.agendador.planning.Effect.Possible;
import io.agendador.planning.Eligibility.Vacancy;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What single changes of the roster in force would break or cost; only {@link #aftermath} searches. Whoever asks may
 * override decisions, so pins, pinned gaps and hand-kept days keep nobody out here; but nothing is placed where no room is
 * open or the shift has begun. What is wrong with the roster already counts only where a change places somebody.
 *
 * <p>Differences are to the roster as it stands, over the request's window; of its baseline each assignment that is not
 * kept is a change. For one thread at a time.
 */
public final class WhatIf {

    private final PlanningRequest request;
    private final Standing standing;

    private WhatIf(PlanningRequest request) {
        this.request = request;
        standing = new Standing(request);
    }

    /**
     * About the request's roster in its window.
     *
     * @throws IllegalArgumentException if the roster names people or rooms that the network does not have
     */
    public static WhatIf of(PlanningRequest request) {
        return new WhatIf(request);
    }

    /**
     * If the professional had the slot, in the place of whoever has it, all others being where they are.
     *
     * @throws IllegalArgumentException as for {@link #effect(Collection)}
     */
    public Effect effect(Slot slot, ProfessionalId professional) {
        return effect(List.of(new Placement(slot, professional)));
    }

    /**
     * If all of this changed at once; the first rule broken is told in the order of the changes.
     *
     * @param changes each of another slot; whoever leaves a slot and has no other here gets none
     * @throws IllegalArgumentException if a slot lies outside of the window or comes twice, or the network lacks a room or
     *     a professional
     */
    public Effect effect(Collection<Placement> changes) {
        Variant variant = new Variant(standing);
        Set<Slot> slots = new HashSet<>();
        for (Placement change : changes) {
            if (!slots.add(change.slot())) {
                throw new IllegalArgumentException("two changes of one slot: " + change.slot());
            }
            variant = variant.without(change.slot());
        }
        for (Placement change : changes) {
            Exclusion rule = exclusion(variant, change);
            if (rule != null) {
                return new Impossible(rule, change.slot(), change.professional());
            }
            variant = change.professional() == null
                    ? variant
                    : variant.with(change.slot(), standing.person(change.professional()));
        }
        return new Possible(variant.cost());
    }

    /**
     * Everybody for this slot, in the place of whoever has it.
     *
     * @throws IllegalArgumentException if the slot lies outside of the window
     */
    public Candidates candidates(Slot slot) {
        Exclusion closed = standing.closed(slot);
        Vacancy vacancy = closed == null ? standing.vacancy(slot) : null;
        Variant free = new Variant(standing).without(slot);
        List<Fitting> fitting = new ArrayList<>();
        SortedMap<Exclusion, List<ProfessionalId>> excluded = new TreeMap<>();
        for (int person = 0; person < standing.problem.people.count; person++) {
            Exclusion rule = vacancy == null ? closed : free.exclusion(person, slot, vacancy);
            ProfessionalId professional = standing.professional(person);
            if (rule == null) {
                fitting.add(new Fitting(professional, free.with(slot, person).cost()));
            } else {
                excluded.computeIfAbsent(rule, any -> new ArrayList<>()).add(professional);
            }
        }
        fitting.sort(Comparator.comparing(Fitting::cost));
        excluded.replaceAll((rule, people) -> List.copyOf(people));
        return new Candidates(slot, List.copyOf(fitting), Collections.unmodifiableSortedMap(excluded));
    }

    /**
     * What else must change so that the professional can have the slot: one, or else two, of its slots of that week go to
     * others, or to nobody where that costs less, in the cheapest way; of the second one, given the first. Nothing if the
     * professional is kept out otherwise.
     *
     * @throws IllegalArgumentException if the slot lies outside of the window, or the network does not have the
     *     professional
     */
    public Optional<Rearrangement> rearrangement(Slot slot, ProfessionalId professional) {
        int person = standing.person(professional);
        return keptOut(slot, person) ? Optional.empty() : new Handovers(standing, person, slot).cheapest();
    }

    /**
     * What else would change if the professional had the slot: the window planned anew around it with the request's effort,
     * other decisions and as much of what stands as possible being kept. Left out is what would change anyway, be it that
     * it concerns other people only or that it is for the better by itself. With a work budget the answer is always the
     * same. Nothing if the professional is kept out otherwise, or no plan keeps every rule; never dearer than
     * {@link #effect(Slot, ProfessionalId)}.
     *
     * @throws IllegalArgumentException as for {@link #rearrangement}
     */
    public Optional<Rearrangement> aftermath(Slot slot, ProfessionalId professional) {
        return keptOut(slot, standing.person(professional))
                ? Optional.empty()
                : new Aftermath(this, request, slot, professional).cheapest();
    }

    private boolean keptOut(Slot slot, int person) {
        return standing.closed(slot) != null || standing.exclusion(person, standing.vacancy(slot)) != null;
    }

    private @Nullable Exclusion exclusion(Variant variant, Placement change) {
        Slot slot = change.slot();
        Exclusion closed = standing.closed(slot);
        if (change.professional() == null) {
            return standing.problem.request.begun(slot) ? Exclusion.BEGUN : null;
        }
        return closed == null
                ? variant.exclusion(standing.person(change.professional()), slot, standing.vacancy(slot))
                : closed;
    }
}
