package io.agendador.examples.plainjava;

import io.agendador.planning.Plan;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.present.GridText;
import io.agendador.present.Texts;
import io.agendador.present.WeekGrids;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Shows that a network of plain values is planned without a database, a framework or a configuration. */
public final class FirstRoster {

    private FirstRoster() {}

    /** Prints the coming week of one room and two people. */
    public static void main(String[] arguments) {
        lines(Instant.now()).forEach(System.out::println);
    }

    static List<String> lines(Instant now) {
        // README: begin
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        Location clinic = Location.named("Savassi", UUID.randomUUID()).build();
        Room room = new Room(new RoomId(UUID.randomUUID()), clinic.id(), "Sala 1", true);
        Professional ana = Professional.named("Ana Moura", UUID.randomUUID()).build();
        Professional bia = Professional.named("Bia Lopes", UUID.randomUUID()).build();
        RoomOpening morning = new RoomOpening(room.id(), DayOfWeek.MONDAY, Shift.MORNING, null);
        RoomOpening afternoon = new RoomOpening(room.id(), DayOfWeek.MONDAY, Shift.AFTERNOON, null);

        Network network = Network.empty(new NetworkId(UUID.randomUUID()), "Minha rede", zone)
                .with(List.of(ana, bia), List.of(clinic), List.of(room), List.of(morning, afternoon));
        Plan plan = new Planner().plan(PlanningRequest.of(network, Roster.EMPTY, now));
        // README: end

        LocalDate today = now.atZone(zone).toLocalDate();
        WeekGrids grids = new WeekGrids(network, Texts.in(Texts.PORTUGUESE));
        return new GridText(100, false)
                .lines(grids.of(
                        WeekGrids.View.ROOM,
                        Roster.of(plan.assignments()),
                        Week.coming(today),
                        today,
                        WeekGrids.Filter.ALL));
    }
}
