package io.agendador.prompt.reading;

import io.agendador.present.Texts;
import io.agendador.prompt.command.Doubles;
import io.agendador.prompt.command.EnterHandKept;
import io.agendador.prompt.command.Limit;
import io.agendador.prompt.command.Preference;
import io.agendador.prompt.command.Priority;
import io.agendador.prompt.command.Scope;
import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of {@link CommandSentences}; null for what is not given. */
final class Clauses {

    private static final Texts PORTUGUESE = Texts.in(Texts.PORTUGUESE).with(Clauses.class, "commands");
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH).with(Clauses.class, "commands");

    private final Texts texts;
    private final LocalDate today;

    Clauses(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    static Texts texts(Locale locale) {
        return Texts.in(locale).locale().equals(ENGLISH.locale()) ? ENGLISH : PORTUGUESE;
    }

    String day(LocalDate date) {
        return date.getYear() == today.getYear()
                ? texts.day(date)
                : texts.text("day", texts.text("weekday." + date.getDayOfWeek()), texts.date(date));
    }

    String day(LocalDate date, @Nullable Shift shift) {
        return day(date) + ", " + shift(shift);
    }

    String period(@Nullable Period period) {
        if (period == null) {
            return texts.text("period.horizon");
        }
        return period.from().equals(period.to())
                ? day(period.from())
                : texts.text("period.days", day(period.from()), day(period.to()));
    }

    String period(Period period, @Nullable Shift shift) {
        return period(period) + ", " + shift(shift);
    }

    @Nullable
    String only(Scope scope) {
        return scope.isEmpty() ? null : texts.text("clause.only", scope(scope));
    }

    @Nullable
    String except(Scope scope) {
        return scope.isEmpty() ? null : texts.text("clause.except", scope(scope));
    }

    @Nullable
    String prioritize(Collection<Priority> priorities) {
        return priorities.isEmpty()
                ? null
                : texts.text("clause.prioritize", listed(priorities.stream().map(this::priority)));
    }

    @Nullable
    String ignore(Collection<Preference> preferences) {
        return preferences.isEmpty()
                ? null
                : texts.text("clause.ignore", listed(preferences.stream().map(texts::word)));
    }

    @Nullable
    String doubles(@Nullable Doubles doubles) {
        return doubles == null ? null : texts.word(doubles);
    }

    @Nullable
    String reason(@Nullable String reason) {
        return reason == null ? null : texts.text("clause.reason", reason);
    }

    String limit(Limit limit) {
        Stream.Builder<String> parts = Stream.builder();
        if (limit.maxWeeklyHours() != null) {
            parts.add(texts.text("limit.hours", limit.maxWeeklyHours()));
        }
        if (limit.maxDoubles() != null) {
            parts.add(texts.text("limit.doubles", limit.maxDoubles()));
        }
        return listed(parts.build());
    }

    String entry(EnterHandKept.Entry entry) {
        return texts.text("entry", day(entry.date(), entry.shift()), entry.professional(), entry.room());
    }

    private String scope(Scope scope) {
        return listed(Stream.of(
                        scope.locations().stream(),
                        scope.rooms().stream(),
                        scope.professionals().stream(),
                        scope.shifts().stream().map(texts::word),
                        scope.weekdays().stream().map(texts::word),
                        scope.dates().stream().map(this::day))
                .flatMap(it -> it));
    }

    private String priority(Priority priority) {
        Stream.Builder<String> parts = Stream.builder();
        if (priority.shift() != null) {
            parts.add(texts.word(priority.shift()));
        }
        if (priority.professional() != null) {
            parts.add(texts.text("priority.professional", priority.professional()));
        }
        if (priority.location() != null) {
            parts.add(texts.text("priority.location", priority.location()));
        }
        return parts.build().collect(Collectors.joining(" "));
    }

    private String shift(@Nullable Shift shift) {
        return shift == null ? texts.text("shift.all") : texts.word(shift);
    }

    private static String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
