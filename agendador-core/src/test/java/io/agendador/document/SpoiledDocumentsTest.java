package io.agendador.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agendador.fixtures.Networks;
import io.agendador.proposal.Draft;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.ShiftTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SpoiledDocumentsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** All that may be null; whatever is not here must be there. */
    private static final Pattern NULLABLE =
            Pattern.compile("/(preferredShift|requiredTag)|/professionals/\\d+/(maxWeeklyHours|maxDoublesPerWeek)"
                    + "|.*/datedUnavailability/\\d+/shift|.*/limits/\\d+/(maxWeeklyHours|maxDoubles)"
                    + "|.*/(preferredShift|requiredTag)");

    @Property
    void aFieldThatIsMissingIsRefused(@ForAll long seed) {
        Spoiling spoiling = new Spoiling(seed);
        spoiling.holder.remove(spoiling.field);

        assertThat(read(spoiling.tree.toString()) == null).isEqualTo(!spoiling.nullable());
    }

    @Property
    void aFieldThatIsNullIsRefused(@ForAll long seed) {
        Spoiling spoiling = new Spoiling(seed);
        spoiling.holder.putNull(spoiling.field);

        assertThat(read(spoiling.tree.toString()) == null).isEqualTo(!spoiling.nullable());
    }

    @Property
    void aValueOfAnotherKindIsRefused(@ForAll long seed) {
        Spoiling spoiling = new Spoiling(seed);
        JsonNode before = spoiling.holder.get(spoiling.field);
        JsonNodeFactory json = JsonNodeFactory.instance;
        List<JsonNode> others = new ArrayList<>(List.of(
                json.stringNode("7"),
                json.numberNode(7),
                json.numberNode(7.5),
                json.booleanNode(true),
                json.arrayNode().add(7),
                json.objectNode().put("x", 7)));
        others.removeIf(it -> it.getNodeType() == before.getNodeType() && !it.isFloatingPointNumber());
        // What is empty now does not say which kind it should have.
        if (!before.isNull()) {
            spoiling.holder.set(spoiling.field, others.get(spoiling.random.nextInt(others.size())));

            assertThat(read(spoiling.tree.toString())).isNull();
        }
    }

    @Property
    void aNullInAListIsRefused(@ForAll long seed) {
        Spoiling spoiling = new Spoiling(seed);
        List<ArrayNode> lists = lists(spoiling.tree);
        lists.get(spoiling.random.nextInt(lists.size())).insertNull(0);

        assertThat(read(spoiling.tree.toString())).isNull();
    }

    @Property
    void bytesThatChangeMakeAnotherNetworkOrNone(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder json = new StringBuilder(Json.write(Networks.of(seed)));
        switch (random.nextInt(3)) {
            case 0 -> json.setLength(random.nextInt(json.length()));
            case 1 -> json.setCharAt(random.nextInt(json.length()), (char) random.nextInt(0x180));
            default -> json.insert(random.nextInt(json.length()), "\",:{}[]0e-\\\n".charAt(random.nextInt(11)));
        }

        read(json.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]|",
                "``|",
                "null|",
                "{'from': '2026-03-02', 'to': '2026-03-02'} {}|",
                "{'from': '2026-03-02', 'from': '2026-03-02', 'to': '2026-03-02'}|",
                "{'from': '2026-03-02T10:00:00Z', 'to': '2026-03-02'}| from",
                "{'from': 20514, 'to': '2026-03-02'}| from",
                "{'from': '2026-02-30', 'to': '2026-03-02'}| from",
                "{'from': '', 'to': '2026-03-02'}| from",
                "{'to': '2026-03-02'}| from"
            })
    void saysInOneSentenceWhereItStopped(String json, @Nullable String place) {
        assertThatThrownBy(() -> Json.read(json.replace('\'', '"'), Period.class))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, it -> {
                    assertThat(it.place()).isEqualTo(place == null ? "" : place);
                    assertThat(it.getMessage())
                            .startsWith("a document cannot be read")
                            .hasLineCount(1);
                    assertThat(it.retriable()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"'erase'", "'io.agendador.proposal.Edit$Pin'", "null", "1"})
    void refusesAnEditOfATypeThatNobodyKnows(String type) {
        String draft = "{'edits': [{'type': %s}]}".formatted(type).replace('\'', '"');

        assertThatThrownBy(() -> Json.read(draft, Draft.class))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("edits[0]");
    }

    @Test
    void saysInWhichLineItStopped() {
        assertThatThrownBy(() -> Json.read("{\n\"from\":\n7}", Period.class))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        it -> assertThat(it.line()).isEqualTo(3));
    }

    @Test
    void whatTheDomainRefusesIsNoDocumentEither() {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(Json.write(Networks.of(3)));
        tree.put("name", ";");

        assertThatThrownBy(() -> Json.read(tree.toString(), Network.class))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("name: expected");
    }

    @Test
    void aFieldThatNobodyKnowsIsPassedOverInWhatWasStoredAndRefusedInWhatIsHandedIn() {
        String json = "{\"from\": \"2026-03-02\", \"to\": \"2026-03-02\", \"later\": 1}";

        assertThat(Json.read(json, Period.class)).isEqualTo(Period.day(LocalDate.of(2026, 3, 2)));
        assertThatThrownBy(() -> Json.readExactly(json, Period.class))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("later");
    }

    @Property
    void whatIsForPeopleReadsBackExactly(@ForAll long seed) {
        Network network = Networks.of(seed);

        assertThat(Json.readExactly(Json.legible(network), Network.class)).isEqualTo(network);
    }

    @Test
    void whatIsForPeopleIsIndentedInTheOrderOfTheTypeWithShortTimes() {
        ShiftTimes times = ShiftTimes.of("08:00", "14:00");

        assertThat(Json.legible(times)).isEqualTo("{\n  \"start\" : \"08:00\",\n  \"end\" : \"14:00\"\n}\n");
        assertThat(Json.write(times)).isEqualTo("{\"end\":\"14:00\",\"start\":\"08:00\"}");
    }

    /** Null if it was refused, as it should be. */
    private static @Nullable Network read(String json) {
        try {
            return Json.read(json, Network.class);
        } catch (UnreadableDocumentException e) {
            assertThat(e.getMessage()).hasLineCount(1);
            return null;
        }
    }

    private static List<ArrayNode> lists(JsonNode tree) {
        List<ArrayNode> lists = new ArrayList<>();
        if (tree instanceof ArrayNode list) {
            lists.add(list);
        }
        tree.forEach(it -> lists.addAll(lists(it)));
        return lists;
    }

    /** A network's document, and one of its fields. */
    private static final class Spoiling {

        final Random random;
        final ObjectNode tree;
        final ObjectNode holder;
        final String field;
        private final String path;

        Spoiling(long seed) {
            random = new Random(seed);
            tree = (ObjectNode) MAPPER.readTree(Json.write(Networks.of(seed)));
            List<Map.Entry<String, ObjectNode>> fields = new ArrayList<>();
            collect("", tree, fields);
            Map.Entry<String, ObjectNode> one = fields.get(random.nextInt(fields.size()));
            path = one.getKey();
            field = path.substring(path.lastIndexOf('/') + 1);
            holder = one.getValue();
        }

        boolean nullable() {
            return NULLABLE.matcher(path).matches();
        }

        private static void collect(String at, JsonNode node, List<Map.Entry<String, ObjectNode>> into) {
            if (node instanceof ObjectNode object) {
                object.properties().forEach(it -> {
                    into.add(Map.entry(at + "/" + it.getKey(), object));
                    collect(at + "/" + it.getKey(), it.getValue(), into);
                });
            }
            IntStream.range(0, node.isArray() ? node.size() : 0)
                    .forEach(it -> collect(at + "/" + it, node.get(it), into));
        }
    }
}
