package io.agendador.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.fixtures.InMemoryStore;
import io.agendador.planning.Planner;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.Refusal;
import io.agendador.proposal.Refusal.Rule;
import io.agendador.roster.Author;
import io.agendador.roster.ProposalId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What time does to proposals and to what they were computed from. */
class ProposalTimeTest {

    private final DoorWorld world = new DoorWorld(new InMemoryStore());
    private final Proposal shown = ((Outcome.Shown) world.generate(1, false)).proposal();

    @Test
    void expiresWhenTheFirstSlotThatItChangesBegins() {
        assertThat(shown.expiresAt()).isEqualTo(Instant.parse("2026-11-23T11:00:00Z"));
        assertThat(status(shown.expiresAt().minusNanos(1000))).isEqualTo(Status.PENDING);
        assertThat(status(shown.expiresAt())).isEqualTo(Status.EXPIRED);
    }

    @Test
    void cannotBeDecidedAboutOnceItsTimeIsOver() {
        Proposals late = at(shown.expiresAt());

        assertThat(late.approve(shown.id(), shown.hash(), DoorWorld.CAIO, "ok")).isEqualTo(expired());
        assertThat(world.find(shown.id()).status()).isEqualTo(Status.EXPIRED);
        assertThat(late.reject(shown.id(), DoorWorld.CAIO, "não")).isEqualTo(expired());
        assertThat(world.seen().roster()).isEqualTo(world.look().roster());
    }

    @Test
    void canBeApprovedUntilThen() {
        Proposals inTime = at(shown.expiresAt().minusNanos(1000));

        assertThat(inTime.approve(shown.id(), shown.hash(), DoorWorld.CAIO, "ok"))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void endsWhenSomebodyProposesSomethingElse() {
        Instant later = shown.expiresAt();
        world.now = later;
        world.generate(2, false);

        assertThat(world.find(shown.id()).status()).isEqualTo(Status.EXPIRED);
        List<AuditTrail.Recorded> audit = world.store.read(it -> it.audit().latest(2));
        assertThat(audit.get(1).entry().action()).isEqualTo(AuditTrail.Action.EXPIRED);
        assertThat(audit.get(1).entry().proposal()).isEqualTo(shown.id());
    }

    @Test
    void endsByAJobToo() {
        Author job = new Author("cleanup", Author.Role.ADMIN, Author.Door.JOB);

        assertThat(at(shown.expiresAt().minusNanos(1000)).expire(job)).isZero();
        assertThat(at(shown.expiresAt()).expire(job)).isEqualTo(1);
        assertThat(at(shown.expiresAt()).expire(job)).isZero();
    }

    @Test
    void isReplayedWhateverTheTime() {
        Instant end = shown.expiresAt().plusSeconds(1);
        assertThat(at(end).replay(shown.id())).contains(new Replay.Same(shown.hash()));
        assertThat(at(end).replay(new ProposalId(new UUID(9, 9)))).isEmpty();
    }

    @Test
    void saysWhatComesNowWhereAReplayDiffers() {
        Proposal tampered = new Proposal(
                new ProposalId(new UUID(7, 7)),
                shown.kind(),
                shown.baseRevision(),
                shown.policyVersion(),
                shown.candidate(),
                "0".repeat(64),
                null,
                shown.author(),
                shown.createdAt(),
                shown.expiresAt(),
                Status.PENDING,
                null);
        Clinic.change(
                world.store,
                it -> it.proposals()
                        .add(tampered, it.proposals().situation(shown.id()).orElseThrow()));

        assertThat(at(DoorWorld.NOW).replay(tampered.id()))
                .hasValueSatisfying(it -> assertThat(it)
                        .isInstanceOfSatisfying(
                                Replay.Different.class,
                                now -> assertThat(now.hash()).isEqualTo(tampered.hash())));
    }

    private Status status(Instant now) {
        return new RosterReports(world.store).proposals(1, now).get(0).status();
    }

    private Proposals at(Instant now) {
        return new Proposals(world.store, new Planner(), InstantSource.fixed(now), world::id);
    }

    private static Outcome expired() {
        return Outcome.Refused.of(Refusal.of(Rule.EXPIRED));
    }
}
