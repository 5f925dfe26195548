package io.agendador.bot.telegram;

import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who may talk to the bot, and where. Nobody else may. */
public final class Allowlist {

    private final SortedMap<Long, Author> people;
    private final SortedSet<Long> groups;

    private Allowlist(SortedMap<Long, Author> people, SortedSet<Long> groups) {
        this.people = people;
        this.groups = groups;
    }

    /**
     * From configuration.
     *
     * @param people {@code id:ROLE:Name}, with commas between; the name may be left out
     * @param groups ids of groups, with commas between, in which these people may talk to the bot; else each in a chat of
     *     their own only
     * @throws IllegalArgumentException if a part is none of these, with a sentence that says which one, by its place
     */
    public static Allowlist parse(String people, String groups) {
        SortedMap<Long, Author> authors = new TreeMap<>();
        int place = 0;
        for (String part : parts(people)) {
            place++;
            String[] fields = part.split(":", 3);
            if (fields.length < 2) {
                throw wrong("person", place, "id:ROLE:Name");
            }
            long id = id(fields[0], 1, place);
            String name = fields.length == 3 && !fields[2].isBlank() ? fields[2].strip() : "Telegram " + id;
            authors.put(id, new Author(name, role(fields[1], place), Door.BOT));
        }
        SortedSet<Long> chats = new TreeSet<>();
        for (String part : parts(groups)) {
            chats.add(id(part, -1, chats.size() + 1));
        }
        return new Allowlist(authors, chats);
    }

    private static List<String> parts(String list) {
        return Stream.of(list.split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static long id(String text, int sign, int place) {
        try {
            long id = Long.parseLong(text.strip());
            if (Long.signum(id) == sign) {
                return id;
            }
        } catch (NumberFormatException notOne) {
            // Told below.
        }
        throw wrong(sign > 0 ? "person" : "group", place, sign > 0 ? "an id above 0" : "an id below 0");
    }

    private static Role role(String text, int place) {
        return Stream.of(Role.values())
                .filter(it -> it.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> wrong("person", place, "one of " + List.of(Role.values())));
    }

    private static IllegalArgumentException wrong(String what, int place, String expected) {
        return new IllegalArgumentException(
                what + " " + place + " of the bot's allowlist is not understood; expected " + expected);
    }

    /** As whom a person speaks there; empty for a stranger, and for anybody in a group that is not listed. */
    public Optional<Author> author(long user, long chat) {
        return chat == user || groups.contains(chat) ? Optional.ofNullable(people.get(user)) : Optional.empty();
    }

    /** Those with at least this role, by their ids: each can be written to in a chat of that id. */
    public List<Long> people(Role role) {
        return people.entrySet().stream()
                .filter(it -> it.getValue().role().includes(role))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The groups in which the bot speaks. */
    public List<Long> groups() {
        return List.copyOf(groups);
    }

    /** Whether nobody may come in. */
    public boolean isEmpty() {
        return people.isEmpty();
    }
}
