package io.agendador.prompt.offline;

import io.agendador.present.Texts;
import io.agendador.prompt.offline.clause.Frames;
import io.agendador.prompt.offline.clause.Matching;
import io.agendador.prompt.offline.item.Directory;
import io.agendador.prompt.offline.item.Doubt;
import io.agendador.prompt.offline.item.Doubt.Choice;
import io.agendador.prompt.offline.item.UnclearException;
import io.agendador.prompt.offline.lexicon.Lexicon;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Clarification;
import io.agendador.prompt.reading.Reading.Declined;
import io.agendador.prompt.reading.Reading.Option;
import io.agendador.prompt.reading.Reading.Understood;
import io.agendador.prompt.reading.Usage;
import io.agendador.roster.Network;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads prompts in Brazilian Portuguese by rule, from a lexicon, forms of sentences and a grammar of dates. What it answers
 * depends on the prompt alone. What it cannot read wholly it asks about; it guesses nothing, and passes over nothing but
 * courtesies and what is only told beside an order.
 *
 * <p>Safe for many threads; to be made once, for it reads its files then.
 */
public final class OfflineInterpreter implements PromptExecutor {

    private static final String VERSION = "1";

    private static final int MOST_OPTIONS = 12;

    private final Texts inPortuguese = Texts.in(Texts.PORTUGUESE).with(OfflineInterpreter.class, "offline");
    private final Texts inEnglish = Texts.in(Locale.ENGLISH).with(OfflineInterpreter.class, "offline");
    private final Lexicon lexicon;
    private final Matching matching;
    /** Of the last prompt: its options and what follows are nearly always about the same network. */
    private volatile @Nullable Known known;

    /** Who and what can be named in a network. */
    private record Known(Network network, Directory directory) {}

    /** One more way to read what was not understood. */
    private record Resort(boolean talk, boolean asides, boolean free) {}

    /** From the least to the most that is set aside. */
    private static final List<Resort> RESORTS =
            List.of(new Resort(false, true, false), new Resort(false, false, true), new Resort(false, true, true));

    /** The same where there is talk to be set aside. */
    private static final List<Resort> TALKING = List.of(
            new Resort(true, false, false),
            new Resort(true, true, false),
            new Resort(true, false, true),
            new Resort(true, true, true));

    /** With the lexicon and the frames that the library carries. */
    public OfflineInterpreter() {
        try (Reader words = open("lexicon.txt");
                Reader forms = open("frames.txt")) {
            lexicon = Lexicon.read("lexicon.txt", words);
            matching = new Matching(Frames.read("frames.txt", forms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Reading read(Prompt prompt) {
        Reading reading = once(prompt);
        return reading instanceof Clarification it && !it.options().isEmpty() ? helpful(it, prompt) : reading;
    }

    /** Only options that lead on: whatever else they raise, not the same question again. */
    private Reading helpful(Clarification asked, Prompt prompt) {
        List<Option> options = asked.options().stream()
                .distinct()
                .limit(MOST_OPTIONS)
                .filter(it -> it.prompt().length() <= Prompt.LONGEST)
                .filter(it -> leadsOn(asked, once(prompt.withText(it.prompt()))))
                .toList();
        return new Clarification(asked.question(), options);
    }

    private static boolean leadsOn(Clarification asked, Reading next) {
        boolean again = next instanceof Clarification it && it.question().equals(asked.question());
        return !again && !(next instanceof Declined);
    }

    private Reading once(Prompt prompt) {
        try {
            return unguarded(prompt);
        } catch (RuntimeException unforeseen) {
            // What nobody thought of is not read, and says so like all that is not.
            return new Clarification(texts(prompt).text("ask.whole"), List.of());
        }
    }

    /** One reading, its options not tried; tests see here what nobody thought of. */
    Reading unguarded(Prompt prompt) {
        try {
            return read(prompt, new Resort(false, false, false));
        } catch (UnclearException unclear) {
            return besides(prompt, unclear);
        }
    }

    /**
     * What was not understood with all its words may be without what is only told in it, or by its words in whatever order;
     * else the first doubt stays.
     */
    private Reading besides(Prompt prompt, UnclearException unclear) {
        boolean talks = Interpretation.talks(prompt, directory(prompt.network()), lexicon);
        List<Resort> resorts = new ArrayList<>(RESORTS);
        resorts.addAll(talks ? TALKING : List.of());
        for (Resort resort : resorts) {
            try {
                Reading reading = read(prompt, resort);
                if (reading instanceof Understood) {
                    return reading;
                }
            } catch (UnclearException again) {
                // What is asked then is about fewer words than were said.
            }
        }
        return clarification(unclear.doubt(), prompt.text(), texts(prompt));
    }

    private Reading read(Prompt prompt, Resort resort) {
        Texts texts = texts(prompt);
        Interpretation interpretation = new Interpretation(
                prompt,
                directory(prompt.network()),
                lexicon,
                resort.free() ? matching.freely() : matching,
                resort.talk(),
                resort.asides());
        return interpretation.isForeign()
                ? new Declined(texts.text(interpretation.isAttack() ? "declined.attack" : "declined"))
                : new Understood(
                        interpretation.commands(),
                        new Echoes(texts, prompt).of(interpretation),
                        interpretation.amends(),
                        Usage.NONE);
    }

    private Directory directory(Network network) {
        Known last = known;
        if (last == null || !last.network.equals(network)) {
            last = new Known(network, new Directory(network, lexicon));
            known = last;
        }
        return last.directory;
    }

    private Texts texts(Prompt prompt) {
        boolean english = prompt.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english ? inEnglish : inPortuguese;
    }

    private static Clarification clarification(Doubt doubt, String text, Texts texts) {
        String question = texts.text(doubt.key(), doubt.arguments().toArray());
        return new Clarification(
                question,
                doubt.choices().stream().map(it -> option(it, doubt, text)).toList());
    }

    private static Option option(Choice choice, Doubt doubt, String text) {
        String label =
                Character.toUpperCase(choice.label().charAt(0)) + choice.label().substring(1);
        return new Option(label, text.substring(0, doubt.from()) + choice.words() + text.substring(doubt.to()));
    }

    @Override
    public void rehearse(Prompt prompt) {
        read(prompt);
    }

    @Override
    public String name() {
        return "offline";
    }

    @Override
    public String version() {
        return VERSION;
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(OfflineInterpreter.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8);
    }
}
