package io.agendador.shell.weeks;

import io.agendador.jobs.alert.Alert;
import io.agendador.jobs.alert.AlertKind;
import io.agendador.shell.weeks.Episodes.Episode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people have to be told, by what was played alone; each of it once, and again as long as it lasts. */
final class DueAlerts {

    /** Calendars are looked at so often at the least, and a run that waits for Google takes some time. */
    private static final Duration LOOKS = Duration.ofMinutes(75);

    /** One that is to be told: between which moments it begins, and between which it recovers, if it does. */
    static final class Due {

        private final AlertKind kind;
        private final String subject;
        private final Instant from;
        private final Instant by;
        private @Nullable Instant goneFrom;
        private @Nullable Instant goneBy;

        private Due(AlertKind kind, String subject, Instant from, Instant by) {
            this.kind = kind;
            this.subject = subject;
            this.from = from;
            this.by = by;
        }

        /** It is so no longer from then on, which is told within so much time. */
        void gone(Instant since, Duration within) {
            goneFrom = since;
            goneBy = since.plus(within);
        }

        private boolean begins(Episode it) {
            return it.concern().kind() == kind
                    && it.concern().subject().startsWith(subject)
                    && !it.begun().isBefore(from)
                    && !it.begun().isAfter(by);
        }

        private boolean ends(Episode it) {
            Optional<Instant> end = it.recovered().map(Alert::at);
            return !kind.lasts()
                    || (end.isEmpty() && goneFrom == null)
                    || end.filter(at -> goneFrom != null && !at.isBefore(goneFrom) && !at.isAfter(goneBy))
                            .isPresent();
        }

        @Override
        public String toString() {
            return kind + " " + subject + " from " + from + " by " + by + ", gone from " + goneFrom + " by " + goneBy;
        }
    }

    private final List<Due> dues = new ArrayList<>();

    /** Whose subject begins so. */
    Due expect(AlertKind kind, String subject, Instant from, Duration within) {
        Due due = new Due(kind, subject, from, from.plus(within));
        dues.add(due);
        return due;
    }

    /** What was told and was not due, what was due and was not told, or ended at another time, or was not repeated. */
    List<String> differences(List<Alert> told) {
        List<String> differences = new ArrayList<>();
        List<Due> open = new ArrayList<>(dues);
        for (Episode it : Episodes.of(told)) {
            Optional<Due> due = open.stream().filter(one -> one.begins(it)).findFirst();
            due.ifPresent(open::remove);
            if (due.isEmpty()) {
                differences.add("told, but not due: " + said(it));
            } else if (!due.get().ends(it)) {
                differences.add("due was " + due.get() + ", told was " + said(it));
            }
            if (silent(it)) {
                differences.add("not told again: " + said(it));
            }
        }
        open.forEach(it -> differences.add("due, but not told: " + it));
        return differences;
    }

    private static String said(Episode it) {
        return it.concern().kind() + " " + it.concern().subject() + " at " + it.begun() + ", recovered "
                + it.recovered().map(Alert::at);
    }

    /** What is looked at once a day is told again once a day. */
    private static boolean silent(Episode it) {
        Duration most = it.concern().kind() == AlertKind.INCONSISTENCIES
                ? Duration.ofHours(26)
                : it.concern().kind().severity().coolDown().plus(LOOKS);
        List<Alert> all = new ArrayList<>(it.raised());
        it.recovered().ifPresent(all::add);
        for (int i = 1; i < all.size(); i++) {
            if (Duration.between(all.get(i - 1).at(), all.get(i).at()).compareTo(most) > 0) {
                return true;
            }
        }
        return false;
    }
}
