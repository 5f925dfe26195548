package io.agendador.jobs;

import io.agendador.jobs.desk.Denial;
import io.agendador.jobs.desk.DeskOutcome;
import io.agendador.jobs.desk.DeskSentences;
import io.agendador.jobs.desk.JobDesk;
import io.agendador.jobs.desk.ManualRun;
import io.agendador.jobs.http.RunByHand;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.run.Launcher;
import io.agendador.roster.Author;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;

/** What an admin asks for by HTTP, asked for at the desk and launched at once. Safe for use by many threads. */
public final class DeskRuns implements RunByHand {

    /** In whose name; whoever has the token is an admin. */
    public static final Author AUTHOR = new Author("http", Author.Role.ADMIN, Author.Door.API);

    private final JobDesk desk;
    private final DeskSentences sentences;
    private final Launcher launcher;
    private final Supplier<UUID> ids;

    /**
     * At that desk.
     *
     * @param sentences the language of refusals
     * @param launcher of this process: a runtime that is started
     * @param ids of occurrences
     */
    public DeskRuns(JobDesk desk, DeskSentences sentences, Launcher launcher, Supplier<UUID> ids) {
        this.desk = desk;
        this.sentences = sentences;
        this.launcher = launcher;
        this.ids = ids;
    }

    @Override
    public Outcome run(String job, SortedMap<String, String> parameters) {
        DeskOutcome outcome = desk.run(ManualRun.of(ids.get(), job).with(parameters), AUTHOR);
        if (outcome instanceof DeskOutcome.Queued queued) {
            Occurrence occurrence = queued.occurrence();
            launcher.launch(occurrence);
            return new Accepted(occurrence.id());
        }
        Denial denial = ((DeskOutcome.Refused) outcome).denial();
        return denial.rule() == Denial.Rule.UNKNOWN_JOB ? new UnknownJob() : new Refused(sentences.denial(denial));
    }
}
