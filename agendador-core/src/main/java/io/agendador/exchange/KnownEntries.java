package io.agendador.exchange;

import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Completes what an entry leaves unsaid: as it is so far, and for somebody new as the domain has it by default. */
final class KnownEntries {

    private static final UUID NO_ID = new UUID(0, 0);
    private static final String NEW = "?";

    private final NetworkFiles files;
    private final Map<String, Location> locations;
    private final Map<String, Professional> professionals;

    KnownEntries(Network network) {
        files = new NetworkFiles(network, List.of());
        locations = byKey(network.locations(), Location::name);
        professionals = byKey(network.professionals(), Professional::name);
    }

    /** {@code cells}: by column. */
    Map<String, String> completed(CsvFile file, Map<String, String> cells) {
        return switch (file) {
            case LOCATIONS -> merged(file, location(name(cells)), cells);
            case PROFESSIONALS -> merged(file, professional(name(cells)), cells);
            default -> cells;
        };
    }

    private static Map<String, String> merged(CsvFile file, List<String> before, Map<String, String> cells) {
        Map<String, String> merged = new LinkedHashMap<>();
        List<String> columns = file.columns();
        for (int at = 0; at < columns.size(); at++) {
            merged.put(columns.get(at), before.get(at));
        }
        merged.put("name", "");
        merged.putAll(cells);
        return merged;
    }

    private List<String> location(String key) {
        Location known = locations.get(key);
        return NetworkFiles.line(known == null ? Location.named(NEW, NO_ID).build() : known);
    }

    private List<String> professional(String key) {
        Professional known = professionals.get(key);
        return files.line(known == null ? Professional.named(NEW, NO_ID).build() : known);
    }

    private static <T> Map<String, T> byKey(Collection<T> values, Function<T, String> name) {
        return values.stream()
                .collect(Collectors.toMap(it -> Names.key(name.apply(it)), it -> it, (a, b) -> a, TreeMap::new));
    }

    private static String name(Map<String, String> cells) {
        return Names.key(cells.getOrDefault("name", ""));
    }
}
