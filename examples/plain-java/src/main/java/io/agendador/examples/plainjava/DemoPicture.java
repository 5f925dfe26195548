package io.agendador.examples.plainjava;

import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.planning.Effort;
import io.agendador.planning.Plan;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.present.Texts;
import io.agendador.present.WeekGrids;
import io.agendador.present.WeekPicture;
import io.agendador.review.NetworkImport;
import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Shows how a folder of CSV files becomes a plan, and a week of it a picture: the one in the project's README. */
public final class DemoPicture {

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    /** A Saturday; from here on the picture is always the same. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private DemoPicture() {}

    /** Writes the picture into the file that is named by the one argument. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), png());
    }

    static byte[] png() {
        NetworkImport demo = CsvFolder.of(DemoNetwork.at(TODAY), UUID::randomUUID)
                .read(Network.empty(new NetworkId(UUID.randomUUID()), "Rede Exemplo", ZONE), days -> Roster.EMPTY);
        Instant now = TODAY.atTime(12, 0).atZone(ZONE).toInstant();
        PlanningRequest request =
                PlanningRequest.of(demo.network(), agreed(demo), now).with(Effort.of(2_000_000));
        Plan plan = new Planner().plan(request);
        Week week = Week.coming(TODAY);
        return WeekPicture.png(
                new WeekGrids(demo.network(), Texts.in(Texts.PORTUGUESE))
                        .of(WeekGrids.View.ROOM, Roster.of(plan.assignments()), week, TODAY, WeekGrids.Filter.ALL),
                demo.network().name() + " · " + ZONE.getId());
    }

    /** What people agreed for the Saturdays is fact to the planner. */
    private static Roster agreed(NetworkImport demo) {
        Author author = new Author("exemplo", Author.Role.ADMIN, Author.Door.API);
        LastChange entered = new LastChange(author, "", null);
        List<Assignment> saturdays = demo.handKept().stream()
                .map(it -> Assignment.handKept(it.slot(), it.professional(), entered))
                .toList();
        return Roster.of(saturdays);
    }
}
