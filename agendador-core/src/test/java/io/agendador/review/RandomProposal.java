package io.agendador.review;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Plan;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.planning.Proposal;
import io.agendador.planning.Proposal.Status;
import io.agendador.planning.RosterDiff;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposals that need not make sense, but use everything a proposal can hold. */
final class RandomProposal {

    private final RandomValues random;
    private final Network network;
    private final List<Assignment> placings;

    RandomProposal(RandomValues random, Network network) {
        this.random = random;
        this.network = network;
        this.placings = new RandomRoster(random, network).assignments(12);
    }

    Proposal proposal(int policyVersion) {
        List<Assignment> candidates = placings.stream()
                .map(it -> random.chance() ? it : Assignment.generated(it.slot(), it.professional()))
                .toList();
        return new Proposal(
                new ProposalId(NetworkFixture.idOf("proposal " + random.seed())),
                random.upTo(9),
                policyVersion,
                Status.PENDING,
                plan(candidates),
                RosterDiff.between(random.chance() ? List.of() : placings.subList(0, placings.size() / 2), candidates),
                random.some(4, this::finding),
                new Author(
                        random.name("Carla"), random.oneOf(Author.Role.values()), random.oneOf(Author.Door.values())),
                random.instant());
    }

    private Plan plan(List<Assignment> candidates) {
        return new Plan(
                random.period(),
                candidates,
                placings.isEmpty() ? List.of() : random.some(3, this::gap),
                new Score(number(), number(), number(), number()),
                parts(),
                reasons(),
                new Plan.Run(random.seed(), random.seed(), Duration.ofNanos(random.seed() >>> 1), random.chance()));
    }

    private GapReasons gap() {
        SortedMap<Exclusion, List<ProfessionalId>> excluded = new TreeMap<>();
        random.some(3, () -> random.oneOf(Exclusion.values())).forEach(it -> excluded.put(it, people()));
        return new GapReasons(slot(), random.chance(), excluded);
    }

    private Inconsistency finding() {
        return new Inconsistency(
                random.oneOf(Kind.values()),
                people(),
                placings.isEmpty() ? List.of() : random.some(3, this::slot),
                random.orNull(new Limit(random.upTo(9), random.upTo(9))),
                random.text());
    }

    private List<ProfessionalId> people() {
        List<ProfessionalId> all =
                network.professionals().stream().map(it -> it.id()).toList();
        return all.isEmpty() ? List.of() : random.some(3, () -> random.oneOf(all));
    }

    private Slot slot() {
        return random.oneOf(placings).slot();
    }

    private SortedMap<Slot, Map<ScorePart, Long>> reasons() {
        return placings.stream()
                .filter(it -> random.chance())
                .collect(Collectors.toMap(Assignment::slot, it -> parts(), (first, again) -> first, TreeMap::new));
    }

    private SortedMap<ScorePart, Long> parts() {
        return Stream.of(ScorePart.values())
                .filter(it -> random.chance())
                .collect(Collectors.toMap(it -> it, it -> number(), (first, again) -> first, TreeMap::new));
    }

    private long number() {
        return random.oneOf(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, random.seed());
    }
}
