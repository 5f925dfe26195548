package io.agendador.postgres;

import io.agendador.roster.ProfessionalId;
import io.agendador.rule.Inconsistency;
import io.agendador.rule.Inconsistency.Kind;
import io.agendador.rule.Inconsistency.Limit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored form of a proposal's findings, format 1: new fields may come, what is here keeps its meaning. */
record FindingsDocument(List<Finding> findings) {

    record Finding(
            Kind kind,
            List<UUID> professionals,
            List<SlotDocument> slots,
            @Nullable Integer allowed,
            @Nullable Integer actual,
            String detail) {}

    static FindingsDocument of(List<Inconsistency> findings) {
        return new FindingsDocument(
                findings.stream().map(FindingsDocument::finding).toList());
    }

    List<Inconsistency> inconsistencies() {
        return findings.stream().map(FindingsDocument::inconsistency).toList();
    }

    private static Finding finding(Inconsistency it) {
        Limit limit = it.limit();
        return new Finding(
                it.kind(),
                it.professionals().stream().map(ProfessionalId::value).toList(),
                it.slots().stream().map(SlotDocument::of).toList(),
                limit == null ? null : limit.allowed(),
                limit == null ? null : limit.actual(),
                it.detail());
    }

    private static Inconsistency inconsistency(Finding it) {
        Integer allowed = it.allowed();
        Integer actual = it.actual();
        return new Inconsistency(
                it.kind(),
                it.professionals().stream().map(ProfessionalId::new).toList(),
                it.slots().stream().map(SlotDocument::slot).toList(),
                allowed == null || actual == null ? null : new Limit(allowed, actual),
                it.detail());
    }
}
