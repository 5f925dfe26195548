package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Swap;
import io.agendador.roster.Swap.Source;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Confirmation;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a swap of two people, whose slots are found by who holds them on the dates. Of hand-kept days it is put in
 * force at once; of others if that is asked for.
 */
final class SwapEnter implements ShellCommand {

    private static final String DATE = "data";
    private static final String SHIFT = "turno";
    private static final String RETURN = "em-troca";
    private static final String RETURN_SHIFT = "turno-em-troca";
    private static final String APPLY = "aplicar";

    private final Desk desk;
    private final Door door;
    private final Supplier<UUID> ids;
    private final boolean handKept;

    private SwapEnter(Desk desk, Door door, Supplier<UUID> ids, boolean handKept) {
        this.desk = desk;
        this.door = door;
        this.ids = ids;
        this.handKept = handKept;
    }

    /** For hand-kept days, and for any. */
    static List<ShellCommand> both(Desk desk, Door door, Supplier<UUID> ids) {
        return List.of(new SwapEnter(desk, door, ids, true), new SwapEnter(desk, door, ids, false));
    }

    @Override
    public Syntax syntax() {
        Offers offers = desk.offers();
        Syntax syntax = handKept
                ? Syntax.of("escala sabado trocar", "roster saturday swap")
                : Syntax.of("escala trocar", "roster swap").flag(APPLY, "apply");
        return syntax.argument("quem-passa", offers.professionals())
                .argument("quem-assume", offers.professionals())
                .option(DATE, "date", "2026-11-28", offers.dates())
                .option(SHIFT, "shift", "manha", offers.words(Shift.class))
                .option(RETURN, "in-return", "2026-12-05", offers.dates())
                .option(RETURN_SHIFT, "shift-in-return", "manha", offers.words(Shift.class))
                .option("origem", "source", "whatsapp", offers.words(Source.class))
                .reason()
                .changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        Swap swap = swap(network, invocation);
        List<String> details = List.of(SwapView.sentence(desk, network, swap));
        return handKept || invocation.flag(APPLY)
                ? door.settled(invocation, new Carrying.Matter(network, details, ""), swap)
                : Confirmation.of(answer(network, swap, "", against(network, swap)))
                        .carryOut(invocation, () -> register(network, swap));
    }

    private Swap swap(Network network, Invocation invocation) {
        Professional giver = desk.professional(network, invocation.argument(0).orElse(""));
        Professional taker = desk.professional(network, invocation.argument(1).orElse(""));
        if (giver.equals(taker)) {
            throw desk.refused(ExitCode.USAGE, "swap.same", giver.name());
        }
        invocation.required(DATE);
        Slot first = held(network, giver, invocation.date(DATE).orElseThrow(), SHIFT, invocation);
        Optional<LocalDate> date = invocation.date(RETURN);
        @Nullable
        Slot second = date.map(it -> held(network, taker, it, RETURN_SHIFT, invocation))
                .orElse(null);
        return new Swap(
                ids.get(),
                second == null ? Swap.Kind.HANDOVER : Swap.Kind.EXCHANGE,
                first,
                giver.id(),
                second,
                taker.id(),
                invocation.text("motivo").orElse(""),
                invocation.choice("origem", Source.class).orElse(Source.MANUAL),
                Swap.Status.REGISTERED);
    }

    /** The one slot that this one holds then. */
    private Slot held(Network network, Professional who, LocalDate date, String shift, Invocation invocation) {
        Optional<Shift> wanted = invocation.choice(shift, Shift.class);
        Roster roster = desk.reports().inForce(Period.day(date)).orElseThrow().roster();
        List<Slot> held = roster.states().entrySet().stream()
                .filter(it ->
                        it.getValue().isHeldBy(who.id()) && it.getKey().date().equals(date))
                .map(it -> it.getKey())
                .filter(it -> wanted.isEmpty() || wanted.get() == it.shift())
                .sorted(network.slotOrder())
                .toList();
        List<Slot> meant =
                held.stream().filter(it -> !handKept || isHandKept(network, it)).toList();
        if (meant.size() != 1) {
            String key = held.isEmpty() ? "swap.nowhere" : meant.isEmpty() ? "swap.not-hand-kept" : "swap.both";
            throw desk.refused(ExitCode.USAGE, key, who.name(), desk.texts().day(date), invocation.named(shift));
        }
        return meant.get(0);
    }

    private static boolean isHandKept(Network network, Slot slot) {
        return network.locationOf(slot.room())
                .filter(it -> it.handKept(slot.date()))
                .isPresent();
    }

    private Answer register(Network network, Swap swap) {
        return door.registered(swap)
                .map(it -> OutcomeView.refused(desk, network, it))
                .orElseGet(() -> answer(network, swap, "swap.registered", List.of()));
    }

    /** Nothing keeps a swap from being registered, but who does it should know what will. */
    private List<String> against(Network network, Swap swap) {
        return OutcomeView.against(desk, network, door.tried(swap));
    }

    private Answer answer(Network network, Swap swap, String last, List<String> against) {
        List<String> lines = new ArrayList<>(List.of(SwapView.sentence(desk, network, swap)));
        if (!against.isEmpty()) {
            lines.add(desk.texts().text("swap.against"));
            against.forEach(it -> lines.add("  " + it));
        }
        if (!last.isEmpty()) {
            lines.add(desk.texts().text(last, Desk.shortId(swap.id()), desk.typedBefore()));
        }
        return Answer.done(SwapView.of(network, swap), page -> lines);
    }
}
