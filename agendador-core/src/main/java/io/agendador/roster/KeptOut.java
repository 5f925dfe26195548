package io.agendador.roster;

import java.util.Comparator;

/** A person took this professional out of this slot: no generation puts it back there. */
public record KeptOut(Slot slot, ProfessionalId professional) implements Comparable<KeptOut> {

    private static final Comparator<KeptOut> ORDER =
            Comparator.comparing(KeptOut::slot).thenComparing(KeptOut::professional);

    @Override
    public int compareTo(KeptOut other) {
        return ORDER.compare(this, other);
    }
}
