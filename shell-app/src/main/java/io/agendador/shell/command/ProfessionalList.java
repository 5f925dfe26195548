package io.agendador.shell.command;

import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who can be placed. */
final class ProfessionalList implements ShellCommand {

    private final Desk desk;

    /** One professional in JSON. */
    record Entry(
            String name,
            String classification,
            @Nullable String preferredShift,
            int targetWeeklyHours,
            int maxWeeklyHours,
            int maxDoublesPerWeek,
            boolean acceptsDoubles,
            List<String> preferredLocations,
            List<String> vetoedLocations,
            List<String> tags,
            List<String> aliases,
            String email,
            String phone,
            boolean active) {

        static Entry of(Network network, Professional it) {
            Integer hours = it.maxWeeklyHours();
            Integer doubles = it.maxDoublesPerWeek();
            return new Entry(
                    it.name(),
                    it.classification().name(),
                    it.preferredShift() == null ? null : it.preferredShift().name(),
                    it.targetWeeklyHours(),
                    hours == null ? network.policy().maxWeeklyHours() : hours,
                    doubles == null ? network.policy().maxDoublesPerWeek() : doubles,
                    it.acceptsDoubles(),
                    names(network, it.preferredLocations()),
                    names(network, it.vetoedLocations()),
                    List.copyOf(it.tags()),
                    List.copyOf(it.aliases()),
                    it.email(),
                    it.phone(),
                    it.active());
        }

        private static List<String> names(Network network, Collection<LocationId> locations) {
            return locations.stream()
                    .flatMap(it -> network.location(it).stream())
                    .map(Location::name)
                    .sorted()
                    .toList();
        }
    }

    ProfessionalList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro profissionais", "registry professionals")
                .option("etiqueta", "tag", "treinador", desk.offers().tags())
                .flag("todos", "all");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        String tag = invocation.text("etiqueta").orElse("");
        List<Professional> shown = network.professionals().stream()
                .filter(it -> it.active() || invocation.flag("todos"))
                .filter(it -> tag.isEmpty() || it.tags().contains(tag))
                .toList();
        Answer table = Listing.of(
                shown,
                List.of(desk.texts().text("columns.professionals").split(";", -1)),
                it -> cells(network, it),
                desk.texts().text("none.professionals"));
        return Answer.done(shown.stream().map(it -> Entry.of(network, it)).toList(), table.lines());
    }

    List<?> cells(Network network, Professional it) {
        Entry entry = Entry.of(network, it);
        return List.of(
                entry.name(),
                desk.texts().word(it.classification()),
                it.preferredShift() == null ? "" : desk.texts().word(it.preferredShift()),
                entry.targetWeeklyHours() + "/" + entry.maxWeeklyHours() + " h",
                entry.acceptsDoubles() ? String.valueOf(entry.maxDoublesPerWeek()) : "0",
                String.join(", ", entry.preferredLocations()),
                String.join(", ", entry.vetoedLocations()),
                String.join(", ", entry.tags()),
                it.active() ? "" : desk.texts().text("inactive"));
    }
}
