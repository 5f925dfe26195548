package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.DATED_LIMIT;
import static io.agendador.postgres.generated.Tables.DATED_UNAVAILABILITY;
import static io.agendador.postgres.generated.Tables.LOCATION_WISH;
import static io.agendador.postgres.generated.Tables.PROFESSIONAL;
import static io.agendador.postgres.generated.Tables.WEEKLY_UNAVAILABILITY;
import static org.jooq.impl.DSL.noCondition;

import io.agendador.postgres.generated.tables.records.DatedLimitRecord;
import io.agendador.postgres.generated.tables.records.DatedUnavailabilityRecord;
import io.agendador.postgres.generated.tables.records.LocationWishRecord;
import io.agendador.postgres.generated.tables.records.ProfessionalRecord;
import io.agendador.postgres.generated.tables.records.WeeklyUnavailabilityRecord;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Professionals, with all that is said of each. */
final class PeopleTables {

    private final DSLContext sql;

    PeopleTables(DSLContext sql) {
        this.sql = sql;
    }

    /** Locations are stored before. */
    void save(Network network) {
        Collection<Professional> people = network.professionals();
        Difference difference = new Difference(sql);
        difference.update(PROFESSIONAL, PROFESSIONAL.ID, PROFESSIONAL.VERSION, rows(people, it -> Stream.of(row(it))));
        difference.replace(WEEKLY_UNAVAILABILITY, noCondition(), rows(people, PeopleTables::weekly));
        difference.replace(DATED_UNAVAILABILITY, noCondition(), rows(people, PeopleTables::dated));
        difference.replace(DATED_LIMIT, noCondition(), rows(people, PeopleTables::limits));
        difference.replace(LOCATION_WISH, noCondition(), rows(people, PeopleTables::wishes));
    }

    List<Professional> professionals() {
        PeopleDetails details = PeopleDetails.read(sql);
        return sql.selectFrom(PROFESSIONAL).fetch(details::professional);
    }

    private static <R> List<R> rows(Collection<Professional> people, Function<Professional, Stream<R>> rows) {
        return people.stream().flatMap(rows).toList();
    }

    private static ProfessionalRecord row(Professional it) {
        return new ProfessionalRecord(
                it.id(),
                it.name(),
                it.email(),
                it.phone(),
                it.classification(),
                it.preferredShift(),
                it.aliases().toArray(String[]::new),
                it.targetWeeklyHours(),
                it.maxWeeklyHours(),
                it.maxDoublesPerWeek(),
                it.acceptsDoubles(),
                it.tags().toArray(String[]::new),
                it.active(),
                1L);
    }

    private static Stream<WeeklyUnavailabilityRecord> weekly(Professional person) {
        return person.weeklyUnavailability().stream()
                .map(it -> new WeeklyUnavailabilityRecord(person.id(), it.weekday(), it.shift(), it.reason()));
    }

    private static Stream<DatedUnavailabilityRecord> dated(Professional person) {
        return person.datedUnavailability().stream()
                .map(it -> new DatedUnavailabilityRecord(
                        person.id(), it.period().from(), it.period().to(), it.shift(), it.reason()));
    }

    private static Stream<DatedLimitRecord> limits(Professional person) {
        return person.limits().stream()
                .map(it -> new DatedLimitRecord(
                        person.id(), it.period().from(), it.period().to(), it.maxWeeklyHours(), it.maxDoubles()));
    }

    private static Stream<LocationWishRecord> wishes(Professional person) {
        return Stream.concat(
                person.preferredLocations().stream()
                        .map(it -> new LocationWishRecord(person.id(), it, PeopleDetails.PREFERRED)),
                person.vetoedLocations().stream()
                        .map(it -> new LocationWishRecord(person.id(), it, PeopleDetails.VETOED)));
    }
}
