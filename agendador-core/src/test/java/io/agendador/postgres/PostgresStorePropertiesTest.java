package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.review.Clinic;
import io.agendador.review.RandomChange;
import io.agendador.review.StoreProperties;
import io.agendador.review.Transactions;
import io.agendador.roster.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Few tries: each starts with an empty schema on a real server. */
@PropertyDefaults(tries = 50)
class PostgresStorePropertiesTest extends StoreProperties {

    private static final Period ALL = new Period(Clinic.MONDAY.minusDays(9), Clinic.MONDAY.plusDays(40));

    private static final List<String> OUTCOMES = List.of(
            "done",
            "StaleStateException",
            "InvalidValueException",
            "IllegalArgumentException",
            "IllegalStateException");

    private final EmptiedSchema schema = EmptiedSchema.shared();

    @Override
    public Transactions fresh() {
        return schema.emptied();
    }

    /** The in-memory store is the model: whatever is asked of both, both do or refuse alike. */
    @Property
    @StatisticsReport(onFailureOnly = true)
    void doesAndRefusesWhatTheInMemoryStoreDoesAndRefuses(@ForAll @Size(min = 15, max = 30) List<Long> history) {
        Transactions model = Clinic.in(new InMemoryStore());
        Transactions store = Clinic.in(fresh());
        for (long step : history) {
            String outcome = outcome(store, step);
            Statistics.collect(outcome);
            assertThat(outcome).as("step %s", step).isEqualTo(outcome(model, step));
            assertThat(state(store)).as("after step %s", step).isEqualTo(state(model));
        }
        // Histories in which nothing is ever refused would prove little.
        Statistics.coverage(it -> OUTCOMES.forEach(outcome -> it.check(outcome).count(count -> count > 0)));
    }

    private static String outcome(Transactions store, long step) {
        try {
            return store.write(it -> {
                new RandomChange(step).accept(it);
                return "done";
            });
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private static List<Object> state(Transactions store) {
        return store.read(it -> List.of(
                it.roster().network(),
                it.roster().roster(ALL),
                it.roster().swaps(ALL),
                it.proposals().latest(100),
                it.audit().latest(100).stream()
                        .map(entry -> entry.revision() + " " + entry.entry())
                        .toList()));
    }
}
