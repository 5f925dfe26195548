package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.ledger.Circuit;
import io.agendador.jobs.ledger.JobLedger.Books;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause;
import io.agendador.jobs.ledger.Request;
import io.agendador.jobs.ledger.Standing;
import io.agendador.jobs.replay.Replay;
import io.agendador.jobs.replay.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The situations that the runbook speaks of. */
final class Situations {

    /** As they are typed. */
    static final List<String> NAMES = List.of("parado", "falhas", "atraso", "circuito", "hora-errada", "manual");

    private static final String MESSAGES = "processar_mensagens_agendadas";
    private static final String BRIEFING = "sincronizar_briefing";
    private static final String WHATSAPP = "verificar_whatsapp";
    private static final String CHIPS = "sincronizar_chips";
    private static final String CAMPAIGN = "processar_campanhas_manha";
    private static final String REPORT = "report_manha";
    private static final String CIRCUIT = "whatsapp";

    private final Catalogue catalogue;
    private final Map<String, Situation> byName = new TreeMap<>();

    /** Played with that catalogue. */
    Situations(Catalogue catalogue) {
        this.catalogue = catalogue;
        List.of(dead(), failing(), late(), circuit(), wrongHour(), manual()).forEach(it -> byName.put(it.name(), it));
    }

    Optional<Situation> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private Situation dead() {
        return Situation.of("parado", catalogue)
                .dead("10:00", "11:00")
                .looks("09:59")
                .asks("10:05", MESSAGES, "10:01")
                .looks("10:50")
                .asks("11:05", MESSAGES, "10:01");
    }

    private Situation failing() {
        return Situation.of("falhas", catalogue)
                .runs(BRIEFING, "10:00", 6, new Script.Run(Duration.ofSeconds(2), false))
                .asks("10:05", BRIEFING, "10:00")
                .asks("10:59", BRIEFING, "10:00")
                .does("11:30", Situations::retried)
                .looks("11:35");
    }

    private static List<Occurrence> retried(Books books, Instant now) {
        return books.backlog().dead(Replay.NETWORK, 100).stream()
                .map(Standing::occurrence)
                .filter(it -> books.backlog().retry(it.id(), now))
                .toList();
    }

    private Situation late() {
        return Situation.of("atraso", catalogue)
                .runs(WHATSAPP, "10:00", 1, new Script.Run(Duration.ofMinutes(40), true))
                .asks("10:06", WHATSAPP, "10:05")
                .looks("10:30")
                .looks("10:50");
    }

    private Situation circuit() {
        UnaryOperator<Job> depends = it -> it.provided(it.conditions().circuit(CIRCUIT));
        return Situation.of("circuito", with(CHIPS, depends))
                .does("10:01", Situations::opened)
                .asks("10:06", CHIPS, "10:05")
                .looks("11:10")
                .does("11:11", Situations::closed)
                .asks("11:16", CHIPS, "11:15");
    }

    private static List<Occurrence> opened(Books books, Instant now) {
        Circuit held = books.circuits().hold(Replay.NETWORK, CIRCUIT, now);
        Duration wait = Duration.ofMinutes(70);
        Circuit open =
                new Circuit(held.name(), Circuit.State.OPEN, 5, now, Optional.of(now.plus(wait)), Circuit.FIRST_WAIT);
        books.circuits().store(Replay.NETWORK, open, now);
        return List.of();
    }

    private static List<Occurrence> closed(Books books, Instant now) {
        books.circuits().store(Replay.NETWORK, Circuit.closed(CIRCUIT, now), now);
        return List.of();
    }

    /** Somebody meant eleven, and wrote it; the window closes before. */
    private Situation wrongHour() {
        return Situation.of("hora-errada", with(CAMPAIGN, it -> it.due(Timing.cron("0 11 * * 1-5"))))
                .asks("10:30", CAMPAIGN, "10:00")
                .asks("11:05", CAMPAIGN, "11:00")
                .asks("11:06", REPORT, "09:00");
    }

    private Situation manual() {
        return Situation.of("manual", catalogue)
                .does("09:50", (books, now) -> paused(books, now))
                .asks("10:01", REPORT, "10:00")
                .does("10:20", this::asked)
                .looks("10:21");
    }

    private static List<Occurrence> paused(Books books, Instant now) {
        books.pause(
                Replay.NETWORK,
                new Pause(Pause.Scope.CATEGORY, "report", "números em revisão", ScriptOptions.OPERATOR, now));
        return List.of();
    }

    /** Passing over the pause, which only an admin may. */
    private List<Occurrence> asked(Books books, Instant now) {
        Request request = new Request(ScriptOptions.OPERATOR, new TreeMap<>(Map.of("dia", "2026-11-24")), true);
        Job job = catalogue.job(REPORT).orElseThrow();
        Occurrence occurrence = Occurrence.asked(new UUID(0, 1), Replay.NETWORK, job, now, request);
        books.add(occurrence, now);
        return List.of(occurrence);
    }

    private Catalogue with(String name, UnaryOperator<Job> change) {
        List<Job> jobs = catalogue.jobs().stream()
                .map(it -> it.name().equals(name) ? change.apply(it) : it)
                .toList();
        return new Catalogue(jobs, catalogue.windows());
    }
}
