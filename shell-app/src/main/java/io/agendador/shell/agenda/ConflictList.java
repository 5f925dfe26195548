package io.agendador.shell.agenda;

import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.ConflictSuggestions;
import io.agendador.proposal.Edit;
import io.agendador.review.Adjustments;
import io.agendador.review.RosterReport;
import io.agendador.review.Suggestion;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.shell.command.Carrying;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where calendars contradict the roster: lists it, and decides about it. */
final class ConflictList implements ShellCommand {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,3}))?");
    private static final int WEEKS_BACK = 4;

    private final CalendarDesk calendars;
    private final Adjustments adjustments;

    ConflictList(CalendarDesk calendars, Adjustments adjustments) {
        this.calendars = calendars;
        this.adjustments = adjustments;
    }

    @Override
    public Syntax syntax() {
        Completion dates = calendars.desk().offers().dates();
        Syntax syntax = Syntax.of("agenda conflitos", "calendar conflicts");
        for (Way it : Way.values()) {
            syntax = syntax.with(new Syntax.Option(
                    it.option, it.english, "3", calendars::openNumbers, "conflict-" + it.english, false));
        }
        return syntax.flag("acoes", "actions")
                .with(new Syntax.Option("aplicar", "apply", "3.1", Completion.NONE, "conflict-apply", false))
                .flag("todos", "all")
                .option("de", "from", "2026-11-22", dates)
                .option("ate", "to", "2026-12-19", dates)
                .reason()
                .changes();
    }

    /** The ways out of a conflict, and how they are typed. */
    private enum Way {
        ADOPT("adotar", "adopt", Resolution.ADOPT),
        REVERT("reverter", "revert", Resolution.REVERT),
        PIN("fixar", "pin", Resolution.PIN);

        private final String option;
        private final String english;
        private final Resolution resolution;

        Way(String option, String english, Resolution resolution) {
            this.option = option;
            this.english = english;
            this.resolution = resolution;
        }
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = calendars.network();
        List<Way> ways = List.of(Way.values()).stream()
                .filter(it -> invocation.flag(it.option))
                .toList();
        Optional<String> applied = invocation.text("aplicar");
        if (ways.size() + (applied.isPresent() ? 1 : 0) > 1) {
            throw calendars.desk().refused(ExitCode.USAGE, "conflict.one");
        } else if (applied.isPresent()) {
            List<Edit> edits = suggestion(applied.get()).edits();
            return Carrying.out(calendars.desk(), invocation, consent -> adjustments.adjust(edits, consent));
        } else if (ways.isEmpty()) {
            return list(invocation, network);
        }
        Way way = ways.get(0);
        long number = invocation.number(way.option, 1, Integer.MAX_VALUE).orElseThrow();
        return new Resolving(calendars, network).run(invocation, calendars.conflict(number), way.resolution);
    }

    private Answer list(Invocation invocation, Network network) {
        List<Conflict> shown = shown(invocation, network);
        boolean acting = invocation.flag("acoes");
        List<ConflictView> data = shown.stream()
                .map(it -> ConflictView.of(calendars.texts(), network, it, acting ? suggestions(it) : List.of()))
                .toList();
        return Answer.done(data, page -> {
            if (data.isEmpty()) {
                return List.of(calendars.texts().text("none.conflicts"));
            }
            List<String> lines = new ArrayList<>();
            data.forEach(it -> lines.addAll(it.numbered()));
            lines.add("");
            lines.add(calendars.texts().text("conflict.how"));
            lines.add(calendars.texts().text(acting ? "conflict.apply" : "conflict.act"));
            return lines;
        });
    }

    private List<Conflict> shown(Invocation invocation, Network network) {
        if (!invocation.flag("todos") && !invocation.flag("de") && !invocation.flag("ate")) {
            return calendars.mirror().openConflicts();
        }
        LocalDate today = calendars.desk().today(network);
        LocalDate from = invocation.date("de").orElse(today.minusWeeks(WEEKS_BACK));
        LocalDate to = invocation.date("ate").orElse(from.plusYears(1).minusDays(1));
        return calendars.mirror().conflicts(calendars.days(network, invocation, new Period(from, max(from, to))));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** What can be done about the roster where the conflict is. */
    private List<Suggestion> suggestions(Conflict conflict) {
        Slot slot = conflict.slot();
        if (slot == null || conflict.state() != Conflict.State.OPEN) {
            return List.of();
        }
        Optional<RosterReport> report =
                calendars.desk().reports().inForce(slot.week().period());
        return report.map(it -> new ConflictSuggestions(it, calendars.now()).about(conflict))
                .orElse(List.of());
    }

    private Suggestion suggestion(String typed) {
        Matcher numbers = NUMBERS.matcher(typed.strip());
        if (!numbers.matches()) {
            throw calendars.desk().refused(ExitCode.USAGE, "findings.number", typed);
        }
        List<Suggestion> about = suggestions(calendars.conflict(Long.parseLong(numbers.group(1))));
        int action = numbers.group(2) == null ? 1 : Integer.parseInt(numbers.group(2));
        if (action < 1 || action > about.size()) {
            throw calendars.desk().refused(ExitCode.USAGE, "conflict.no-action", typed, about.size());
        }
        return about.get(action - 1);
    }
}
