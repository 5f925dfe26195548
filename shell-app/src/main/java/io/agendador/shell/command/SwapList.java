package io.agendador.shell.command;

import io.agendador.review.NameSearch;
import io.agendador.review.Swaps;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import io.agendador.roster.Swap.Status;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Completion;
import io.agendador.shell.line.Completion.Choice;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists swaps; puts one in force, or gives it up. */
final class SwapList implements ShellCommand {

    private static final String APPLY = "aplicar";
    private static final String CANCEL = "cancelar";
    private static final int WEEKS_BACK = 4;
    private static final int YEARS = 10;

    private final Desk desk;
    private final Door door;
    private final Swaps swaps;

    SwapList(Desk desk, Door door, Swaps swaps) {
        this.desk = desk;
        this.door = door;
        this.swaps = swaps;
    }

    @Override
    public Syntax syntax() {
        Completion statuses = desk.offers().words(Status.class);
        return Syntax.of("escala trocas", "roster swaps")
                .with(new Syntax.Option("status", "status", "registrada", statuses, "swap-status", false))
                .flag("todas", "past")
                .with(new Syntax.Option(APPLY, "apply", "1a2b3c4d", this::waiting, "swap-apply", false))
                .with(new Syntax.Option(CANCEL, "cancel", "1a2b3c4d", this::waiting, "swap-cancel", false))
                .reason()
                .changes();
    }

    private List<Choice> waiting(Completion.Typed typed) {
        return desk.reports().network().stream()
                .flatMap(base -> swaps.in(always(base.network())).stream()
                        .filter(it -> it.status() == Status.REGISTERED)
                        .map(it -> Choice.of(Desk.shortId(it.id()), SwapView.sentence(desk, base.network(), it))))
                .toList();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Optional<String> applied = invocation.text(APPLY);
        Optional<String> cancelled = invocation.text(CANCEL);
        if (applied.isPresent() && cancelled.isPresent()) {
            throw desk.refused(ExitCode.USAGE, "swap.one");
        }
        if (applied.isPresent()) {
            Swap swap = found(network, applied.get());
            List<String> details = List.of(SwapView.sentence(desk, network, swap));
            return door.applied(invocation, new Carrying.Matter(network, details, ""), swap.id());
        }
        return cancelled.isPresent()
                ? cancel(invocation, network, found(network, cancelled.get()))
                : list(invocation, network);
    }

    private Answer cancel(Invocation invocation, Network network, Swap swap) {
        if (swap.status() != Status.REGISTERED) {
            throw desk.refused(ExitCode.REFUSED, "swap.decided", desk.texts().word(swap.status()));
        }
        return Confirmation.of(cancelled(network, swap, "swap.cancel"))
                .carryOut(
                        invocation,
                        () -> door.cancelled(swap.id())
                                .map(it -> OutcomeView.refused(desk, network, it))
                                .orElseGet(() -> cancelled(network, swap.with(Status.CANCELLED), "swap.cancelled")));
    }

    private Answer cancelled(Network network, Swap swap, String key) {
        return Answer.done(
                SwapView.of(network, swap),
                page -> List.of(
                        SwapView.sentence(desk, network, swap), desk.texts().text(key)));
    }

    private Answer list(Invocation invocation, Network network) {
        Optional<Status> status = invocation.choice("status", Status.class);
        LocalDate from = desk.today(network).minusWeeks(WEEKS_BACK);
        List<Swap> shown = swaps.in(always(network)).stream()
                .filter(it -> status.isEmpty() || status.get() == it.status())
                .filter(it -> invocation.flag("todas") || !last(it).isBefore(from))
                .toList();
        Answer table = Listing.of(
                shown,
                List.of(desk.texts().text("columns.swaps").split(";", -1)),
                it -> List.of(
                        Desk.shortId(it.id()),
                        desk.texts().word(it.status()),
                        SwapView.sentence(desk, network, it),
                        it.reason(),
                        desk.texts().word(it.source())),
                desk.texts().text("none.swaps"));
        return Answer.done(shown.stream().map(it -> SwapView.of(network, it)).toList(), table.lines());
    }

    private static LocalDate last(Swap swap) {
        Slot second = swap.second();
        return second != null && second.date().isAfter(swap.first().date())
                ? second.date()
                : swap.first().date();
    }

    /** By the beginning of its id. */
    private Swap found(Network network, String typed) {
        String wanted = NameSearch.plain(typed);
        List<Swap> found = swaps.in(always(network)).stream()
                .filter(it -> !wanted.isEmpty() && it.id().toString().startsWith(wanted))
                .toList();
        if (found.size() != 1) {
            throw desk.refused(
                    ExitCode.USAGE, found.isEmpty() ? "swap.unknown" : "swap.many", typed, desk.typedBefore());
        }
        return found.get(0);
    }

    private Period always(Network network) {
        LocalDate today = desk.today(network);
        return new Period(today.minusYears(YEARS), today.plusYears(YEARS));
    }
}
