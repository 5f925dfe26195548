package io.agendador.jobs.schedule;

import static java.time.temporal.ChronoUnit.DAYS;

import com.cronutils.descriptor.CronDescriptor;
import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.field.CronField;
import com.cronutils.model.field.CronFieldName;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.LocalDate;
import java.util.BitSet;
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

    private static final String PART = "(\*|[0-9]+(-[0-9]+)?)(/[0-9]+)?";
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

    private final com.cronutils.model.Cron parsed;
    private final String text;
    private final BitSet minutes;
    private final BitSet hours;
    private final BitSet days;
    private final BitSet months;
    private final BitSet weekdays;
    private final boolean eitherDay;
    private final boolean interval;

    private Cron(String text, com.cronutils.model.Cron parsed) {
        this.text = text;
        this.parsed = parsed;
        String[] fields = text.split(" ", -1);
        this.minutes = values(CronFieldName.MINUTE, 0, 59);
        this.hours = values(CronFieldName.HOUR, 0, 23);
        this.days = values(CronFieldName.DAY_OF_MONTH, 1, 31);
        this.months = values(CronFieldName.MONTH, 1, 12);
        this.weekdays = values(CronFieldName.DAY_OF_WEEK, 0, 6);
        this.eitherDay = !fields[2].startsWith("*") && !fields[4].startsWith("*");
        this.interval = STEPS.matcher(fields[0]).matches() || everyHour();
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

    private BitSet values(CronFieldName field, int first, int last) {
        CronField found = Objects.requireNonNull(parsed.retrieveFieldsAsMap().get(field));
        return FieldValues.of(found.getExpression(), first, last);
    }

    /** The fields as given, one space between them. */
    public String text() {
        return text;
    }

    /** What it says, in words: English, or Portuguese for any other language. */
    public String described(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return CronDescriptor.instance(english ? Locale.ENGLISH : Locale.forLanguageTag("pt"))
                .describe(parsed);
    }

    /** Whether it comes on that day at all. */
    boolean on(LocalDate date) {
        boolean day = days.get(date.getDayOfMonth());
        boolean weekday = weekdays.get(date.getDayOfWeek().getValue() % 7);
        return months.get(date.getMonthValue()) && (eitherDay ? day || weekday : day && weekday);
    }

    /** Minutes of an hour, as bits. */
    BitSet minutes() {
        return minutes;
    }

    /** Hours of a day, as bits. */
    BitSet hours() {
        return hours;
    }

    /** Whether it comes in every hour of a day. */
    boolean everyHour() {
        return hours.cardinality() == 24;
    }

    /** Whether it says how often, rather than at which times. */
    boolean interval() {
        return interval;
    }

    /** The shortest time between two that follow each other, where the clocks are not changed. */
    public Duration shortestInterval() {
        int shortest = shortestWithinADay();
        LocalDate previous = null;
        int fromLastToFirst = minuteOf(hours.nextSetBit(0), minutes.nextSetBit(0))
                - minuteOf(hours.length() - 1, minutes.length() - 1);
        for (LocalDate day : (Iterable<LocalDate>) someDays()::iterator) {
            if (previous != null) {
                int between = (int) DAYS.between(previous, day) * 24 * 60 + fromLastToFirst;
                shortest = Math.min(shortest, between);
            }
            previous = day;
        }
        return Duration.ofMinutes(shortest);
    }

    private int shortestWithinADay() {
        int shortest = Integer.MAX_VALUE;
        int previous = -1;
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            for (int minute = minutes.nextSetBit(0); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
                int now = minuteOf(hour, minute);
                shortest = previous < 0 ? shortest : Math.min(shortest, now - previous);
                previous = now;
            }
        }
        return shortest;
    }

    private static int minuteOf(int hour, int minute) {
        return hour * 60 + minute;
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
