package io.agendador.present;

import io.agendador.review.RosterStatistics;
import io.agendador.review.RosterStatistics.Person;
import io.agendador.review.RosterStatistics.Place;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.ProfessionalId;
import java.util.List;
import java.util.Map;

/** Short names of those whom statistics name, each telling its bearer from the others. Immutable. */
final class StatisticsLabels {

    private static final int PERSON = 9;
    private static final int LOCATION = 9;

    private final Map<ProfessionalId, String> people;
    private final Map<LocationId, String> locations;

    StatisticsLabels(RosterStatistics statistics) {
        people = ShortNames.of(
                statistics.during().people().stream().map(Person::professional).toList(),
                it -> ofPerson(statistics, it),
                PERSON);
        locations = ShortNames.of(
                statistics.during().places().stream().map(Place::location).toList(),
                it -> ofLocation(statistics, it),
                LOCATION);
    }

    String of(Person person) {
        return people.getOrDefault(person.professional(), "");
    }

    String of(Place place) {
        return locations.getOrDefault(place.location(), "");
    }

    private static List<String> ofPerson(RosterStatistics statistics, ProfessionalId id) {
        return statistics.network().professional(id).stream()
                .map(it -> ShortNames.ofPerson(it.name(), it.aliases()))
                .findFirst()
                .orElseGet(() -> List.of(id.toString()));
    }

    /** First word, then the whole name: {@code Lourdes}, {@code Feira da …}. */
    private static List<String> ofLocation(RosterStatistics statistics, LocationId id) {
        String name = statistics.network().location(id).map(Location::name).orElseGet(id::toString);
        return List.of(name.split(" +", 2)[0], name);
    }
}
