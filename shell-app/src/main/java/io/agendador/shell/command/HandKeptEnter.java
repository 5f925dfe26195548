package io.agendador.shell.command;

import io.agendador.proposal.Edit;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Completion.Choice;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Enters what people agreed for hand-kept days: slots that are named, or slot by slot in a talk. */
final class HandKeptEnter implements ShellCommand {

    private static final String DATE = "data";
    private static final String MONTH = "mes";
    private static final String SHIFT = "turno";

    private final Desk desk;
    private final Door door;

    HandKeptEnter(Desk desk, Door door) {
        this.desk = desk;
        this.door = door;
    }

    @Override
    public Syntax syntax() {
        Offers offers = desk.offers();
        return Syntax.of("escala sabado lancar", "roster saturday enter")
                .argument("[sala=pessoa…]", this::pairs)
                .option(DATE, "date", "2026-11-28", offers.dates())
                .option(SHIFT, "shift", "manha", offers.words(Shift.class))
                .option(MONTH, "month", "2026-12")
                .reason()
                .changes();
    }

    private List<Choice> pairs(Completion.Typed typed) {
        int equals = typed.word().indexOf('=');
        String before = typed.word().substring(0, equals + 1);
        Stream<Choice> choices = equals < 0
                ? desk.offers().rooms().choices(typed).stream().map(it -> new Choice(it.text() + "=", "", false))
                : desk.offers().professionals().choices(typed).stream().map(it -> Choice.of(before + it.text()));
        return choices.toList();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        return invocation.arguments().isEmpty() ? talk(invocation, network) : named(invocation, network);
    }

    private Answer named(Invocation invocation, Network network) {
        invocation.required(DATE);
        LocalDate date = invocation.date(DATE).orElseThrow();
        List<Edit.EnterHandKept> entries = invocation.arguments().stream()
                .map(it -> entry(network, invocation, date, it))
                .toList();
        HandKeptForm form = new HandKeptForm(desk, network, Period.day(date));
        return enter(invocation, network, form, entries);
    }

    private Edit.EnterHandKept entry(Network network, Invocation invocation, LocalDate date, String typed) {
        int equals = typed.lastIndexOf('=');
        if (equals < 1 || equals == typed.length() - 1) {
            throw desk.refused(ExitCode.USAGE, "hand-kept.pair", typed);
        }
        Slot slot = slot(invocation, network, desk.room(network, typed.substring(0, equals)), date);
        return new Edit.EnterHandKept(
                slot, desk.professional(network, typed.substring(equals + 1)).id());
    }

    /** The shift may be left out where the room is open in one alone. */
    private Slot slot(Invocation invocation, Network network, Room room, LocalDate date) {
        Optional<Shift> typed = invocation.choice(SHIFT, Shift.class);
        List<Slot> open = Stream.of(Shift.values())
                .map(it -> new Slot(room.id(), date, it))
                .filter(it -> network.openSlot(it).isPresent())
                .toList();
        if (typed.isEmpty() && open.size() > 1) {
            throw desk.refused(
                    ExitCode.USAGE,
                    "hand-kept.shift",
                    network.roomName(room.id()),
                    desk.texts().day(date));
        }
        return typed.map(it -> new Slot(room.id(), date, it))
                .or(() -> open.stream().findFirst())
                .orElseGet(() -> new Slot(room.id(), date, Shift.MORNING));
    }

    private Answer talk(Invocation invocation, Network network) {
        if (invocation.flag(DATE) == invocation.flag(MONTH)) {
            throw desk.refused(ExitCode.USAGE, "hand-kept.what");
        }
        if (!invocation.canAsk()) {
            throw desk.refused(ExitCode.USAGE, "hand-kept.script");
        }
        HandKeptForm form = new HandKeptForm(
                desk, network, invocation.date(DATE).map(Period::day).orElseGet(() -> month(invocation)));
        List<Edit.EnterHandKept> entries = form.ask(invocation, it -> door.tried(List.copyOf(it)));
        if (entries.isEmpty()) {
            return Answer.done(List.of(), page -> {
                List<String> lines = new ArrayList<>(form.lines(entries));
                lines.add(desk.texts().text("hand-kept.nothing"));
                return lines;
            });
        }
        return enter(invocation, network, form, entries);
    }

    private Period month(Invocation invocation) {
        String typed = invocation.required(MONTH);
        try {
            YearMonth month = YearMonth.parse(typed.strip());
            return new Period(month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeException e) {
            throw desk.refused(ExitCode.USAGE, "hand-kept.month", typed);
        }
    }

    private Answer enter(Invocation invocation, Network network, HandKeptForm form, List<Edit.EnterHandKept> entries) {
        Carrying.Matter matter = new Carrying.Matter(network, form.lines(entries), "");
        return door.edits(invocation, matter, new ArrayList<>(entries));
    }
}
