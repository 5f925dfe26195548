package io.agendador.google;

import io.agendador.mirror.CalendarMirror.Linked;
import io.agendador.mirror.CalendarMirror.Renewed;
import io.agendador.review.AuditTrail;
import io.agendador.review.AuditTrail.Action;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import java.time.InstantSource;
import java.util.List;

/** Records who changed calendars and channels, if anything was changed. */
record Audited(Transactions transactions, InstantSource clock) {

    List<Linked> linked(Author author, List<Linked> linked) {
        long made = count(linked, Linked.Result.CREATED);
        long taken = count(linked, Linked.Result.FOUND) + count(linked, Linked.Result.CHANGED);
        if (made + taken > 0) {
            record(author, Action.CALENDARS_LINKED, "+ " + made + " ~ " + taken);
        }
        return linked;
    }

    Renewed renewed(Author author, Renewed renewed) {
        if (renewed.opened() > 0) {
            record(author, Action.CHANNELS_RENEWED, "+ " + renewed.opened());
        }
        return renewed;
    }

    private static long count(List<Linked> linked, Linked.Result result) {
        return linked.stream().filter(it -> it.result() == result).count();
    }

    private void record(Author author, Action action, String summary) {
        transactions.<Boolean>write(stores -> {
            stores.audit().record(new AuditTrail.Entry(clock.instant(), author, action, "", summary, null));
            return true;
        });
    }
}
