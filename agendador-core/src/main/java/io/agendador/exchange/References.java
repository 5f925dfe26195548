package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what a cell names; what is not there is rejected, with the name that was probably meant. */
final class References {

    private final Draft draft;
    private final Report report;
    private final Names names = new Names();

    References(Draft draft, Report report) {
        this.draft = draft;
        this.report = report;
    }

    Optional<Professional> professional(Row row, String column) {
        String named = row.required(column);
        Optional<Professional> found = draft.professional(named);
        if (found.isEmpty() && !named.isEmpty()) {
            unknown(row, column, named, CsvFile.PROFESSIONALS, "professional", Names.key(named), this::people);
        }
        return found;
    }

    Optional<Location> location(Row row, String column) {
        String named = row.required(column);
        return named.isEmpty() ? Optional.empty() : location(row, column, named);
    }

    Optional<Location> location(Row row, String column, String named) {
        Optional<Location> found = draft.location(named);
        if (found.isEmpty()) {
            unknown(row, column, named, CsvFile.LOCATIONS, "location", Names.key(named), draft::locationNames);
        }
        return found;
    }

    /** By its location and its own name. */
    Optional<Room> room(Row row, String locationColumn, String column) {
        Optional<Location> location = location(row, locationColumn);
        String named = row.required(column);
        if (named.isEmpty() || location.isEmpty()) {
            return Optional.empty();
        }
        Optional<Room> found = draft.room(location.get(), named);
        if (found.isEmpty()) {
            LocationId where = location.get().id();
            String key = roomKey(location.get(), named);
            unknown(row, column, named, CsvFile.ROOMS, "room", key, () -> draft.roomNames(where));
        }
        return found;
    }

    static String roomKey(Location location, String named) {
        return location.id() + Names.key(named);
    }

    String nearest(String named, Supplier<? extends Collection<String>> candidates) {
        return names.nearest(named, candidates);
    }

    private void unknown(
            Row row,
            String column,
            String named,
            CsvFile from,
            String kind,
            String key,
            Supplier<? extends Collection<String>> candidates) {
        Optional<Integer> leftOut = report.leftOut(from, key);
        if (leftOut.isPresent()) {
            row.reject(column, Problem.LEFT_OUT, named, report.name(from), leftOut.get());
        } else {
            row.reject(column, Problem.UNKNOWN_NAME, named, kind, names.nearest(named, candidates));
        }
    }

    private List<String> people() {
        return draft.professionals().stream().map(Professional::name).toList();
    }
}
