package io.agendador.shell.weeks;

import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.mirror.Resolved;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Proposal;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.shell.town.Town;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What Carla and Eva do. */
final class Office {

    /** From Saturday to the end of the fourth week after it. */
    private static final int PUBLISHED_DAYS = 34;

    private final Town town;
    private final Diary diary;
    private boolean published;

    Office(Town town, Diary diary) {
        this.town = town;
        this.diary = diary;
    }

    void approveAndPublish() {
        var waiting = town.node().reports().proposals(10, town.clock().instant()).stream()
                .filter(it -> it.status() == Proposal.Status.PENDING)
                .toList();
        for (var it : waiting) {
            Outcome outcome = town.node().proposals().approve(it.id(), it.hash(), Town.CARLA, "revisado");
            diary.check(outcome instanceof Outcome.Done, "not approved: " + outcome);
        }
        diary.say("approved " + waiting.size());
        publish();
    }

    void publish() {
        LocalDate today = diary.today();
        PublicationPlan plan = town.node()
                .calendars()
                .plan(Publication.Kind.PUBLISH, new Period(today, today.plusDays(PUBLISHED_DAYS)));
        Published answer = town.node().calendars().publish(plan, Town.CARLA, "revisado", CalendarMirror.Progress.NONE);
        published = !(answer instanceof Published.Nothing);
        diary.say("published "
                + (answer instanceof Published.Done done
                        ? new TreeMap<>(done.publication().items())
                        : answer.getClass().getSimpleName()));
    }

    /** Whether there was anything to publish the last time. */
    boolean published() {
        return published;
    }

    /** All that is open. */
    void resolve(CalendarMirror.Resolution way) {
        List<Conflict> open = town.node().calendars().openConflicts();
        for (Conflict it : open) {
            Resolved resolved = town.node().desk().resolve(it.id(), way, Town.CARLA, "combinado");
            diary.check(resolved instanceof Resolved.Done, "not resolved: " + resolved);
            town.onlooker().resolved(it);
        }
        diary.say("resolved " + open.size() + " " + way);
    }

    /** Somebody works on a day that is kept by hand. */
    void enter(Slot slot, ProfessionalId who) {
        adjust(new Edit.EnterHandKept(slot, who), "plantão combinado");
    }

    void leaveGap(Slot slot) {
        adjust(new Edit.LeaveGap(slot), "combinado");
    }

    private void adjust(Edit edit, String reason) {
        Outcome outcome = town.node().adjustments().adjust(List.of(edit), Consent.given(Town.CARLA, reason));
        diary.check(outcome instanceof Outcome.Done, "not adjusted: " + outcome);
        edit.slots().forEach(town.onlooker().witness()::decided);
    }

    void away(ProfessionalId who, Period days) {
        change(
                it -> it.with(
                        it.professionals().stream()
                                .map(person -> person.id().equals(who) ? away(person, days) : person)
                                .toList(),
                        it.locations(),
                        it.rooms(),
                        it.openings()),
                "férias");
    }

    private static Professional away(Professional it, Period days) {
        return it.toBuilder()
                .datedUnavailability(List.of(new DatedUnavailability(days, null, "")))
                .build();
    }

    /** At this place, from now on. */
    void keepByHand(Location place, List<DayOfWeek> days) {
        change(
                it -> it.with(
                        it.professionals(),
                        it.locations().stream()
                                .map(one -> one.id().equals(place.id())
                                        ? one.toBuilder().handKeptDays(days).build()
                                        : one)
                                .toList(),
                        it.rooms(),
                        it.openings()),
                "combinado");
    }

    private void change(UnaryOperator<Network> how, String reason) {
        Outcome outcome = town.node().keeping().change(how, Consent.given(Town.EVA, reason));
        diary.check(outcome instanceof Outcome.Done, "not changed: " + outcome);
    }
}
