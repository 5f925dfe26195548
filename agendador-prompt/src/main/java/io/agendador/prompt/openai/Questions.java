package io.agendador.prompt.openai;

import io.agendador.document.Json;
import io.agendador.prompt.command.CommandJson;
import io.agendador.prompt.reading.Prompt;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Week;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts prompts to a model: names and dates, and of what the author wrote neither e-mails nor telephone numbers. */
final class Questions {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String INSTRUCTIONS = instructions();
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,100}@[^@\\s]{1,100}");
    /** As they are written in Brazil, with or without country and area. */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d/-])(\\+\\d{1,3}[ .-]?)?\\(?(\\d{2})?\\)?[ .-]?9?\\d{4}[ .-]?\\d{4}(?![\\d/-])");

    private Questions() {}

    /** What is asked about this prompt. */
    static Request about(Prompt prompt) {
        ObjectNode data = MAPPER.createObjectNode();
        data.put("today", prompt.today().toString());
        data.put("weekday", prompt.today().getDayOfWeek().name());
        data.set("weeks", weeks(prompt));
        data.set("professionals", professionals(prompt.network()));
        data.set("locations", locations(prompt.network()));
        data.set("earlier", earlier(prompt));
        data.put("language", OpenAiTexts.in(prompt.locale()).locale().toLanguageTag());
        data.put("prompt", withoutContacts(prompt.text()));
        return new Request(INSTRUCTIONS, data.toString());
    }

    /** Tells instructions and schemas apart: eight hexadecimal digits. */
    static String version() {
        return Json.hash(List.of(INSTRUCTIONS, MAPPER.writeValueAsString(CommandSchema.ANSWER)))
                .substring(0, 8);
    }

    private static String withoutContacts(String text) {
        return PHONE.matcher(EMAIL.matcher(text).replaceAll("[e-mail]")).replaceAll("[telefone]");
    }

    private static ArrayNode weeks(Prompt prompt) {
        ArrayNode weeks = MAPPER.createArrayNode();
        Week first = Week.first(prompt.today());
        IntStream.range(0, prompt.network().policy().horizonWeeks())
                .forEach(it -> weeks.addObject()
                        .put("week", it + 1)
                        .put("from", first.plus(it).period().from().toString())
                        .put("to", first.plus(it).period().to().toString()));
        return weeks;
    }

    private static ArrayNode professionals(Network network) {
        ArrayNode professionals = MAPPER.createArrayNode();
        network.professionals().stream().filter(Professional::active).forEach(it -> {
            ArrayNode aliases = professionals.addObject().put("name", it.name()).putArray("aliases");
            it.aliases().forEach(aliases::add);
        });
        return professionals;
    }

    private static ArrayNode locations(Network network) {
        ArrayNode locations = MAPPER.createArrayNode();
        network.locations().stream().filter(Location::active).forEach(it -> {
            ObjectNode location = locations.addObject().put("name", it.name());
            ArrayNode rooms = location.putArray("rooms");
            network.rooms().stream()
                    .filter(room -> room.location().equals(it.id()) && room.active())
                    .map(Room::name)
                    .forEach(rooms::add);
            ArrayNode days = location.putArray("handKept");
            it.handKeptDays().stream().map(DayOfWeek::name).forEach(days::add);
        });
        return locations;
    }

    private static ArrayNode earlier(Prompt prompt) {
        ArrayNode earlier = MAPPER.createArrayNode();
        prompt.earlier().forEach(it -> earlier.add(MAPPER.readTree(CommandJson.write(it))));
        return earlier;
    }

    private static String instructions() {
        String resource = "instructions.txt";
        try (InputStream in = Questions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new MissingResourceException("no " + resource, Questions.class.getName(), resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
