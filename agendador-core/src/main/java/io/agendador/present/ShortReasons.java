package io.agendador.present;

import io.agendador.planning.ScorePart;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Why somebody new is in a slot, in a few words beside the change: what speaks most for it, and most against it. */
final class ShortReasons {

    private static final int FOR = 2;
    /** That something changes is what the reader sees already. */
    private static final Set<ScorePart> TOLD = EnumSet.of(ScorePart.CHANGES, ScorePart.STABILITY);

    private final Texts texts;

    ShortReasons(Texts texts) {
        this.texts = texts;
    }

    /** {@code turno preferido, perto da meta; mas faz dobra}; empty if nothing is known. */
    String of(Map<ScorePart, Long> parts) {
        List<String> pro = words(parts, true).limit(FOR).toList();
        List<String> contra = words(parts, false).limit(1).toList();
        String gains = String.join(", ", pro.isEmpty() && parts.getOrDefault(ScorePart.GAPS, 0L) < 0 ? covers() : pro);
        if (contra.isEmpty()) {
            return gains;
        }
        return gains.isEmpty()
                ? texts.text("why.but.alone", contra.get(0))
                : texts.text("why.but", gains, contra.get(0));
    }

    private Stream<String> words(Map<ScorePart, Long> parts, boolean pro) {
        // A covered slot is said only where there is nothing else to say: it goes for every assignment.
        return parts.entrySet().stream()
                .filter(it -> pro ? it.getValue() < 0 && it.getKey() != ScorePart.GAPS : it.getValue() > 0)
                .filter(it -> !TOLD.contains(it.getKey()))
                .sorted(Map.Entry.<ScorePart, Long>comparingByKey(Comparator.comparing(ScorePart::level))
                        .thenComparing(it -> -Math.abs(it.getValue())))
                .map(it -> texts.text("why." + it.getKey() + (pro ? ".for" : ".against")));
    }

    private List<String> covers() {
        return List.of(texts.text("why.GAPS.for"));
    }
}
