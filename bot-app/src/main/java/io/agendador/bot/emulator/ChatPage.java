package io.agendador.bot.emulator;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The page for people, and what it asks for. */
final class ChatPage {

    /** Nothing from anywhere else, nothing within the page itself, and nobody may frame it. */
    static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src blob:; connect-src 'self';"
                    + " frame-ancestors 'none'; form-action 'none'; base-uri 'none'",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin"));

    /** A header that no other site's page can have a browser send without asking, which is always refused. */
    private static final String MARK = "X-Agendador-Page";

    private static final Map<String, String> RESOURCES =
            Map.of("/", "chat.html", "/chat.js", "chat.js", "/chat.css", "chat.css");
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "js", "text/javascript", "css", "text/css");
    private static final int WAIT_SECONDS = 20;

    private final World world;
    private final People people;

    ChatPage(World world, People people) {
        this.world = world;
        this.people = people;
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Visit(String method, String path, String query, Headers headers, byte[] body) {

        boolean marked() {
            return headers.containsKey(MARK);
        }
    }

    Answer answer(Visit visit) {
        String resource = RESOURCES.get(visit.path());
        if (resource != null && visit.method().equals("GET")) {
            return resource(resource);
        }
        if (!visit.marked()) {
            return Answer.text(403, "this is for the page only");
        }
        try {
            return asked(visit);
        } catch (Refused e) {
            return e.answer();
        }
    }

    private Answer asked(Visit visit) {
        Call call =
                Call.of(visit.path(), visit.query(), visit.method().equals("POST") ? Answer.JSON : "", visit.body());
        return switch (visit.method() + " " + visit.path()) {
            case "GET /page/state" -> state(call);
            case "GET /page/file" -> file(call);
            case "POST /page/person" -> person(call);
            case "POST /page/say" -> say(call);
            case "POST /page/press" -> press(call);
            default -> Refused.of(404, "Not Found").answer();
        };
    }

    private static Answer resource(String name) {
        try (InputStream in = Objects.requireNonNull(ChatPage.class.getResourceAsStream(name))) {
            String type = Objects.requireNonNull(TYPES.get(name.substring(name.indexOf('.') + 1)));
            return new Answer(200, type + "; charset=UTF-8", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that there is, as soon as it is another than the page has. */
    private Answer state(Call call) {
        int known = call.number("after", -1);
        world.await(() -> world.version() > known, WAIT_SECONDS);
        return Answer.json(200, world.look(this::state));
    }

    private ObjectNode state() {
        ObjectNode state = JsonNodeFactory.instance.objectNode().put("version", world.version());
        ArrayNode persons = state.putArray("people");
        world.people().forEach(it -> persons.add(it.json()));
        ArrayNode chats = state.putArray("chats");
        world.rooms().forEach(room -> {
            ObjectNode chat = room.json();
            chat.put("name", room.title()).put("blocked", room.blocked());
            ArrayNode messages = chat.putArray("messages");
            room.messages().values().forEach(it -> messages.add(world.json(it)));
            ArrayNode alerts = chat.putArray("alerts");
            room.alerts().forEach(alerts::add);
            ArrayNode commands = chat.putArray("commands");
            world.commands.seenIn(room.id()).forEach(commands::add);
            chats.add(chat);
        });
        return state;
    }

    /** As JSON, not as itself: the page makes a picture of it, and nothing can be opened by its address alone. */
    private Answer file(Call call) {
        EmulatedFile file = world.look(() -> world.files.downloadable(call.text("id", "")));
        return new Answer(200, "application/octet-stream", file.bytes());
    }

    private Answer person(Call call) {
        String name = call.text("name", "").strip();
        int id = call.number("id", 0);
        if (name.isEmpty() || id <= 0) {
            throw Refused.badRequest("a person has a name and an id above 0");
        }
        world.change(() -> {
            world.person(id, name);
            return world.room(id, name);
        });
        return done();
    }

    private Answer say(Call call) {
        String text = call.text("text", "").strip();
        if (text.isEmpty() || text.length() > Texts.LONGEST_TEXT) {
            throw Refused.badRequest("a message has 1 to 4096 characters");
        }
        long chat = call.chat();
        known(chat);
        people.say(chat, from(call), text);
        return done();
    }

    private Answer press(Call call) {
        long chat = call.chat();
        EmulatedMessage message = world.look(() -> known(chat).find(call.number("message_id", 0)))
                .orElseThrow(() -> Refused.badRequest("message not found"));
        people.press(chat, from(call), message, call.text("data", ""));
        return done();
    }

    private Room known(long chat) {
        return world.find(chat).orElseThrow(() -> Refused.badRequest("chat not found"));
    }

    private long from(Call call) {
        int person = call.number("from", 0);
        Optional<Person> known = world.look(
                () -> world.people().stream().filter(it -> it.id() == person).findFirst());
        return known.orElseThrow(() -> Refused.badRequest("person not found")).id();
    }

    private static Answer done() {
        return Answer.json(200, JsonMapper.shared().createObjectNode().put("ok", true));
    }
}
