package io.agendador.exchange;

import static io.agendador.exchange.CsvFile.HAND_KEPT;
import static io.agendador.exchange.CsvFile.LIMITS;
import static io.agendador.exchange.CsvFile.LOCATIONS;
import static io.agendador.exchange.CsvFile.OPENINGS;
import static io.agendador.exchange.CsvFile.OPENING_EXCEPTIONS;
import static io.agendador.exchange.CsvFile.POLICY;
import static io.agendador.exchange.CsvFile.PROFESSIONALS;
import static io.agendador.exchange.CsvFile.ROOMS;
import static io.agendador.exchange.CsvFile.UNAVAILABILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.agendador.review.NetworkImport;
import io.agendador.review.Rejection;
import io.agendador.review.Rejection.Problem;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Roster;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectionsTest {

    private static final String LIMITS_HEADER = "professional,date_from,date_to,max_weekly_hours,max_doubles\n";

    private static final String HAND_KEPT_HEADER = "location,room,date,shift,professional\n";

    /** One thing is wrong, and one rejection says so. */
    record Case(String name, UnaryOperator<DemoFiles> change, Rejection expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                        wholeFiles(),
                        headersAndLines(),
                        cells(),
                        people(),
                        names(),
                        handKept(),
                        policy(),
                        quotesAndBytes())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachWrongThingIsNamedOnceAtItsPlace(Case each) {
        NetworkImport read = each.change().apply(new DemoFiles()).read();

        assertThat(read.causes()).containsExactly(each.expected());
    }

    @Test
    void eachProblemIsReachedByACase() {
        Set<Problem> reached = cases().map(it -> it.expected().problem()).collect(Collectors.toSet());
        // These need something in force or a folder on disk, or follow from another one; they have tests of their own.
        reached.addAll(Set.of(Problem.SLOT_TAKEN, Problem.NOT_A_FILE, Problem.LEFT_OUT));

        assertThat(reached).containsExactlyInAnyOrder(Problem.values());
    }

    @Test
    void aMissingFileThatWasAskedForIsNamed() {
        NetworkImport read = new DemoFiles().without(ROOMS).readOnly(LOCATIONS, ROOMS);

        assertThat(read.rejections()).containsExactly(rejection(ROOMS, 0, "", Problem.FILE_MISSING));
    }

    @Test
    void aSlotThatSomebodyElseHoldsIsTaken() {
        Network network = DemoFiles.demo();
        Roster inForce = Roster.of(List.of(inForce(network, "Savassi - Sala 1", "Otávio Lima")));

        NetworkImport read = new DemoFiles().read(network, inForce);

        assertThat(read.rejections())
                .containsExactly(rejection(HAND_KEPT, 2, "professional", Problem.SLOT_TAKEN, "Otávio Lima"));
    }

    @Test
    void whoIsInForceElsewhereWouldBeInTwoRooms() {
        Network network = DemoFiles.demo();
        Roster inForce = Roster.of(List.of(inForce(network, "Pampulha - Sala 1", "Ana Moura")));

        NetworkImport read = new DemoFiles().read(network, inForce);

        assertThat(read.rejections())
                .containsExactly(rejection(HAND_KEPT, 2, "professional", Problem.IN_TWO_ROOMS, "Ana Moura"));
    }

    @Test
    void linesThatReferToARejectedOneNameIt() {
        NetworkImport read =
                new DemoFiles().replacing(ROOMS, "Lourdes,Sala 2", "Lourdes,").read();

        assertThat(read.rejections())
                .filteredOn(it -> it.problem() == Problem.UNKNOWN_NAME)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.arguments()).containsExactly("Sala 2", "room", "Sala 1"));

        NetworkImport people = new DemoFiles()
                .replacing(PROFESSIONALS, "Ana Moura,ana@example.com", "Ana Moura,ana")
                .read();

        assertThat(people.causes())
                .containsExactly(rejection(PROFESSIONALS, 2, "email", Problem.NOT_ACCEPTED, "ana", "EMAIL"));
        assertThat(people.rejections())
                .filteredOn(it -> it.problem() == Problem.LEFT_OUT)
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.file()).isEqualTo(HAND_KEPT.fileName()))
                .allSatisfy(
                        it -> assertThat(it.arguments()).containsExactly("Ana Moura", PROFESSIONALS.fileName(), "2"));
    }

    @Test
    void aFileRejectedAsAWholeIsTheOneCause() {
        NetworkImport read = new DemoFiles()
                .with(PROFESSIONALS, "name;email\n")
                .without(UNAVAILABILITY)
                .read();

        assertThat(read.causes()).hasSize(1);
        assertThat(read.rejections()).hasSize(1 + 19);
    }

    @Test
    void severalWrongCellsOfALineAreAllNamed() {
        NetworkImport read = new DemoFiles()
                .plus(LOCATIONS, "Serra,HOSPITAL,,,1,8h,14:00,14:00,13:00,09:00,14:00,SÁBADO")
                .read();

        assertThat(read.rejections())
                .extracting(Rejection::line, Rejection::column, Rejection::problem)
                .containsExactly(
                        tuple(9, "kind", Problem.UNKNOWN_WORD),
                        tuple(9, "morning_start", Problem.NOT_A_TIME),
                        tuple(9, "afternoon_end", Problem.ENDS_BEFORE_START),
                        tuple(9, "hand_kept_days", Problem.UNKNOWN_WORD));
    }

    private static List<Case> wholeFiles() {
        byte[] large = new byte[FileText.MOST_BYTES + 1];
        Arrays.fill(large, (byte) 'x');
        return List.of(
                new Case(
                        "empty folder",
                        files -> {
                            files.contents().clear();
                            return files;
                        },
                        new Rejection("test", 0, "", Problem.FILE_MISSING, List.of())),
                new Case(
                        "unknown file",
                        files -> files.with("location.csv", ""),
                        new Rejection(
                                "location.csv",
                                0,
                                "",
                                Problem.UNKNOWN_WORD,
                                List.of("location.csv", String.join(", ", CsvFile.fileNames())))),
                new Case(
                        "too many bytes",
                        files -> files.with(LIMITS, large),
                        rejection(LIMITS, 0, "", Problem.FILE_TOO_LARGE, "10", "100000")),
                new Case(
                        "too many lines",
                        files -> files.with(LIMITS, LIMITS_HEADER + "x\n".repeat(100_000)),
                        rejection(LIMITS, 100_001, "", Problem.FILE_TOO_LARGE, "10", "100000")));
    }

    private static List<Case> quotesAndBytes() {
        byte[] latin = (LIMITS_HEADER + "Ana Moura,2026-12-01,,10,\nOtávio Lima,2026-12-01,,10,\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        return List.of(
                new Case("Latin-1", files -> files.with(LIMITS, latin), rejection(LIMITS, 3, "", Problem.NOT_UTF8)),
                new Case(
                        "UTF-16",
                        files -> files.with(LIMITS, LIMITS_HEADER.getBytes(StandardCharsets.UTF_16)),
                        rejection(LIMITS, 1, "", Problem.NOT_UTF8)),
                new Case(
                        "NUL byte",
                        files -> files.with(LIMITS, LIMITS_HEADER + "Ana\0Moura,2026-12-01,,10,\n"),
                        rejection(LIMITS, 2, "", Problem.MALFORMED, "U+0000")),
                new Case(
                        "quote never closed",
                        files -> files.with(LIMITS, LIMITS_HEADER + "\n\"Ana Moura,2026-12-01,,10,\nx,y\n"),
                        rejection(LIMITS, 3, "", Problem.MALFORMED, "\"")),
                new Case(
                        "text after a quote",
                        files -> files.with(LIMITS, LIMITS_HEADER + "\"Ana\" Moura,2026-12-01,,10,\n"),
                        rejection(LIMITS, 2, "", Problem.MALFORMED, "\"")),
                new Case(
                        "line break in a name",
                        files -> files.plus(ROOMS, "Savassi,\"Sala\n4\""),
                        rejection(ROOMS, 15, "name", Problem.NOT_ACCEPTED, "Sala\uFFFD4", "PLAIN_TEXT", "\\u0000")));
    }

    private static List<Case> headersAndLines() {
        String rooms = "location,name,active";
        return List.of(
                new Case(
                        "no header",
                        files -> files.with(LIMITS, ""),
                        rejection(LIMITS, 1, "professional", Problem.WRONG_HEADER, LIMITS_HEADER.strip())),
                new Case(
                        "missing column",
                        files -> files.with(ROOMS, "location\nSavassi\n"),
                        rejection(ROOMS, 1, "name", Problem.WRONG_HEADER, rooms)),
                new Case(
                        "unknown column",
                        files -> files.with(ROOMS, "location,nome\nSavassi,Sala 1\n"),
                        rejection(ROOMS, 1, "nome", Problem.WRONG_HEADER, rooms)),
                new Case(
                        "column twice",
                        files -> files.with(ROOMS, "location,name,Name\nSavassi,Sala 1,Sala 1\n"),
                        rejection(ROOMS, 1, "name", Problem.WRONG_HEADER, rooms)),
                new Case(
                        "too few fields",
                        files -> files.plus(ROOMS, "Savassi"),
                        rejection(ROOMS, 15, "", Problem.WRONG_FIELD_COUNT, "1", "2")),
                new Case(
                        "megabytes of commas",
                        files -> files.plus(ROOMS, ",".repeat(1_000_000) + "x"),
                        rejection(ROOMS, 15, "", Problem.WRONG_FIELD_COUNT, "100", "2")),
                new Case(
                        "a comma too many",
                        files -> files.plus(ROOMS, "Savassi,Sala 4,"),
                        rejection(ROOMS, 15, "", Problem.WRONG_FIELD_COUNT, "3", "2")));
    }

    private static List<Case> cells() {
        return List.of(
                new Case(
                        "no name",
                        files -> files.plus(ROOMS, "Savassi, "),
                        rejection(ROOMS, 15, "name", Problem.MISSING_VALUE)),
                new Case(
                        "no weekday",
                        files -> files.plus(UNAVAILABILITY, "Ana Moura,,,,MORNING,"),
                        rejection(UNAVAILABILITY, 14, "weekday", Problem.MISSING_VALUE)),
                new Case(
                        "weekday and date",
                        files -> files.plus(UNAVAILABILITY, "Ana Moura,MONDAY,2026-12-01,,MORNING,"),
                        rejection(UNAVAILABILITY, 14, "weekday", Problem.NOT_BOTH, "date_from")),
                new Case(
                        "unknown weekday",
                        files -> files.plus(OPENINGS, "Pampulha,Sala 1,SEGUNDA,MORNING,"),
                        rejection(
                                OPENINGS,
                                107,
                                "weekday",
                                Problem.UNKNOWN_WORD,
                                "SEGUNDA",
                                "MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY")),
                new Case(
                        "neither true nor false",
                        files -> files.plus(OPENING_EXCEPTIONS, "Savassi,Sala 1,2026-12-24,MORNING,não,,"),
                        rejection(OPENING_EXCEPTIONS, 8, "open", Problem.UNKNOWN_WORD, "não", "true, false")),
                new Case(
                        "31st of February",
                        files -> files.plus(OPENING_EXCEPTIONS, "Savassi,Sala 1,2026-02-31,MORNING,false,,"),
                        rejection(OPENING_EXCEPTIONS, 8, "date", Problem.NOT_A_DATE, "2026-02-31")),
                new Case(
                        "Brazilian date",
                        files -> files.plus(OPENING_EXCEPTIONS, "Savassi,Sala 1,24/12/2026,MORNING,false,,"),
                        rejection(OPENING_EXCEPTIONS, 8, "date", Problem.NOT_A_DATE, "24/12/2026")),
                new Case(
                        "no such time",
                        files -> files.replacing(LOCATIONS, "Pampulha,2,08:00", "Pampulha,2,25:00"),
                        rejection(LOCATIONS, 4, "morning_start", Problem.NOT_A_TIME, "25:00")),
                new Case(
                        "shift that ends first",
                        files -> files.replacing(LOCATIONS, "Pampulha,2,08:00", "Pampulha,2,15:00"),
                        rejection(LOCATIONS, 4, "morning_end", Problem.ENDS_BEFORE_START, "14:00", "15:00")),
                new Case(
                        "absence that ends first",
                        files -> files.plus(UNAVAILABILITY, "Ana Moura,,2026-12-02,2026-12-01,,"),
                        rejection(
                                UNAVAILABILITY, 14, "date_to", Problem.ENDS_BEFORE_START, "2026-12-01", "2026-12-02")),
                new Case(
                        "priority out of range",
                        files -> files.replacing(LOCATIONS, "Barreiro,3", "Barreiro,9"),
                        rejection(LOCATIONS, 6, "coverage_priority", Problem.OUT_OF_RANGE, "9", "1", "5")),
                new Case(
                        "opening twice",
                        files -> files.plus(OPENINGS, "savassi,sala 1,monday,morning,junior"),
                        rejection(OPENINGS, 107, "", Problem.TWICE, "2")),
                new Case(
                        "exception twice",
                        files -> files.plus(OPENING_EXCEPTIONS, "Lourdes,Sala 1,2026-12-14,MORNING,true,,"),
                        rejection(OPENING_EXCEPTIONS, 8, "", Problem.TWICE, "2")),
                new Case(
                        "absence twice",
                        files -> files.plus(UNAVAILABILITY, "Daniela Reis,MONDAY,,,AFTERNOON,faculdade"),
                        rejection(UNAVAILABILITY, 14, "", Problem.TWICE, "2")),
                new Case(
                        "limit twice",
                        files -> files.with(
                                LIMITS,
                                LIMITS_HEADER + "Ana Moura,2026-12-01,,10,\nAna Moura,2026-12-01,2026-12-01,10,\n"),
                        rejection(LIMITS, 3, "", Problem.TWICE, "2")),
                new Case(
                        "negative limit",
                        files -> files.with(LIMITS, LIMITS_HEADER + "Ana Moura,2026-12-01,,-10,\n"),
                        rejection(LIMITS, 2, "max_weekly_hours", Problem.OUT_OF_RANGE, "-10", "0", "168")));
    }

    private static List<Case> people() {
        return List.of(
                person(
                        "negative hours",
                        "Rui Sá,,,MEI,,-8,,,true,,,,",
                        "target_weekly_hours",
                        Problem.OUT_OF_RANGE,
                        "-8",
                        "0",
                        "168"),
                person(
                        "hours that no int holds",
                        "Rui Sá,,,MEI,,99999999999,,,true,,,,",
                        "target_weekly_hours",
                        Problem.OUT_OF_RANGE,
                        "99999999999",
                        "0",
                        "168"),
                person(
                        "hours with a fraction",
                        "Rui Sá,,,MEI,,\"7,5\",,,true,,,,",
                        "target_weekly_hours",
                        Problem.NOT_A_NUMBER,
                        "7,5"),
                person(
                        "bad phone",
                        "Rui Sá,,ramal 7,MEI,,40,,,true,,,,",
                        "phone",
                        Problem.NOT_ACCEPTED,
                        "ramal 7",
                        "PHONE"),
                person(
                        "preferred and vetoed",
                        "Rui Sá,,,MEI,,40,,,true,Savassi,Savassi;Lourdes,,",
                        "vetoed_locations",
                        Problem.NOT_ACCEPTED,
                        "Savassi;Lourdes",
                        "CONSISTENT"),
                person("name twice", "ANA MOURA,,,MEI,,40,,,true,,,,", "name", Problem.TWICE, "2"),
                person(
                        "name too long",
                        "\uD83D\uDE80".repeat(61) + ",,,MEI,,40,,,true,,,,",
                        "name",
                        Problem.NOT_ACCEPTED,
                        "\uD83D\uDE80".repeat(61),
                        "SHORTER_TEXT",
                        "120"),
                person(
                        "unknown preferred location",
                        "Rui Sá,,,MEI,,40,,,true,Savassi;Lurdes,,,",
                        "preferred_locations",
                        Problem.UNKNOWN_NAME,
                        "Lurdes",
                        "location",
                        "Lourdes"));
    }

    private static List<Case> names() {
        return List.of(
                new Case(
                        "name without its accent",
                        files -> files.plus(UNAVAILABILITY, "Joao Teles,MONDAY,,,,"),
                        rejection(
                                UNAVAILABILITY,
                                14,
                                "professional",
                                Problem.UNKNOWN_NAME,
                                "Joao Teles",
                                "professional",
                                "João Teles")),
                new Case(
                        "nobody has such a name",
                        files -> files.plus(UNAVAILABILITY, "Zuleica,MONDAY,,,,"),
                        rejection(
                                UNAVAILABILITY,
                                14,
                                "professional",
                                Problem.UNKNOWN_NAME,
                                "Zuleica",
                                "professional",
                                "")),
                new Case(
                        "room of another location",
                        files -> files.plus(OPENINGS, "Lourdes,Sala 3,MONDAY,MORNING,"),
                        rejection(OPENINGS, 107, "room", Problem.UNKNOWN_NAME, "Sala 3", "room", "Sala 1")),
                new Case(
                        "room that reads like another with its location",
                        files -> files.plus(LOCATIONS, "Savassi - Anexo,EVENT,,,1,08:00,14:00,14:00,20:00,09:00,14:00,")
                                .plus(ROOMS, "Savassi - Anexo,Sala")
                                .plus(ROOMS, "Savassi,Anexo - Sala"),
                        rejection(ROOMS, 16, "name", Problem.NOT_ACCEPTED, "Anexo - Sala", "UNIQUE")));
    }

    private static List<Case> handKept() {
        return List.of(
                entry(
                        "not a hand-kept day",
                        "Savassi,Sala 1,2026-11-27,MORNING,Otávio Lima",
                        "date",
                        Problem.NOT_HAND_KEPT,
                        "FRIDAY",
                        "Savassi"),
                entry(
                        "not a hand-kept location",
                        "Pampulha,Sala 1,2026-11-28,MORNING,Otávio Lima",
                        "date",
                        Problem.NOT_HAND_KEPT,
                        "SATURDAY",
                        "Pampulha"),
                entry(
                        "not open then",
                        "Savassi,Sala 1,2026-11-28,AFTERNOON,Otávio Lima",
                        "room",
                        Problem.ROOM_NOT_OPEN),
                entry(
                        "in two rooms",
                        "Lourdes,Sala 2,2026-12-19,MORNING,Ana Moura",
                        "professional",
                        Problem.IN_TWO_ROOMS,
                        "Ana Moura"),
                entry("slot twice", "Savassi,Sala 1,2026-11-28,MORNING,Otávio Lima", "", Problem.TWICE, "2"),
                new Case(
                        "closed on that date",
                        files -> files.plus(OPENING_EXCEPTIONS, "Savassi,Sala 1,2026-11-28,MORNING,false,,"),
                        rejection(HAND_KEPT, 2, "room", Problem.ROOM_NOT_OPEN)),
                new Case(
                        "tag missing",
                        files -> files.replacing(
                                        OPENINGS,
                                        "Savassi,Sala 2,SATURDAY,MORNING,",
                                        "Savassi,Sala 2,SATURDAY,MORNING,treinador")
                                .with(HAND_KEPT, HAND_KEPT_HEADER + "Savassi,Sala 2,2026-11-28,MORNING,Beatriz Lopes"),
                        rejection(HAND_KEPT, 2, "professional", Problem.TAG_MISSING, "Beatriz Lopes", "treinador")),
                new Case(
                        "inactive person",
                        files -> files.with(PROFESSIONALS, inactive(files, "Helena Duarte"))
                                .with(HAND_KEPT, HAND_KEPT_HEADER + "Savassi,Sala 2,2026-11-28,MORNING,Helena Duarte"),
                        rejection(HAND_KEPT, 2, "professional", Problem.INACTIVE, "Helena Duarte")),
                new Case(
                        "shifts that overlap by the clock",
                        files -> files.replacing(
                                        LOCATIONS,
                                        "14:00,20:00,09:00,14:00,SATURDAY",
                                        "13:00,20:00,09:00,14:00,SATURDAY")
                                .plus(OPENINGS, "Savassi,Sala 3,SATURDAY,AFTERNOON,")
                                .plus(HAND_KEPT, "Savassi,Sala 3,2026-11-28,AFTERNOON,Joana Vidal"),
                        rejection(HAND_KEPT, 21, "professional", Problem.IN_TWO_ROOMS, "Joana Vidal")));
    }

    private static List<Case> policy() {
        return List.of(
                new Case(
                        "unknown key",
                        files -> files.with(POLICY, "{\n\"horizon\": 4}"),
                        rejection(POLICY, 2, "horizon", Problem.UNKNOWN_WORD, "horizon", knownKeys())),
                new Case(
                        "unknown weight",
                        files -> files.with(POLICY, "{\"weights\": {\n\n\"gaps\": 4}}"),
                        rejection(POLICY, 3, "weights.gaps", Problem.UNKNOWN_WORD, "weights.gaps", knownKeys())),
                new Case(
                        "weight out of range",
                        files -> files.with(POLICY, "{\"weights\": {\"toleranceHours\": 169}}"),
                        rejection(POLICY, 1, "weights.toleranceHours", Problem.OUT_OF_RANGE, "169", "0", "168")),
                new Case(
                        "key twice",
                        files -> files.with(POLICY, "{\"horizonWeeks\": 4,\n\"horizonWeeks\": 5}"),
                        rejection(POLICY, 2, "horizonWeeks", Problem.TWICE, "1")),
                new Case(
                        "fraction",
                        files -> files.with(POLICY, "{\"horizonWeeks\": 4.5}"),
                        rejection(POLICY, 1, "horizonWeeks", Problem.NOT_A_NUMBER, "4.5")),
                new Case(
                        "list in place of a name",
                        files -> files.with(POLICY, "{\"networkName\": [1, [2]]}"),
                        rejection(POLICY, 1, "networkName", Problem.MISSING_VALUE)),
                new Case(
                        "number in place of yes or no",
                        files -> files.with(POLICY, "{\"dailyConfirmation\": 1}"),
                        rejection(POLICY, 1, "dailyConfirmation", Problem.UNKNOWN_WORD, "1", "true, false")),
                new Case(
                        "unknown zone",
                        files -> files.with(POLICY, "{\"zone\": \"America/São_Paolo\"}"),
                        rejection(
                                POLICY,
                                1,
                                "zone",
                                Problem.UNKNOWN_NAME,
                                "America/São_Paolo",
                                "zone",
                                "America/Sao_Paulo")),
                new Case(
                        "something after the end",
                        files -> files.with(POLICY, "{}\n{}"),
                        rejection(POLICY, 2, "", Problem.MALFORMED, "}")),
                new Case(
                        "no object",
                        files -> files.with(POLICY, ""),
                        rejection(POLICY, 1, "", Problem.MALFORMED, "{ … }")));
    }

    private static Case person(String name, String line, String column, Problem problem, String... arguments) {
        return new Case(
                name,
                files -> files.plus(PROFESSIONALS, line),
                rejection(PROFESSIONALS, 18, column, problem, arguments));
    }

    private static Case entry(String name, String line, String column, Problem problem, String... arguments) {
        return new Case(
                name, files -> files.plus(HAND_KEPT, line), rejection(HAND_KEPT, 21, column, problem, arguments));
    }

    private static String inactive(DemoFiles files, String name) {
        return files.text(PROFESSIONALS)
                .lines()
                .map(it -> it + (it.startsWith("name") ? ",active" : it.startsWith(name) ? ",FALSE" : ","))
                .collect(Collectors.joining("\n"));
    }

    private static String knownKeys() {
        return Stream.concat(Stream.of("networkName", "zone"), PolicyKey.all().map(PolicyKey::name))
                .collect(Collectors.joining(", "));
    }

    private static Rejection rejection(CsvFile file, int line, String column, Problem problem, String... arguments) {
        return new Rejection(file.fileName(), line, column, problem, List.of(arguments));
    }

    private static Assignment inForce(Network network, String room, String professional) {
        Slot slot = network.rooms().stream()
                .filter(it -> network.roomName(it.id()).equals(room))
                .map(it -> new Slot(it.id(), LocalDate.of(2026, 11, 28), Shift.MORNING))
                .findFirst()
                .orElseThrow();
        Professional who = network.professionals().stream()
                .filter(it -> it.name().equals(professional))
                .findFirst()
                .orElseThrow();
        return Assignment.generated(slot, who.id());
    }
}
