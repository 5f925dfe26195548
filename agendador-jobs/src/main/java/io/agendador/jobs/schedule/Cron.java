package io.agendador.jobs.schedule;

import static java.time.temporal.ChronoUnit.DAYS;

import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.field.CronField;
import com.cronutils.model.field.CronFieldName;
import com.cronutils.parser.CronParser;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Minutes of the local calendar, told by five fields: minute 0–59, hour 0–23, day of the month 1–31, month 1–12, weekday
 * 0–6 (0 = Sunday). Each is a number, a range, a step or a list of those. Where day and weekday are both restricted,
 * either suffices, as cron has always had it. Immutable.
 */
public final class Cron {

    private static final String PART = "([*]|[0-9]+(-[0-9]+)?)(/[0-9]+)?";
    private static final String FIELD = PART + "(," + PART + ")*";
    private static final Pattern FIELDS = Pattern.compile(FIELD + "( +" + FIELD + "){4}");
    private static final CronDefinition DEFINITION = CronDefinitionBuilder.defineCron()
            .withMinutes()
            .withStrictRange()
            .and()
            .withHours()
            .withStrictRange()
            .and()
            .withDayOfMonth()
            .withStrictRange()
            .and()
            .withMonth()
            .withStrictRange()
            .and()
            .withDayOfWeek()
            .withValidRange(0, 6)
            .withMondayDoWValue(1)
            .withStrictRange()
            .and()
            .instance();
    private static final Pattern STEPS = Pattern.compile(".*[*/-].*");
    private static final int LONGEST_YEARS = 28;

    private final String text;
    private final BitSet minutesOfDay;
    private final BitSet days;
    private final BitSet months;
    private final BitSet weekdays;
    private final boolean eitherDay;
    private final boolean everyHour;
    private final boolean interval;
    private final Duration shortestInterval;

    private Cron(String text, com.cronutils.model.Cron parsed) {
        this.text = text;
        String[] fields = text.split(" ", -1);
        BitSet hours = values(parsed, CronFieldName.HOUR, 0, 23);
        this.minutesOfDay = minutesOfDay(hours, values(parsed, CronFieldName.MINUTE, 0, 59));
        this.days = values(parsed, CronFieldName.DAY_OF_MONTH, 1, 31);
        this.months = values(parsed, CronFieldName.MONTH, 1, 12);
        this.weekdays = values(parsed, CronFieldName.DAY_OF_WEEK, 0, 6);
        this.eitherDay = !fields[2].startsWith("*") && !fields[4].startsWith("*");
        this.everyHour = hours.cardinality() == 24;
        this.interval = everyHour || STEPS.matcher(fields[0]).matches();
        this.shortestInterval = measured();
    }

    /**
     * Reads it.
     *
     * @throws InvalidCronException if it has not five fields of numbers, or if no month has such a day
     */
    public static Cron parse(String text) {
        String trimmed = text.strip();
        if (!FIELDS.matcher(trimmed).matches()) {
            throw new InvalidCronException(text, "it has something else than five fields of numbers");
        }
        Cron cron = new Cron(trimmed.replaceAll(" +", " "), parsed(trimmed));
        if (cron.someDays().findAny().isEmpty()) {
            throw new InvalidCronException(text, "no month has such a day");
        }
        return cron;
    }

    private static BitSet minutesOfDay(BitSet hours, BitSet minutes) {
        BitSet all = new BitSet(24 * 60);
        hours.stream().forEach(hour -> minutes.stream().forEach(minute -> all.set(hour * 60 + minute)));
        return all;
    }

    private static com.cronutils.model.Cron parsed(String text) {
        try {
            return new CronParser(DEFINITION).parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidCronException(text, reason(e));
        }
    }

    private static String reason(IllegalArgumentException e) {
        String said = String.valueOf(e.getMessage()).replace("Failed to parse cron expression. ", "");
        return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    private static BitSet values(com.cronutils.model.Cron parsed, CronFieldName field, int first, int last) {
        CronField found = Objects.requireNonNull(parsed.retrieveFieldsAsMap().get(field));
        return FieldValues.of(found.getExpression(), first, last);
    }

    /** The fields as given, one space between them. */
    public String text() {
        return text;
    }

    /** The minutes of an hour at which it comes, 0–59, rising. */
    public List<Integer> minutes() {
        return minutesOfDay.stream()
                .map(it -> it % 60)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** The hours of a day in which it comes, 0–23, rising. */
    public List<Integer> hours() {
        return minutesOfDay.stream().map(it -> it / 60).distinct().boxed().toList();
    }

    /** The days of a month that are named, 1–31, rising; all of them where none is. */
    public List<Integer> daysOfMonth() {
        return days.stream().boxed().toList();
    }

    /** The months in which it comes, from the first of the year. */
    public List<Month> months() {
        return months.stream().mapToObj(Month::of).toList();
    }

    /** The days of the week that are named, from Monday; all of them where none is. */
    public List<DayOfWeek> weekdays() {
        return Stream.of(DayOfWeek.values())
                .filter(it -> weekdays.get(it.getValue() % 7))
                .toList();
    }

    /** Whether it comes where the day or the weekday is one of those named; else both must be. */
    public boolean eitherDay() {
        return eitherDay;
    }

    /** Whether it comes on that day at all. */
    boolean on(LocalDate date) {
        boolean day = days.get(date.getDayOfMonth());
        boolean weekday = weekdays.get(date.getDayOfWeek().getValue() % 7);
        return months.get(date.getMonthValue()) && (eitherDay ? day || weekday : day && weekday);
    }

    /** The minutes of a day on which it comes, from 0. */
    BitSet minutesOfDay() {
        return minutesOfDay;
    }

    /** Whether it comes in every hour of a day. */
    boolean everyHour() {
        return everyHour;
    }

    /** Whether it says how often, rather than at which times. */
    boolean interval() {
        return interval;
    }

    /** The shortest time between two that follow each other, where the clocks are not changed. */
    public Duration shortestInterval() {
        return shortestInterval;
    }

    private Duration measured() {
        int shortest = Integer.MAX_VALUE;
        for (int it = minutesOfDay.nextSetBit(0), next; (next = minutesOfDay.nextSetBit(it + 1)) >= 0; it = next) {
            shortest = Math.min(shortest, next - it);
        }
        int overnight = 24 * 60 - (minutesOfDay.length() - 1) + minutesOfDay.nextSetBit(0);
        LocalDate previous = null;
        for (LocalDate day : someDays().toList()) {
            if (previous != null && shortest > overnight) {
                shortest = Math.min(shortest, (int) (DAYS.between(previous, day) - 1) * 24 * 60 + overnight);
            }
            previous = day;
        }
        return Duration.ofMinutes(shortest);
    }

    /** Its days in as many years as hold a February 29 whatever the century; weekdays and days of the month all meet. */
    private Stream<LocalDate> someDays() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return first.datesUntil(first.plusYears(LONGEST_YEARS)).filter(this::on);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cron cron && cron.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
