package io.agendador.document;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.OpeningException;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.RoomOpening;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.util.StdConverter;

/** The stored form of a network: all that it is made of, each in the network's order. */
record NetworkDocument(
        NetworkId id,
        String name,
        ZoneId zone,
        PlanningPolicy policy,
        List<Professional> professionals,
        List<Location> locations,
        List<Room> rooms,
        List<RoomOpening> openings,
        List<OpeningException> exceptions) {

    static final class From extends StdConverter<Network, NetworkDocument> {
        @Override
        public NetworkDocument convert(Network it) {
            return new NetworkDocument(
                    it.id(),
                    it.name(),
                    it.zone(),
                    it.policy(),
                    List.copyOf(it.professionals()),
                    List.copyOf(it.locations()),
                    List.copyOf(it.rooms()),
                    it.openings(),
                    List.copyOf(it.exceptions()));
        }
    }

    static final class To extends StdConverter<NetworkDocument, Network> {
        @Override
        public Network convert(NetworkDocument it) {
            return new Network(
                    it.id,
                    it.name,
                    it.zone,
                    it.policy,
                    it.professionals,
                    it.locations,
                    it.rooms,
                    it.openings,
                    it.exceptions);
        }
    }
}
