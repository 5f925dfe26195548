package io.agendador.postgres;

import java.nio.file.Path;
import java.util.List;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Target;

/** Writes {@code io.agendador.postgres.generated} from freshly migrated tables; run by {@code -Pjooq}. */
public final class TableGenerator {

    private static final String ROSTER = "io.agendador.roster.";
    private static final String MIRROR = "io.agendador.mirror.";

    private TableGenerator() {}

    /** Into the folder of sources that is named by the one argument. */
    public static void main(String[] arguments) throws Exception {
        generate(Path.of(arguments[0]));
    }

    static void generate(Path sources) throws Exception {
        TestDatabase database = TestDatabase.embedded();
        String schema = database.newSchema();
        Migrations.run(database.dataSource(), schema);
        generate(sources, schema, "io.agendador.postgres.generated", types());
    }

    /** Writes a module's tables, of a schema that it has opened in the {@link TestDatabase}, into a package of its own. */
    public static void generate(Path sources, String schema, String target, List<ForcedType> types) throws Exception {
        TestDatabase database = TestDatabase.embedded();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(database.url()).withUser(database.user()))
                .withGenerator(new Generator()
                        .withName(QuietSources.class.getName())
                        .withDatabase(tables(schema, types))
                        .withGenerate(style())
                        .withTarget(new Target().withPackageName(target).withDirectory(sources.toString()))));
    }

    private static Database tables(String schema, List<ForcedType> types) {
        return new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withInputSchema(schema)
                // The schema's name is a setting of each embedder; the search path finds it.
                .withOutputSchemaToDefault(true)
                .withIncludeExcludeColumns(true)
                .withExcludes("flyway_schema_history|.*\\.name_key")
                .withIncludeRoutines(false)
                .withIncludeSequences(false)
                .withIncludeIndexes(false)
                .withIncludeCheckConstraints(false)
                .withForcedTypes(types);
    }

    private static Generate style() {
        return new Generate()
                .withGeneratedAnnotation(false)
                .withPojos(false)
                .withDaos(false)
                .withKeys(true)
                // They would name the schema that the tables were read from.
                .withSources(false)
                .withComments(true)
                .withGlobalCatalogReferences(false)
                .withGlobalSchemaReferences(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withWhereMethodOverrides(false)
                .withRenameMethodOverrides(false)
                .withAsMethodOverrides(false);
    }

    private static List<ForcedType> types() {
        return List.of(
                id("NetworkId", "network\\.id"),
                id("LocationId", "location\\.id|.*\\.location_id"),
                id("RoomId", "room\\.id|.*\\.(|first_|second_|moved_)room_id"),
                id("ProfessionalId", "professional\\.id|.*\\.(professional|giver|taker)_id"),
                id("ProposalId", "proposal\\.id|proposal\\.previous_id|.*\\.proposal_id"),
                word(ROSTER + "Shift", ".*\\.((first|second|preferred|moved)_)?shift"),
                word(ROSTER + "LocationKind", "location\\.kind"),
                word(ROSTER + "Classification", "professional\\.classification"),
                word(ROSTER + "Origin", ".*\\.origin"),
                word(ROSTER + "AssignmentStatus", "assignment\\.status"),
                word(ROSTER + "Swap.Kind", "swap\\.kind"),
                word(ROSTER + "Swap.Source", "swap\\.source"),
                word(ROSTER + "Swap.Status", "swap\\.status"),
                word(ROSTER + "Author.Role", ".*\\.(author|decided)_role"),
                word(ROSTER + "Author.Door", ".*\\.(author|decided)_door"),
                word("io.agendador.proposal.Proposal.Kind", "proposal\\.kind"),
                word("io.agendador.proposal.Proposal.Status", "proposal\\.status"),
                word("io.agendador.review.AuditTrail.Action", "audit_entry\\.action"),
                word(MIRROR + "MirrorCalendar.Kind", "calendar\\.kind"),
                word(MIRROR + "CalendarStatus", "calendar\\.status"),
                word(MIRROR + "SyncReason", "calendar\\.last_reason"),
                word(MIRROR + "Conflict.Kind", "calendar_conflict\\.kind"),
                word(MIRROR + "Conflict.Winner", "calendar_conflict\\.winner"),
                word(MIRROR + "Conflict.State", "calendar_conflict\\.state"),
                word(MIRROR + "Publication.Kind", "publication\\.kind"),
                word(MIRROR + "Publication.State", "publication\\.state"),
                word(MIRROR + "Publication.Action", "publication_item\\.action"),
                word(MIRROR + "Publication.ItemState", "publication_item\\.state"),
                converted(
                        "java.time.DayOfWeek",
                        "java.time.DayOfWeek::of",
                        "java.time.DayOfWeek::getValue",
                        ".*\\.weekday"),
                converted("java.time.ZoneId", "java.time.ZoneId::of", "java.time.ZoneId::getId", "network\\.zone"),
                instants(".*\\.(at|since|[a-z_]+_(at|until|since)|horizon_start)"));
    }

    private static ForcedType id(String type, String columns) {
        return converted(ROSTER + type, ROSTER + type + "::new", ROSTER + type + "::value", columns);
    }

    /** Columns that are instants. */
    public static ForcedType instants(String columns) {
        return new ForcedType().withName("INSTANT").withIncludeExpression(in(columns));
    }

    /** Columns that hold an enum's constant by name. */
    public static ForcedType word(String type, String columns) {
        return new ForcedType().withUserType(type).withEnumConverter(true).withIncludeExpression(in(columns));
    }

    private static ForcedType converted(String type, String from, String to, String columns) {
        return new ForcedType()
                .withUserType(type)
                .withLambdaConverter(new LambdaConverter().withFrom(from).withTo(to))
                .withIncludeExpression(in(columns));
    }

    /** Columns are matched with their schema before them. */
    private static String in(String columns) {
        return "[^.]*\\.(" + columns + ")";
    }
}
