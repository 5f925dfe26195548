package io.agendador.exchange;

import io.agendador.roster.Assignment;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.OpeningException;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.RoomOpening;
import io.agendador.roster.Slot;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A network's files, line by line in the network's own order. */
final class NetworkFiles {

    private final Network network;
    private final Collection<Assignment> assignments;

    NetworkFiles(Network network, Collection<Assignment> assignments) {
        this.network = network;
        this.assignments = assignments;
    }

    /** All files of the format by name. */
    Map<String, byte[]> contents() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(CsvFile.POLICY.fileName(), utf8(PolicyText.of(network)));
        for (CsvFile file : CsvFile.values()) {
            if (file != CsvFile.POLICY) {
                files.put(file.fileName(), utf8(CsvText.of(file.columns(), lines(file))));
            }
        }
        return files;
    }

    /** The lines of a file, cells in the order of its columns; none of the policy, which is no table. */
    Stream<List<String>> lines(CsvFile file) {
        return switch (file) {
            case POLICY -> Stream.empty();
            case LOCATIONS -> network.locations().stream().map(NetworkFiles::line);
            case ROOMS -> network.rooms().stream().map(this::line);
            case PROFESSIONALS -> network.professionals().stream().map(this::line);
            case OPENINGS -> network.openings().stream().map(this::line);
            case OPENING_EXCEPTIONS -> network.exceptions().stream().map(this::line);
            case UNAVAILABILITY -> network.professionals().stream().flatMap(PersonalLines::unavailability);
            case LIMITS -> network.professionals().stream().flatMap(PersonalLines::limits);
            case HAND_KEPT -> handKept();
        };
    }

    static List<String> line(Location it) {
        return CsvText.line(
                it.name(),
                it.kind(),
                it.address(),
                it.region(),
                it.coveragePriority(),
                it.morning().start(),
                it.morning().end(),
                it.afternoon().start(),
                it.afternoon().end(),
                it.saturday().start(),
                it.saturday().end(),
                joined(it.handKeptDays()),
                it.active());
    }

    private List<String> line(Room it) {
        return CsvText.line(locationName(it.id()), it.name(), it.active());
    }

    List<String> line(Professional it) {
        return CsvText.line(
                it.name(),
                it.email(),
                it.phone(),
                it.classification(),
                it.preferredShift(),
                it.targetWeeklyHours(),
                it.maxWeeklyHours(),
                it.maxDoublesPerWeek(),
                it.acceptsDoubles(),
                locationNames(it.preferredLocations()),
                locationNames(it.vetoedLocations()),
                joined(it.tags()),
                joined(it.aliases()),
                it.active());
    }

    private List<String> line(RoomOpening it) {
        return CsvText.line(locationName(it.room()), roomName(it.room()), it.weekday(), it.shift(), it.requiredTag());
    }

    private List<String> line(OpeningException it) {
        Slot slot = it.slot();
        return CsvText.line(
                locationName(slot.room()),
                roomName(slot.room()),
                slot.date(),
                slot.shift(),
                it.open(),
                it.requiredTag(),
                it.reason());
    }

    private Stream<List<String>> handKept() {
        return assignments.stream()
                .filter(this::onHandKeptDay)
                .sorted(Comparator.comparing(Assignment::slot, network.slotOrder()))
                .map(it -> CsvText.line(
                        locationName(it.slot().room()),
                        roomName(it.slot().room()),
                        it.slot().date(),
                        it.slot().shift(),
                        network.professionalName(it.professional())));
    }

    private boolean onHandKeptDay(Assignment it) {
        return network.locationOf(it.slot().room())
                .filter(location -> location.handKept(it.slot().date()))
                .isPresent();
    }

    private String locationName(RoomId room) {
        return network.locationOf(room).map(Location::name).orElseGet(room::toString);
    }

    private String roomName(RoomId room) {
        return network.room(room).map(Room::name).orElseGet(room::toString);
    }

    private String locationNames(Collection<LocationId> ids) {
        return network.locations().stream()
                .filter(it -> ids.contains(it.id()))
                .map(Location::name)
                .collect(Collectors.joining(";"));
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Objects::toString).collect(Collectors.joining(";"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
