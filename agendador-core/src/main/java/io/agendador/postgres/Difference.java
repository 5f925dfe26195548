package io.agendador.postgres;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;

/** Makes what a table holds equal to what is wanted, touching only rows that differ: what is equal is no change. */
final class Difference {

    private final DSLContext sql;

    Difference(DSLContext sql) {
        this.sql = sql;
    }

    /** For rows that are nothing but their values: those within the scope that are not wanted go, missing ones come. */
    <R extends TableRecord<R>> void replace(Table<R> table, Condition scope, Collection<R> wanted) {
        Set<R> gone = new LinkedHashSet<>(sql.selectFrom(table).where(scope).fetch());
        Set<R> fresh = new LinkedHashSet<>(wanted);
        Set<R> kept = new LinkedHashSet<>(gone);
        kept.retainAll(fresh);
        gone.removeAll(kept);
        fresh.removeAll(kept);
        delete(table, gone);
        sql.batchInsert(fresh).execute();
    }

    /** Removes rows that have exactly these values. */
    <R extends TableRecord<R>> void delete(Table<R> table, Collection<R> rows) {
        sql.batch(rows.stream()
                        .map(row -> sql.deleteFrom(table).where(same(row)))
                        .toList())
                .execute();
    }

    /**
     * For rows that are never removed and count their versions: new ones come, those that differ are updated.
     *
     * @throws IllegalArgumentException if a stored one is not wanted
     */
    <R extends UpdatableRecord<R>, K> void update(
            Table<R> table, TableField<R, K> key, TableField<R, Long> version, Collection<R> wanted) {
        Map<K, R> stored = new LinkedHashMap<>(sql.selectFrom(table).fetchMap(key));
        List<R> fresh = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        for (R row : wanted) {
            R present = stored.remove(row.get(key));
            if (present == null) {
                fresh.add(row);
            } else if (overwrite(present, row, version)) {
                changed.add(present);
            }
        }
        if (!stored.isEmpty()) {
            throw new IllegalArgumentException("people and places are deactivated, never removed; missing from "
                    + table.getName() + ": " + stored.keySet());
        }
        sql.batchUpdate(changed).execute();
        sql.batchInsert(fresh).execute();
    }

    private static <R extends UpdatableRecord<R>> boolean overwrite(R present, R wanted, TableField<R, Long> version) {
        List<Field<?>> different = Stream.of(present.fields())
                .filter(it -> !it.equals(version) && !Objects.deepEquals(present.get(it), wanted.get(it)))
                .toList();
        different.forEach(it -> copy(it, wanted, present));
        present.set(version, present.get(version) + (different.isEmpty() ? 0 : 1));
        return !different.isEmpty();
    }

    private static <T> void copy(Field<T> field, TableRecord<?> from, TableRecord<?> to) {
        to.set(field, from.get(field));
    }

    private static Condition same(TableRecord<?> row) {
        return DSL.and(Stream.of(row.fields()).map(it -> same(it, row)).toList());
    }

    private static <T> Condition same(Field<T> field, TableRecord<?> row) {
        return field.isNotDistinctFrom(row.get(field));
    }
}
