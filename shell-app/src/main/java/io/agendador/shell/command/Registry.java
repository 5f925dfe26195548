package io.agendador.shell.command;

import io.agendador.present.Refusals;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.Network;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What keeping people, places and policy needs.
 *
 * @param start the network where none is stored yet
 * @param ids gives people and places their ids
 */
record Registry(Desk desk, Door door, Network start, Supplier<UUID> ids) {

    /** The network; one that is still empty where none is stored. */
    Network network() {
        return desk.reports().network().map(it -> it.network()).orElse(start);
    }

    /** The entries in which this one stands for the one of the same id, or after the others. */
    static <T> List<T> with(Collection<T> entries, T entry, Function<T, ?> id) {
        return Stream.concat(entries.stream().filter(it -> !id.apply(it).equals(id.apply(entry))), Stream.of(entry))
                .toList();
    }

    /**
     * Carries a change of the network out.
     *
     * @param fields what may be to blame if a value cannot be so
     * @param details what people read of it, from the network before and after it
     */
    Answer carryOut(
            Invocation invocation,
            Network network,
            UnaryOperator<Network> change,
            List<? extends Field<?>> fields,
            BiFunction<Network, Network, List<String>> details) {
        try {
            Network after = change.apply(network);
            String note = invocation.text("nota").orElse("");
            Carrying.Matter matter = new Carrying.Matter(network, details.apply(network, after), note);
            return door.network(invocation, matter, change);
        } catch (InvalidValueException e) {
            String option = fields.stream()
                    .filter(it -> it.component().equals(e.field()))
                    .filter(it -> invocation.flag(it.name()))
                    .map(it -> desk.typed(it.option()))
                    .findFirst()
                    .orElseGet(() -> desk.texts().text("registry.component." + argument(e.field())));
            throw desk.refused(ExitCode.USAGE, "invalid", option, e.found(), new Refusals(desk.texts()).expected(e));
        }
    }

    private static String argument(String component) {
        return Set.of("name", "to", "vetoedLocations").contains(component) ? component : "other";
    }

    /** What differs, a line each: {@code Meta: 40 h → 30 h}. */
    List<String> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> headings = new LinkedHashSet<>(before.keySet());
        headings.addAll(after.keySet());
        return headings.stream()
                .filter(it -> !before.getOrDefault(it, "").equals(after.getOrDefault(it, "")))
                .flatMap(it -> Stream.of(line(it, before.getOrDefault(it, ""), after.getOrDefault(it, ""))))
                .toList();
    }

    private String line(String heading, String before, String after) {
        String gone = after.isEmpty() ? desk.texts().text("registry.none") : after;
        return "  " + heading + ": " + (before.isEmpty() ? gone : before + " → " + gone);
    }
}
