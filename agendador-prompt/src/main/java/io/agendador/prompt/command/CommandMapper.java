package io.agendador.prompt.command;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Our own mapper: what is stored must not depend on an embedder's settings. Nothing is guessed. */
final class CommandMapper {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Tagged {}

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new Requirements())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .defaultLeniency(false)
            .defaultLocale(Locale.ROOT)
            .withCoercionConfigDefaults(it -> it.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .withCoercionConfig(
                    LogicalType.Textual,
                    it -> Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                            .forEach(shape -> it.setCoercion(shape, CoercionAction.Fail)))
            .changeDefaultVisibility(it -> it.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .addModule(module())
            .build();

    private CommandMapper() {}

    static String write(Object value) {
        JsonNode tree = MAPPER.valueToTree(value);
        removeAbsent(tree);
        return MAPPER.writeValueAsString(tree);
    }

    static <T> @Nullable T read(String json, Class<T> type) {
        return MAPPER.readerFor(type).readValue(json);
    }

    /** The innermost first: a scope without keys is not there either. */
    private static void removeAbsent(JsonNode tree) {
        tree.forEach(CommandMapper::removeAbsent);
        if (tree.isObject()) {
            tree.properties().removeIf(it -> absent(it.getValue()));
        }
    }

    private static boolean absent(JsonNode value) {
        return value.isNull() || (value.isContainer() && value.isEmpty());
    }

    private static JacksonModule module() {
        SimpleModule module = new SimpleModule("agendador-prompt");
        module.setMixInAnnotation(ReplanCommand.class, Tagged.class);
        Stream.of(CommandType.values()).forEach(it -> module.registerSubtypes(new NamedType(it.form(), it.word())));
        module.addDeserializer(LocalDate.class, new DateText());
        module.setDeserializerModifier(new AbsentScopes());
        return module;
    }
}
