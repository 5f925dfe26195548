package io.agendador.jobs.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What follows the question mark. */
record Query(SortedMap<String, String> parameters) {

    private static final int LONGEST = 4_096;
    private static final int MOST = 32;
    private static final int LONGEST_VALUE = 500;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,79}");

    Query {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /** Empty if it is not well formed, or too much. */
    static Optional<Query> parse(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return Optional.of(new Query(Collections.emptySortedMap()));
        }
        SortedMap<String, String> parameters = new TreeMap<>();
        String[] parts = raw.split("&", -1);
        if (raw.length() > LONGEST || parts.length > MOST) {
            return Optional.empty();
        }
        for (String part : parts) {
            if (!add(part, parameters)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Query(parameters));
    }

    private static boolean add(String part, SortedMap<String, String> parameters) {
        try {
            int equals = part.indexOf('=');
            String name = URLDecoder.decode(equals < 0 ? part : part.substring(0, equals), UTF_8);
            String value = equals < 0 ? "" : URLDecoder.decode(part.substring(equals + 1), UTF_8);
            return NAME.matcher(name).matches()
                    && value.length() <= LONGEST_VALUE
                    && value.chars().noneMatch(Character::isISOControl)
                    && parameters.put(name, value) == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
