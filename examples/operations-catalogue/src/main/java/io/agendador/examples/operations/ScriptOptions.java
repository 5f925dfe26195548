package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.ledger.Controls;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.replay.Script;
import io.agendador.roster.Author;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is simulated: the same options give the same again. */
final class ScriptOptions {

    static final Author OPERATOR = new Author("operador", Author.Role.ADMIN, Author.Door.SHELL);

    private static final LocalDate USUAL_START = LocalDate.of(2026, 1, 1);
    private static final int MOST_DAYS = 3660;
    private static final int MOST_OUTAGES = 10_000;

    @Option(names = "--perfil", paramLabel = "PERFIL")
    private String profile = Operation.MERGED;

    @Option(names = "--desde", paramLabel = "DIA")
    private @Nullable String from;

    @Option(names = "--dias", paramLabel = "N")
    private int days = 7;

    @Option(names = "--semente", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--paradas", paramLabel = "N")
    private int outages;

    @Option(names = "--piloto")
    private boolean pilot;

    @Option(names = "--pausa", paramLabel = "ALVO")
    private List<String> pauses = new ArrayList<>();

    String profile() {
        return profile;
    }

    int days() {
        return days;
    }

    long seed() {
        return seed;
    }

    int outages() {
        return outages;
    }

    LocalDate first(Desk desk) {
        return desk.day(from, USUAL_START);
    }

    Script script(Desk desk) {
        if (days < 1 || days > MOST_DAYS || outages < 0 || outages > MOST_OUTAGES) {
            throw new WrongInputException(desk.texts().text("wrong.script", MOST_DAYS, MOST_OUTAGES));
        }
        Instant start = start(first(desk));
        Controls controls = new Controls(pilot, pauses(desk, start), Collections.emptySortedSet());
        return Script.plain(start, start(first(desk).plusDays(days)))
                .from(start, controls)
                .outages(outages, new SplittableRandom(seed));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Timing.USUAL_ZONE).toInstant();
    }

    private List<Pause> pauses(Desk desk, Instant start) {
        return pauses.stream()
                .map(it -> pause(desk, it, desk.texts().text("simulate.pause"), start))
                .toList();
    }

    /** Of everything, or of the job or else the category of that name. */
    private Pause pause(Desk desk, String subject, String reason, Instant since) {
        if (subject.equals("tudo") || subject.equals("all")) {
            return new Pause(Pause.Scope.ALL, "", reason, OPERATOR, since);
        }
        if (desk.catalogue(profile).job(subject).isPresent()) {
            return new Pause(Pause.Scope.JOB, subject, reason, OPERATOR, since);
        }
        if (desk.catalogue(profile).categories().contains(subject)) {
            return new Pause(Pause.Scope.CATEGORY, subject, reason, OPERATOR, since);
        }
        throw new WrongInputException(desk.texts().text("wrong.pause", subject));
    }
}
