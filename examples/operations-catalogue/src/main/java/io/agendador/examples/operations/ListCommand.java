package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.schedule.Cron;
import io.agendador.jobs.timeline.CronWords;
import io.agendador.jobs.timeline.Dispatches;
import io.agendador.jobs.timeline.JobTable;
import io.agendador.jobs.timeline.WindowTable;
import io.agendador.present.TextTable;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists a profile's jobs by category. */
@Command(name = "listar")
final class ListCommand implements Callable<Integer> {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Desk desk;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--perfil", paramLabel = "PERFIL")
    private String profile = Operation.MERGED;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = desk.catalogue(profile);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JSON.writeValueAsString(rows(catalogue)));
        } else {
            write(catalogue, out);
        }
        return 0;
    }

    private void write(Catalogue catalogue, PrintWriter out) {
        JobTable table = new JobTable(desk.texts());
        out.println(desk.texts().text("list.title", profile, catalogue.jobs().size()));
        out.println();
        TextTable lines = TextTable.of(table.header().toArray(String[]::new)).numbers(JobTable.COUNT);
        for (String category : catalogue.categories()) {
            lines.row(category, "", "", "", "", "");
            table.rows(catalogue, category, Desk.REFERENCE).forEach(it -> lines.row(indented(it)));
        }
        lines.lines(0, desk.colours()).forEach(out::println);
        windows(catalogue, out);
    }

    private void windows(Catalogue catalogue, PrintWriter out) {
        WindowTable table = new WindowTable(desk.texts());
        List<List<String>> rows = table.rows(catalogue);
        if (!rows.isEmpty()) {
            TextTable lines = TextTable.of(table.header().toArray(String[]::new));
            rows.forEach(it -> lines.row(it.toArray()));
            out.println();
            lines.lines(0, desk.colours()).forEach(out::println);
        }
    }

    private static Object[] indented(List<String> cells) {
        List<String> indented = new ArrayList<>(cells);
        indented.set(0, "  " + cells.get(0));
        return indented.toArray();
    }

    private List<Map<String, Object>> rows(Catalogue catalogue) {
        Map<String, Integer> counts =
                Dispatches.inWeek(catalogue, Desk.REFERENCE).perJob();
        return catalogue.jobs().stream()
                .map(it -> row(it, counts.getOrDefault(it.name(), 0)))
                .toList();
    }

    private Map<String, Object> row(Job job, int perWeek) {
        CronWords words = new CronWords(desk.texts());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("job", job.name());
        row.put("handler", job.handler());
        row.put("category", job.category());
        row.put("lane", job.lane());
        job.timing().cron().map(Cron::text).ifPresent(it -> row.put("cron", it));
        job.timing().cron().map(words::of).ifPresent(it -> row.put("when", it));
        job.sla().ifPresent(it -> row.put("slaSeconds", it.limit().toSeconds()));
        row.put("critical", job.critical());
        row.put("pilotGated", job.conditions().pilotGated());
        job.conditions().after().ifPresent(it -> row.put("after", it));
        row.put("dispatchesPerWeek", perWeek);
        return row;
    }
}
