package io.agendador.roster;

import io.agendador.roster.NetworkFact.Absence;
import io.agendador.roster.NetworkFact.Limit;
import io.agendador.roster.NetworkFact.Opening;
import io.agendador.roster.NetworkFact.Person;
import io.agendador.roster.NetworkFact.Place;
import io.agendador.roster.NetworkFact.PlaceRoom;
import io.agendador.roster.NetworkFact.Policy;
import io.agendador.roster.NetworkFact.Title;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Facts of a network, and the network that they make. */
final class NetworkFacts {

    private final Collection<NetworkFact> facts;

    private NetworkFacts(Collection<NetworkFact> facts) {
        this.facts = facts;
    }

    /** A network of these facts, with the identity of this one. */
    static Network network(Network from, Collection<NetworkFact> facts) {
        NetworkFacts all = new NetworkFacts(facts);
        Title title = all.of(Title.class).findFirst().orElse(new Title(from.name(), from.zone()));
        return new Network(
                from.id(),
                title.name(),
                title.zone(),
                all.of(Policy.class).findFirst().map(Policy::policy).orElse(from.policy()),
                all.people(),
                all.of(Place.class).map(Place::location).toList(),
                all.of(PlaceRoom.class).map(PlaceRoom::room).toList(),
                all.of(Opening.class).map(Opening::opening).toList(),
                all.of(NetworkFact.DatedOpening.class)
                        .map(NetworkFact.DatedOpening::exception)
                        .toList());
    }

    private List<Professional> people() {
        List<Absence> absences = of(Absence.class).toList();
        List<Limit> limits = of(Limit.class).toList();
        absences.forEach(it -> known(it.professional()));
        limits.forEach(it -> known(it.professional()));
        return of(Person.class)
                .map(Person::professional)
                .map(person -> person.toBuilder()
                        .datedUnavailability(absences.stream()
                                .filter(it -> it.professional().equals(person.id()))
                                .map(Absence::absence)
                                .toList())
                        .limits(limits.stream()
                                .filter(it -> it.professional().equals(person.id()))
                                .map(Limit::limit)
                                .toList())
                        .build())
                .toList();
    }

    private void known(ProfessionalId professional) {
        if (of(Person.class).noneMatch(it -> it.professional().id().equals(professional))) {
            throw new InvalidValueException(
                    "professional", InvalidValueException.Expected.KNOWN, String.valueOf(professional));
        }
    }

    private <T extends NetworkFact> Stream<T> of(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
