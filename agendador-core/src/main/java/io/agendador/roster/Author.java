package io.agendador.roster;

/**
 * Who does something, in which role, through which door.
 *
 * @param name 1…120 characters
 */
public record Author(String name, Role role, Door door) {

    /** What a person may do; each may also do what those before it may. */
    public enum Role {
        /** Sees and asks. */
        VIEWER,
        /** Decides about the roster. */
        COORDINATOR,
        /** Also keeps people, places, policy and users. */
        ADMIN;

        /** Whether this role includes the other. */
        public boolean includes(Role other) {
            return compareTo(other) >= 0;
        }
    }

    /** Where it came in. */
    public enum Door {
        SHELL,
        BOT,
        PROMPT,
        JOB,
        API,
        /** What people changed in Google Calendar. */
        GOOGLE
    }

    public Author {
        name = Valid.name("name", name);
    }
}
