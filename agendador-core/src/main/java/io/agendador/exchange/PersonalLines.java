package io.agendador.exchange;

import io.agendador.roster.Professional;
import io.agendador.roster.Shift;
import io.agendador.roster.WeeklyUnavailability;
import java.util.List;
import java.util.stream.Stream;

/** The lines of what belongs to a professional: absences, limits. */
final class PersonalLines {

    private PersonalLines() {}

    static Stream<List<String>> unavailability(Professional owner) {
        Stream<List<String>> weekly = owner.weeklyUnavailability().stream()
                .filter(it -> !toldByMorning(owner, it))
                .map(it -> CsvText.line(
                        owner.name(), it.weekday(), null, null, wholeDay(owner, it) ? null : it.shift(), it.reason()));
        Stream<List<String>> dated = owner.datedUnavailability().stream()
                .map(it -> CsvText.line(
                        owner.name(), null, it.period().from(), it.period().to(), it.shift(), it.reason()));
        return Stream.concat(weekly, dated);
    }

    static Stream<List<String>> limits(Professional owner) {
        return owner.limits().stream()
                .map(it -> CsvText.line(
                        owner.name(), it.period().from(), it.period().to(), it.maxWeeklyHours(), it.maxDoubles()));
    }

    private static boolean toldByMorning(Professional owner, WeeklyUnavailability it) {
        return it.shift() == Shift.AFTERNOON && wholeDay(owner, it);
    }

    private static boolean wholeDay(Professional owner, WeeklyUnavailability it) {
        return Stream.of(Shift.values())
                .allMatch(shift -> owner.weeklyUnavailability()
                        .contains(new WeeklyUnavailability(it.weekday(), shift, it.reason())));
    }
}
