package io.agendador.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a folder, in the order in which they are read: what others refer to comes first. */
public enum CsvFile {
    /** A JSON object: the policy, the network's name and zone; a key that is not there keeps its value. */
    POLICY("policy.json", "", ""),
    /** Added or changed by name; who is not named stays. */
    LOCATIONS(
            "locations.csv",
            "name,kind,address,region,coverage_priority,morning_start,morning_end,afternoon_start,afternoon_end,"
                    + "saturday_start,saturday_end,hand_kept_days",
            "active"),
    /** Added or changed by location and name; what is not named stays. */
    ROOMS("rooms.csv", "location,name", "active"),
    /** Added or changed by name; who is not named stays. */
    PROFESSIONALS(
            "professionals.csv",
            "name,email,phone,classification,preferred_shift,target_weekly_hours,max_weekly_hours,"
                    + "max_doubles_per_week,accepts_doubles,preferred_locations,vetoed_locations,tags,aliases",
            "active"),
    /** The complete list of weekly openings. */
    OPENINGS("openings.csv", "location,room,weekday,shift,required_tag", ""),
    /** The complete list of dated exceptions. */
    OPENING_EXCEPTIONS("opening_exceptions.csv", "location,room,date,shift,open,required_tag,reason", ""),
    /** The complete list of absences, weekly (weekday) or dated (date_from, date_to). */
    UNAVAILABILITY("unavailability.csv", "professional,weekday,date_from,date_to,shift,reason", ""),
    /** The complete list of dated limits. */
    LIMITS("limits.csv", "professional,date_from,date_to,max_weekly_hours,max_doubles", ""),
    /** Entries for hand-kept days; each is added to its slot. */
    HAND_KEPT("hand_kept.csv", "location,room,date,shift,professional", "");

    private final String fileName;
    private final String required;
    private final String optional;

    CsvFile(String fileName, String required, String optional) {
        this.fileName = fileName;
        this.required = required;
        this.optional = optional;
    }

    /** Its name within the folder. */
    public String fileName() {
        return fileName;
    }

    /** All its columns in the order in which they are written; none for JSON. */
    public List<String> columns() {
        return Stream.of(required, optional).flatMap(it -> split(it).stream()).toList();
    }

    List<String> requiredColumns() {
        return split(required);
    }

    static Optional<CsvFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(it -> it.fileName.equals(fileName))
                .findFirst();
    }

    /** Whether who named a file so meant it to be read, even if it is none of these. */
    static boolean isMeant(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || fileNames().contains(name);
    }

    static List<String> fileNames() {
        return Arrays.stream(values()).map(CsvFile::fileName).toList();
    }

    private static List<String> split(String columns) {
        return columns.isEmpty() ? List.of() : List.of(columns.split(",", -1));
    }
}
