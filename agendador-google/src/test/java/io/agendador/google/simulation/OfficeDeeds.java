package io.agendador.google.simulation;

import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Resolved;
import io.agendador.proposal.Edit;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.roster.Assignment;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import java.util.List;

/** What people do in the backend. */
final class OfficeDeeds {

    private OfficeDeeds() {}

    static String assign(World world, Chosen chosen) {
        return chosen.slotToCome()
                .map(slot -> adjust(world, new Edit.Assign(slot, chosen.of(world.clinic.people))))
                .orElse("all is past");
    }

    static String unassign(World world, Chosen chosen) {
        List<Assignment> all = world.books.roster().assignments();
        if (all.isEmpty()) {
            return "nobody is assigned";
        }
        Assignment one = chosen.of(all);
        return adjust(
                world,
                chosen.oneIn(2)
                        ? new Edit.LeaveGap(one.slot())
                        : new Edit.Unassign(one.slot(), one.professional(), true));
    }

    static String exchange(World world, Chosen chosen) {
        List<Assignment> all = world.books.roster().assignments();
        if (all.size() < 2) {
            return "too few are assigned";
        }
        Assignment one = chosen.of(all);
        Assignment other = chosen.of(all);
        return adjust(world, new Edit.Exchange(one.slot(), one.professional(), other.slot(), other.professional()));
    }

    static String handKept(World world, Chosen chosen) {
        List<Slot> kept = world.clinic.slots.stream()
                .filter(it ->
                        world.clinic.network.locationOf(it.room()).orElseThrow().handKept(it.date()))
                .toList();
        return adjust(world, new Edit.EnterHandKept(chosen.of(kept), chosen.of(world.clinic.people)));
    }

    private static String adjust(World world, Edit edit) {
        Outcome outcome = world.office.adjust(List.of(edit), Consent.given(Clinic.CAIO, "combinado"));
        if (outcome instanceof Outcome.Done) {
            edit.slots().forEach(world.witness::decided);
        }
        return outcome.getClass().getSimpleName() + " " + edit.getClass().getSimpleName() + " "
                + edit.slots().stream().map(it -> it.date() + " " + it.shift()).toList();
    }

    /** All titles with this name change. */
    static String rename(World world, Chosen chosen) {
        ProfessionalId who = chosen.of(world.clinic.people);
        String name = List.of("Ana", "Bia", "Dora").get(world.clinic.people.indexOf(who)) + " " + chosen.between(1, 9);
        Outcome outcome = world.keeping.change(
                network -> network.with(
                        network.professionals().stream()
                                .map(it -> it.id().equals(who) ? named(it, name) : it)
                                .toList(),
                        network.locations(),
                        network.rooms(),
                        network.openings()),
                Consent.given(Clinic.EVA, "casou"));
        return outcome.getClass().getSimpleName();
    }

    private static Professional named(Professional it, String name) {
        return it.toBuilder().name(name).build();
    }

    static String decide(World world, Chosen chosen) {
        List<Conflict> open = world.desk.openConflicts();
        if (open.isEmpty()) {
            return "nothing is open";
        }
        Conflict one = chosen.of(open);
        Resolution how = chosen.of(List.of(Resolution.values()));
        Resolved resolved = world.desk.resolve(one.id(), how, Clinic.CAIO, "visto");
        if (resolved instanceof Resolved.Done) {
            world.onlooker.resolved(one);
        }
        return resolved.getClass().getSimpleName() + " " + how + " of " + one.kind();
    }
}
