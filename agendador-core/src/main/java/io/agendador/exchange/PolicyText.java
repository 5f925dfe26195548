package io.agendador.exchange;

import io.agendador.roster.Network;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a network's policy, name and zone as JSON, a key a line. */
final class PolicyText {

    private static final JsonFactory JSON = new JsonFactory();

    private PolicyText() {}

    static String of(Network network) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), text)) {
            write(json, network);
        }
        return text.append('\n').toString();
    }

    /** As an object within a document. */
    static void write(JsonGenerator json, Network network) {
        json.writeStartObject();
        json.writeStringProperty(PolicyRows.NAME, network.name());
        json.writeStringProperty(PolicyRows.ZONE, network.zone().getId());
        write(json, PolicyKey.OF_POLICY, network);
        json.writeObjectPropertyStart(PolicyKey.WEIGHTS);
        write(json, PolicyKey.OF_WEIGHTS, network);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, List<PolicyKey> keys, Network network) {
        for (PolicyKey key : keys) {
            Object value = key.value().apply(network.policy());
            if (value instanceof Boolean flag) {
                json.writeBooleanProperty(key.shortName(), flag);
            } else {
                json.writeNumberProperty(key.shortName(), (Integer) value);
            }
        }
    }

    /** Line feeds on every machine. */
    static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
