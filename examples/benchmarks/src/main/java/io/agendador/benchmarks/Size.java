package io.agendador.benchmarks;

import io.agendador.benchmarks.kit.Instance;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** An instance's size, by how many people it has; and how long our planner has for it. */
enum Size {
    XS(5, 1, 1, 5),
    S(15, 1, 1, 5),
    M(50, 1, 1, 10),
    L(250, 10, 10, 10),
    XL(Integer.MAX_VALUE, 10, 30, 30);

    private final int people;
    private final Duration compared;
    private final Duration hasty;
    private final Duration patient;

    Size(int people, int compared, int hasty, int patient) {
        this.people = people;
        this.compared = Duration.ofSeconds(compared);
        this.hasty = Duration.ofSeconds(hasty);
        this.patient = Duration.ofSeconds(patient);
    }

    static Size of(Instance instance) {
        int people = instance.professionals().size();
        return Stream.of(values()).filter(it -> people <= it.people).findFirst().orElse(XL);
    }

    /** Beside peers that have much longer. */
    Duration compared() {
        return compared;
    }

    /** One or two, the shorter one first; what is in force is replanned in less. */
    List<Duration> measured(Instance instance) {
        if (!instance.inForce().isEmpty()) {
            return List.of(compareTo(M) <= 0 ? Duration.ofMillis(500) : Duration.ofSeconds(2));
        }
        return Stream.of(hasty, patient).distinct().toList();
    }
}
