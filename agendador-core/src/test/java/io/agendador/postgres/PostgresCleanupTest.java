package io.agendador.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.AuditTrail;
import io.agendador.review.Clinic;
import io.agendador.review.Outcome;
import io.agendador.review.PolicySnapshots;
import io.agendador.review.ProposalStore.Summary;
import io.agendador.review.Proposals;
import io.agendador.review.Replay;
import io.agendador.review.Retention;
import io.agendador.review.Transactions;
import io.agendador.roster.Week;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresCleanupTest {

    private static final Instant NOW = Instant.parse("2026-02-27T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final TestDatabase database = TestDatabase.embedded();
    private final String schema = database.newSchema();
    private final PostgresStore store = PostgresStore.open(database.dataSource(), schema);
    private final Transactions transactions = Clinic.in(store.transactions());
    private long ids;

    @Test
    void whatNobodyApprovedGoesAfterNinetyDaysAndTheDecisionStays() throws Exception {
        Proposal rejected = planned(NOW);
        at(NOW).reject(rejected.id(), Clinic.CARLA, "não");
        Proposal waiting = planned(NOW.plusSeconds(1));
        int audited = audit().size();

        assertThat(clean(NOW.plus(DAY.multipliedBy(89)))).isZero();
        assertThat(at(NOW).replay(rejected.id())).contains(new Replay.Same(rejected.hash()));
        // A document, its situation; the network is another one's, too.
        assertThat(clean(NOW.plus(DAY.multipliedBy(91)))).isEqualTo(2);
        assertThat(clean(NOW.plus(DAY.multipliedBy(91)))).isZero();

        List<Summary> listed = transactions.read(it -> it.proposals().latest(9));
        assertThat(listed)
                .extracting(Summary::status)
                .containsExactly(Proposal.Status.PENDING, Proposal.Status.REJECTED);
        assertThat(audit()).hasSize(audited);
        boolean found =
                transactions.read(it -> it.proposals().find(rejected.id()).isPresent());
        assertThat(found).isFalse();
        assertThat(at(NOW).replay(waiting.id())).contains(new Replay.Same(waiting.hash()));
    }

    @Test
    void whatWasApprovedIsKeptUntilItsDaysAreLongPast() throws Exception {
        Proposal approved = planned(NOW);
        at(NOW).approve(approved.id(), approved.hash(), Clinic.CARLA, "ok");
        Instant end = approved.plan()
                .window()
                .to()
                .atStartOfDay(Clinic.NETWORK.zone())
                .toInstant();

        clean(end.plus(DAY.multipliedBy(179)));
        assertThat(at(NOW).replay(approved.id())).contains(new Replay.InputGone());
        clean(end.plus(DAY.multipliedBy(182)));
        assertThat(at(NOW).replay(approved.id())).isEmpty();
        assertThat(database.ask(schema, "select count(*) from assignment")).isNotEqualTo("0");
        assertThat(database.ask(schema, "select count(*) from planning_input")).isEqualTo("0");
    }

    @Test
    void goesOnInSmallStepsAndCanBeStopped() throws Exception {
        for (int i = 0; i < 5; i++) {
            at(NOW).reject(planned(NOW.plusSeconds(i)).id(), Clinic.CARLA, "não");
        }
        PostgresCleanup small = new PostgresCleanup(store, 2);
        Instant later = NOW.plus(DAY.multipliedBy(100));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> small.clean(Retention.USUAL, later)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(database.ask(schema, "select count(*) from proposal_document"))
                .isEqualTo("5");

        // Documents, situations and the one network.
        assertThat(small.clean(Retention.USUAL, later)).isEqualTo(5 + 5 + 1);
        assertThat(small.clean(Retention.USUAL, later)).isZero();
    }

    @Test
    void snapshotsThatWereReplacedLongAgoGo() throws Exception {
        new PolicySnapshots(transactions, () -> NOW).take();
        assertThat(clean(NOW.plus(DAY.multipliedBy(400)))).isZero();
        database.execute(
                schema,
                "insert into policy_snapshot (hash, format, body, taken_at) values (repeat('a', 64), 1, '{}', '" + NOW
                        + "')");
        assertThat(clean(NOW.plus(DAY.multipliedBy(179)))).isZero();
        assertThat(clean(NOW.plus(DAY.multipliedBy(181)))).isEqualTo(1);
    }

    @Test
    void channelsThatHaveExpiredAreClosedAndGoLater() throws Exception {
        database.execute(
                schema,
                "insert into calendar (id, kind, google_id) values ('00000000-0000-0000-0000-000000000001', 'CONTROL', 'x')",
                channel("over", "ACTIVE", NOW),
                channel("alive", "ACTIVE", NOW.plus(DAY.multipliedBy(900))),
                "insert into calendar_message values ('over', 1, now()), ('alive', 1, now())");

        assertThat(clean(NOW.plusSeconds(1))).isEqualTo(2);
        assertThat(database.ask(schema, "select string_agg(id || state, ' ' order by id) from calendar_channel"))
                .isEqualTo("aliveACTIVE overREVOKED");
        assertThat(database.ask(schema, "select string_agg(channel_id, ' ') from calendar_message"))
                .isEqualTo("alive");
        assertThat(clean(NOW.plus(DAY.multipliedBy(181)))).isEqualTo(1);
        assertThat(database.ask(schema, "select string_agg(id, ' ') from calendar_channel"))
                .isEqualTo("alive");
    }

    @Test
    void whatPublicationsWroteGoesAndThatTheyWereStays() throws Exception {
        database.execute(
                schema,
                "insert into calendar (id, kind, google_id) values ('00000000-0000-0000-0000-000000000001', 'CONTROL', 'x')",
                publication(1, "DONE", "'" + NOW + "'"),
                publication(2, "RUNNING", "null"));

        assertThat(clean(NOW.plus(DAY.multipliedBy(179)))).isZero();
        assertThat(clean(NOW.plus(DAY.multipliedBy(300)))).isEqualTo(1);
        assertThat(database.ask(schema, "select string_agg(publication_id::text, ' ') from publication_item"))
                .endsWith("2");
        assertThat(database.ask(schema, "select count(*) from publication")).isEqualTo("2");
    }

    @Test
    void proposalsCanBeAnsweredBeforeTheyGo() {
        assertThatThrownBy(() -> new Retention(DAY, DAY.multipliedBy(180)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Retention(DAY.multipliedBy(90), DAY.multipliedBy(80)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String channel(String id, String state, Instant expires) {
        return "insert into calendar_channel (id, calendar_id, token_hash, state, created_at, expires_at) values ('"
                + id
                + "', '00000000-0000-0000-0000-000000000001', repeat('a', 64), '" + state + "', '" + NOW + "', '"
                + expires + "')";
    }

    private static String publication(int id, String state, String ended) {
        String uuid = "'00000000-0000-0000-0000-00000000000" + id + "'";
        return "insert into publication (id, kind, from_date, to_date, plan_hash, base_revision, unchanged, state,"
                + " author_name, author_role, author_door, reason, created_at, ended_at) values (" + uuid
                + ", 'PUBLISH', '2026-02-01', '2026-02-27', repeat('a', 64), 1, 0, '" + state
                + "', 'Carla', 'ADMIN', 'SHELL', '', '" + NOW + "', " + ended + ");"
                + "insert into publication_item (publication_id, position, calendar_id, action, event_id, room_id, date,"
                + " shift, professional_id, generation, state) select " + uuid
                + ", 0, '00000000-0000-0000-0000-000000000001', 'DELETE', 'e', r.id, '2026-02-02', 'MORNING', p.id, 0,"
                + " 'SENT' from room r, professional p limit 1";
    }

    private long clean(Instant now) throws InterruptedException {
        return new PostgresCleanup(store).clean(Retention.USUAL, now);
    }

    private List<AuditTrail.Recorded> audit() {
        return transactions.read(it -> it.audit().latest(99));
    }

    private Proposals at(Instant now) {
        return new Proposals(transactions, new Planner(), () -> now, () -> new UUID(3, ++ids));
    }

    /** A situation of its own each, for the moment is part of it. */
    private Proposal planned(Instant now) {
        Generation generation =
                new Generation(Week.of(Clinic.MONDAY.plusWeeks(1)), 1, List.of(), false, 1, Effort.of(1_000));
        Outcome outcome = at(now).propose(
                        Draft.of(generation), Proposal.Kind.GENERATION, Clinic.CARLA, true, Planner.Progress.NONE)
                .orElseThrow();
        return ((Outcome.Shown) outcome).proposal();
    }
}
