package io.agendador.jobs.catalogue;

import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.schedule.Window;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Catalogues of every kind. */
public final class Catalogues {

    private static final List<String> NAMES = List.of("a", "b-1", "c_2", "day", "no", "null", "x1-y2_z3", "true");

    /** A few, for each takes a while to read. */
    private static final List<Cron> CRONS = Stream.of(
                    "* * * * *",
                    "*/5 8-19 * * 1-5",
                    "0 * * * *",
                    "15 2 * * *",
                    "0 9,14 * * 1-5",
                    "0 6 1,15 * *",
                    "0 0 29 2 *",
                    "7 */6 13 * 5")
            .map(Cron::parse)
            .toList();

    private Catalogues() {}

    /** Up to eight jobs with all that can be said of them, windows of categories and a profile or two. */
    public static Arbitrary<CatalogueFile> files() {
        return catalogues()
                .flatMap(catalogue -> profiles(catalogue)
                        .list()
                        .ofMaxSize(2)
                        .uniqueElements(Profile::name)
                        .map(profiles -> new CatalogueFile(catalogue, profiles)))
                .withoutEdgeCases();
    }

    /** As those of the files. */
    public static Arbitrary<Catalogue> catalogues() {
        Arbitrary<SortedMap<String, List<Window>>> windows = windows();
        Arbitrary<List<Job>> jobs = Combinators.combine(
                        Arbitraries.of(NAMES).list().ofMinSize(1).ofMaxSize(8).uniqueElements(),
                        job().list().ofSize(8))
                .as(Catalogues::named);
        return Combinators.combine(jobs, windows).as(Catalogue::new).withoutEdgeCases();
    }

    /** Every second one waits for the one before it. */
    private static List<Job> named(List<String> names, List<Job> patterns) {
        List<Job> jobs = new ArrayList<>();
        for (int at = 0; at < names.size(); at++) {
            Job like = patterns.get(at);
            Conditions conditions =
                    at % 2 == 0 ? like.conditions() : like.conditions().after(names.get(at - 1));
            jobs.add(new Job(
                    names.get(at),
                    like.handler(),
                    like.category(),
                    like.lane(),
                    like.critical(),
                    like.timing(),
                    like.limits(),
                    conditions));
        }
        return jobs;
    }

    private static Arbitrary<Profile> profiles(Catalogue catalogue) {
        Arbitrary<String> name = Arbitraries.of("quiet", "day-off");
        Arbitrary<List<Cron>> crons = crons().list().ofSize(catalogue.jobs().size());
        return Combinators.combine(
                        name, crons, Arbitraries.of(true, false).list().ofSize(9), windows())
                .as((called, times, chosen, windows) -> profile(catalogue, called, times, chosen, windows));
    }

    private static Profile profile(
            Catalogue catalogue,
            String name,
            List<Cron> crons,
            List<Boolean> chosen,
            SortedMap<String, List<Window>> windows) {
        SortedMap<String, Cron> others = new TreeMap<>();
        TreeSet<String> off = new TreeSet<>();
        for (int at = 0; at < catalogue.jobs().size(); at++) {
            Job job = catalogue.jobs().get(at);
            Duration interval = crons.get(at).shortestInterval();
            if (chosen.get(at)
                    && job.timing()
                            .limit()
                            .filter(it -> it.compareTo(interval) < 0)
                            .isEmpty()) {
                others.put(job.name(), crons.get(at));
            }
            // The ones that others wait for stay.
            if (chosen.get(at + 1) && at % 2 == 1) {
                off.add(job.name());
            }
        }
        return new Profile(name, others, off, windows);
    }

    private static Arbitrary<Job> job() {
        Arbitrary<String> handler = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("çãé: #\t\n'\"ー")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(it -> !it.isBlank());
        return Combinators.combine(
                        handler, word(), word(), Arbitraries.of(true, false), timing(), limits(), conditions())
                .as((by, category, lane, critical, timing, limits, conditions) ->
                        new Job("x", by, category, lane, critical, timing, limits, conditions));
    }

    private static Arbitrary<Timing> timing() {
        Arbitrary<Misfire> misfire = Combinators.combine(
                        Arbitraries.of(Misfire.Kind.values()), duration().optional())
                .as(Misfire::new);
        Arbitrary<ZoneId> zone = Arbitraries.of("America/Sao_Paulo", "UTC", "Pacific/Apia", "+03:00")
                .map(ZoneId::of);
        Arbitrary<Optional<Duration>> more = duration().optional();
        return Combinators.combine(crons().optional(), zone, window().list().ofMaxSize(2), more, misfire)
                .as((cron, in, windows, longer, missed) -> cron.isEmpty()
                        ? new Timing(cron, in, List.of(), Optional.empty(), missed)
                        : new Timing(cron, in, windows, longer.map(cron.get().shortestInterval()::plus), missed));
    }

    private static Arbitrary<Limits> limits() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 500);
        Arbitrary<Optional<Retries>> retries = Combinators.combine(
                        Arbitraries.integers().between(0, 100), duration(), duration())
                .as((most, first, more) -> new Retries(most, first, first.plus(more)))
                .optional();
        return Combinators.combine(duration(), number, number, retries)
                .as((timeout, batch, workers, tries) -> new Limits(timeout, positive(batch), positive(workers), tries));
    }

    private static OptionalInt positive(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Arbitrary<Conditions> conditions() {
        return Combinators.combine(Arbitraries.of(true, false), word().optional(), Arbitraries.of(Overlap.values()))
                .as((gated, circuit, overlap) -> new Conditions(gated, circuit, Optional.empty(), overlap));
    }

    private static Arbitrary<SortedMap<String, List<Window>>> windows() {
        return Arbitraries.maps(word(), window().list().ofMaxSize(2))
                .ofMaxSize(2)
                .map(TreeMap::new);
    }

    private static Arbitrary<Window> window() {
        Arbitrary<Duration> length = Arbitraries.integers().between(1, 24 * 60).map(Duration::ofMinutes);
        Arbitrary<LocalTime> start =
                Arbitraries.integers().between(0, 24 * 60 * 60 - 1).map(LocalTime::ofSecondOfDay);
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()).set().ofMinSize(1),
                        start,
                        length,
                        word().list().ofMaxSize(2))
                .as(Window::new);
    }

    private static Arbitrary<Cron> crons() {
        return Arbitraries.of(CRONS);
    }

    private static Arbitrary<String> word() {
        return Arbitraries.of(NAMES);
    }

    private static Arbitrary<Duration> duration() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 100_000).map(Duration::ofSeconds),
                Arbitraries.longs().between(1, 300).map(Duration::ofMinutes),
                Arbitraries.longs().between(1, Long.MAX_VALUE / 4).map(Duration::ofNanos));
    }
}
