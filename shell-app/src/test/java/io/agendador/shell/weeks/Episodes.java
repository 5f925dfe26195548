package io.agendador.shell.weeks;

import io.agendador.jobs.alert.Alert;
import io.agendador.jobs.alert.Concern;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people were told, concern by concern, each from when it began until it had recovered. */
final class Episodes {

    /** One of them: when it was told, and told again, and when it had recovered. */
    record Episode(Concern concern, List<Alert> raised, Optional<Alert> recovered) {

        Instant begun() {
            return raised.get(0).at();
        }
    }

    private Episodes() {}

    /** In the order in which they began. */
    static List<Episode> of(List<Alert> told) {
        Map<Concern, List<Alert>> open = new LinkedHashMap<>();
        List<Episode> all = new ArrayList<>();
        for (Alert it : told) {
            List<Alert> raised = open.computeIfAbsent(it.concern(), concern -> new ArrayList<>());
            if (!it.recovered()) {
                raised.add(it);
            }
            if (it.recovered() || !it.concern().kind().lasts()) {
                all.add(new Episode(it.concern(), raised, Optional.of(it).filter(Alert::recovered)));
                open.remove(it.concern());
            }
        }
        open.forEach((concern, raised) -> all.add(new Episode(concern, raised, Optional.empty())));
        all.sort(Comparator.comparing(Episode::begun));
        return all;
    }

    /** What was told sooner again than its cool-down allows. */
    static List<Alert> tooSoon(List<Alert> told) {
        Map<Concern, Instant> before = new LinkedHashMap<>();
        return told.stream()
                .filter(it -> !it.recovered())
                .filter(it -> {
                    Instant last = before.put(it.concern(), it.at());
                    return last != null && last.plus(it.severity().coolDown()).isAfter(it.at());
                })
                .toList();
    }
}
