package io.agendador.roster;

/**
 * A room of one location; holds one professional per shift.
 *
 * @param name unique within its location, 1…120 characters, without {@code ;}
 */
public record Room(RoomId id, LocationId location, String name, boolean active) {

    public Room {
        name = Valid.name("name", name);
    }
}
