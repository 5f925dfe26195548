package io.agendador.prompt.drafting;

import io.agendador.planning.Effort;
import io.agendador.planning.Selection;
import io.agendador.planning.Terms;
import io.agendador.prompt.command.BalanceHours;
import io.agendador.prompt.command.Doubles;
import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Priority;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.Scope;
import io.agendador.prompt.drafting.Objection.Why;
import io.agendador.proposal.Drafting;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.roster.Location;
import io.agendador.roster.OpenSlot;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands that have something planned; each becomes one search, in the order in which they were said. */
final class Searches {

    /** Any will do; the same one, so that the same words give the same plan. */
    private static final long SEED = 1;

    private static final Effort LATER = Effort.of(0);

    private final Sketch sketch;

    Searches(Sketch sketch) {
        this.sketch = sketch;
    }

    /** Afresh: else nothing would change where everything is covered. */
    void regenerate(Regenerate it) {
        Terms terms = Terms.NONE
                .ignoring(it.ignore().stream()
                        .map(each -> Terms.Preference.valueOf(each.name()))
                        .toList())
                .prioritizing(it.prioritize().stream().map(this::priority).toList());
        search(it.period(), it.only(), it.except(), doubles(terms, it.doubles()), true, false);
    }

    void balance(BalanceHours it) {
        search(it.period(), it.only(), it.except(), Terms.NONE.balanced(), false, false);
    }

    void fill(FillGaps it) {
        search(
                it.period() == null ? horizon() : it.period(),
                it.only(),
                it.except(),
                doubles(Terms.NONE, it.doubles()),
                false,
                true);
    }

    private Period horizon() {
        Period weeks = Period.weeks(
                Week.first(sketch.today()), sketch.network().policy().horizonWeeks());
        return new Period(max(weeks.from(), sketch.today()), weeks.to());
    }

    /**
     * What people cannot come to, and what closes and opens, is planned anew around all else; slots that nobody covered
     * before stay so, unless a closing has set somebody free for that very time.
     */
    void replan() {
        for (Sketch.Away away : sketch.away) {
            free(away);
        }
        if (sketch.affected.isEmpty()) {
            return;
        }
        List<Week> weeks = Sketch.weeks(sketch.affected);
        if (weeks.size() > Drafting.MOST_WEEKS) {
            sketch.object(Why.TOO_LONG, weeks.get(0).sunday(), null);
            return;
        }
        Period window = Period.weeks(weeks.get(0), weeks.size());
        List<Slot> gaps = sketch.network().openSlots(window).stream()
                .map(OpenSlot::slot)
                .filter(it -> !sketch.holders().containsKey(it) && !sketch.affected.contains(it) && !freed(it))
                .toList();
        Terms terms = gaps.isEmpty() ? Terms.NONE : Terms.NONE.except(Selection.ALL.just(gaps));
        sketch.searches.add(0, search(weeks, List.of(), false).on(terms));
    }

    private void free(Sketch.Away away) {
        ProfessionalId who = away.professional();
        List<Slot> theirs = sketch.holders().entrySet().stream()
                .filter(it -> it.getValue().equals(who) && away.covers(it.getKey()) && sketch.ahead(it.getKey()))
                .map(it -> it.getKey())
                .toList();
        if (theirs.stream().anyMatch(sketch::handKept)) {
            sketch.note(Note.Kind.STILL_ON_HAND_KEPT, Stream.of(sketch.network().professionalName(who)));
        }
        theirs.stream().filter(it -> !sketch.handKept(it)).forEach(it -> {
            sketch.edit(new Edit.Unassign(it, who, false));
            sketch.affected.add(it);
        });
    }

    private boolean freed(Slot gap) {
        return sketch.closed.stream().anyMatch(it -> it.date().equals(gap.date()) && it.shift() == gap.shift());
    }

    private void search(Period asked, Scope only, Scope except, Terms terms, boolean afresh, boolean gapsOnly) {
        if (sketch.past(asked.to())) {
            return;
        }
        Period period = new Period(max(asked.from(), sketch.today()), asked.to());
        List<Week> weeks = period.weeks();
        List<LocalDate> days = Scopes.dates(only, period.days().toList());
        if (weeks.size() > Drafting.MOST_WEEKS || days.isEmpty()) {
            sketch.object(days.isEmpty() ? Why.NOTHING_FITS : Why.TOO_LONG, period.from(), null);
            return;
        }
        if (asked.from().isBefore(sketch.today())) {
            sketch.note(Note.Kind.PAST_LEFT, Stream.empty());
        }
        boolean all = days.size() == weeks.size() * 7;
        Selection part = Scopes.selection(sketch.names, only);
        Terms on = terms.only(all ? part : part.on(days));
        if (!except.isEmpty()) {
            on = on.except(Scopes.selection(sketch.names, except));
        }
        leftHandKept(part, days);
        sketch.searches.add(search(weeks, afresh ? weeks : List.of(), gapsOnly).on(on));
    }

    private static Generation search(List<Week> weeks, List<Week> afresh, boolean gapsOnly) {
        return new Generation(weeks.get(0), weeks.size(), afresh, gapsOnly, SEED, LATER);
    }

    /** Which locations of the selection have hand-kept days among these. */
    private void leftHandKept(Selection part, List<LocalDate> days) {
        Set<DayOfWeek> weekdays = days.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
        TreeSet<String> kept = sketch.network().locations().stream()
                .filter(it -> it.active()
                        && (part.locations().isEmpty() || part.locations().contains(it.id()))
                        && it.handKeptDays().stream().anyMatch(weekdays::contains))
                .map(Location::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!kept.isEmpty()) {
            sketch.note(Note.Kind.HAND_KEPT_LEFT, kept.stream());
        }
    }

    private Terms.Priority priority(Priority it) {
        String professional = it.professional();
        String location = it.location();
        Shift shift = it.shift();
        return new Terms.Priority(
                professional == null ? null : sketch.names.professional(professional),
                shift,
                location == null ? null : sketch.names.location(location));
    }

    private static Terms doubles(Terms terms, @Nullable Doubles wanted) {
        return wanted == null ? terms : terms.with(Terms.Doubles.valueOf(wanted.name()));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
