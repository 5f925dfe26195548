package io.agendador.google.simulation;

import io.agendador.google.oracle.Evidence;
import io.agendador.google.oracle.Invariant;
import io.agendador.google.oracle.Invariants;
import io.agendador.google.process.Crash;
import io.agendador.mirror.CalendarMirror.Progress;
import io.agendador.mirror.Publication.Kind;
import io.agendador.mirror.PublicationPlan;
import io.agendador.mirror.Published;
import io.agendador.mirror.SyncReason;
import io.agendador.mirror.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** One story, told by its seed. */
final class History implements AutoCloseable {

    private static final int MOST_PASSES = 8;
    private static final int MOST_PUBLICATIONS = 5;

    private final long seed;
    private final World world;
    private final List<Invariant> invariants;
    private final SplittableRandom dice;
    private final Chosen chosen;
    private final Trouble trouble;
    private final List<String> steps = new ArrayList<>();
    private Map<String, Long> faults = Map.of();
    private boolean parkedBefore;

    History(long seed) {
        this(seed, seed % 16 == 5, Break.NONE, Invariants.ALL);
    }

    History(long seed, boolean http, Break defect, List<Invariant> invariants) {
        this.seed = seed;
        this.invariants = invariants;
        world = new World(seed, http, defect);
        dice = new SplittableRandom(seed * 31 + 7);
        chosen = new Chosen(world, dice);
        trouble = Seeds.FEW_FAULTS.contains(seed) ? Trouble.NONE : Trouble.of(world, seed);
    }

    World world() {
        return world;
    }

    Coverage coverage() {
        return world.coverage;
    }

    List<String> steps() {
        return List.copyOf(steps);
    }

    /** From an empty clinic through some weeks of trouble to rest. */
    History told() {
        prologue();
        int length = chosen.between(8, 22);
        for (int i = 0; i < length; i++) {
            trouble.next().ifPresent(it -> steps.add(world.step() + "   " + it));
            step(Deed.drawn(dice), true);
        }
        rest();
        return this;
    }

    /** Calendars are linked, some shifts assigned and published. */
    History prologue() {
        step(Deed.LINK, false);
        for (int i = chosen.between(3, 8); i > 0; i--) {
            step(Deed.ASSIGN, false);
        }
        step(Deed.PUBLISH, false);
        step(Deed.SYNC, false);
        return this;
    }

    /** One thing happens; others may happen in its midst, and processes may die of it. */
    void step(Deed deed, boolean trouble) {
        if (trouble && deed.mayCrash() && chosen.oneIn(4)) {
            world.points.crashIn(chosen.between(0, 25));
        }
        step(deed.name(), () -> deed.in(world, chosen), () -> meanwhile(trouble));
    }

    /** The same, with something of one's own. */
    void step(String deed, Supplier<String> doing, Runnable meanwhile) {
        begin(deed, meanwhile);
        String how;
        try {
            how = doing.get();
        } catch (Crash crash) {
            how = String.valueOf(crash.getMessage());
        } catch (RuntimeException e) {
            throw new Failed(0, story("fails at " + deed), e);
        }
        steps.add(world.step() + " " + deed + ": " + how);
        world.points.spare();
        end(deed, Optional.empty());
        world.replaceDead();
    }

    private void begin(String name, Runnable meanwhile) {
        parkedBefore = world.parked();
        faults = world.google.faults().happened();
        world.begin(steps.size(), name, meanwhile);
    }

    private void meanwhile(boolean trouble) {
        if (trouble && chosen.oneIn(25)) {
            Deed deed = chosen.of(Deed.MEANWHILE);
            world.coverage.add("meanwhile " + deed, "", 1);
            String how;
            try {
                how = deed.in(world, chosen);
            } catch (Crash crash) {
                how = String.valueOf(crash.getMessage());
            }
            steps.add(world.step() + "   meanwhile " + deed + ": " + how);
        }
    }

    private void end(String deed, Optional<Evidence.Rest> rest) {
        world.end();
        world.google.faults().happened().forEach((fault, count) -> {
            long before = faults.getOrDefault(fault, 0L);
            if (count > before) {
                world.coverage.add(fault.substring(fault.indexOf(": ") + 2), deed, count - before);
            }
        });
        boolean parked = parkedBefore && world.parked() && !deed.equals(Deed.LINK.name());
        check(parked, rest);
    }

    private void check(boolean parked, Optional<Evidence.Rest> rest) {
        Evidence evidence = world.onlooker.evidence(parked, rest);
        for (Invariant invariant : invariants) {
            invariant.violation(evidence).ifPresent(it -> {
                throw new Failed(
                        invariant.number(),
                        story("breaks invariant " + invariant.number() + " ("
                                + invariant.getClass().getSimpleName() + "): " + it));
            });
        }
    }

    // Rest.

    /** Nothing goes wrong any more: all is read and carried out, then published, and then nothing is left to do. */
    void rest() {
        begin("REST", () -> {});
        world.calm();
        int passes = 0;
        boolean quiet = false;
        while (!quiet && passes < MOST_PASSES) {
            passes++;
            world.onlooker.recount();
            quiet = pass(passes == 1 ? Duration.ofHours(7) : Duration.ofMinutes(20));
        }
        steps.add(world.step() + " rest after " + passes + " passes");
        check(false, Optional.of(new Evidence.Rest(passes, 0, quiet, world.books.running())));
        boolean published = publishAll();
        long writes = world.google.calls().writes();
        WorkerDeeds.publish(world.worker(0), Kind.PUBLISH);
        boolean again = pass(Duration.ofMinutes(20));
        world.onlooker.recount();
        check(
                false,
                Optional.of(new Evidence.Rest(
                        passes, world.google.calls().writes() - writes, published && again, world.books.running())));
    }

    /** Everything that is due, and everything else; true if nothing was found. */
    private boolean pass(Duration later) {
        world.time.await(later);
        world.google.deliver();
        Worker worker = world.worker(0);
        worker.calendars().renewChannels(Clinic.EVA);
        worker.calendars().syncDue(100);
        worker.calendars().resume(Progress.NONE);
        List<SyncReport> reports = worker.calendars().calendars().stream()
                .map(it -> worker.calendars().sync(it.calendar(), SyncReason.POLL))
                .toList();
        return reports.stream().allMatch(it -> it.result() == SyncReport.Result.DONE && it.read() == 0)
                && world.books.running() == 0;
    }

    private boolean publishAll() {
        for (int i = 0; i < MOST_PUBLICATIONS; i++) {
            Worker worker = world.worker(0);
            PublicationPlan plan = worker.calendars().plan(Kind.PUBLISH, Clinic.DAYS);
            Published published = worker.calendars().publish(plan, Clinic.CAIO, "tudo", Progress.NONE);
            steps.add(world.step() + " published: " + plan.items().size() + " items, "
                    + published.getClass().getSimpleName());
            pass(Duration.ofMinutes(1));
            if (plan.items().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    String story(String what) {
        return "seed " + seed + " " + what + "\n  " + String.join("\n  ", steps) + "\n  " + world.step() + " (here)";
    }

    @Override
    public void close() {
        world.close();
    }
}
