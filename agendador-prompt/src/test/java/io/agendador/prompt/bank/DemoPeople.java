package io.agendador.prompt.bank;

import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Roster;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The example network, which the bank's prompts are about. */
public final class DemoPeople {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private DemoPeople() {}

    /** As the library carries it. */
    public static Network network() {
        Network nothing = Network.empty(new NetworkId(new UUID(0, 1)), "Demo", ZoneId.of("America/Sao_Paulo"));
        long[] last = {0};
        return CsvFolder.of(DemoNetwork.at(TODAY), () -> new UUID(1, ++last[0]))
                .read(nothing, Roster.EMPTY::within)
                .network();
    }
}
