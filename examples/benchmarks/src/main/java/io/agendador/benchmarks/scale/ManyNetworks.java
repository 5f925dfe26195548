package io.agendador.benchmarks.scale;

import io.agendador.Agendador;
import io.agendador.planning.PlanningRequest;
import io.agendador.review.AuditTrail;
import io.agendador.roster.Author;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** The same clinic many times over: each a network of its own, in a schema of its own. */
public final class ManyNetworks {

    private static final Author ADMIN = new Author("benchmark", Author.Role.ADMIN, Author.Door.API);

    private final DataSource database;
    private final PlanningRequest request;
    private final int count;

    /**
     * In that database.
     *
     * @param request the clinic, and when it is
     */
    public ManyNetworks(DataSource database, PlanningRequest request, int count) {
        this.database = database;
        this.request = request;
        this.count = count;
    }

    /** Stores all of them; each is told once it is. */
    public void create(IntConsumer created) {
        for (int number = 0; number < count; number++) {
            open(number).transactions().<Boolean>write(stores -> {
                stores.roster().save(request.network());
                stores.audit()
                        .record(new AuditTrail.Entry(
                                request.now(), ADMIN, AuditTrail.Action.NETWORK_CHANGED, "", "", null));
                return true;
            });
            created.accept(number + 1);
        }
    }

    /** All of them by name, opened. */
    public SortedMap<String, Agendador> open() {
        SortedMap<String, Agendador> all = new TreeMap<>();
        IntStream.range(0, count).forEach(it -> all.put(schema(it), open(it)));
        return all;
    }

    /** How many proposals wait in all of them. */
    public long proposals() {
        return open().values().stream()
                .mapToLong(it -> it.transactions()
                        .read(stores -> stores.proposals().pending().size()))
                .sum();
    }

    private Agendador open(int number) {
        return Agendador.open(database, schema(number), request::now, UUID::randomUUID);
    }

    private static String schema(int number) {
        return "network_%04d".formatted(number);
    }
}
