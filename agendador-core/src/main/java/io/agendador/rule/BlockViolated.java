package io.agendador.rule;

import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.Location;
import io.agendador.roster.Professional;
import io.agendador.roster.Slot;
import io.agendador.roster.WeeklyUnavailability;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One finding per placing; the detail is the reason of the absence, empty for a vetoed location. */
final class BlockViolated implements Rule {

    @Override
    public Inconsistency.Kind kind() {
        return Inconsistency.Kind.BLOCK_VIOLATED;
    }

    @Override
    public List<Inconsistency> findings(Facts facts) {
        return Findings.ofPlacingsWithDetail(kind(), facts, BlockViolated::block);
    }

    private static Optional<String> block(Placing placing) {
        Professional person = placing.person();
        if (person == null) {
            return Optional.empty();
        }
        return absence(person, placing.slot()).or(() -> veto(person, placing.location()));
    }

    private static Optional<String> absence(Professional person, Slot slot) {
        Stream<String> dated = person.datedUnavailability().stream()
                .filter(it -> it.covers(slot.date(), slot.shift()))
                .map(DatedUnavailability::reason);
        Stream<String> weekly = person.weeklyUnavailability().stream()
                .filter(it -> it.covers(slot.date(), slot.shift()))
                .map(WeeklyUnavailability::reason);
        return Stream.concat(dated, weekly).findFirst();
    }

    private static Optional<String> veto(Professional person, @Nullable Location location) {
        return location != null && person.vetoedLocations().contains(location.id())
                ? Optional.of("")
                : Optional.empty();
    }
}
