package io.agendador.present;

import io.agendador.planning.Effect.Impossible;
import io.agendador.planning.Effect.Possible;
import io.agendador.planning.Placement;
import io.agendador.planning.Plan.Exclusion;
import io.agendador.planning.ScoreDelta;
import io.agendador.planning.ScorePart;
import io.agendador.review.Counterfactual;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is said to whoever asks why somebody is not in a slot, with the names of one network. Immutable. */
public final class Counterfactuals {

    private final Texts texts;
    private final Network network;
    private final Sentences sentences;

    /** Sentences in the language of the texts about this network. */
    public Counterfactuals(Texts texts, Network network) {
        this.texts = texts;
        this.network = network;
        sentences = new Sentences(texts, network);
    }

    /** Whether it is possible, or the rule against it; then what else would change, and what all of it would cost. */
    public List<String> sentences(Counterfactual it) {
        if (it.holders().equals(List.of(it.professional()))) {
            return List.of(texts.text("whynot.there", name(it.professional()), slot(it)));
        }
        List<String> said = new ArrayList<>();
        if (it.effect() instanceof Impossible impossible) {
            said.add(texts.text("whynot." + impossible.rule(), arguments(it, impossible.rule())));
            if (it.way() == null && impossible.rule().byOtherSlots()) {
                said.add(texts.text("whynot.way.none"));
            }
        } else {
            said.add(possible(it));
        }
        if (it.way() != null) {
            said.add(others(it, it.way().others()));
            said.add(cost(it.way().cost()));
        }
        return List.copyOf(said);
    }

    /** By how much something makes the roster dearer or cheaper, part by part. */
    public String cost(ScoreDelta cost) {
        if (cost.parts().isEmpty()) {
            return texts.text("whynot.cost.none");
        }
        List<String> parts = cost.parts().entrySet().stream().map(this::part).toList();
        return texts.text(cost.improves() ? "whynot.cost.better" : "whynot.cost.worse", String.join("; ", parts));
    }

    private String part(Map.Entry<ScorePart, Long> part) {
        long amount = part.getValue();
        return texts.word(part.getKey()) + " " + (amount < 0 ? "−" + -amount : "+" + amount);
    }

    private String possible(Counterfactual it) {
        return it.holders().isEmpty()
                ? texts.text("whynot.possible", name(it.professional()), slot(it))
                : texts.text(
                        "whynot.possible.instead", name(it.professional()), slot(it), sentences.people(it.holders()));
    }

    private String others(Counterfactual it, List<Placement> others) {
        if (others.isEmpty()) {
            return texts.text("whynot.others.none");
        }
        String key = it.effect() instanceof Possible ? "whynot.others" : "whynot.way";
        return texts.text(
                key, sentences.list(others.stream().map(step -> step(key, step)).toList()));
    }

    private String step(String key, Placement step) {
        ProfessionalId taker = step.professional();
        String slot = sentences.slot(step.slot());
        return taker == null ? texts.text(key + ".free", slot) : texts.text(key + ".taken", name(taker), slot);
    }

    /** Who, where, and what else the sentence of the rule needs. */
    private Object[] arguments(Counterfactual it, Exclusion rule) {
        String who = name(it.professional());
        return switch (rule) {
            case ELSEWHERE -> new Object[] {who, rooms(it, finding(it, Kind.PROFESSIONAL_OVERLAP), true)};
            case CLOCK_OVERLAP -> new Object[] {who, rooms(it, finding(it, Kind.PROFESSIONAL_OVERLAP), false)};
            case REFUSES_DOUBLES -> new Object[] {who, rooms(it, finding(it, Kind.DOUBLES_EXCEEDED), false)};
            case HOURS_LIMIT -> {
                Limit limit = limit(finding(it, Kind.HOURS_EXCEEDED));
                yield new Object[] {who, Texts.hours(limit.actual()), Texts.hours(limit.allowed())};
            }
            case DOUBLES_LIMIT -> {
                Limit limit = limit(finding(it, Kind.DOUBLES_EXCEEDED));
                yield new Object[] {who, limit.actual(), limit.allowed()};
            }
            case TAG_MISSING -> new Object[] {who, slot(it), detail(finding(it, Kind.TAG_MISSING))};
            case UNAVAILABLE -> new Object[] {who, slot(it), detail(finding(it, Kind.BLOCK_VIOLATED))};
            default -> new Object[] {who, slot(it)};
        };
    }

    private static Inconsistency finding(Counterfactual it, Kind kind) {
        return it.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Limit limit(Inconsistency finding) {
        return Objects.requireNonNull(finding.limit());
    }

    private String detail(Inconsistency finding) {
        return finding.detail().isEmpty() ? "" : texts.text("finding.detail", finding.detail());
    }

    /** Where the professional is on that day besides, in the same shift or in the other. */
    private String rooms(Counterfactual it, Inconsistency finding, boolean sameShift) {
        Slot slot = it.slot();
        return String.join(
                "; ",
                finding.slots().stream()
                        .filter(other -> !other.equals(slot) && other.date().equals(slot.date()))
                        .filter(other -> (other.shift() == slot.shift()) == sameShift)
                        .map(other -> network.roomName(other.room()))
                        .toList());
    }

    private String slot(Counterfactual it) {
        return sentences.slot(it.slot());
    }

    private String name(ProfessionalId professional) {
        return network.professionalName(professional);
    }
}
