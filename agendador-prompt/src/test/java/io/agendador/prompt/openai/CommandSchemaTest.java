package io.agendador.prompt.openai;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.prompt.command.CommandArbitraries;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.command.CommandType;
import io.agendador.prompt.command.ReplanCommand;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandSchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().valueToTree(CommandSchema.ANSWER);

    @Provide
    Arbitrary<ReplanCommand> commands() {
        return CommandArbitraries.commands();
    }

    @Test
    void isStrict() {
        var format = JsonMapper.shared().createObjectNode().put("type", "json_schema");
        format.put("name", "reading").put("strict", true).set("schema", SCHEMA);

        assertThat(StrictSchemaRules.complaints(format, format)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CommandType.class)
    void describesEveryFieldOfEveryCommand(CommandType type) {
        JsonNode command = command(type);

        assertThat(command.path("properties").propertyNames().stream().skip(1))
                .containsExactlyElementsOf(Stream.of(type.form().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Property(tries = 400)
    void allowsEveryCommand(@ForAll("commands") ReplanCommand command) {
        JsonNode json = JsonMapper.shared().readTree(CommandJson.write(command));

        assertThat(SchemaCheck.fits(SCHEMA, command(command.type()), json)).isTrue();
    }

    @Test
    void allowsNothingElse() {
        JsonNode assign = command(CommandType.ASSIGN);
        String good = "{\"type\":\"assign\",\"professional\":\"Ana\",\"room\":\"A - 1\",\"date\":\"2026-11-22\"}";

        assertThat(fits(assign, good)).isTrue();
        assertThat(fits(assign, good.replace("assign", "pin"))).isFalse();
        assertThat(fits(assign, good.replace("}", ",\"x\":1}"))).isFalse();
        assertThat(fits(assign, good.replace("\"Ana\"", "7"))).isFalse();
        assertThat(fits(assign, good.replace("}", ",\"shift\":\"NIGHT\"}"))).isFalse();
    }

    private static boolean fits(JsonNode schema, String json) {
        return SchemaCheck.fits(SCHEMA, schema, JsonMapper.shared().readTree(json));
    }

    private static JsonNode command(CommandType type) {
        return SCHEMA.path("properties")
                .path("commands")
                .path("items")
                .path("anyOf")
                .valueStream()
                .filter(it -> it.at("/properties/type/enum/0").asString("").equals(type.word()))
                .findFirst()
                .orElseThrow();
    }
}
