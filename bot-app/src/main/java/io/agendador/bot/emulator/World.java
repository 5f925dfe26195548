package io.agendador.bot.emulator;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All that is so in this Telegram. What is done within {@link #change} and {@link #look} is done by one thread at a time. */
final class World {

    private static final long BOT = 1_000_001;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final NavigableMap<Long, Room> rooms = new TreeMap<>();
    private final NavigableMap<Long, Person> people = new TreeMap<>();
    private final Map<String, Integer> calls = new TreeMap<>();
    private int lastMessage;
    private long version;

    final Settings settings;
    final Mailbox mailbox;
    final Files files;
    final Queries queries;
    final RateGauge rates;
    final CommandBook commands = new CommandBook();

    World(Settings settings, SplittableRandom random) {
        this.settings = settings;
        this.mailbox = new Mailbox(settings.numbers());
        this.lastMessage = settings.numbers();
        this.files = new Files(random.split());
        this.queries = new Queries(random.split(), settings.clock());
        this.rates = new RateGauge(settings.clock());
    }

    <T> T change(Supplier<T> work) {
        return look(() -> {
            T result = work.get();
            version++;
            changed.signalAll();
            return result;
        });
    }

    <T> T look(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Comes back when it holds, or after so many seconds; says whether it holds. */
    boolean await(BooleanSupplier condition, int seconds) {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (!condition.getAsBoolean() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return condition.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    long version() {
        return version;
    }

    Person person(long id, String name) {
        return people.computeIfAbsent(id, it -> new Person(it, name));
    }

    Room room(long id, String title) {
        return rooms.computeIfAbsent(id, it -> new Room(it, title));
    }

    List<Room> rooms() {
        return List.copyOf(rooms.values());
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    Optional<Room> find(long chat) {
        return Optional.ofNullable(rooms.get(chat));
    }

    Room reachable(long chat) {
        return find(chat)
                .orElseThrow(() -> Refused.badRequest("chat not found"))
                .reachable();
    }

    void count(String method) {
        calls.merge(method, 1, Integer::sum);
    }

    int calls(String method) {
        return calls.getOrDefault(method, 0);
    }

    /** Room for as many messages, or a refusal. */
    void spend(Room room, int messages, boolean fresh) {
        for (int i = 0; i < messages; i++) {
            // An album is one message for the second of its chat.
            int wait = rates.count(room, fresh && i == 0);
            if (wait > 0 && settings.rates()) {
                throw Refused.tooMany(wait);
            }
        }
    }

    EmulatedMessage add(Room room, long sender, EmulatedMessage.Kind kind, Formatted text, Extra extra) {
        EmulatedMessage message = new EmulatedMessage(
                ++lastMessage,
                room.id(),
                sender,
                settings.clock().instant(),
                kind,
                text.text(),
                text.entities(),
                extra.file(),
                extra.keyboard(),
                extra.album(),
                0);
        room.messages().put(message.id(), message);
        return message;
    }

    /** What a message has beside its text. */
    record Extra(Optional<EmulatedFile> file, List<List<EmulatedButton>> keyboard, String album) {
        static final Extra NONE = new Extra(Optional.empty(), List.of(), "");

        static Extra of(List<List<EmulatedButton>> keyboard) {
            return new Extra(Optional.empty(), keyboard, "");
        }
    }

    ObjectNode bot() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", BOT)
                .put("is_bot", true)
                .put("first_name", "Agendador")
                .put("username", settings.username());
    }

    ObjectNode json(EmulatedMessage message) {
        Room room = rooms.get(message.chat());
        Person sender = people.get(message.sender());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("message_id", message.id()).put("date", message.date().getEpochSecond());
        json.set("chat", room == null ? json.objectNode() : room.json());
        json.set("from", sender == null ? bot() : sender.json());
        MessageJson.content(json, message);
        return json;
    }
}
