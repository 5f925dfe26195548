package io.agendador.shell.weeks;

import io.agendador.jobs.alert.Alert;
import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.alert.Concern;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Alerts as people heard them; what was only repeated takes one line. */
final class AlertLines {

    private final AlertSentences sentences;
    private final ZoneId zone;

    AlertLines(AlertSentences sentences, ZoneId zone) {
        this.sentences = sentences;
        this.zone = zone;
    }

    List<String> of(List<Alert> told) {
        List<String> lines = new ArrayList<>();
        episodes(told).stream()
                .sorted(Comparator.comparing(it -> it.get(0).at()))
                .forEach(it -> lines.addAll(lines(it)));
        return lines;
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

    /** Each concern from when it began until it had recovered. */
    private static List<List<Alert>> episodes(List<Alert> told) {
        Map<Concern, List<Alert>> open = new LinkedHashMap<>();
        List<List<Alert>> all = new ArrayList<>();
        for (Alert it : told) {
            List<Alert> episode = open.computeIfAbsent(it.concern(), concern -> {
                all.add(new ArrayList<>());
                return all.get(all.size() - 1);
            });
            episode.add(it);
            if (it.recovered() || !it.concern().kind().lasts()) {
                open.remove(it.concern());
            }
        }
        return all;
    }

    private List<String> lines(List<Alert> episode) {
        List<Alert> raised = episode.stream().filter(it -> !it.recovered()).toList();
        List<String> lines = new ArrayList<>();
        if (!raised.isEmpty()) {
            lines.add(at(raised.get(0)) + " " + sentences.of(raised.get(0)));
        }
        if (raised.size() > 1) {
            lines.add("  + " + (raised.size() - 1) + " … " + at(raised.get(raised.size() - 1)));
        }
        episode.stream().filter(Alert::recovered).forEach(it -> lines.add("  " + at(it) + " " + sentences.of(it)));
        return lines;
    }

    private String at(Alert it) {
        return LocalDateTime.ofInstant(it.at(), zone).withSecond(0).withNano(0).toString();
    }
}
