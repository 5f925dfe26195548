package io.agendador.jobs.timeline;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a catalogue dispatches on some days if nothing is in the way: the occurrences of its crons for which windows are
 * open. Each job's days are those of its own zone.
 *
 * @param first the first day
 * @param days how many, from 1
 * @param rows one for each job with a cron, in the catalogue's order
 */
public record Dispatches(LocalDate first, int days, List<Row> rows) {

    private static final int WEEK = 7;

    /**
     * Those of one job.
     *
     * @param times local to the job's zone, in the order in which they come
     */
    public record Row(Job job, List<LocalDateTime> times) {

        /** Copies what it is given. */
        public Row {
            times = List.copyOf(times);
        }

        /** How many in that hour of the day, 0–23, on all days together. */
        public int inHour(int hour) {
            return (int) times.stream().filter(it -> it.getHour() == hour).count();
        }
    }

    /** Checks it. */
    public Dispatches {
        rows = List.copyOf(rows);
        if (days < 1) {
            throw new IllegalArgumentException("dispatches are counted over at least one day, not " + days);
        }
    }

    /** Those of one day. */
    public static Dispatches onDay(Catalogue catalogue, LocalDate day) {
        return over(catalogue, day, 1);
    }

    /** Those of seven days, this one the first. */
    public static Dispatches inWeek(Catalogue catalogue, LocalDate first) {
        return over(catalogue, first, WEEK);
    }

    private static Dispatches over(Catalogue catalogue, LocalDate first, int days) {
        return new Dispatches(
                first,
                days,
                catalogue.jobs().stream()
                        .filter(it -> it.timing().cron().isPresent())
                        .map(it -> new Row(it, times(catalogue, it, first, days)))
                        .toList());
    }

    private static List<LocalDateTime> times(Catalogue catalogue, Job job, LocalDate first, int days) {
        Instant from = first.atStartOfDay(job.timing().zone()).toInstant();
        Instant until = first.plusDays(days).atStartOfDay(job.timing().zone()).toInstant();
        return job.timing().schedule().stream()
                .flatMap(it -> it.between(from, until).stream())
                .filter(it -> catalogue.open(job, it))
                .map(it -> LocalDateTime.ofInstant(it, job.timing().zone()))
                .toList();
    }

    /** How many in all. */
    public int total() {
        return rows.stream().mapToInt(it -> it.times().size()).sum();
    }

    /** How many in an hour, on average. */
    public double perHour() {
        return (double) total() / Duration.ofDays(days).toHours();
    }

    /** How many in that hour of the day, 0–23, on all days together. */
    public int inHour(int hour) {
        return rows.stream().mapToInt(it -> it.inHour(hour)).sum();
    }

    /** How many of each job, in the catalogue's order. */
    public Map<String, Integer> perJob() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(it -> counts.put(it.job().name(), it.times().size()));
        return Collections.unmodifiableMap(counts);
    }

    /** How many of each category. */
    public SortedMap<String, Integer> perCategory() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        rows.forEach(it -> counts.merge(it.job().category(), it.times().size(), Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    /** The rows of one category, in the catalogue's order. */
    List<Row> of(String category) {
        return rows.stream().filter(it -> it.job().category().equals(category)).toList();
    }
}
