package io.agendador.google.access;

import com.google.api.services.calendar.model.Event;
import java.util.Objects;

/** What a reply means for a write. */
final class Outcomes {

    private Outcomes() {}

    static Outcome of(EventWrite write, Reply<Event> reply) {
        Fault fault = reply.fault();
        if (fault != null) {
            return write instanceof EventWrite.Insert ? ofInsert(fault) : ofChange(fault);
        }
        return write instanceof EventWrite.Delete
                ? new Outcome.Deleted()
                : new Outcome.Written(Objects.requireNonNull(reply.value()));
    }

    private static Outcome ofInsert(Fault fault) {
        return fault.status() == 409 ? new Outcome.Exists() : otherwise(fault);
    }

    private static Outcome ofChange(Fault fault) {
        return switch (fault.status()) {
            case 404, 410 -> new Outcome.Gone(false);
            case 409, 412 -> new Outcome.Changed();
            default -> otherwise(fault);
        };
    }

    private static Outcome otherwise(Fault fault) {
        return switch (fault.kind()) {
            case FORBIDDEN, NOT_FOUND, INVALID -> new Outcome.Refused(fault.kind(), fault.reason());
            default -> new Outcome.Undecided(fault.kind(), fault.reason());
        };
    }
}
