package io.agendador.shell.killed;

import io.agendador.fixtures.NetworkFixture;
import io.agendador.google.emulator.People;
import io.agendador.google.oracle.Shown;
import io.agendador.google.process.Crash;
import io.agendador.google.process.SavedTables;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.ledger.Ending;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.Publication;
import io.agendador.mirror.PublicationPlan;
import io.agendador.roster.Assignment;
import io.agendador.roster.Period;
import io.agendador.shell.town.DrivenClock;
import io.agendador.shell.town.Grounds;
import io.agendador.shell.town.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A town on a morning on which each job finds something to do; it can be had again and again. For one thread. */
final class Morning {

    static final long SEED = 1;
    /** By then nobody keeps or waits for what a killed process had begun: leases are over, and so is the wait for a channel. */
    static final Duration PATIENCE = Duration.ofMinutes(16);

    /** A Saturday. */
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    private static final Duration LONG_AGO = Duration.ofDays(200);
    private static final int SOME_BATCHES = 30;

    private final Grounds grounds = Grounds.stored();
    private final DrivenClock clock;
    private final Path folder;
    private final Town town;
    private final SavedTables saved;
    private final Instant now;

    /** Backups are written into a folder within this one. */
    Morning(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder.resolve("backups"));
        now = DAY.atTime(7, 0).atZone(NetworkFixture.SAO_PAULO).toInstant();
        clock = new DrivenClock(now.minus(LONG_AGO));
        town = new Town(SEED, clock, this.folder, grounds);
        town.founded();
        JobNode node = new JobNode(town, grounds);
        // What nobody has decided, and what is in force.
        propose(node);
        clock.restart(now);
        town.node().calendars().link(Town.EVA);
        propose(node);
        approve();
        publishHalf();
        peopleChangeSomething();
        letDie(new JobNode(town, grounds));
        saved = new SavedTables(grounds.database(), List.of(grounds.schema(), grounds.calendars(), grounds.jobs()));
        saved.save();
    }

    private void propose(JobNode node) throws Exception {
        node.run(JobNode.catalogue(town).job(ClinicCatalogue.WEEKLY_GENERATION).orElseThrow());
    }

    private void approve() {
        var latest = town.node().reports().proposals(1, clock.instant()).get(0);
        town.node().proposals().approve(latest.id(), latest.hash(), Town.CARLA, "revisado");
    }

    /** Two weeks are published; the process dies in the midst of the others. */
    private void publishHalf() {
        publish(new Period(DAY, DAY.plusDays(14)));
        town.points().crashIn(SOME_BATCHES);
        try {
            publish(new Period(DAY, DAY.plusDays(34)));
            throw new IllegalStateException("it should have died");
        } catch (Crash end) {
            town.replaced();
        }
    }

    private void publish(Period days) {
        PublicationPlan plan = town.node().calendars().plan(Publication.Kind.PUBLISH, days);
        town.node().calendars().publish(plan, Town.CARLA, "revisado", CalendarMirror.Progress.NONE);
    }

    private void peopleChangeSomething() {
        People people = town.google().people();
        String calendar = people.calendars().stream()
                .filter(it -> (Shown.text(it, "summary") + "").endsWith("Ana"))
                .map(it -> Shown.text(it, "id") + "")
                .findFirst()
                .orElseThrow();
        people.delete(calendar, Shown.text(people.events(calendar).get(0), "id") + "");
        Assignment later = town.inForce(new Period(DAY, DAY.plusDays(34))).stream()
                .filter(it -> town.network().professionalName(it.professional()).equals("Ana"))
                .reduce((one, other) -> other)
                .orElseThrow();
        LocalDateTime noon = later.slot().date().atTime(12, 0);
        people.insert(calendar, "dentista", noon.minusHours(4), noon.plusHours(6));
    }

    /** Something has failed for good, and something was recorded long ago. */
    private void letDie(JobNode node) {
        Job job = JobNode.catalogue(town).job(ClinicCatalogue.BACKUP).orElseThrow();
        for (Instant due : List.of(now.minus(LONG_AGO), now.minus(Duration.ofHours(5)))) {
            Occurrence occurrence = Occurrence.due(node.network(), job, due);
            UUID run = new UUID(due.getEpochSecond(), 1);
            node.ledger().<Boolean>within(books -> {
                books.add(occurrence, due);
                return books.take(occurrence.id(), run, "no-1", true, due, Duration.ofHours(1))
                        .map(it -> books.end(it, Ending.error("no room"), due.plusSeconds(1)))
                        .orElseThrow();
            });
        }
    }

    /** It is that morning again. */
    void again() throws IOException {
        saved.restore();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path it : files.toList()) {
                Files.delete(it);
            }
        }
        clock.restart(now);
        town.points().spare();
        town.replaced();
    }

    /** What stands here after a while, when the leases of who died are over. */
    JobNode later() {
        clock.await(PATIENCE);
        town.points().spare();
        town.replaced();
        return new JobNode(town, grounds);
    }

    Town town() {
        return town;
    }

    Grounds grounds() {
        return grounds;
    }

    Path folder() {
        return folder;
    }

    Instant now() {
        return now;
    }
}
