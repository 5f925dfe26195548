package io.agendador.review;

import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Generation;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Week;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans the coming weeks around what is in force, again and again, and leaves a proposal for people to decide about.
 * Nothing comes in force, nothing is published, and hand-kept days stay as they are. Safe to repeat: it ends with one
 * proposal that waits, or none where nothing would change. Safe for use by many threads.
 */
public final class RollingGeneration {

    private static final long SEED = 1;

    private final Proposals proposals;
    private final RosterReports reports;
    private final InstantSource clock;

    /** Over one store: {@code clock} tells which week is the coming one. */
    @Inject
    public RollingGeneration(Proposals proposals, RosterReports reports, InstantSource clock) {
        this.proposals = proposals;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Which weeks.
     *
     * @param start any day of the first week; null for the coming Sunday, today if it is one
     * @param weeks how many, 1…12; null for as many as the policy's horizon
     * @param afresh those that are planned without regard to what is in force, counted from 1
     */
    public record Window(
            @Nullable LocalDate start, @Nullable Integer weeks, List<Integer> afresh) {

        /** The coming Sunday's, as many as the horizon, none afresh. */
        public static final Window USUAL = new Window(null, null, List.of());

        /** Copies what it is given. */
        public Window {
            afresh = List.copyOf(afresh);
        }
    }

    /**
     * Plans, and keeps what would change something in the place of what this author proposed before and nobody has
     * decided yet.
     *
     * @return {@link Outcome.Shown}, stored unless nobody would move, or {@link Outcome.Refused}; nothing if there is no
     *     network yet
     * @throws IllegalArgumentException if the window has begun before this week, is too short or too long, or a week that
     *     is to be planned afresh is not in it
     */
    public Optional<Outcome> generate(Window window, Effort effort, Author author, Planner.Progress progress) {
        return reports.network()
                .map(it -> generation(it.network(), window, effort))
                .flatMap(it -> proposals.renew(it, author, progress));
    }

    private Generation generation(Network network, Window window, Effort effort) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), network.zone());
        LocalDate start = window.start();
        Integer said = window.weeks();
        Week first = start == null ? Week.coming(today) : Week.of(start);
        int weeks = said == null ? network.policy().horizonWeeks() : said;
        if (first.since(Week.of(today)) < 0) {
            throw new IllegalArgumentException("what has passed is not planned");
        }
        if (window.afresh().stream().anyMatch(it -> it < 1 || it > weeks)) {
            throw new IllegalArgumentException("only weeks of the window are planned afresh");
        }
        List<Week> afresh =
                window.afresh().stream().map(it -> first.plus(it - 1)).toList();
        return new Generation(first, weeks, afresh, false, SEED, effort);
    }
}
