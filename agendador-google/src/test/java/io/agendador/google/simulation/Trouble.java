package io.agendador.google.simulation;

import io.agendador.google.emulator.FaultRates;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** What goes wrong with calls besides what the dice of a history draw; by dice of its own. */
record Trouble(Supplier<Optional<String>> before) {

    static final Trouble NONE = new Trouble(Optional::empty);

    static Trouble of(World world, long seed) {
        Chosen chosen = new Chosen(world, new SplittableRandom(seed * 17 + 3));
        boolean always = chosen.oneIn(2);
        return new Trouble(() -> always && chosen.oneIn(4) ? Optional.of(rates(world, chosen)) : one(world, chosen));
    }

    /** What there is before a step, in words. */
    Optional<String> next() {
        return before.get();
    }

    private static Optional<String> one(World world, Chosen chosen) {
        return switch (chosen.between(0, 11)) {
            case 0, 1, 2 -> Optional.of(TroubleDeeds.loseAnswer(world, chosen));
            case 3, 4 -> Optional.of(TroubleDeeds.storm(world, chosen));
            default -> Optional.empty();
        };
    }

    /** Few enough that most calls succeed in the end. */
    private static String rates(World world, Chosen chosen) {
        double share = chosen.between(1, 4) / 100.0;
        double silent = world.overHttp() ? 0 : share;
        FaultRates rates = new FaultRates(share, share, share, share / 8, share, silent, share, share);
        world.google.faults().random(rates, chosen.dice().nextLong());
        return "from now on faults, each " + share;
    }
}
