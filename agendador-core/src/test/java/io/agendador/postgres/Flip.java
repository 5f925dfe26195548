package io.agendador.postgres;

import static io.agendador.review.Clinic.ANA;
import static io.agendador.review.Clinic.BIA;
import static io.agendador.review.Clinic.FIRST;
import static io.agendador.review.Clinic.SECOND;
import static io.agendador.review.Clinic.decided;
import static io.agendador.review.Clinic.morning;

import io.agendador.review.Clinic;
import io.agendador.review.Transactions;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * A change of several tables that leads from one state to another and back; whatever else is found is a mixture.
 *
 * @param reached told after each of the {@link #STEPS}
 */
record Flip(IntConsumer reached) implements Consumer<Stores> {

    /** The last one is not followed by the commit yet. */
    static final int STEPS = 4;

    @Override
    public void accept(Stores stores) {
        boolean back = isFlipped(stores);
        stores.roster().save(Clinic.renamed(back ? "Ana" : "Aninha"));
        reached.accept(1);
        stores.roster().put(List.of(decided(morning(FIRST), back ? ANA : BIA, version(stores))));
        reached.accept(2);
        stores.roster().pinGaps(List.of(morning(SECOND)), !back);
        reached.accept(3);
        stores.audit().record(Clinic.entry("flip"));
        reached.accept(STEPS);
    }

    void in(Transactions store) {
        store.<Boolean>write(it -> {
            accept(it);
            return true;
        });
    }

    /** How often it has happened, in all or not at all. */
    static long times(Transactions store) {
        return store.read(it -> {
            long times = it.roster().network().orElseThrow().revision() - 1;
            boolean flipped = times % 2 == 1;
            Roster roster = it.roster().roster(Clinic.WEEK);
            boolean whole = flipped == isFlipped(it)
                    && flipped == roster.pinnedGaps().contains(morning(SECOND))
                    && roster.assignments().stream()
                            .map(Assignment::professional)
                            .toList()
                            .equals(holder(times))
                    && it.audit().latest(1).get(0).revision() == times + 1;
            if (!whole) {
                throw new AssertionError("a mixture after " + times + " changes: " + roster);
            }
            return times;
        });
    }

    private static List<?> holder(long times) {
        if (times == 0) {
            return List.of();
        }
        return List.of(times % 2 == 1 ? BIA : ANA);
    }

    private static boolean isFlipped(Stores stores) {
        return stores.roster()
                .network()
                .orElseThrow()
                .network()
                .professionalName(ANA)
                .equals("Aninha");
    }

    private static long version(Stores stores) {
        return stores.roster().roster(Period.day(Clinic.MONDAY)).assignments().stream()
                .mapToLong(Assignment::version)
                .findFirst()
                .orElse(0);
    }
}
