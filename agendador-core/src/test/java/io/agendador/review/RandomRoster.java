package io.agendador.review;

import io.agendador.roster.Assignment;
import io.agendador.roster.Assignment.LastChange;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Author;
import io.agendador.roster.BusyTime;
import io.agendador.roster.KeptOut;
import io.agendador.roster.Network;
import io.agendador.roster.Origin;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Room;
import io.agendador.roster.RoomId;
import io.agendador.roster.Slot;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be in force in a network, without regard to its openings and rules. */
final class RandomRoster {

    private final RandomValues random;
    private final List<RoomId> rooms;
    private final List<ProfessionalId> people;

    RandomRoster(RandomValues random, Network network) {
        this.random = random;
        this.rooms = network.rooms().stream().map(Room::id).toList();
        this.people = network.professionals().stream().map(Professional::id).toList();
    }

    /** Nobody to place, or nowhere to place anybody. */
    boolean empty() {
        return rooms.isEmpty() || people.isEmpty();
    }

    /** At most this many, each slot and each person at a time once; of version 0. */
    List<Assignment> assignments(int most) {
        Set<List<Object>> taken = new HashSet<>();
        return empty()
                ? List.of()
                : random.some(most, this::assignment).stream()
                        .filter(it -> taken.add(List.of(it.slot()))
                                && taken.add(List.of(
                                        it.professional(),
                                        it.slot().date(),
                                        it.slot().shift())))
                        .toList();
    }

    Assignment assignment() {
        return assignment(slot(), 0);
    }

    Assignment assignment(Slot slot, long version) {
        Author author = new Author(
                random.name("Carla"), random.oneOf(Author.Role.values()), random.oneOf(Author.Door.values()));
        AssignmentStatus status = random.oneOf(
                AssignmentStatus.REVIEWED,
                AssignmentStatus.ADJUSTED,
                AssignmentStatus.MANUAL,
                AssignmentStatus.CONFIRMED);
        return new Assignment(
                slot,
                professional(),
                random.oneOf(Origin.values()),
                status,
                random.chance(),
                new LastChange(author, random.text(), null),
                version);
    }

    Slot slot() {
        return random.slot(random.oneOf(rooms));
    }

    ProfessionalId professional() {
        return random.oneOf(people);
    }

    KeptOut keptOut() {
        return new KeptOut(slot(), professional());
    }

    BusyTime busy(ProfessionalId professional) {
        Instant start = random.instant();
        return new BusyTime(professional, start, start.plusNanos(1000).plusSeconds(random.upTo(90_000)));
    }
}
