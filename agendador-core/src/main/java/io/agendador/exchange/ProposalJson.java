package io.agendador.exchange;

import io.agendador.document.Json;
import io.agendador.planning.Plan;
import io.agendador.planning.Score;
import io.agendador.planning.ScorePart;
import io.agendador.present.Decisions;
import io.agendador.present.Mark;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.proposal.Proposal;
import io.agendador.proposal.RosterDiff.Change;
import io.agendador.review.LoadDiff;
import io.agendador.review.RosterReport;
import io.agendador.roster.Network;
import io.agendador.roster.SlotState;
import io.agendador.rule.Inconsistency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a document for other programs: what it changes and why, what it costs, what is wrong then. Plain values by
 * name beside sentences for people, in a form that later releases only add to.
 *
 * @param hash what is approved is what had it
 * @param createdAt in UTC, as is expiresAt
 * @param changes slot by slot
 * @param networkChanges a sentence each
 * @param load hours and doubles of those concerned, week by week
 * @param created findings that come
 * @param resolved findings that go
 * @param gaps slots that nobody covers then, with how many people each rule keeps out
 * @param roster the whole window
 */
public record ProposalJson(
        String id,
        Proposal.Kind kind,
        Proposal.Status status,
        String from,
        String to,
        long baseRevision,
        String hash,
        String author,
        String createdAt,
        String expiresAt,
        Score score,
        SortedMap<ScorePart, Long> parts,
        List<ChangeJson> changes,
        List<String> networkChanges,
        List<LoadJson> load,
        List<FindingJson> created,
        List<FindingJson> resolved,
        List<GapJson> gaps,
        List<SlotJson> roster) {

    /**
     * One slot that changes.
     *
     * @param change how, or null where only a pin, status or origin does
     * @param before who has it, or null for nobody
     * @param after who would have it, or null for nobody
     * @param reasons what that adds to the score by part; negative is what it saves
     */
    public record ChangeJson(
            SlotJson slot,
            Mark.@Nullable Kind change,
            @Nullable String before,
            @Nullable String after,
            boolean pinned,
            SortedMap<ScorePart, Long> reasons,
            String sentence) {}

    /** One professional in one week; weeks are named by their Sunday. */
    public record LoadJson(
            String professional, String week, int hoursBefore, int hoursAfter, int doublesBefore, int doublesAfter) {}

    /** What is wrong. */
    public record FindingJson(
            Inconsistency.Severity severity,
            Inconsistency.Kind kind,
            List<String> professionals,
            List<SlotJson> slots,
            String sentence) {}

    /** A slot that nobody covers. */
    public record GapJson(SlotJson slot, boolean fixed, SortedMap<Plan.Exclusion, Integer> excluded, String sentence) {}

    /**
     * The document of a proposal.
     *
     * @param texts what its sentences are in
     * @param report of a proposal
     */
    public static ProposalJson of(Texts texts, RosterReport report) {
        Proposal it = Objects.requireNonNull(report.proposal(), "a proposal's report");
        Network network = report.base().network();
        Decisions decisions = new Decisions(texts, network);
        Sentences sentences = new Sentences(texts, network);
        return new ProposalJson(
                it.id().toString(),
                it.kind(),
                it.status(),
                it.period().from().toString(),
                it.period().to().toString(),
                it.baseRevision(),
                it.hash(),
                it.author().name(),
                it.createdAt().toString(),
                it.expiresAt().toString(),
                it.plan().score(),
                it.plan().parts(),
                it.diff().changes().stream()
                        .map(change -> change(network, decisions, it.plan(), change))
                        .toList(),
                it.network().changes().stream().map(decisions::change).toList(),
                load(LoadDiff.of(report)),
                findings(network, sentences, it.candidate().findingDiff().created()),
                findings(network, sentences, it.candidate().findingDiff().resolved()),
                it.plan().gaps().stream()
                        .map(gap -> gap(network, sentences, gap))
                        .toList(),
                it.plan().assignments().stream()
                        .map(placed -> SlotJson.of(network, placed))
                        .toList());
    }

    /** As indented JSON. */
    public String text() {
        return Json.legible(this);
    }

    private static ChangeJson change(Network network, Decisions decisions, Plan plan, Change it) {
        Mark.Kind kind =
                it.moves() ? new Mark(it.before().professional(), it.after().professional()).kind() : null;
        return new ChangeJson(
                SlotJson.gap(network, it.slot()),
                kind,
                name(network, it.before()),
                name(network, it.after()),
                it.after().pinned(),
                new TreeMap<>(plan.reasons().getOrDefault(it.slot(), Map.of())),
                decisions.change(it));
    }

    private static @Nullable String name(Network network, SlotState state) {
        return state.professional() == null ? null : network.professionalName(state.professional());
    }

    private static List<LoadJson> load(LoadDiff diff) {
        return diff.people().stream()
                .flatMap(it -> IntStream.range(0, diff.weeks().size())
                        .mapToObj(week -> new LoadJson(
                                diff.network().professionalName(it.professional()),
                                diff.weeks().get(week).sunday().toString(),
                                it.before().get(week).hours(),
                                it.after().get(week).hours(),
                                it.before().get(week).doubles(),
                                it.after().get(week).doubles())))
                .toList();
    }

    private static List<FindingJson> findings(Network network, Sentences sentences, List<Inconsistency> some) {
        return some.stream()
                .map(it -> new FindingJson(
                        it.severity(),
                        it.kind(),
                        it.professionals().stream()
                                .map(network::professionalName)
                                .toList(),
                        it.slots().stream()
                                .map(slot -> SlotJson.gap(network, slot))
                                .toList(),
                        sentences.finding(it)))
                .toList();
    }

    private static GapJson gap(Network network, Sentences sentences, Plan.GapReasons it) {
        SortedMap<Plan.Exclusion, Integer> excluded = new TreeMap<>();
        it.excluded().forEach((rule, people) -> excluded.put(rule, people.size()));
        return new GapJson(SlotJson.gap(network, it.slot()), it.fixed(), excluded, sentences.gap(it));
    }
}
