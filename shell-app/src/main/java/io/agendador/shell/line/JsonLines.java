package io.agendador.shell.line;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data of which each row is one line of JSON, whoever reads it.
 *
 * @param rows what JSON can say
 */
public record JsonLines(List<?> rows) {

    /** Copies them. */
    public JsonLines {
        rows = List.copyOf(rows);
    }

    /** The lines. */
    public List<String> lines() {
        JsonMapper compact = JsonMapper.builder().build();
        return rows.stream().map(compact::writeValueAsString).toList();
    }
}
