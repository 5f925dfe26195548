package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Lexicon;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.offline.lexicon.Spelling;
import io.agendador.prompt.offline.lexicon.Word;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Who and what can be named in a network, and by which words. */
public final class Directory {

    /** Who or what some words may mean; several if they do not tell. */
    record Mention(Sign sign, List<String> names, int words) {}

    private final Map<String, SortedSet<String>> peopleByPhrase = new HashMap<>();
    private final Map<String, SortedSet<String>> peopleByWord = new TreeMap<>();
    private final Map<String, SortedSet<String>> locationsByPhrase = new TreeMap<>();
    private final Map<String, SortedSet<String>> roomsByPhrase = new HashMap<>();
    private final Set<String> placeWords = new TreeSet<>();
    private final Lexicon lexicon;

    public Directory(Network network, Lexicon lexicon) {
        this.lexicon = lexicon;
        network.professionals().forEach(this::add);
        network.locations().forEach(this::add);
        network.rooms().forEach(room -> placeWords.addAll(words(room.name())));
        network.rooms()
                .forEach(room -> network.locationOf(room.id())
                        .ifPresent(
                                it -> put(roomsByPhrase, phrase(words(room.name())), it.name() + " - " + room.name())));
    }

    private void add(Professional person) {
        put(peopleByPhrase, phrase(words(person.name())), person.name());
        person.aliases().forEach(it -> put(peopleByPhrase, phrase(words(it)), person.name()));
        words(person.name()).stream().filter(this::tells).forEach(it -> put(peopleByWord, it, person.name()));
        for (String alias : person.aliases()) {
            List<String> words = words(alias);
            words.stream()
                    .filter(it -> words.size() == 1 || tells(it))
                    .forEach(it -> put(peopleByWord, it, person.name()));
        }
    }

    private void add(Location location) {
        List<String> words = words(location.name());
        put(locationsByPhrase, phrase(words), location.name());
        placeWords.addAll(words);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (tells(words.get(from)) && tells(words.get(to - 1))) {
                    put(locationsByPhrase, phrase(words.subList(from, to)), location.name());
                }
            }
        }
    }

    /** A part of a name that is a word of the language too does not stand for the name. */
    private boolean tells(String word) {
        return word.length() > 1 && !lexicon.knows(word);
    }

    /** Who or what is named here, by most words; nothing if nobody is. */
    @Nullable
    Mention at(List<Word> words, int from) {
        Mention person = person(words, from);
        Mention location = longest(Sign.L, locationsByPhrase, words, from);
        Mention room = longest(Sign.R, roomsByPhrase, words, from);
        Mention best = person;
        for (Mention other : java.util.Arrays.asList(location, room)) {
            if (other != null && (best == null || other.words() > best.words())) {
                best = other;
            }
        }
        return best;
    }

    /** Whether it is a word of somebody's or of some place's name. */
    boolean knows(String plain) {
        return peopleByWord.containsKey(plain) || placeWords.contains(plain);
    }

    /** The rooms of this name, anywhere. */
    List<String> rooms(String plain) {
        return List.copyOf(roomsByPhrase.getOrDefault(plain, new TreeSet<>()));
    }

    /** The rooms of a location. */
    List<String> roomsAt(String location) {
        return roomsByPhrase.values().stream()
                .flatMap(SortedSet::stream)
                .filter(it -> RoomNames.location(it).equals(location))
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable Mention person(List<Word> words, int from) {
        Mention whole = longest(Sign.P, peopleByPhrase, words, from);
        int to = from;
        SortedSet<String> bearers = null;
        SortedSet<String> anyone = new TreeSet<>();
        while (to < words.size() && peopleByWord.containsKey(words.get(to).plain())) {
            SortedSet<String> these = peopleByWord.getOrDefault(words.get(to).plain(), new TreeSet<>());
            anyone.addAll(these);
            if (bearers == null) {
                bearers = new TreeSet<>(these);
            } else {
                bearers.retainAll(these);
            }
            to++;
        }
        if (bearers == null || (whole != null && whole.words() >= to - from)) {
            return whole;
        }
        return new Mention(
                bearers.isEmpty() ? Sign.SIMILAR : Sign.P,
                List.copyOf(bearers.isEmpty() ? anyone : bearers),
                to - from);
    }

    private static @Nullable Mention longest(
            Sign sign, Map<String, SortedSet<String>> byPhrase, List<Word> words, int from) {
        StringBuilder phrase = new StringBuilder();
        Mention best = null;
        for (int at = from; at < Math.min(words.size(), from + 12); at++) {
            phrase.append(at == from ? "" : " ").append(words.get(at).plain());
            SortedSet<String> bearers = byPhrase.get(phrase.toString());
            if (bearers != null) {
                best = new Mention(sign, List.copyOf(bearers), at - from + 1);
            }
        }
        return best;
    }

    /** Names of people and locations that differ little from this word, and by how much the nearest does. */
    Similar similar(String plain) {
        SortedSet<String> names = new TreeSet<>();
        int allowed = plain.length() < 3 ? 0 : plain.length() < 8 ? 1 : 2;
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(allowed);
        int nearest = Integer.MAX_VALUE;
        for (Map<String, SortedSet<String>> words : List.of(peopleByWord, locationsByPhrase)) {
            for (Map.Entry<String, SortedSet<String>> known : words.entrySet()) {
                int apart =
                        allowed == 0 || known.getKey().length() < 3 || !Spelling.near(known.getKey(), plain, allowed)
                                ? -1
                                : distance.apply(plain, known.getKey());
                if (apart >= 0) {
                    names.addAll(known.getValue());
                    nearest = Math.min(nearest, apart);
                }
            }
        }
        return new Similar(List.copyOf(names), nearest);
    }

    /** Who and what is nearly called so. */
    record Similar(List<String> names, int distance) {}

    private static void put(Map<String, SortedSet<String>> map, String key, String name) {
        map.computeIfAbsent(key, any -> new TreeSet<>()).add(name);
    }

    private List<String> words(String name) {
        return new ArrayList<>(lexicon.words(name).stream().map(Word::plain).toList());
    }

    private static String phrase(List<String> words) {
        return words.stream().collect(Collectors.joining(" "));
    }
}
