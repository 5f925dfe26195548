package io.agendador.review;

import static io.agendador.review.Clinic.change;
import static io.agendador.review.Clinic.entry;
import static io.agendador.review.Clinic.renamed;
import static io.agendador.review.Clinic.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.review.AuditTrail.Entry;
import io.agendador.review.AuditTrail.Recorded;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.ProposalId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recording decisions. */
public interface AuditContract extends FreshStore {

    @Test
    default void recordsEntriesWithTheRevisionThatTheirTransactionLeaves() {
        Transactions store = Clinic.in(fresh());
        store.<Boolean>write(it -> {
            it.audit().record(entry("before"));
            it.roster().save(renamed("Aninha"));
            it.audit().record(entry("after"));
            return true;
        });
        change(store, it -> {});
        List<Recorded> latest = store.read(it -> it.audit().latest(3));
        assertThat(latest).extracting(Recorded::revision).containsExactly(2L, 2L, 2L);
        assertThat(latest)
                .extracting(Recorded::entry)
                .containsExactly(entry("stories"), entry("after"), entry("before"));
        assertThat(latest).extracting(Recorded::number).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    default void refusesAChangeWithoutAnEntry() {
        Transactions store = Clinic.in(fresh());
        assertThatThrownBy(() -> store.<Boolean>write(it -> {
                    it.roster().save(renamed("Aninha"));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("audit trail");
        assertThat(Clinic.networkIn(store)).isEqualTo(Clinic.NETWORK);
        assertThat(revision(store)).isEqualTo(1);
    }

    @Test
    default void letsNoEarlierEntryAnswerForAChange() {
        Transactions store = Clinic.in(fresh());
        change(store, it -> {});
        assertThatThrownBy(() -> store.<Boolean>write(it -> {
                    it.roster().pinGaps(List.of(Clinic.morning(Clinic.FIRST)), true);
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void namesOnlyProposalsThatAreStored() {
        Transactions store = Clinic.in(fresh());
        Entry stray = new Entry(
                Clinic.NOW,
                Clinic.CARLA,
                AuditTrail.Action.REJECTED,
                "",
                "",
                new ProposalId(NetworkFixture.idOf("nowhere")));
        assertThatThrownBy(() -> change(store, it -> it.audit().record(stray)))
                .isInstanceOf(InvalidValueException.class);
    }
}
