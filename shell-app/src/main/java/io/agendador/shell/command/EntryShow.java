package io.agendador.shell.command;

import io.agendador.present.TextTable;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.Map;

/** One person, location or room with all that is known of it. */
final class EntryShow implements ShellCommand {

    private final Desk desk;

    EntryShow(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("cadastro mostrar", "registry show")
                .argument("tipo", desk.offers().kinds())
                .argument("nome", desk.offers().namesOfKind());
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        Network network = desk.base().network();
        String name = invocation.argument(1).orElse("");
        String kind = invocation.argument(0).orElse("");
        return switch (kind) {
            case "profissional", "professional" -> professional(network, desk.professional(network, name));
            case "local", "location" -> location(desk.location(network, name));
            case "sala", "room" -> room(network, desk.room(network, name));
            default -> throw desk.refused(ExitCode.USAGE, "registry.kind", kind);
        };
    }

    private Answer professional(Network network, Professional it) {
        return upright(new Sheets(desk).of(network, it), ProfessionalList.Entry.of(network, it));
    }

    private Answer location(Location it) {
        return upright(new Sheets(desk).of(it), LocationList.Entry.of(it));
    }

    private Answer room(Network network, Room it) {
        return upright(new Sheets(desk).of(network, it), RoomList.entry(network, it));
    }

    private Answer upright(Map<String, String> sheet, Object data) {
        TextTable table = TextTable.of(desk.texts().text("columns.entry").split(";", -1));
        sheet.forEach(table::row);
        return Answer.done(data, page -> table.lines(page.width(), page.colours()));
    }
}
