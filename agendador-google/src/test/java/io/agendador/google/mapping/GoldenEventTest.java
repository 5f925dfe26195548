package io.agendador.google.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.calendar.model.Event;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.roster.Assignment;
import io.agendador.roster.AssignmentId;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes over the wire, letter by letter: whoever changes it changes every event that was ever published. */
class GoldenEventTest {

    private final Sample sample = Sample.usual();
    private final Assignment assignment =
            Sample.stands(new Slot(sample.one.id(), Sample.WEDNESDAY, Shift.MORNING), sample.ana);

    @ParameterizedTest
    @EnumSource
    void anEventIsWrittenLikeThis(MirrorCalendar.Kind kind) throws IOException {
        MirrorCalendar calendar = Mirrors.of(sample.network(), assignment).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
        AssignmentId id = AssignmentId.of(sample.network().id(), assignment.slot());
        Event event = Sample.content().toEvent(EventIds.of(id, calendar, Environment.PROD, 0));

        String file = "event_" + kind.name().toLowerCase(Locale.ROOT) + ".json";
        assertThat(GsonFactory.getDefaultInstance().toPrettyString(event).strip())
                .as(file)
                .isEqualTo(golden(file));
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = GoldenEventTest.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
