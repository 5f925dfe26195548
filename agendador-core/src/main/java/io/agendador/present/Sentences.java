package io.agendador.present;

import io.agendador.planning.Plan;
import io.agendador.planning.ScorePart;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.rule.Inconsistency;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a roster's findings, gaps and reasons say to people, with the names of one network. Immutable. */
public final class Sentences {

    private final Texts texts;
    private final Network network;

    /** Sentences in the language of the texts about this network. */
    public Sentences(Texts texts, Network network) {
        this.texts = texts;
        this.network = network;
    }

    /** {@code seg 23/11 manhã, Savassi - Sala 1}. */
    public String slot(Slot slot) {
        return texts.text("slot", texts.day(slot.date()), texts.word(slot.shift()), network.roomName(slot.room()));
    }

    /** {@code Ana Moura, Bia Lopes e Caio Prado}. */
    public String people(Collection<ProfessionalId> professionals) {
        return list(professionals.stream().map(network::professionalName).toList());
    }

    /** {@code a, b e c}. */
    String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : texts.text("list.and", String.join(", ", items.subList(0, last)), items.get(last));
    }

    /** What is wrong, in one sentence. */
    public String finding(Inconsistency finding) {
        Slot first = finding.slots().get(0);
        return texts.text(
                "finding." + finding.kind(),
                people(finding.professionals()),
                String.join("; ", finding.slots().stream().map(this::slot).toList()),
                amount(finding, true),
                amount(finding, false),
                finding.detail().isEmpty() ? "" : texts.text("finding.detail", finding.detail()),
                texts.shortDate(first.week().sunday()));
    }

    /** Where, when, and who cannot be there for which reason; the biggest group first. */
    public String gap(Plan.GapReasons gap) {
        return texts.text("gap", slot(gap.slot()), why(gap));
    }

    /**
     * The reasons alone: {@code 5 ausentes ou bloqueados, 3 no limite de horas}; of a slot that a decision or a hand-kept
     * day keeps empty, only that.
     */
    public String why(Plan.GapReasons gap) {
        if (gap.fixed()) {
            return texts.text("gap.fixed");
        }
        List<String> groups = gap.excluded().entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .map(group -> group(gap, group))
                .toList();
        return groups.isEmpty() ? texts.text("gap.nobody") : String.join(", ", groups);
    }

    /** The groups with the names of who is in them: {@code 2 no limite de horas: Ana Moura e Caio Prado}. */
    public List<String> whoCannot(Plan.GapReasons gap) {
        return gap.excluded().entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> texts.text("group", group(gap, group), people(group.getValue())))
                .toList();
    }

    private String group(Plan.GapReasons gap, Map.Entry<Plan.Exclusion, List<ProfessionalId>> group) {
        // Where nobody may be placed, it is not the rest of the roster that keeps people out.
        boolean free = gap.fixed() && group.getKey() == Plan.Exclusion.COSTS_MORE;
        String key = free ? "free" : group.getKey().name();
        return texts.text("exclusion." + key, group.getValue().size());
    }

    /**
     * What speaks for and against an assignment, the weightiest level first; what speaks for it comes first.
     *
     * @param parts what it adds to the score by part; negative is what it saves, or null if nothing is known of it
     */
    public List<String> reasons(@Nullable Map<ScorePart, Long> parts) {
        if (parts == null || parts.isEmpty()) {
            return List.of(texts.text("reason.none"));
        }
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .sorted(Map.Entry.<ScorePart, Long>comparingByKey(Comparator.comparing(ScorePart::level))
                        .thenComparing(Map.Entry.comparingByValue()))
                .map(part -> reason(part.getKey(), part.getValue()))
                .toList();
    }

    private String reason(ScorePart part, long delta) {
        String side = delta < 0 ? "for" : "against";
        String sentence = texts.text("reason." + part + "." + side);
        return texts.text("reason." + side, sentence, delta < 0 ? "−" + -delta : "+" + delta);
    }

    private Object amount(Inconsistency finding, boolean allowed) {
        Inconsistency.Limit limit = finding.limit();
        int amount = limit == null ? 0 : allowed ? limit.allowed() : limit.actual();
        return finding.kind() == Inconsistency.Kind.HOURS_EXCEEDED ? Texts.hours(amount) : amount;
    }
}
