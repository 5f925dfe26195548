package io.agendador.prompt.openai;

import io.agendador.present.Texts;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.prompt.openai.Mention.Kind;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.prompt.reading.Reading.Option;
import io.agendador.review.NameSearch;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether commands name only whom and what the network has, and what the prompt says: a model may invent a name, repair one
 * that is only similar, or choose among those that share one. None of it is taken over; all of it is asked about.
 */
final class Grounding {

    private final Prompt prompt;
    private final Texts texts;
    private final Map<Kind, Set<String>> registered = new TreeMap<>();
    private final Set<Mention> said = new HashSet<>();

    private Grounding(Prompt prompt, Texts texts) {
        this.prompt = prompt;
        this.texts = texts;
        Network network = prompt.network();
        Map<String, Collection<String>> people = called(
                network.professionals().stream().collect(Collectors.toMap(Professional::name, Professional::aliases)));
        Map<String, Collection<String>> places =
                called(network.locations().stream().collect(Collectors.toMap(Location::name, it -> List.of())));
        registered.put(Kind.PROFESSIONAL, people.keySet());
        registered.put(Kind.LOCATION, places.keySet());
        registered.put(
                Kind.ROOM,
                network.rooms().stream()
                        .map(it -> network.roomName(it.id()))
                        .collect(Collectors.toCollection(TreeSet::new)));
        NamedInText.in(prompt.text(), people).forEach(it -> said.add(new Mention(Kind.PROFESSIONAL, it)));
        NamedInText.in(prompt.text(), places).forEach(it -> said.add(new Mention(Kind.LOCATION, it)));
        prompt.earlier().stream().flatMap(it -> Mention.of(it).stream()).forEach(said::add);
        network.rooms().stream().filter(this::says).forEach(it -> said.add(mention(it)));
    }

    /** What to ask before these commands can be taken; empty if they can be. */
    static Optional<Clarification> question(Prompt prompt, List<ReplanCommand> commands, Texts texts) {
        Grounding grounding = new Grounding(prompt, texts);
        return commands.stream()
                .flatMap(it -> Mention.of(it).stream())
                .flatMap(it -> grounding.question(it).stream())
                .findFirst();
    }

    private Optional<Clarification> question(Mention mention) {
        Set<String> names = registered.getOrDefault(mention.kind(), Set.of());
        if (!names.contains(mention.name())) {
            Collection<String> meant =
                    NameSearch.nearest(mention.name(), names).stream().toList();
            return Optional.of(question("unknown.", mention, meant));
        }
        return said.contains(mention)
                ? Optional.empty()
                : Optional.of(question("unsaid.", mention, Set.of(mention.name())));
    }

    private Clarification question(String key, Mention mention, Collection<String> meant) {
        List<Option> options = meant.stream()
                .map(it -> new Option(it, prompt.text() + " (" + it + ")"))
                .filter(it -> it.prompt().length() <= Prompt.LONGEST)
                .toList();
        return new Clarification(texts.text(key + mention.kind(), Excerpt.of(mention.name())), options);
    }

    /** Its location, and what tells it from its location's other rooms, if there are any. */
    private boolean says(Room room) {
        Network network = prompt.network();
        String location = network.location(room.location()).map(Location::name).orElse("");
        List<List<String>> beside = network.rooms().stream()
                .filter(it -> it.location().equals(room.location()) && !it.equals(room))
                .map(it -> NamedInText.words(it.name()))
                .toList();
        boolean placed = said.contains(new Mention(Kind.LOCATION, location))
                || network.locations().size() == 1;
        List<String> text = NamedInText.words(prompt.text());
        return placed
                && (beside.isEmpty()
                        || NamedInText.words(room.name()).stream()
                                .filter(text::contains)
                                .anyMatch(it -> beside.stream().noneMatch(other -> other.contains(it))));
    }

    private Mention mention(Room room) {
        return new Mention(Kind.ROOM, prompt.network().roomName(room.id()));
    }

    private static Map<String, Collection<String>> called(Map<String, ? extends Collection<String>> aliases) {
        Map<String, Collection<String>> called = new TreeMap<>();
        aliases.forEach((name, others) ->
                called.put(name, Stream.concat(Stream.of(name), others.stream()).toList()));
        return called;
    }
}
