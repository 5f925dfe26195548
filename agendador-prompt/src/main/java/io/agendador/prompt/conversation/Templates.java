package io.agendador.prompt.conversation;

import io.agendador.present.Texts;
import io.agendador.prompt.conversation.PromptTemplate.Placeholder;
import io.agendador.review.NameSearch;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The templates that ship and those that people have saved, which prevail. Safe for many threads. */
public final class Templates {

    private static final int SHIPPED = 14;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} ,/.-]{1,60}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final TemplateStore store;

    /** With what is saved there. */
    public Templates(TemplateStore store) {
        this.store = store;
    }

    /** What came of filling a template in. */
    public sealed interface Filled {

        /** The prompt, ready to be said. */
        record Text(String prompt) implements Filled {}

        /** A placeholder has no value, or one that does not fit its type. */
        record Missing(Placeholder placeholder) implements Filled {}
    }

    /** All, the shipped ones first. */
    public List<PromptTemplate> all(Locale locale) {
        Map<String, PromptTemplate> all = new LinkedHashMap<>();
        shipped(locale).forEach(it -> all.put(key(it.name()), it));
        store.all().stream()
                .sorted(Comparator.comparing(PromptTemplate::name))
                .forEach(it -> all.put(key(it.name()), it));
        return List.copyOf(all.values());
    }

    /** The one of this name, whatever case and accents it is typed in. */
    public Optional<PromptTemplate> find(String name, Locale locale) {
        return all(locale).stream()
                .filter(it -> key(it.name()).equals(key(name)))
                .findFirst();
    }

    /** Saves a template, unless the author may not; whether it was saved. */
    public boolean save(PromptTemplate template, Author author) {
        boolean may = author.role().includes(Author.Role.COORDINATOR);
        if (may) {
            store.save(template);
        }
        return may;
    }

    /** Forgets a saved template, unless the author may not; whether there was one, and it is gone. */
    public boolean remove(String name, Author author) {
        return author.role().includes(Author.Role.COORDINATOR) && store.remove(name);
    }

    /** The template as a prompt, with names as they are registered. */
    public static Filled fill(PromptTemplate template, Map<String, String> values, Network network) {
        Map<String, String> found = new TreeMap<>();
        for (Placeholder each : template.placeholders()) {
            Optional<String> value =
                    Optional.ofNullable(values.get(each.name())).flatMap(it -> value(each.type(), it.strip(), network));
            if (value.isEmpty()) {
                return new Filled.Missing(each);
            }
            found.put(each.name(), value.get());
        }
        return new Filled.Text(template.filled(it -> Objects.requireNonNull(found.get(it))));
    }

    private static Optional<String> value(PromptTemplate.Type type, String typed, Network network) {
        return switch (type) {
            case PROFESSIONAL ->
                new NameSearch<>(network.professionals(), Templates::names)
                        .find(typed)
                        .map(Professional::name);
            case LOCATION ->
                new NameSearch<>(network.locations(), (Location it) -> List.of(it.name()))
                        .find(typed)
                        .map(Location::name);
            case ROOM ->
                network.rooms().stream()
                        .map(it -> network.roomName(it.id()))
                        .filter(it -> key(it).equals(key(typed)))
                        .findFirst();
            case DAY, PERIOD, SHIFT ->
                Optional.of(typed).filter(it -> WORDS.matcher(it).matches());
            case NUMBER -> Optional.of(typed).filter(it -> NUMBER.matcher(it).matches());
        };
    }

    private static List<String> names(Professional it) {
        return Stream.concat(Stream.of(it.name()), it.aliases().stream()).toList();
    }

    private static List<PromptTemplate> shipped(Locale locale) {
        Texts texts = Texts.in(locale).with(Templates.class, "templates");
        return IntStream.rangeClosed(1, SHIPPED)
                // Braces are the patterns' own: in the files, placeholders stand in angle brackets.
                .mapToObj(it -> new PromptTemplate(
                        texts.text(it + ".name"),
                        texts.text(it + ".text").replace('<', '{').replace('>', '}')))
                .toList();
    }

    private static String key(String name) {
        return NameSearch.plain(name);
    }
}
