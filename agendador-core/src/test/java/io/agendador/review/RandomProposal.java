package io.agendador.review;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.planning.Effort;
import io.agendador.planning.Pace;
import io.agendador.planning.Plan;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.Plan.GapReasons;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.planning.Selection;
import io.agendador.planning.Terms;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Drafted.Candidate;
import io.agendador.proposal.Edit;
import io.agendador.proposal.FindingDiff;
import io.agendador.proposal.Footing;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.Proposal.Status;
import io.agendador.proposal.RosterDiff;
import io.agendador.proposal.Situation;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkDiff;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.SlotState;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
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
        return new Proposal(
                new ProposalId(NetworkFixture.idOf("proposal " + random.seed())),
                random.oneOf(Proposal.Kind.values()),
                random.upTo(9),
                policyVersion,
                candidate(),
                "%064x".formatted(random.seed()),
                null,
                new Author(
                        random.name("Carla"), random.oneOf(Author.Role.values()), random.oneOf(Author.Door.values())),
                random.instant(),
                random.instant(),
                Status.PENDING,
                null);
    }

    Situation situation() {
        return new Situation(random.upTo(9), 1 + random.upTo(9), network, inForce(), random.instant());
    }

    Candidate candidate() {
        List<Assignment> candidates = placings.stream()
                .map(it -> random.chance() ? it : Assignment.generated(it.slot(), it.professional()))
                .toList();
        Roster before = Roster.of(random.chance() ? List.of() : placings.subList(0, placings.size() / 2));
        Period period = random.period();
        return new Candidate(
                new Draft(edits(), random.orNull(generation())),
                period,
                plan(candidates),
                RosterDiff.between(before, inForce(), period),
                change(),
                random.some(4, this::finding),
                new FindingDiff(random.some(2, this::finding), random.some(2, this::finding)),
                placings.isEmpty() ? List.of() : random.some(3, this::footing));
    }

    private Roster inForce() {
        RandomRoster parts = new RandomRoster(random, network);
        return parts.empty()
                ? Roster.EMPTY
                : new Roster(
                        placings,
                        new TreeSet<>(random.some(3, parts::slot)),
                        new TreeSet<>(random.some(3, parts::keptOut)),
                        random.some(3, () -> parts.busy(parts.professional())));
    }

    private NetworkDiff change() {
        return NetworkDiff.between(network, new RandomNetwork(random).grown(network));
    }

    private Generation generation() {
        List<Week> afresh = random.some(2, () -> Week.of(random.date()));
        Effort effort = new Effort(random.seed() >>> 1, Duration.ofNanos(random.seed() >>> 1), random.orNull(pace()));
        Generation one = new Generation(
                Week.of(random.date()), 1 + random.upTo(11), afresh, random.chance(), random.seed(), effort);
        return random.chance() ? one : one.on(terms()).then(random.orNull(one));
    }

    private Terms terms() {
        Terms terms = Terms.NONE
                .with(random.oneOf(Terms.Doubles.values()))
                .ignoring(random.some(2, () -> random.oneOf(Terms.Preference.values())))
                .only(Selection.ALL
                        .during(random.some(1, () -> random.oneOf(Shift.values())))
                        .on(random.some(2, random::date)));
        if (placings.isEmpty()) {
            return terms.balanced();
        }
        return terms.except(Selection.ALL.of(people()).just(random.some(2, this::slot)))
                .prioritizing(List.of(new Terms.Priority(person(), random.orNull(Shift.MORNING), null)));
    }

    /** One of each kind. */
    private List<Edit> edits() {
        if (placings.isEmpty()) {
            return List.of(new Edit.ChangeNetwork(change()));
        }
        SlotState held = SlotState.FREE.pinned(random.chance()).keepingOut(people());
        return List.of(
                new Edit.Assign(slot(), person()),
                new Edit.Replace(slot(), person(), person()),
                new Edit.Exchange(slot(), person(), slot(), person()),
                new Edit.Unassign(slot(), person(), random.chance()),
                new Edit.LeaveGap(slot()),
                new Edit.Pin(slot()),
                new Edit.Unpin(slot()),
                new Edit.EnterHandKept(slot(), person()),
                new Edit.Adopt(slot(), person(), person()),
                new Edit.Adopt(slot(), person(), null),
                new Edit.Restore(slot(), held, SlotState.FREE),
                new Edit.ChangeNetwork(change()));
    }

    private Footing footing() {
        return new Footing(person(), Week.of(random.date()), random.some(3, this::slot));
    }

    private ProfessionalId person() {
        return random.oneOf(placings).professional();
    }

    private Plan plan(List<Assignment> candidates) {
        return new Plan(
                random.period(),
                candidates,
                placings.isEmpty() ? List.of() : random.some(3, this::gap),
                new Score(number(), number(), number(), number()),
                random.chance() ? null : new Score(number(), number(), number(), number()),
                parts(),
                reasons(),
                new Plan.Run(
                        random.seed(),
                        random.seed(),
                        random.orNull(pace()),
                        Duration.ofNanos(random.seed() >>> 1),
                        random.chance()));
    }

    private Pace pace() {
        return new Pace(random.upTo(9), random.some(9, () -> random.seed() >>> 1));
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
