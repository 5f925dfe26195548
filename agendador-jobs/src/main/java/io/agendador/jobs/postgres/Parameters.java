package io.agendador.jobs.postgres;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a run is asked to do, as JSON. */
final class Parameters {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private Parameters() {}

    static JSONB json(SortedMap<String, String> parameters) {
        return JSONB.valueOf(JSON.writeValueAsString(parameters));
    }

    static SortedMap<String, String> read(JSONB json) {
        return JSON.readValue(json.data(), TEXTS);
    }
}
