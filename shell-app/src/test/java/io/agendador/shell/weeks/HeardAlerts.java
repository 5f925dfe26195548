package io.agendador.shell.weeks;

import io.agendador.jobs.alert.Alert;
import io.agendador.jobs.alert.AlertBook;
import io.agendador.jobs.alert.AlertState;
import io.agendador.jobs.alert.Concern;
import io.agendador.jobs.alert.InMemoryAlertBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A book of alerts that keeps what people were told. */
final class HeardAlerts implements AlertBook {

    private final InMemoryAlertBook book = new InMemoryAlertBook();
    private final List<Alert> told = new ArrayList<>();

    @Override
    public Optional<Alert> raise(Concern concern, long count, Instant now) {
        return heard(book.raise(concern, count, now));
    }

    @Override
    public Optional<Alert> recover(Concern concern, Instant now) {
        return heard(book.recover(concern, now));
    }

    private Optional<Alert> heard(Optional<Alert> alert) {
        alert.ifPresent(told::add);
        return alert;
    }

    @Override
    public List<AlertState> states(String network, Instant since) {
        return book.states(network, since);
    }

    @Override
    public void count(Concern concern, LocalDate day, long count) {
        book.count(concern, day, count);
    }

    @Override
    public OptionalLong counted(Concern concern, LocalDate day) {
        return book.counted(concern, day);
    }

    @Override
    public int forget(Instant before) {
        return book.forget(before);
    }

    /** In the order in which they were told. */
    List<Alert> told() {
        return List.copyOf(told);
    }
}
