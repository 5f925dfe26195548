package io.agendador.roster;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is so in a network. A network is the sum of its facts; facts of the same key exclude each other, so that
 * two networks can be compared, and changes be taken back, fact by fact.
 */
public sealed interface NetworkFact {

    /** What it is about: equal for the states of the same thing. */
    Object key();

    /** The same thing out of use, for what is never removed; null for what is removed when it ends. */
    default @Nullable NetworkFact retired() {
        return null;
    }

    /** The network's name and time zone. */
    record Title(String name, ZoneId zone) implements NetworkFact {
        @Override
        public Object key() {
            return Title.class;
        }
    }

    /** How it plans. */
    record Policy(PlanningPolicy policy) implements NetworkFact {
        @Override
        public Object key() {
            return Policy.class;
        }
    }

    /** A professional, without dated absences and limits: those are facts of their own. */
    record Person(Professional professional) implements NetworkFact {

        public Person {
            professional = professional.toBuilder()
                    .datedUnavailability(List.of())
                    .limits(List.of())
                    .build();
        }

        @Override
        public Object key() {
            return professional.id();
        }

        @Override
        public NetworkFact retired() {
            return new Person(professional.toBuilder().active(false).build());
        }
    }

    /** A professional is away. */
    record Absence(ProfessionalId professional, DatedUnavailability absence) implements NetworkFact {
        @Override
        public Object key() {
            return this;
        }
    }

    /** A professional works less for some time. */
    record Limit(ProfessionalId professional, DatedLimit limit) implements NetworkFact {
        @Override
        public Object key() {
            return this;
        }
    }

    /** A location. */
    record Place(Location location) implements NetworkFact {
        @Override
        public Object key() {
            return location.id();
        }

        @Override
        public NetworkFact retired() {
            return new Place(location.toBuilder().active(false).build());
        }
    }

    /** A room. */
    record PlaceRoom(Room room) implements NetworkFact {
        @Override
        public Object key() {
            return room.id();
        }

        @Override
        public NetworkFact retired() {
            return new PlaceRoom(new Room(room.id(), room.location(), room.name(), false));
        }
    }

    /** A room is open on a weekday and shift. */
    record Opening(RoomOpening opening) implements NetworkFact {

        private record When(RoomId room, DayOfWeek weekday, Shift shift) {}

        @Override
        public Object key() {
            return new When(opening.room(), opening.weekday(), opening.shift());
        }
    }

    /** A room is open or closed on one date. */
    record DatedOpening(OpeningException exception) implements NetworkFact {
        @Override
        public Object key() {
            return exception.slot();
        }
    }
}
