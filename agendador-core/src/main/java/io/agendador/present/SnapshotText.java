package io.agendador.present;

import io.agendador.review.PolicySnapshots.Difference;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.PlanningPolicy;
import io.agendador.roster.Weights;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What differs between two versions of places and policy, in sentences. Immutable. */
public final class SnapshotText {

    private static final String WEIGHTS = "weights";

    private final Texts texts;

    /** In the language of the texts. */
    public SnapshotText(Texts texts) {
        this.texts = texts;
    }

    /**
     * One thing that differs.
     *
     * @param what {@code Policy}, {@code Place}, {@code PlaceRoom}, {@code Opening}, {@code DatedOpening}, {@code Title}
     * @param field of the policy, as in {@code policy.json}; else empty
     * @param before its value before; empty but for a field
     * @param after its value after
     */
    public record Line(String what, String field, String before, String after, String sentence) {}

    /** Each change, the policy's field by field. */
    public List<Line> lines(Difference difference) {
        Decisions decisions = new Decisions(texts, difference.after());
        return difference.diff().changes().stream()
                .flatMap(it -> it.fact() instanceof NetworkFact.Policy
                        ? policy(
                                difference.before().policy(), difference.after().policy())
                                .stream()
                        : Stream.of(new Line(it.fact().getClass().getSimpleName(), "", "", "", decisions.change(it))))
                .toList();
    }

    private List<Line> policy(PlanningPolicy before, PlanningPolicy after) {
        List<Line> lines = new ArrayList<>(fields(PlanningPolicy.class, "", before, after));
        lines.addAll(fields(Weights.class, WEIGHTS + ".", before.weights(), after.weights()));
        return lines;
    }

    private <T extends Record> List<Line> fields(Class<T> type, String prefix, T before, T after) {
        return Stream.of(type.getRecordComponents())
                .filter(it -> !it.getName().equals(WEIGHTS))
                .filter(it -> !Objects.equals(value(it, before), value(it, after)))
                .map(it -> field(prefix + it.getName(), value(it, before), value(it, after)))
                .toList();
    }

    private Line field(String name, Object before, Object after) {
        String sentence = texts.text("policy.changed", texts.text("policy." + name), said(before), said(after));
        return new Line("Policy", name, before.toString(), after.toString(), sentence);
    }

    private String said(Object value) {
        return value instanceof Boolean flag ? texts.text(flag ? "policy.on" : "policy.off") : value.toString();
    }

    private static Object value(RecordComponent component, Record owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component that cannot be read: " + component.getName(), e);
        }
    }
}
