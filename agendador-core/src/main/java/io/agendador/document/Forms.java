package io.agendador.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.agendador.planning.Plan;
import io.agendador.planning.ScorePart;
import io.agendador.planning.Terms;
import io.agendador.proposal.Edit;
import io.agendador.proposal.Generation;
import io.agendador.roster.LocationId;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkFact;
import io.agendador.roster.NetworkId;
import io.agendador.roster.ProfessionalId;
import io.agendador.roster.ProposalId;
import io.agendador.roster.RoomId;
import io.agendador.roster.Slot;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** What JSON makes of those types that are not simply the sum of their components. */
final class Forms {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Tagged {}

    @JsonSerialize(converter = NetworkDocument.From.class)
    @JsonDeserialize(converter = NetworkDocument.To.class)
    private interface AsDocument {}

    interface WithReasons {
        @JsonSerialize(converter = ReasonDocument.From.class)
        @JsonDeserialize(converter = ReasonDocument.To.class)
        SortedMap<Slot, Map<ScorePart, Long>> reasons();
    }

    /** What no search had at first: left out where there is none, so that what was stored keeps its text. */
    interface WithTerms {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Terms terms();

        @JsonInclude(JsonInclude.Include.NON_NULL)
        Generation next();
    }

    private Forms() {}

    /** A record's other methods say nothing that its components do not. */
    static VisibilityChecker componentsOnly(VisibilityChecker it) {
        return it.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE);
    }

    static JacksonModule module() {
        SimpleModule module = new SimpleModule("agendador");
        id(module, NetworkId.class, NetworkId::new);
        id(module, LocationId.class, LocationId::new);
        id(module, RoomId.class, RoomId::new);
        id(module, ProfessionalId.class, ProfessionalId::new);
        id(module, ProposalId.class, ProposalId::new);
        choice(module, Edit.class, edits());
        choice(module, NetworkFact.class, facts());
        module.setMixInAnnotation(Network.class, AsDocument.class);
        module.setMixInAnnotation(Plan.class, WithReasons.class);
        module.setMixInAnnotation(Generation.class, WithTerms.class);
        return module;
    }

    private static List<NamedType> edits() {
        return List.of(
                new NamedType(Edit.Assign.class, "Assign"),
                new NamedType(Edit.Replace.class, "Replace"),
                new NamedType(Edit.Exchange.class, "Exchange"),
                new NamedType(Edit.Unassign.class, "Unassign"),
                new NamedType(Edit.LeaveGap.class, "LeaveGap"),
                new NamedType(Edit.Pin.class, "Pin"),
                new NamedType(Edit.Unpin.class, "Unpin"),
                new NamedType(Edit.EnterHandKept.class, "EnterHandKept"),
                new NamedType(Edit.Adopt.class, "Adopt"),
                new NamedType(Edit.Restore.class, "Restore"),
                new NamedType(Edit.ChangeNetwork.class, "ChangeNetwork"));
    }

    private static List<NamedType> facts() {
        return List.of(
                new NamedType(NetworkFact.Title.class, "Title"),
                new NamedType(NetworkFact.Policy.class, "Policy"),
                new NamedType(NetworkFact.Person.class, "Person"),
                new NamedType(NetworkFact.Absence.class, "Absence"),
                new NamedType(NetworkFact.Limit.class, "Limit"),
                new NamedType(NetworkFact.Place.class, "Place"),
                new NamedType(NetworkFact.PlaceRoom.class, "PlaceRoom"),
                new NamedType(NetworkFact.Opening.class, "Opening"),
                new NamedType(NetworkFact.DatedOpening.class, "DatedOpening"));
    }

    private static void choice(SimpleModule module, Class<?> type, List<NamedType> choices) {
        module.setMixInAnnotation(type, Tagged.class);
        choices.forEach(module::registerSubtypes);
    }

    private static <T> void id(SimpleModule module, Class<T> type, Function<UUID, T> of) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new FromStringDeserializer<T>(type) {
            @Override
            protected T _deserialize(String value, DeserializationContext context) {
                return of.apply(UUID.fromString(value));
            }
        });
    }
}
