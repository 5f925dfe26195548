package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Permitted;
import io.agendador.present.CalendarCondition;
import io.agendador.present.CalendarNames;
import io.agendador.present.CalendarTable;
import io.agendador.present.ConflictSentences;
import io.agendador.present.Decisions;
import io.agendador.present.Texts;
import io.agendador.proposal.Refusal;
import io.agendador.review.NameSearch;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Completion.Choice;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What every command about calendars has at hand. */
record CalendarDesk(Desk desk, CalendarMirror mirror) {

    private static final int MOST_DAYS = 366;

    Texts texts() {
        return desk.texts();
    }

    Network network() {
        return desk.base().network();
    }

    Instant now() {
        return desk.clock().instant();
    }

    CalendarTable table(Network network) {
        return new CalendarTable(texts(), network, now());
    }

    /** How all of them fare, what needs attention first; refused if there is none. */
    List<CalendarCondition> conditions() {
        return CalendarCondition.of(linked(), now());
    }

    private List<CalendarState> linked() {
        List<CalendarState> linked = mirror.calendars();
        if (linked.isEmpty()) {
            throw desk.refused(ExitCode.FAILED, "agenda.none", desk.typedBefore());
        }
        return linked;
    }

    /** {@code controle}, {@code profissional Ana}, {@code sala Savassi - Sala 1}; the kind may be left out. */
    MirrorCalendar calendar(Network network, String typed) {
        List<MirrorCalendar> known =
                linked().stream().map(CalendarState::calendar).toList();
        NameSearch<MirrorCalendar> search = new NameSearch<>(known, it -> called(network, it));
        return search.find(typed)
                .orElseThrow(() -> search.nearest(typed)
                        .map(it -> desk.refused(ExitCode.USAGE, "agenda.unknown.near", typed, it))
                        .orElseGet(() -> desk.refused(ExitCode.USAGE, "agenda.unknown", typed, desk.typedBefore())));
    }

    /** Qualified in the reader's language first, then whatever else people type. */
    private List<String> called(Network network, MirrorCalendar calendar) {
        List<String> called = new ArrayList<>(List.of(new CalendarNames(texts(), network).qualified(calendar)));
        for (Texts language : List.of(Texts.in(Texts.PORTUGUESE), Texts.in(Locale.ENGLISH))) {
            CalendarNames names = new CalendarNames(language, network);
            called.add(names.qualified(calendar));
            called.add(names.of(calendar));
            aliases(network, calendar).forEach(it -> called.add(language.word(calendar.kind()) + " " + it));
        }
        aliases(network, calendar).forEach(called::add);
        // The dash of a room's name may be left out.
        List.copyOf(called).forEach(it -> called.add(it.replace(" - ", " ")));
        return called;
    }

    private static Stream<String> aliases(Network network, MirrorCalendar calendar) {
        return Stream.ofNullable(calendar.professional())
                .flatMap(it -> network.professional(it).stream())
                .flatMap(it -> it.aliases().stream());
    }

    /** What {@link #calendar} takes. */
    Completion offered() {
        return typed -> desk.reports().network().stream()
                .flatMap(base -> {
                    CalendarNames names = new CalendarNames(texts(), base.network());
                    return mirror.calendars().stream().map(it -> names.qualified(it.calendar()));
                })
                .map(Choice::of)
                .toList();
    }

    /** The days that the options name: {@code --semanas}, or {@code --de} and {@code --ate}. */
    Period days(Network network, Invocation invocation, Period usual) {
        if (invocation.flag("semanas") && (invocation.flag("de") || invocation.flag("ate"))) {
            throw desk.refused(ExitCode.USAGE, "agenda.period");
        }
        LocalDate from = invocation.date("de").orElse(usual.from());
        LocalDate to = invocation
                .number("semanas", 1, 12)
                .map(it -> desk.week(network, it.intValue()).period().to())
                .or(() -> invocation.date("ate"))
                .orElse(usual.to());
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS))) {
            throw desk.refused(ExitCode.USAGE, "period.order", texts().date(from), texts().date(to), MOST_DAYS);
        }
        return new Period(from, to);
    }

    /** What came of it; refused if the author may not. */
    <T> T permitted(Network network, Permitted<T> outcome) {
        if (outcome instanceof Permitted.Done<T> done) {
            return done.result();
        }
        Refusal refusal = ((Permitted.Refused<T>) outcome).refusal();
        throw desk.refused(ExitCode.REFUSED, "failure.known", sentence(network, refusal));
    }

    /** The open conflict of this number. */
    Conflict conflict(long number) {
        return mirror.openConflicts().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        desk.refused(ExitCode.USAGE, "conflict.none", String.valueOf(number), desk.typedBefore()));
    }

    /** The numbers of the open conflicts. */
    List<Choice> openNumbers(Completion.Typed typed) {
        ConflictSentences sentences = new ConflictSentences(texts(), network());
        return mirror.openConflicts().stream()
                .map(it -> Choice.of(String.valueOf(it.number()), sentences.what(it)))
                .toList();
    }

    String sentence(Network network, Refusal refusal) {
        return new Decisions(texts(), network).refusal(refusal);
    }
}
