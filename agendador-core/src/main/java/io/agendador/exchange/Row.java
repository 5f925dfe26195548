package io.agendador.exchange;

import io.agendador.review.Rejection.Problem;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.Period;
import io.agendador.roster.ShiftTimes;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line's cells, read as what they should be. A cell that is not so is rejected and answered by some value of its
 * type, so that the other cells of the line are judged, too; {@link #build} then makes nothing of the line.
 */
final class Row {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,400}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");

    private final Report report;
    private final CsvFile file;
    private final int line;
    private final Map<String, String> cells;
    private final String place;
    private boolean rejected;

    /** {@code cells}: trimmed, by column. */
    Row(Report report, CsvFile file, int line, Map<String, String> cells) {
        this(report, file, line, cells, "");
    }

    /** {@code place}: where in a document it stands, {@code professionals[3]}; empty for a line of a file. */
    Row(Report report, CsvFile file, int line, Map<String, String> cells, String place) {
        this.place = place;
        this.report = report;
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    int line() {
        return line;
    }

    /** Its only column. */
    String column() {
        return cells.keySet().iterator().next();
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    boolean filled(String column) {
        return !text(column).isEmpty();
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    @Nullable
    String optionalText(String column) {
        return filled(column) ? text(column) : null;
    }

    String required(String column) {
        if (!filled(column)) {
            reject(column, Problem.MISSING_VALUE);
        }
        return text(column);
    }

    List<String> list(String column) {
        return Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    int number(String column) {
        String text = required(column);
        if (text.isEmpty()) {
            return 0;
        }
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            reject(column, Problem.NOT_A_NUMBER, text);
            return 0;
        }
        // What is too long for an int is out of every range of the domain.
        double value = Double.parseDouble(text);
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    }

    @Nullable
    Integer optionalNumber(String column) {
        return filled(column) ? (Integer) number(column) : null;
    }

    boolean flag(String column) {
        String text = required(column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            reject(column, Problem.UNKNOWN_WORD, text(column), "true, false");
        }
        return text.equals("true");
    }

    /** Without the column what was so stays so; an empty cell means yes. */
    boolean active(boolean before) {
        return filled("active") ? flag("active") : has("active") || before;
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        String text = required(column);
        return text.isEmpty() ? type.getEnumConstants()[0] : word(column, text, type);
    }

    <E extends Enum<E>> @Nullable E optionalWord(String column, Class<E> type) {
        return filled(column) ? word(column, type) : null;
    }

    <E extends Enum<E>> List<E> words(String column, Class<E> type) {
        List<E> words = new ArrayList<>();
        list(column).forEach(it -> words.add(word(column, it, type)));
        return words;
    }

    LocalDate date(String column) {
        String text = required(column);
        try {
            if (text.isEmpty() || DATE.matcher(text).matches()) {
                return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // The calendar has no such day: told below.
        }
        reject(column, Problem.NOT_A_DATE, text);
        return LocalDate.EPOCH;
    }

    /** An empty end means the day of the start. */
    Optional<Period> period(String from, String to) {
        LocalDate start = date(from);
        LocalDate end = filled(to) ? date(to) : start;
        if (!rejected && end.isBefore(start)) {
            reject(to, Problem.ENDS_BEFORE_START, end, start);
        }
        return rejected ? Optional.empty() : Optional.of(new Period(start, end));
    }

    ShiftTimes times(String from, String to) {
        LocalTime start = time(from);
        LocalTime end = time(to);
        if (end.isAfter(start)) {
            return new ShiftTimes(start, end);
        }
        if (!start.equals(LocalTime.MAX) && !end.equals(LocalTime.MAX)) {
            reject(to, Problem.ENDS_BEFORE_START, end, start);
        }
        return new ShiftTimes(LocalTime.MIN, LocalTime.MAX);
    }

    void reject(String column, Problem problem, Object... arguments) {
        rejected = true;
        report.reject(report.name(file), line, shown(column), problem, arguments);
    }

    /** The column as people wrote it. */
    String shown(String column) {
        return place.isEmpty() ? column : column.isEmpty() ? place : place + "." + JsonFields.field(column);
    }

    boolean rejected() {
        return rejected;
    }

    /** What the cells make, unless one of them, read before or within, or the domain says no. */
    <T> Optional<T> build(Supplier<T> value) {
        if (rejected) {
            return Optional.empty();
        }
        try {
            T built = value.get();
            return rejected ? Optional.empty() : Optional.of(built);
        } catch (InvalidValueException e) {
            if (!rejected) {
                reject(e);
            }
            return Optional.empty();
        }
    }

    private void reject(InvalidValueException e) {
        String column = column(e.field());
        String found = cells.getOrDefault(column, e.found());
        switch (e.expected()) {
            case TEXT -> reject(column, Problem.MISSING_VALUE);
            case RANGE ->
                reject(
                        column,
                        Problem.OUT_OF_RANGE,
                        found,
                        e.arguments().get(0),
                        e.arguments().get(1));
            default ->
                reject(
                        column,
                        Problem.NOT_ACCEPTED,
                        Stream.concat(Stream.of(found, e.expected().name()), e.arguments().stream())
                                .toArray());
        }
    }

    /** The column of a record's component: {@code targetWeeklyHours} stands in {@code target_weekly_hours}. */
    private String column(String field) {
        String column = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return cells.size() == 1 ? column() : column;
    }

    private LocalTime time(String column) {
        String text = required(column);
        try {
            if (TIME.matcher(text).matches()) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            // The clock has no such time: told below.
        }
        if (!text.isEmpty()) {
            reject(column, Problem.NOT_A_TIME, text);
        }
        return LocalTime.MAX;
    }

    private <E extends Enum<E>> E word(String column, String text, Class<E> type) {
        E[] words = type.getEnumConstants();
        for (E word : words) {
            if (word.name().equalsIgnoreCase(text)) {
                return word;
            }
        }
        String known = Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", "));
        reject(column, Problem.UNKNOWN_WORD, text, known);
        return words[0];
    }
}
