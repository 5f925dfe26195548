package io.agendador.jobs.desk;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.desk.Denial.Rule;
import io.agendador.jobs.ledger.Pause;
import io.agendador.review.NameSearch;
import java.util.Collection;
import java.util.Optional;

/** What people call a catalogue's jobs and categories. */
final class JobNames {

    private final Catalogue catalogue;

    JobNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<Denial> unknownJob(String name) {
        return unknown(
                Rule.UNKNOWN_JOB, name, catalogue.jobs().stream().map(Job::name).toList());
    }

    Optional<Denial> unknown(Pause.Scope scope, String name) {
        return switch (scope) {
            case ALL -> Optional.empty();
            case CATEGORY -> unknown(Rule.UNKNOWN_CATEGORY, name, catalogue.categories());
            case JOB -> unknownJob(name);
        };
    }

    private static Optional<Denial> unknown(Rule rule, String name, Collection<String> known) {
        return known.contains(name)
                ? Optional.empty()
                : Optional.of(
                        Denial.of(rule, name, NameSearch.nearest(name, known).orElse("")));
    }
}
