package io.agendador.prompt.drafting;

import io.agendador.mirror.Conflict;
import io.agendador.prompt.command.Query;
import io.agendador.review.RosterStatistics.Load;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency;
import java.time.LocalDate;
import java.util.List;

/** What is so, as it was asked for; nothing has changed. */
public sealed interface Answer {

    /** What was asked. */
    Query query();

    /** Whose roster it is. */
    Network network();

    /** The days it is about. */
    Period period();

    /** Who is where, in the order in which people read a roster. */
    record Placed(Query query, Network network, Period period, List<Assignment> assignments) implements Answer {
        public Placed {
            assignments = List.copyOf(assignments);
        }
    }

    /** How much people work, by name. */
    record Worked(Query query, Network network, Period period, List<Week> weeks, List<Hours> people) implements Answer {
        public Worked {
            weeks = List.copyOf(weeks);
            people = List.copyOf(people);
        }
    }

    /**
     * One professional's work.
     *
     * @param loads one for each week
     */
    record Hours(ProfessionalId professional, List<Load> loads) {

        public Hours {
            loads = List.copyOf(loads);
        }

        /** All weeks together. */
        public Load total() {
            return loads.stream().reduce(Load.NONE, Load::plus);
        }
    }

    /** What nobody covers, in the order in which people read a roster. */
    record Open(Query query, Network network, Period period, List<Slot> slots) implements Answer {
        public Open {
            slots = List.copyOf(slots);
        }
    }

    /**
     * What must not be.
     *
     * @param conflicts open ones with the calendars, by number
     * @param errors all other errors
     */
    record Contradictions(
            Query query, Network network, Period period, List<Conflict> conflicts, List<Inconsistency> errors)
            implements Answer {
        public Contradictions {
            conflicts = List.copyOf(conflicts);
            errors = List.copyOf(errors);
        }
    }

    /** Who works both shifts of a day, by date and name. */
    record Doubled(Query query, Network network, Period period, List<BothShifts> doubles) implements Answer {
        public Doubled {
            doubles = List.copyOf(doubles);
        }
    }

    /**
     * One day with both shifts.
     *
     * @param slots the morning's, then the afternoon's
     */
    record BothShifts(ProfessionalId professional, LocalDate date, List<Slot> slots) {
        public BothShifts {
            slots = List.copyOf(slots);
        }
    }
}
