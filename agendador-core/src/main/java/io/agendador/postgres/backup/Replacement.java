package io.agendador.postgres.backup;

import io.agendador.roster.Author;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what was staged in the place of what there is, in one transaction. */
final class Replacement {

    private static final String FENCE = "fence";

    private final Database database;
    private final List<Live> parts;
    private final Home home;

    /** A part as it is in use. */
    private record Live(Part part, SchemaContents contents, List<SchemaContents.Table> tables) {}

    Replacement(Database database, List<Part> parts, Home home) {
        this.database = database;
        this.home = home;
        this.parts = parts.stream()
                .map(it -> new SchemaContents(database, it.schema()))
                .map(it -> new Live(part(parts, it), it, it.tables()))
                .toList();
    }

    private static Part part(List<Part> parts, SchemaContents contents) {
        return parts.stream()
                .filter(it -> it.schema().equals(contents.schema()))
                .findFirst()
                .orElseThrow();
    }

    /** Up to the commit, which is the caller's. Parts of which nothing was staged end empty. */
    void carryOut(List<Staging> staged) {
        lock();
        long risen = highestFence();
        parts.forEach(it -> Guards.asleep(database, it.contents(), it.tables()));
        parts.forEach(this::empty);
        for (Live it : parts) {
            staged.stream()
                    .filter(staging -> staging.part().equals(it.part()))
                    .findFirst()
                    .map(staging -> new SchemaContents(database, staging.schema()))
                    .ifPresent(from -> fill(it, from, risen));
        }
        parts.forEach(it -> Guards.awake(database, it.contents(), it.tables()));
    }

    /** Who did it. */
    void record(Author author, Instant at, String reason, String summary) {
        database.change(
                "insert into " + Database.quoted(parts.get(0).part().schema())
                        + ".audit_entry (revision, at, author_name,"
                        + " author_role, author_door, action, reason, summary)"
                        + " values (0, ?::timestamptz, ?, ?, ?, 'RESTORED', ?, ?)",
                at.toString(),
                author.name(),
                author.role().name(),
                author.door().name(),
                reason,
                summary);
    }

    /** Writers first, as they do it themselves; then everybody. */
    private void lock() {
        database.execute("set local lock_timeout = '30s'");
        database.ask(
                it -> true,
                "select pg_advisory_xact_lock(hashtextextended('agendador/' || ?, 0))",
                parts.get(0).part().schema());
        String all = parts.stream()
                .flatMap(it -> it.tables().stream().map(table -> it.contents().qualified(table)))
                .collect(Collectors.joining(", "));
        database.execute("lock table " + all + " in access exclusive mode");
    }

    /** Whoever holds a lease of before must not be taken for its holder afterwards. */
    private long highestFence() {
        Optional<Long> highest = parts.stream()
                .flatMap(it -> it.tables().stream()
                        .filter(table -> table.has(FENCE))
                        .map(table -> database.number("select coalesce(max(fence), 0) from "
                                + it.contents().qualified(table) + " " + home.own(it.part(), table))))
                .max(Long::compare);
        return highest.orElse(0L);
    }

    private void empty(Live it) {
        List<SchemaContents.Table> last = new ArrayList<>(it.tables());
        Collections.reverse(last);
        last.forEach(table ->
                database.execute("delete from " + it.contents().qualified(table) + " " + home.own(it.part(), table)));
    }

    private void fill(Live it, SchemaContents from, long risen) {
        for (SchemaContents.Table table : it.tables()) {
            String target = it.contents().qualified(table);
            database.execute("insert into %s (%s) overriding system value select %s from %s"
                    .formatted(target, table.list(), table.list(), from.qualified(table)));
            if (table.has(FENCE) && risen > 0) {
                database.execute(
                        "update " + target + " set fence = fence + " + risen + " " + home.own(it.part(), table));
            }
        }
        from.sequences().forEach(sequence -> Staging.raise(database, it.contents(), sequence));
    }
}
