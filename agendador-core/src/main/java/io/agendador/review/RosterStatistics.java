package io.agendador.review;

import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who works how much and where, what stays open, and how evenly it is spread; beside it the four weeks before.
 *
 * <p>Both stretches name the same people (active ones, and whoever is placed) and the same locations (where something is
 * open or somebody is placed) in the order of their names. One person twice in one slot counts once; a room that the
 * network does not have counts as a slot of no length at no location.
 *
 * @param network whose roster it is
 * @param during the days asked for
 * @param before the four calendar weeks before the first week of these
 */
public record RosterStatistics(Network network, Stretch during, Stretch before) {

    /** How many weeks are shown beside the ones asked for. */
    public static final int WEEKS_BEFORE = 4;

    /**
     * Some days in a row, counted by calendar week; of a week that is cut, what lies within counts.
     *
     * @param fairness among the active people
     */
    public record Stretch(Period period, List<Person> people, List<Place> places, Fairness fairness) {

        public Stretch {
            people = List.copyOf(people);
            places = List.copyOf(places);
        }

        /** The weeks that everything is counted by, in order. */
        public List<Week> weeks() {
            return period.weeks();
        }

        /** What all work together in the week of this index. */
        public Load load(int week) {
            return people.stream().map(it -> it.weeks().get(week)).reduce(Load.NONE, Load::plus);
        }

        /** What all work together. */
        public Load load() {
            return people.stream().map(Person::total).reduce(Load.NONE, Load::plus);
        }

        /** What is open and what stays empty everywhere in the week of this index. */
        public Cover cover(int week) {
            return places.stream().map(it -> it.weeks().get(week)).reduce(Cover.NONE, Cover::plus);
        }

        /** What is open and what stays empty everywhere. */
        public Cover cover() {
            return places.stream().map(Place::total).reduce(Cover.NONE, Cover::plus);
        }
    }

    /**
     * One professional.
     *
     * @param weeks one for each week of the stretch
     * @param visits slots by location; locations without any are left out
     */
    public record Person(ProfessionalId professional, List<Load> weeks, SortedMap<LocationId, Integer> visits) {

        public Person {
            weeks = List.copyOf(weeks);
            visits = Collections.unmodifiableSortedMap(new TreeMap<>(visits));
        }

        /** All weeks together. */
        public Load total() {
            return weeks.stream().reduce(Load.NONE, Load::plus);
        }

        /** Slots at this location. */
        public int visits(LocationId location) {
            return visits.getOrDefault(location, 0);
        }
    }

    /**
     * Work of one week, or of several added up.
     *
     * @param slots how many
     * @param minutes by the shifts' clock lengths
     * @param hours the minutes rounded up to whole hours, once per professional and week
     * @param targetHours wanted; of a week that is cut, the days' share rounded to whole hours; 0 for who is not active
     * @param doubles days with both shifts
     * @param saturdays Saturdays worked
     * @param repeats stays at a location that repeat another within the policy's distance
     * @param missedShifts slots outside the preferred shift, if one has any
     * @param missedPlaces slots outside the preferred locations, if one has any
     */
    public record Load(
            int slots,
            int minutes,
            int hours,
            int targetHours,
            int doubles,
            int saturdays,
            int repeats,
            int missedShifts,
            int missedPlaces) {

        /** No work, and none wanted. */
        public static final Load NONE = new Load(0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Hours over the target; under it, if negative. */
        public int balance() {
            return hours - targetHours;
        }

        /** Both together. */
        public Load plus(Load other) {
            return new Load(
                    slots + other.slots,
                    minutes + other.minutes,
                    hours + other.hours,
                    targetHours + other.targetHours,
                    doubles + other.doubles,
                    saturdays + other.saturdays,
                    repeats + other.repeats,
                    missedShifts + other.missedShifts,
                    missedPlaces + other.missedPlaces);
        }
    }

    /**
     * One location.
     *
     * @param weeks one for each week of the stretch
     */
    public record Place(LocationId location, List<Cover> weeks) {

        public Place {
            weeks = List.copyOf(weeks);
        }

        /** All weeks together. */
        public Cover total() {
            return weeks.stream().reduce(Cover.NONE, Cover::plus);
        }
    }

    /**
     * What is to be covered.
     *
     * @param open slots
     * @param gaps those of them that nobody covers, for whatever reason
     */
    public record Cover(int open, int gaps) {

        /** Nothing is open. */
        public static final Cover NONE = new Cover(0, 0);

        /** Both together. */
        public Cover plus(Cover other) {
            return new Cover(open + other.open, gaps + other.gaps);
        }
    }

    /**
     * How far people are from their targets over all weeks, in hours; both 0 if nobody is active.
     *
     * @param least the lowest balance
     * @param most the highest balance
     */
    public record Fairness(int least, int most) {

        /** Between who works most and who works least, against what they want. */
        public int spread() {
            return most - least;
        }
    }

    /** Who has how much of what is to be shared, these days and the four weeks before together; everybody once. */
    public List<FairShare> shares() {
        return FairShare.of(this);
    }

    /**
     * Counts a roster.
     *
     * @param roster from {@link #lookedAt} on; what it does not hold did not happen
     */
    public static RosterStatistics of(Network network, Roster roster, Period period) {
        return new RosterCount(network, roster).statistics(period, before(period));
    }

    /** The days that counting these needs: the four weeks before, and the weeks whose stays those may repeat. */
    public static Period lookedAt(Network network, Period period) {
        int back = WEEKS_BEFORE + network.policy().minWeeksBetweenSameLocation();
        return new Period(Week.of(period.from()).plus(-back).sunday(), period.to());
    }

    private static Period before(Period period) {
        return Period.weeks(Week.of(period.from()).plus(-WEEKS_BEFORE), WEEKS_BEFORE);
    }
}
