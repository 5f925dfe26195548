package io.agendador.prompt.offline.order;

import io.agendador.prompt.command.BalanceHours;
import io.agendador.prompt.command.ClearFuture;
import io.agendador.prompt.command.FillGaps;
import io.agendador.prompt.command.Preference;
import io.agendador.prompt.command.Priority;
import io.agendador.prompt.command.Regenerate;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.command.Scope;
import io.agendador.prompt.offline.clause.GenerationParts;
import io.agendador.prompt.offline.clause.GenerationParts.Part;
import io.agendador.prompt.offline.clause.Matched;
import io.agendador.prompt.offline.date.Almanac;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Doubt.Choice;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.item.When.Kind;
import io.agendador.prompt.offline.lexicon.Plain;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Commands that generate, and the one that clears what was generated. */
public record GenerationCommands(Asking asking) {

    private static final Pattern NUMBERS =
            Pattern.compile("(?:[a-z]{1,3} )?(?:dias? )?[0-9]{1,2}(?:(?: ?,| e)+(?: dias?)? [0-9]{1,2})*");

    public List<ReplanCommand> commands(Matched matched, GenerationParts parts) {
        new Strays(asking.text()).ask(matched.clause());
        Scope only = only(parts);
        Scope except = scope(parts, parts.parts(Part.EXCEPT));
        if (matched.command().equals("clearFuture")) {
            plain(matched, parts, false);
            return List.of(new ClearFuture(from(parts), only, except));
        }
        List<Period> periods = periods(parts, matched.command());
        List<ReplanCommand> commands = new ArrayList<>();
        if (matched.command().equals("regenerate")) {
            List<Priority> wishes = new Wishes(asking).of(parts);
            SortedSet<Preference> ignored = ignored(matched, parts);
            periods.forEach(it -> commands.add(new Regenerate(it, only, except, wishes, ignored, parts.doubles())));
        } else if (matched.command().equals("balanceHours")) {
            plain(matched, parts, false);
            periods.forEach(it -> commands.add(new BalanceHours(it, only, except)));
        } else {
            plain(matched, parts, true);
            loose(matched);
            if (periods.isEmpty()) {
                commands.add(new FillGaps(null, parts.doubles(), only, except));
            }
            periods.forEach(it -> commands.add(new FillGaps(it, parts.doubles(), only, except)));
        }
        return commands;
    }

    /** Wishes and doubles that this command has no field for. */
    private static void plain(Matched matched, GenerationParts parts, boolean doubles) {
        boolean wishes = !parts.parts(Part.PRIORITIZE).isEmpty()
                || !parts.parts(Part.IGNORE).isEmpty()
                || matched.clause().has(Sign.IGNORE);
        if (wishes || (parts.doubles() != null && !doubles)) {
            throw new UnclearException(Doubt.of("ask.noWish", matched.clause().span(), List.of()));
        }
    }

    /** "Arruma a escala": what is to be done about it? Gaps are what "arruma os buracos" says. */
    private static void loose(Matched matched) {
        boolean loose = matched.clause().items(Sign.FILL).stream()
                .anyMatch(it -> it.value().equals("LOOSE"));
        if (loose && !matched.clause().has(Sign.GAP)) {
            throw new UnclearException(Doubt.of("ask.what", matched.clause().span(), List.of()));
        }
    }

    private List<Period> periods(GenerationParts parts, String command) {
        List<Item> days = parts.days();
        if (days == null) {
            if (command.equals("fillGaps")) {
                return List.of();
            }
            throw new UnclearException(asking.missing("ask.period"));
        }
        When when = Asking.certain(Asking.merged(days), days.get(0));
        if (when.kind() == Kind.HORIZON && command.equals("fillGaps")) {
            return List.of();
        }
        return restricted(parts, days, when) ? when.within() : when.joined();
    }

    /** "Só a segunda e a quarta da semana 2": those days of that week. */
    private static boolean restricted(GenerationParts parts, List<Item> days, When when) {
        return when.within().size() == 1
                && (when.periods().size() > 1 || parts.parts(Part.ONLY).contains(days));
    }

    private LocalDate from(GenerationParts parts) {
        List<Item> days = parts.days();
        if (days == null) {
            List<Choice> choices = List.of(
                    from(asking.almanac().today().plusDays(1)),
                    from(asking.almanac().nextWeek().from()));
            throw new UnclearException(asking.appended("ask.from", choices));
        }
        When when = Asking.certain(Asking.merged(days), days.get(0));
        if (when.kind() != Kind.FROM) {
            throw new UnclearException(Doubt.of(
                    "ask.onlyFrom",
                    days.get(0),
                    List.of(from(when.periods().get(0).from()))));
        }
        return when.periods().get(0).from();
    }

    private static Choice from(LocalDate date) {
        String words = "a partir de " + Almanac.choice(date).words();
        return new Choice(words, words);
    }

    /** What stands beside the command itself restricts it as "só" does. */
    private Scope only(GenerationParts parts) {
        List<List<Item>> groups = new ArrayList<>(parts.parts(Part.MAIN));
        groups.addAll(parts.parts(Part.ONLY));
        return scope(parts, groups);
    }

    Scope scope(GenerationParts parts, List<List<Item>> groups) {
        List<String> locations = new ArrayList<>();
        List<String> rooms = new ArrayList<>();
        List<String> people = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        List<DayOfWeek> weekdays = new ArrayList<>();
        List<LocalDate> dates = new ArrayList<>();
        for (List<Item> group : groups) {
            switch (group.get(0).sign()) {
                case L -> locations.addAll(Asking.names(group));
                case R -> group.forEach(it -> rooms.add(asking.room(it)));
                case P -> people.addAll(Asking.names(group));
                case S ->
                    group.stream()
                            .filter(it -> !it.value().equals("ALL"))
                            .forEach(it -> shifts.add(Shift.valueOf(it.value())));
                default -> days(parts, group, weekdays, dates);
            }
        }
        return new Scope(set(locations), set(rooms), set(people), set(shifts), set(weekdays), set(dates));
    }

    private void days(GenerationParts parts, List<Item> group, List<DayOfWeek> weekdays, List<LocalDate> dates) {
        When when = Asking.merged(group);
        if (group == parts.days() && !restricted(parts, group, when)) {
            return;
        }
        if (!when.weekdays().isEmpty()) {
            ofWeek(parts, group, when);
            weekdays.addAll(when.weekdays());
            return;
        }
        Asking.certain(when, group.get(0));
        when.periods().stream().flatMap(Period::days).limit(62).forEach(dates::add);
        List<Item> whole = parts.days();
        if (whole == null) {
            return;
        }
        List<Period> periods = Asking.merged(whole).periods();
        boolean inside = periods.stream().anyMatch(it -> dates.stream().allMatch(it::contains));
        if (!inside && !within(group, dates, periods)) {
            throw new UnclearException(Doubt.of("ask.outside", group.get(0), List.of()));
        }
    }

    /** "Refaz as semanas 2 e 3, exceto quinta da semana 3": not each Thursday. */
    private void ofWeek(GenerationParts parts, List<Item> group, When when) {
        List<Item> whole = parts.days();
        boolean part = whole != null
                && whole != group
                && !when.within().isEmpty()
                && Asking.merged(whole).periods().stream()
                        .flatMap(Period::days)
                        .anyMatch(day -> when.within().stream().noneMatch(it -> it.contains(day)));
        if (part) {
            throw new UnclearException(asking.whole());
        }
    }

    /** "Dezembro, exceto os dias 24 e 25": numbers without a month are of the month that the whole is in. */
    private boolean within(List<Item> group, List<LocalDate> dates, List<Period> whole) {
        String words = asking.text()
                .substring(group.get(0).from(), group.get(group.size() - 1).to());
        List<LocalDate> moved = dates.stream()
                .flatMap(it -> Stream.of(0, 1, 2, 3)
                        .map(it::plusMonths)
                        .filter(later -> later.getDayOfMonth() == it.getDayOfMonth())
                        .filter(later -> whole.stream().anyMatch(period -> period.contains(later)))
                        .limit(1))
                .toList();
        boolean inside = NUMBERS.matcher(Plain.of(words)).matches() && moved.size() == dates.size();
        if (inside) {
            dates.clear();
            dates.addAll(moved);
        }
        return inside;
    }

    private SortedSet<Preference> ignored(Matched matched, GenerationParts parts) {
        SortedSet<Preference> ignored = new TreeSet<>();
        boolean preference = false;
        List<Item> items =
                parts.parts(Part.IGNORE).stream().map(it -> it.get(0)).toList();
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            preference |= item.is(Sign.PREFERENCE);
            Preference kind = kind(item, preference || preferred(items, at));
            if (kind != null) {
                ignored.add(kind);
            }
        }
        boolean meant =
                matched.clause().has(Sign.IGNORE) || !parts.parts(Part.IGNORE).isEmpty();
        if (ignored.isEmpty() && meant) {
            List<Choice> choices = List.of(
                    new Choice("preferência de local", "ignorando preferência de local"),
                    new Choice("preferência de turno", "ignorando preferência de turno"),
                    new Choice("preferência de local e de turno", "ignorando preferência de local e de turno"));
            List<Item> words = matched.clause().items(Sign.IGNORE, Sign.PREFERENCE);
            Item all = words.get(0).upTo(words.get(words.size() - 1));
            throw new UnclearException(Doubt.of("ask.preference", all, preference ? choices : List.of()));
        }
        return ignored;
    }

    /** "O local e o turno preferidos": the word stands behind what is preferred. */
    private static boolean preferred(List<Item> items, int from) {
        int at = from;
        while (at < items.size() && items.get(at).is(Sign.PLACES, Sign.TURN)) {
            at++;
        }
        return at < items.size() && items.get(at).value().equals("PREFERRED");
    }

    private static @Nullable Preference kind(Item item, boolean preference) {
        return switch (item.sign()) {
            case ROTATION -> Preference.ROTATION;
            case TARGET -> Preference.TARGET_HOURS;
            case PLACES -> preference ? Preference.LOCATION_PREFERENCE : null;
            case TURN -> preference ? Preference.SHIFT_PREFERENCE : null;
            default -> null;
        };
    }

    private static <T extends Comparable<? super T>> SortedSet<T> set(List<T> values) {
        return new TreeSet<>(values);
    }
}
