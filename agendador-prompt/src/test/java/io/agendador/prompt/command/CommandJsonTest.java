package io.agendador.prompt.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.roster.Period;
import io.agendador.roster.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandJsonTest {

    private static final Period WEEK = new Period(LocalDate.parse("2026-11-22"), LocalDate.parse("2026-11-28"));
    private static final String REGENERATE = """
            {"type":"regenerate","period":{"from":"2026-11-22","to":"2026-11-28"}}""";

    @Provide
    Arbitrary<ReplanCommand> commands() {
        return CommandArbitraries.commands();
    }

    @Provide
    Arbitrary<List<ReplanCommand>> prompts() {
        return CommandArbitraries.commands().list().ofMaxSize(4);
    }

    @Property
    void readsAnyCommandAsItWas(@ForAll("commands") ReplanCommand command) {
        String json = CommandJson.write(command);

        assertThat(CommandJson.read(json)).isEqualTo(command);
        assertThat(CommandJson.write(CommandJson.read(json))).isEqualTo(json);
        assertThat(json).startsWith("{\"type\":\"" + command.type().word() + "\"");
        assertThat(json).doesNotContain(":null", ":{}", ":[]");
    }

    @Property(tries = 200)
    void readsAllOfAPromptInTheirOrder(@ForAll("prompts") List<ReplanCommand> commands) {
        assertThat(CommandJson.readAll(CommandJson.writeAll(commands))).isEqualTo(commands);
    }

    @Test
    void leavesOutWhatIsNotGiven() {
        assertThat(CommandJson.write(Regenerate.of(WEEK))).isEqualTo(REGENERATE);
        assertThat(CommandJson.read(REGENERATE)).isEqualTo(Regenerate.of(WEEK));
    }

    @Test
    void writesACommandAsPeopleAreShownIt() {
        ReplanCommand command = Regenerate.of(WEEK)
                .only(Scope.NONE.locations(List.of("Savassi")))
                .except(Scope.NONE.weekdays(List.of(DayOfWeek.TUESDAY)))
                .prioritize(List.of(new Priority("Ana", Shift.MORNING, null)))
                .ignore(List.of(Preference.ROTATION, Preference.LOCATION_PREFERENCE))
                .doubles(Doubles.ONLY_WILLING);

        assertThat(CommandJson.writeAll(List.of(command)))
                .isEqualTo("{\"version\":1,\"commands\":[" + REGENERATE.replace("}}", "},")
                        + "\"only\":{\"locations\":[\"Savassi\"]},\"except\":{\"weekdays\":[\"TUESDAY\"]},"
                        + "\"prioritize\":[{\"professional\":\"Ana\",\"shift\":\"MORNING\"}],"
                        + "\"ignore\":[\"LOCATION_PREFERENCE\",\"ROTATION\"],\"doubles\":\"ONLY_WILLING\"}]}");
    }

    @Test
    void namesAnUnknownTypeAndTheKnownOnes() {
        assertThatThrownBy(() -> CommandJson.read("{\"type\":\"dropTables\"}"))
                .isInstanceOf(UnreadableCommandException.class)
                .hasMessageContaining("there is no type 'dropTables'")
                .hasMessageContaining("regenerate, balanceHours");
    }

    @Test
    void namesAnUnknownFieldAndItsPlace() {
        assertThatThrownBy(
                        () -> CommandJson.read(
                                "{\"type\":\"balanceHours\",\"period\":{\"from\":\"2026-11-22\",\"to\":\"2026-11-28\"},\"only\":{\"wards\":[]}}"))
                .isInstanceOf(UnreadableCommandException.class)
                .hasMessageContaining("at only.wards: there is no field 'wards'");
    }

    @Test
    void saysThatTheTypeIsMissing() {
        assertThatThrownBy(() -> CommandJson.read("{\"professional\":\"Ana\"}"))
                .isInstanceOf(UnreadableCommandException.class)
                .hasMessageContaining("the field 'type' is missing");
    }

    @Test
    void refusesALaterVersion() {
        assertThatThrownBy(() -> CommandJson.readAll("{\"version\":2,\"commands\":[]}"))
                .isInstanceOf(UnreadableCommandException.class)
                .hasMessageContaining("version 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"regenerate\"",
                "{\"type\":\"regenerate\"}",
                "{\"type\":\"Regenerate\",\"period\":{\"from\":\"2026-11-22\",\"to\":\"2026-11-28\"}}",
                "{\"type\":\"clearFuture\",\"from\":null}",
                "{\"type\":\"clearFuture\",\"from\":20260101}",
                "{\"type\":\"clearFuture\",\"from\":[2026,1,1]}",
                "{\"type\":\"clearFuture\",\"from\":\"2026-02-30\"}",
                "{\"type\":\"clearFuture\",\"from\":\"2026-11-22T10:00:00\"}",
                "{\"type\":\"clearFuture\",\"from\":\"+999999999-01-01\"}",
                "{\"type\":\"clearFuture\",\"from\":\"2026-11-22\",\"from\":\"2026-11-23\"}",
                "{\"type\":\"clearFuture\",\"from\":\"2026-11-22\"} and more",
                "{\"type\":\"clearFuture\",\"from\":\"2026-11-22\",\"only\":{\"shifts\":[\"NIGHT\"]}}",
                "{\"type\":\"clearFuture\",\"from\":\"2026-11-22\",\"only\":{\"shifts\":[0]}}",
                "{\"type\":\"clearFuture\",\"from\":\"2026-11-22\",\"only\":{\"locations\":\"Savassi\"}}",
                "{\"type\":\"clearFuture\",\"from\":\"2026-11-22\",\"only\":{\"locations\":[null]}}",
                "{\"type\":\"balanceHours\",\"period\":{\"from\":\"2026-11-28\",\"to\":\"2026-11-22\"}}",
                "{\"type\":\"balanceHours\",\"period\":{\"from\":\"2020-01-01\",\"to\":\"2026-11-22\"}}",
                "{\"type\":\"unassign\",\"professional\":7,\"date\":\"2026-11-22\"}",
                "{\"type\":\"unassign\",\"professional\":\" \",\"date\":\"2026-11-22\"}",
                "{\"type\":\"unassign\",\"professional\":\"A\\u202ena\",\"date\":\"2026-11-22\"}",
                "{\"type\":\"exchange\",\"professionals\":[\"Ana\"],\"date\":\"2026-11-22\"}",
                "{\"type\":\"exchange\",\"professionals\":[\"Ana\",\"Ana\"],\"date\":\"2026-11-22\"}",
                "{\"type\":\"enterHandKept\",\"location\":\"Savassi\",\"entries\":[]}",
                "{\"type\":\"limit\",\"professional\":\"Ana\",\"period\":{\"from\":\"2026-11-22\",\"to\":\"2026-11-28\"}}"
            })
    void refusesWhatIsNotExactlyACommand(String json) {
        assertThatThrownBy(() -> CommandJson.read(json))
                .isInstanceOf(UnreadableCommandException.class)
                .hasMessageStartingWith("a command cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "maxWeeklyHours,169",
        "maxWeeklyHours,-1",
        "maxWeeklyHours,30.5",
        "maxWeeklyHours,'\"30\"'",
        "maxDoubles,8"
    })
    void refusesALimitThatIsNone(String field, String value) {
        String json = "{\"type\":\"limit\",\"professional\":\"Ana\","
                + "\"period\":{\"from\":\"2026-11-22\",\"to\":\"2026-11-28\"},\"" + field + "\":" + value + "}";

        assertThatThrownBy(() -> CommandJson.read(json)).isInstanceOf(UnreadableCommandException.class);
    }

    @Test
    void takesNullForWhatIsOptional() {
        assertThat(
                        CommandJson.read(
                                "{\"type\":\"fillGaps\",\"period\":null,\"doubles\":null,\"only\":null,\"except\":{\"rooms\":null}}"))
                .isEqualTo(new FillGaps(null, null, Scope.NONE, Scope.NONE));
    }

    @Test
    void takesNamesInTheFormInWhichTheNetworkHasThem() {
        assertThat(new Unassign(" Ma\u0301rcia ", WEEK.from(), null))
                .isEqualTo(new Unassign("M\u00e1rcia", WEEK.from(), null));
    }

    @Test
    void quotesNothingLongAndNothingThatBreaksTheLine() {
        String field = "x\\n".repeat(500);

        assertThatThrownBy(() ->
                        CommandJson.read("{\"type\":\"clearFuture\",\"from\":\"2026-11-22\",\"" + field + "\":1}"))
                .satisfies(it -> assertThat(it.getMessage().length()).isLessThan(300))
                .satisfies(it -> assertThat(it.getMessage()).doesNotContain("\n"));
    }
}
