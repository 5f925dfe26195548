package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.api.services.calendar.model.Event;
import io.agendador.roster.AssignmentId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TagsTest {

    private static final Tag TAG = Sample.content().tag();

    @Provide
    Arbitrary<EventContent> contents() {
        return Sample.contents();
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("source", "environment", "assignment", "hash");
    }

    @Property
    void whatWeWriteIsTaggedAndReadBack(@ForAll("contents") EventContent content) {
        Event back = Sample.reread(content.toEvent("abcde"));

        assertThat(Tags.of(back)).contains(content.tag());
        assertThat(Tags.of(back, content.environment())).contains(content.tag());
    }

    @Property
    void propertiesFitWhatGoogleTakes(@ForAll("contents") EventContent content) {
        assertThat(content.toEvent("abcde").getExtendedProperties().getPrivate())
                .allSatisfy((key, value) -> {
                    assertThat(key).hasSizeLessThanOrEqualTo(44);
                    assertThat(value).hasSizeLessThanOrEqualTo(1024);
                });
    }

    @Property
    void aTagWithAnyPartMissingIsNone(@ForAll("keys") String key) {
        Map<String, String> properties = properties();
        properties.remove(key);

        assertThat(Tags.of(event(properties))).isEmpty();
    }

    @Property
    void aTagWithAnyPartSpoiltIsNone(@ForAll("keys") String key, @ForAll String value) {
        Map<String, String> properties = properties();
        if (!properties.get(key).equals(value)) {
            properties.put(key, value);

            assertThat(Tags.of(event(properties))).isEmpty();
        }
    }

    @Property
    void nearMissesAreNone(@ForAll("keys") String key) {
        Map<String, String> upper = properties();
        upper.put(key, upper.get(key).toUpperCase(Locale.ROOT) + " ");

        assertThat(Tags.of(event(upper))).isEmpty();
    }

    @Test
    void anotherEnvironmentsTagIsForeign() {
        Event event = event(properties());

        assertThat(Tags.of(event, Environment.PROD)).contains(TAG);
        assertThat(Tags.of(event, Environment.STG)).isEmpty();
    }

    @Test
    void whatHasNoPropertiesHasNoTag() {
        assertThat(Tags.of(new Event())).isEmpty();
        assertThat(Tags.of(new Event().setExtendedProperties(new Event.ExtendedProperties())))
                .isEmpty();
        assertThat(Tags.of(Sample.event("{'extendedProperties': {'private': {'source': null}}}")))
                .isEmpty();
        assertThat(Tags.of(Sample.event("{'extendedProperties': null}"))).isEmpty();
    }

    @Test
    void aTagSharedWithGuestsIsNone() {
        Event event = new Event().setExtendedProperties(new Event.ExtendedProperties().setShared(properties()));

        assertThat(Tags.of(event)).isEmpty();
    }

    @Test
    void aHashHasItsForm() {
        assertThatThrownBy(() -> new Tag(Environment.DEV, new AssignmentId(new UUID(0, 1)), "abc"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> properties() {
        return new TreeMap<>(Tags.properties(TAG).getPrivate());
    }

    private static Event event(Map<String, String> properties) {
        return new Event().setExtendedProperties(new Event.ExtendedProperties().setPrivate(properties));
    }
}
