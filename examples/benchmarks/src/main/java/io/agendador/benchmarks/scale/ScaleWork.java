package io.agendador.benchmarks.scale;

import io.agendador.Agendador;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.JobResult;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.clinic.ClinicHandlers;
import io.agendador.jobs.run.Work;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.review.RollingGeneration.Window;
import io.agendador.roster.Week;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a node does for each network: shows each minute that it lives, and plans the coming weeks when it is asked to. */
public final class ScaleWork {

    private static final Catalogue ALL = ClinicCatalogue.in(ZoneId.of("UTC"));

    /** Once a minute, in the critical lane. */
    public static final Job MINUTE = ALL.job(ClinicCatalogue.HEARTBEAT).orElseThrow();

    /** On request here, in the batch lane. */
    public static final Job WEEKLY = ALL.job(ClinicCatalogue.WEEKLY_GENERATION).orElseThrow();

    private ScaleWork() {}

    /** Of these networks, each planned within the effort. */
    static Work of(SortedMap<String, Agendador> networks, Week first, Effort search) {
        SortedMap<String, Catalogue> catalogues = new TreeMap<>();
        networks.keySet().forEach(it -> catalogues.put(it, Catalogue.of(MINUTE, WEEKLY)));
        Window window = new Window(first.sunday(), null, List.of());
        return new Work(
                catalogues,
                new TreeMap<>(Map.of(
                        MINUTE.handler(),
                        run -> JobResult.DONE,
                        WEEKLY.handler(),
                        run -> Objects.requireNonNull(networks.get(run.network()))
                                .generation()
                                .generate(window, search, ClinicHandlers.AUTHOR, Planner.Progress.NONE)
                                .map(it -> JobResult.DONE)
                                .orElseThrow())));
    }
}
