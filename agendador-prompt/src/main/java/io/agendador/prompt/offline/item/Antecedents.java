package io.agendador.prompt.offline.item;

import io.agendador.prompt.command.Assign;
import io.agendador.prompt.command.BalanceHours;
import io.agendador.prompt.command.CloseRoom;
import io.agendador.prompt.command.Exchange;
import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Limit;
import io.agendador.prompt.command.OpenRoom;
import io.agendador.prompt.command.Pin;
import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.Replace;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Unassign;
import io.agendador.prompt.command.Unavailable;
import io.agendador.prompt.command.Unpin;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What "nessa semana", "lá" and "dela" can mean: what the prompt has named so far, else what earlier commands name. */
public final class Antecedents {

    private final Set<Period> periods = new LinkedHashSet<>();
    /** Weeks that were called by their numbers. */
    private final Set<Period> numbered = new LinkedHashSet<>();

    private final Set<String> people = new LinkedHashSet<>();
    private final Set<Item> places = new LinkedHashSet<>();
    private final Set<Period> earlierPeriods = new LinkedHashSet<>();
    private final Set<String> earlierPeople = new LinkedHashSet<>();
    private final Set<Item> earlierPlaces = new LinkedHashSet<>();

    public Antecedents(List<ReplanCommand> earlier) {
        earlier.forEach(this::recall);
    }

    public void name(Item item) {
        if (item.is(Sign.W)) {
            periods.addAll(item.whenOf().periods());
        } else if (item.is(Sign.P)) {
            people.addAll(item.names());
        } else if (item.is(Sign.L) || (item.is(Sign.R) && item.names().size() == 1)) {
            places.add(Item.named(item.sign(), item.names(), 0, 0));
        }
    }

    /** Remembers that the item's week was called by its number, "semana 2": behind it "essa semana" is that one. */
    public void number(Item item) {
        numbered.addAll(item.whenOf().periods());
    }

    /** Whether the prompt has called this week by its number. */
    public boolean isNumbered(Period week) {
        return numbered.contains(week);
    }

    public List<LocalDate> dates() {
        return nearest(periods, earlierPeriods).stream()
                .filter(it -> it.from().equals(it.to()))
                .map(Period::from)
                .toList();
    }

    /** Each day that was named, in the order of time. */
    public List<LocalDate> days() {
        return dates().stream().distinct().sorted().toList();
    }

    /** The only period, as it was named. */
    public When only() {
        Period only = periods().get(0);
        return only.from().equals(only.to()) ? When.day(only.from()) : When.span(only);
    }

    /** Those of several days that the prompt itself has named so far. */
    public List<Period> spans() {
        return periods.stream().filter(it -> it.from().isBefore(it.to())).toList();
    }

    public List<Period> weeks() {
        return nearest(periods, earlierPeriods).stream()
                .flatMap(it -> it.weeks().stream().limit(6))
                .distinct()
                .map(Week::period)
                .toList();
    }

    public List<Period> periods() {
        return List.copyOf(nearest(periods, earlierPeriods));
    }

    public List<String> people() {
        return List.copyOf(nearest(people, earlierPeople));
    }

    /** Locations and rooms, as items without a place of their own in the prompt. */
    public List<Item> places() {
        return List.copyOf(nearest(places, earlierPlaces));
    }

    private static <T> Set<T> nearest(Set<T> here, Set<T> earlier) {
        return here.isEmpty() ? earlier : here;
    }

    private void recall(ReplanCommand command) {
        if (command instanceof Regenerate it) {
            remember(it.period());
        } else if (command instanceof BalanceHours it) {
            remember(it.period());
        } else if (command instanceof FillGaps it) {
            remember(it.period());
        } else if (command instanceof Exchange it) {
            remember(Period.day(it.date()), it.professionals().toArray(String[]::new));
        } else if (command instanceof Replace it) {
            remember(Period.day(it.date()), it.out(), it.in());
        } else if (command instanceof Assign it) {
            remember(Period.day(it.date()), it.professional());
            remember(Sign.R, it.room());
        } else if (command instanceof Unassign it) {
            remember(Period.day(it.date()), it.professional());
        } else if (command instanceof Unavailable it) {
            remember(it.period(), it.professional());
        } else if (command instanceof Limit it) {
            remember(it.period(), it.professional());
        } else {
            recallPlaces(command);
        }
    }

    private void recallPlaces(ReplanCommand command) {
        if (command instanceof CloseRoom it) {
            remember(it.period());
            remember(Sign.R, it.room());
        } else if (command instanceof OpenRoom it) {
            remember(it.period());
            remember(Sign.R, it.room());
        } else if (command instanceof Pin it) {
            remember(it.period(), it.professional());
            remember(Sign.R, it.room());
            remember(Sign.L, it.location());
        } else if (command instanceof Unpin it) {
            remember(it.period(), it.professional());
            remember(Sign.R, it.room());
            remember(Sign.L, it.location());
        } else if (command instanceof Query it) {
            remember(it.period(), it.professional());
            remember(Sign.R, it.room());
            remember(Sign.L, it.location());
        }
    }

    private void remember(@Nullable Period period, @Nullable String... names) {
        if (period != null) {
            earlierPeriods.add(period);
        }
        Stream.of(names).filter(it -> it != null).forEach(earlierPeople::add);
    }

    private void remember(Sign sign, @Nullable String name) {
        if (name != null) {
            earlierPlaces.add(Item.named(sign, new ArrayList<>(List.of(name)), 0, 0));
        }
    }
}
