package io.agendador.jobs.call;

import io.agendador.jobs.catalogue.JobRun;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What an endpoint is told of a run. */
final class RunJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RunJson() {}

    static byte[] of(JobRun run) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("job", run.job().name());
        told.put("occurrence", run.occurrence().toString());
        told.put("network", run.network());
        told.put("scheduledFor", run.scheduledFor().toString());
        told.put("attempt", run.attempt());
        told.put("parameters", run.parameters());
        told.put("types", run.windowTypes());
        run.job().limits().batch().ifPresent(it -> told.put("batch", it));
        run.job().limits().mostWorkers().ifPresent(it -> told.put("workers", it));
        return JSON.writeValueAsBytes(told);
    }
}
