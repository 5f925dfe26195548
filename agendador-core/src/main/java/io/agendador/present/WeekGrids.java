package io.agendador.present;

import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentStatus;
import io.agendador.roster.Location;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weeks of a roster as grids. Columns are Sunday to Saturday; days on which nothing is open and nobody is placed are left
 * out. Immutable.
 */
public final class WeekGrids {

    private final Network network;
    private final Texts texts;
    private final Labels labels;

    /** From whose side a week is looked at. */
    public enum View {
        /** Rows are rooms and shifts, cells are people. */
        ROOM,
        /** Rows are people and shifts, cells are rooms. */
        PROFESSIONAL,
        /** Rows are locations and shifts, cells count what is covered. */
        LOCATION
    }

    /**
     * What is shown.
     *
     * @param professional only this one's assignments, or null for all
     * @param location only this location, or null for all
     * @param shift only this shift, or null for both
     * @param status only assignments of this status, or null for all
     */
    public record Filter(
            @Nullable ProfessionalId professional,
            @Nullable LocationId location,
            @Nullable Shift shift,
            @Nullable AssignmentStatus status) {

        /** Everything. */
        public static final Filter ALL = new Filter(null, null, null, null);

        /** Whether an assignment is asked for. */
        public boolean shows(Network network, Assignment assignment) {
            return shows(assignment) && shows(network, assignment.slot());
        }

        /** Whether a change of a slot is asked for; who is taken out has no status any more. */
        boolean shows(Network network, Slot slot, Mark mark) {
            return shows(network, slot)
                    && (professional == null || mark.concerns(professional))
                    && (status == null || mark.after() != null);
        }

        /** Whether a slot's gap is asked for: a question about one person or one status is none about gaps. */
        public boolean showsGap(Network network, Slot slot) {
            return showsGaps() && shows(network, slot);
        }

        boolean shows(Assignment assignment) {
            return (professional == null || professional.equals(assignment.professional()))
                    && (status == null || status == assignment.status());
        }

        boolean shows(Location other) {
            return location == null || location.equals(other.id());
        }

        boolean shows(Network network, Slot slot) {
            return (shift == null || shift == slot.shift())
                    && (location == null
                            || network.locationOf(slot.room())
                                    .filter(this::shows)
                                    .isPresent());
        }

        boolean showsGaps() {
            return professional == null && status == null;
        }
    }

    /** Grids of this network's weeks in the language of the texts. */
    public WeekGrids(Network network, Texts texts) {
        this.network = network;
        this.texts = texts;
        this.labels = new Labels(network);
    }

    /**
     * One week.
     *
     * @param roster what of it lies in the week is shown
     * @param today local to the network's zone; the week's number and uncertainty follow from it
     */
    public Grid of(View view, Roster roster, Week week, LocalDate today, Filter filter) {
        return grid(view, content(roster, week, filter, WeekMarks.NONE), today);
    }

    /**
     * One week with what changes in it. Beside the changes' signs there are none of the assignments' states.
     *
     * @param roster as it will be
     * @param marks what is changed by that, also outside the week
     */
    public Grid of(View view, Roster roster, Week week, LocalDate today, Filter filter, Map<Slot, Mark> marks) {
        return grid(view, content(roster, week, filter, WeekMarks.of(network, week, filter, marks)), today);
    }

    private WeekContent content(Roster roster, Week week, Filter filter, WeekMarks marks) {
        return new WeekContent(network, texts, roster.within(week.period()), week, filter, marks);
    }

    private Grid grid(View view, WeekContent content, LocalDate today) {
        String title = content.title(today);
        switch (view) {
            case PROFESSIONAL:
                return new ProfessionalRows(content, labels).grid(title);
            case LOCATION:
                return new LocationRows(content).grid(title);
            case ROOM:
            default:
                return new RoomRows(content, labels).grid(title);
        }
    }
}
