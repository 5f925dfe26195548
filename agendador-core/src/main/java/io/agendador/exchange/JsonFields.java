package io.agendador.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How the tables of {@link CsvFile} and their columns are called in JSON, and which values they hold there. */
final class JsonFields {

    private static final Pattern JOINT = Pattern.compile("_([a-z])");
    private static final Set<String> LISTS =
            Set.of("hand_kept_days", "preferred_locations", "vetoed_locations", "tags", "aliases");
    private static final Set<String> NUMBERS = Set.of(
            "coverage_priority", "target_weekly_hours", "max_weekly_hours", "max_doubles_per_week", "max_doubles");
    private static final Set<String> FLAGS = Set.of("accepts_doubles", "active", "open");

    private JsonFields() {}

    /** {@code target_weekly_hours} is {@code targetWeeklyHours}. */
    static String field(String column) {
        return JOINT.matcher(column).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    }

    /** {@code opening_exceptions.csv} is {@code openingExceptions}. */
    static String section(CsvFile file) {
        return field(file.fileName().substring(0, file.fileName().lastIndexOf('.')));
    }

    static Optional<CsvFile> file(String section) {
        return Arrays.stream(CsvFile.values())
                .filter(it -> section(it).equals(section))
                .findFirst();
    }

    static Optional<String> column(CsvFile file, String field) {
        return file.columns().stream().filter(it -> field(it).equals(field)).findFirst();
    }

    static List<String> sections() {
        return Arrays.stream(CsvFile.values()).map(JsonFields::section).toList();
    }

    static List<String> fields(CsvFile file) {
        return file.columns().stream().map(JsonFields::field).toList();
    }

    static boolean isList(String column) {
        return LISTS.contains(column);
    }

    static boolean isNumber(String column) {
        return NUMBERS.contains(column);
    }

    static boolean isFlag(String column) {
        return FLAGS.contains(column);
    }
}
