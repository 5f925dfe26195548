package io.agendador.shell.weeks;

import io.agendador.jobs.alert.Alert;
import io.agendador.jobs.alert.AlertSentences;
import io.agendador.shell.weeks.Episodes.Episode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Alerts as people heard them; what was only repeated takes one line. */
final class AlertLines {

    private final AlertSentences sentences;
    private final ZoneId zone;

    AlertLines(AlertSentences sentences, ZoneId zone) {
        this.sentences = sentences;
        this.zone = zone;
    }

    List<String> of(List<Alert> told) {
        return Episodes.of(told).stream().flatMap(it -> lines(it).stream()).toList();
    }

    private List<String> lines(Episode episode) {
        List<Alert> raised = episode.raised();
        List<String> lines = new ArrayList<>();
        lines.add(at(raised.get(0)) + " " + sentences.of(raised.get(0)));
        if (raised.size() > 1) {
            lines.add("  + " + (raised.size() - 1) + " … " + at(raised.get(raised.size() - 1)));
        }
        episode.recovered().ifPresent(it -> lines.add("  " + at(it) + " " + sentences.of(it)));
        return lines;
    }

    private String at(Alert it) {
        return LocalDateTime.ofInstant(it.at(), zone).withSecond(0).withNano(0).toString();
    }
}
