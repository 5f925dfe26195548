package io.agendador.postgres.backup;

import io.agendador.postgres.backup.Comparison.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what is there. */
record Comparing(Database database, List<Part> parts, Manifest manifest) {

    Comparison with(Optional<Home> home) {
        List<Rows> rows = new ArrayList<>();
        parts.forEach(it -> rows.addAll(of(it, home)));
        Part roster = parts.get(0);
        String schema = Database.quoted(roster.schema());
        long decisions = home.isEmpty()
                ? 0
                : database.number(
                        "select count(*) from " + schema + ".audit_entry where at > ?::timestamptz",
                        manifest.at().toString());
        long revision = home.isEmpty() ? 0 : database.number("select revision from " + schema + ".network");
        return new Comparison(manifest, home.map(Home::name).orElse(null), revision, decisions, rows);
    }

    private List<Rows> of(Part part, Optional<Home> home) {
        SchemaContents contents = new SchemaContents(database, part.schema());
        if (home.isEmpty() || !contents.exists()) {
            return List.of();
        }
        return contents.tables().stream()
                .map(it -> new Rows(
                        part.name(), it.name(), count(contents, it, home.get().own(part, it)), then(part, it)))
                .filter(it -> it.now() != it.then())
                .toList();
    }

    private long count(SchemaContents contents, SchemaContents.Table table, String own) {
        return database.number("select count(*) from " + contents.qualified(table) + " " + own);
    }

    private long then(Part part, SchemaContents.Table table) {
        return manifest.parts().stream()
                .filter(it -> it.part().equals(part.name()))
                .flatMap(it -> it.tables().stream())
                .filter(it -> it.name().equals(table.name()))
                .mapToLong(Manifest.Table::rows)
                .sum();
    }
}
