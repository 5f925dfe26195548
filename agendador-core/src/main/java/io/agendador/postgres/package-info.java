/**
 * The store on PostgreSQL 15 or newer: migrations, and the adapters of {@code review}'s ports on jOOQ.
 *
 * <p>One schema holds one network. What must never happen, the database itself refuses: two people in one slot, one
 * person in two, a change that nobody answers for, a change made from a state that has moved on.
 *
 * <p>The entry is {@link io.agendador.postgres.PostgresStore}. Tables are generated from the migrations into
 * {@code postgres.generated} by {@code ./mvnw -Pjooq -pl agendador-core process-test-classes}.
 */
@NullMarked
package io.agendador.postgres;

import org.jspecify.annotations.NullMarked;
