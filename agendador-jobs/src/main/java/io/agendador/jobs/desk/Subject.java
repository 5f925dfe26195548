package io.agendador.jobs.desk;

import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.Pause;
import java.util.Locale;

/** What audit entries call what something was done to. */
final class Subject {

    private Subject() {}

    static String of(Pause.Scope scope, String name) {
        String kind = scope.name().toLowerCase(Locale.ROOT);
        return scope == Pause.Scope.ALL ? kind : kind + "/" + name;
    }

    static String of(Occurrence occurrence) {
        return "occurrence/" + occurrence.job() + "/" + occurrence.id();
    }
}
