package io.agendador.shell.weeks;

import io.agendador.google.emulator.People;
import io.agendador.google.oracle.Key;
import io.agendador.google.oracle.Onlooker;
import io.agendador.roster.Assignment;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.Slot;
import io.agendador.shell.town.Town;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What professionals do in their own calendars. */
final class GooglePeople {

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final People people;
    private final Onlooker onlooker;
    private final GoogleView view;

    GooglePeople(Town town, GoogleView view) {
        people = town.google().people();
        onlooker = town.onlooker();
        this.view = view;
    }

    void delete(Assignment it) {
        Key key = view.event(it);
        onlooker.person(key, "deleted", () -> people.delete(key.calendar(), key.event()));
    }

    /** To half an hour later, where no shift begins. */
    void drag(Assignment it) {
        Key key = view.event(it);
        onlooker.person(key, "moved away", () -> people.move(key.calendar(), key.event(), Duration.ofMinutes(30)));
    }

    /** Exactly onto a shift in the same room. */
    void move(Assignment it, Slot onto) {
        Key key = view.event(it);
        Duration by = Duration.between(view.start(it.slot()), view.start(onto));
        onlooker.person(key, "moved onto a shift", () -> people.move(key.calendar(), key.event(), by));
        onlooker.witness().decidedAt(onto);
    }

    /** An appointment of an hour in the midst of this assignment. */
    void book(Assignment it) {
        String calendar = view.calendar(it.professional());
        LocalDateTime start = view.clock(it.slot()).plusHours(1);
        onlooker.added(new Key(calendar, people.insert(calendar, "dentista", start, start.plusHours(1))));
    }

    /** In the evening, when nobody works. */
    void errand(ProfessionalId who, LocalDate day) {
        String calendar = view.calendar(who);
        LocalDateTime start = day.atTime(EVENING);
        onlooker.added(new Key(calendar, people.insert(calendar, "mercado", start, start.plusHours(1))));
    }

    /** Whatever we know it by is taken off. */
    void strip(Assignment it) {
        Key key = view.event(it);
        onlooker.person(key, "stripped", () -> people.stripTag(key.calendar(), key.event()));
    }

    /** With its tag, into somebody else's calendar. */
    void copy(Assignment it, ProfessionalId to) {
        Key key = view.event(it);
        String calendar = view.calendar(to);
        onlooker.added(new Key(calendar, people.copy(key.calendar(), key.event(), calendar)));
    }

    /** Google forgets what it has told of this calendar; and meanwhile somebody deletes an event in it. */
    void deleteUntold(Assignment it) {
        people.expireSyncTokens(view.calendar(it.professional()));
        delete(it);
    }
}
