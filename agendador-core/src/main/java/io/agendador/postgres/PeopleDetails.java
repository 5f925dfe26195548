package io.agendador.postgres;

import static io.agendador.postgres.generated.Tables.DATED_LIMIT;
import static io.agendador.postgres.generated.Tables.DATED_UNAVAILABILITY;
import static io.agendador.postgres.generated.Tables.LOCATION_WISH;
import static io.agendador.postgres.generated.Tables.WEEKLY_UNAVAILABILITY;

import io.agendador.postgres.generated.tables.records.ProfessionalRecord;
import io.agendador.roster.DatedLimit;
import io.agendador.roster.DatedUnavailability;
import io.agendador.roster.LocationId;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.WeeklyUnavailability;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jooq.DSLContext;

/** What the tables beside the professionals' own say of each, read at once for all of them. */
record PeopleDetails(
        Map<ProfessionalId, List<WeeklyUnavailability>> weekly,
        Map<ProfessionalId, List<DatedUnavailability>> dated,
        Map<ProfessionalId, List<DatedLimit>> limits,
        Map<ProfessionalId, List<LocationId>> preferred,
        Map<ProfessionalId, List<LocationId>> vetoed) {

    static final String PREFERRED = "PREFERRED";
    static final String VETOED = "VETOED";

    static PeopleDetails read(DSLContext sql) {
        return new PeopleDetails(weekly(sql), dated(sql), limits(sql), wishes(sql, PREFERRED), wishes(sql, VETOED));
    }

    Professional professional(ProfessionalRecord row) {
        ProfessionalId id = row.getId();
        return new Professional(
                id,
                row.getName(),
                row.getEmail(),
                row.getPhone(),
                row.getClassification(),
                row.getPreferredShift(),
                weekly.getOrDefault(id, List.of()),
                dated.getOrDefault(id, List.of()),
                limits.getOrDefault(id, List.of()),
                new TreeSet<>(List.of(row.getAliases())),
                places(preferred, id),
                places(vetoed, id),
                row.getTargetWeeklyHours(),
                row.getMaxWeeklyHours(),
                row.getMaxDoublesPerWeek(),
                row.getAcceptsDoubles(),
                new TreeSet<>(List.of(row.getTags())),
                row.getActive());
    }

    private static SortedSet<LocationId> places(Map<ProfessionalId, List<LocationId>> wishes, ProfessionalId id) {
        return new TreeSet<>(wishes.getOrDefault(id, List.of()));
    }

    private static Map<ProfessionalId, List<WeeklyUnavailability>> weekly(DSLContext sql) {
        return sql.selectFrom(WEEKLY_UNAVAILABILITY)
                .fetchGroups(
                        WEEKLY_UNAVAILABILITY.PROFESSIONAL_ID,
                        row -> new WeeklyUnavailability(
                                row.get(WEEKLY_UNAVAILABILITY.WEEKDAY),
                                row.get(WEEKLY_UNAVAILABILITY.SHIFT),
                                row.get(WEEKLY_UNAVAILABILITY.REASON)));
    }

    private static Map<ProfessionalId, List<DatedUnavailability>> dated(DSLContext sql) {
        return sql.selectFrom(DATED_UNAVAILABILITY)
                .fetchGroups(
                        DATED_UNAVAILABILITY.PROFESSIONAL_ID,
                        row -> new DatedUnavailability(
                                new Period(
                                        row.get(DATED_UNAVAILABILITY.FROM_DATE), row.get(DATED_UNAVAILABILITY.TO_DATE)),
                                row.get(DATED_UNAVAILABILITY.SHIFT),
                                row.get(DATED_UNAVAILABILITY.REASON)));
    }

    private static Map<ProfessionalId, List<DatedLimit>> limits(DSLContext sql) {
        return sql.selectFrom(DATED_LIMIT)
                .fetchGroups(
                        DATED_LIMIT.PROFESSIONAL_ID,
                        row -> new DatedLimit(
                                new Period(row.get(DATED_LIMIT.FROM_DATE), row.get(DATED_LIMIT.TO_DATE)),
                                row.get(DATED_LIMIT.MAX_WEEKLY_HOURS),
                                row.get(DATED_LIMIT.MAX_DOUBLES)));
    }

    private static Map<ProfessionalId, List<LocationId>> wishes(DSLContext sql, String wish) {
        return sql.selectFrom(LOCATION_WISH)
                .where(LOCATION_WISH.WISH.eq(wish))
                .fetchGroups(LOCATION_WISH.PROFESSIONAL_ID, LOCATION_WISH.LOCATION_ID);
    }
}
