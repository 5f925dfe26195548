package io.agendador.examples.operations;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.agendador.jobs.catalogue.Conditions;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.catalogue.Lanes;
import io.agendador.jobs.catalogue.Limits;
import io.agendador.jobs.schedule.Cron;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One line of the operation's file of jobs. */
record JobRow(NamedCsvRecord line) {

    /** What must not be reset before it was photographed. */
    private static final String RESET = "resetar_contadores_chips";

    private static final String SNAPSHOT = "snapshot_chips_diario";

    String name() {
        return line.getField("job");
    }

    String category() {
        return line.getField("category");
    }

    /** Its cron in a profile; empty where it is not part of it. */
    Optional<Cron> cron(String profile) {
        return field("cron_" + profile).map(Cron::parse);
    }

    /** What a window passes to it. */
    List<String> windowTypes() {
        return field("window_types").map(it -> List.of(it.split(";", -1))).orElse(List.of());
    }

    /** The job, not yet due: that is what profiles say. */
    Job job() {
        boolean critical = Boolean.parseBoolean(line.getField("critical"));
        return Job.named(name())
                .by(line.getField("endpoint"))
                .of(category())
                .in(critical ? Lanes.CRITICAL : Lanes.BATCH)
                .critical(critical)
                .within(limits())
                .provided(conditions());
    }

    private Limits limits() {
        Limits limits = Limits.USUAL.timeout(Duration.ofSeconds(Long.parseLong(line.getField("timeout_s"))));
        limits = field("batch").map(Integer::valueOf).map(limits::batch).orElse(limits);
        return field("max_workers")
                .map(Integer::valueOf)
                .map(limits::mostWorkers)
                .orElse(limits);
    }

    private Conditions conditions() {
        boolean gated = Boolean.parseBoolean(line.getField("pilot_gated"));
        Conditions conditions = gated ? Conditions.NONE.notInPilotMode() : Conditions.NONE;
        return name().equals(RESET) ? conditions.after(SNAPSHOT) : conditions;
    }

    private Optional<String> field(String name) {
        return Optional.of(line.getField(name)).filter(it -> !it.isEmpty());
    }
}
