package io.agendador.shell.jobs;

import io.agendador.jobs.ledger.AuditEntry;
import io.agendador.roster.Author;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people did to the jobs, the newest first. */
final class DeedList implements ShellCommand {

    private static final long USUAL = 20;
    private static final int MOST = 1000;

    private final ControlRoom room;

    /** What somebody did, in JSON; times in UTC. */
    record View(
            Instant at,
            String author,
            Author.Role role,
            Author.Door door,
            AuditEntry.Action action,
            String subject,
            @Nullable String reason) {}

    DeedList(ControlRoom room) {
        this.room = room;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("jobs historico", "jobs history").option("quantas", "most", "20");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        int most = invocation.number("quantas", 1, MOST).orElse(USUAL).intValue();
        List<AuditEntry> found = room.look().audit(most);
        return Answer.done(
                found.stream()
                        .map(it -> new View(
                                it.at(),
                                it.author().name(),
                                it.author().role(),
                                it.author().door(),
                                it.action(),
                                it.subject(),
                                it.reason().orElse(null)))
                        .toList(),
                page -> found.isEmpty()
                        ? List.of(room.texts().text("none.deeds"))
                        : found.stream()
                                .map(it -> room.moments().at(it.at()) + "  "
                                        + room.sentences().audit(it))
                                .toList());
    }
}
