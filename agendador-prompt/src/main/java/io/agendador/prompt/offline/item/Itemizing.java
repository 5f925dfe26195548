package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.item.Directory.Mention;
import io.agendador.prompt.offline.item.Directory.Similar;
import io.agendador.prompt.offline.item.Doubt.Choice;
import io.agendador.prompt.offline.lexicon.Lexicon;
import io.agendador.prompt.offline.lexicon.Lexicon.Match;
import io.agendador.prompt.offline.lexicon.Lexicon.Slip;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.offline.lexicon.Spelling;
import io.agendador.prompt.offline.lexicon.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks up the words of a prompt, one after the other, the longest phrase first: names, the lexicon, slips of the pen. */
public final class Itemizing {

    private static final Map<String, Sign> MARKS = Map.ofEntries(
            Map.entry(",", Sign.COMMA),
            Map.entry(";", Sign.SEMICOLON),
            Map.entry(".", Sign.STOP),
            Map.entry("!", Sign.STOP),
            Map.entry("\n", Sign.STOP),
            Map.entry("?", Sign.QUESTION_MARK),
            Map.entry(":", Sign.COLON),
            Map.entry("(", Sign.OPENING),
            Map.entry(")", Sign.CLOSING),
            Map.entry("<->", Sign.SWAP),
            Map.entry(">", Sign.TO),
            Map.entry("→", Sign.TO),
            Map.entry("&", Sign.AND),
            Map.entry("+", Sign.AND),
            Map.entry("-", Sign.DASH),
            Map.entry("–", Sign.DASH),
            Map.entry("—", Sign.DASH),
            Map.entry("=", Sign.DASH),
            Map.entry("~", Sign.DASH));

    private static final Set<String> PASSED =
            Set.of("[", "]", "\"", "'", "“", "”", "‘", "’", "«", "»", "…", "*", "_", "`", "/", "•", "·");
    private static final Set<String> ARTICLES = Set.of(
            "a", "da", "na", "pra", "para", "essa", "nessa", "dessa", "desta", "esta", "nova", "toda", "uma", "minha",
            "nossa", "ver", "sua", "pela");
    private static final Set<String> OF_WORDS =
            Set.of("da", "do", "de", "das", "dos", "toda", "inteira", "atual", "completa");

    private static final Set<String> COUNTING = Set.of("max", "min", "sl");
    private static final Set<String> SHORTENED = Set.of(
            "max", "min", "h", "hs", "hrs", "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov",
            "dez");

    /** "Teria", "passariam" is not a misspelt "terá", "passaram": what would be done is not to be done. */
    private static final Pattern WOULD = Pattern.compile("\\p{L}{2,}[aei]riam?");

    private final List<Word> words;
    private final Directory directory;
    private final Lexicon lexicon;
    private final List<Item> items = new ArrayList<>();
    private final RoomWords rooms;
    private final Bullets bullets;

    private Itemizing(List<Word> words, Directory directory, Lexicon lexicon) {
        this.words = new ArrayList<>(words);
        this.directory = directory;
        this.lexicon = lexicon;
        this.rooms = new RoomWords(this.words, directory, lexicon, items);
        this.bullets = new Bullets(this.words, directory);
    }

    public static List<Item> of(String text, Directory directory, Lexicon lexicon) {
        Itemizing itemizing = new Itemizing(lexicon.words(text), directory, lexicon);
        itemizing.correct();
        int at = 0;
        while (at < itemizing.words.size()) {
            at += itemizing.take(at);
        }
        return itemizing.items;
    }

    private int take(int at) {
        Word word = words.get(at);
        int mark = bullets.length(at);
        if (mark > 0) {
            add(Sign.SEMICOLON, "", at, mark);
            return mark;
        }
        int rooms = this.rooms.take(at);
        if (rooms > 0) {
            return rooms;
        }
        if (initial(at)) {
            add(Sign.S, word.plain().equals("m") ? "MORNING" : "AFTERNOON", at, 1);
            return 1;
        }
        Match match = lexicon.longest(words, at);
        Mention mention = directory.at(words, at);
        if (mention != null && (match == null || mention.words() >= match.words())) {
            return takeName(at, mention);
        }
        if (word.plain().equals("sem")
                && at + 1 < words.size()
                && (plain(at + 1).equals(".") || weekNumber(at + 1))) {
            add(Sign.WEEK, "", at, 1);
            return words.get(at + 1).plain().equals(".") ? 2 : 1;
        }
        if (word.plain().equals("escala") && (match == null || match.words() == 1)) {
            add(noun(at) ? Sign.ROSTER : Sign.PUT, "", at, 1);
            return 1;
        }
        if (mention == null && ShiftLetters.are(words, at, items)) {
            add(Sign.S, word.text().equals("M") ? "MORNING" : "AFTERNOON", at, 1);
            return 1;
        }
        if (match != null) {
            add(match.entry().sign(), match.entry().value(), at, match.words());
            // A dot after an abbreviated weekday or title ends no sentence.
            boolean abbreviated = (word.plain().length() == 3 && match.entry().sign() == Sign.WEEKDAY)
                    || match.entry().value().equals("TITLE");
            boolean dot = abbreviated && plain(at + 1).equals(".") && at + 2 < words.size();
            return match.words() + (dot || shortened(at + match.words()) ? 1 : 0);
        }
        takeOther(at, word);
        return 1;
    }

    /** "Máx. uma dobra", "30 hs. por semana": a dot behind a short form, where the sentence goes on. */
    private boolean shortened(int dot) {
        if (!plain(dot).equals(".")
                || dot + 1 >= words.size()
                || words.get(dot + 1).isCapitalised()) {
            return false;
        }
        boolean counts = words.get(dot + 1).isNumber() || Set.of("um", "uma").contains(plain(dot + 1));
        boolean limits = plain(dot + 1).equals("no") && plain(dot + 2).startsWith("max");
        return (counts && COUNTING.contains(plain(dot - 1)))
                || (SHORTENED.contains(plain(dot - 1))
                        && (limits || plain(dot + 1).matches("de|por")));
    }

    /** "27/11 M", "quinta T": the shift by its initial, behind its day and before nothing that it could belong to. */
    private boolean initial(int at) {
        boolean letter = words.get(at).plain().matches("[mt]") && words.get(at).isCapitalised();
        int day = plain(at - 1).matches("[-–—,]") ? at - 2 : at - 1;
        Match before = letter && day >= 0 ? lexicon.longest(words, day) : null;
        boolean dated = letter
                && day >= 0
                && (words.get(day).isDate()
                        || (before != null && before.entry().sign().compareTo(Sign.WEEKDAY) == 0)
                        || (before != null && before.entry().sign().compareTo(Sign.TOMORROW) == 0));
        return dated && plain(at + 1).matches("|[.,;:!?)\\n]|[-–—]");
    }

    private void takeOther(int at, Word word) {
        Sign mark = MARKS.get(word.plain());
        if (word.plain().equals("/") && apart(at)) {
            add(Sign.SEMICOLON, "", at, 1);
        } else if (mark != null) {
            add(mark, "", at, 1);
        } else if (word.isDate()) {
            // "Às 8.10" is a time
            boolean hour = word.plain().matches("\\d+[.]\\d+") && plain(at - 1).matches("as|das");
            add(hour ? Sign.PART : Sign.DATE, word.plain(), at, 1);
        } else if (word.isClock()) {
            add(Sign.PART, "", at, 1);
        } else if (word.isNumber()) {
            boolean clock = at > 0
                    && !plain(at - 2).startsWith("pass")
                    && Set.of("as", "das").contains(plain(at - 1))
                    && !plain(at - 2).equals("semana");
            add(clock ? Sign.PART : Sign.NUMBER, word.plain(), at, 1);
        } else if (word.isWord()) {
            takeUnknown(at, word);
        } else if (!PASSED.contains(word.plain())) {
            add(Sign.UNKNOWN, "", at, 1);
        }
    }

    /** "Bia fora terça / Caio fora quarta": with space on both sides. */
    private boolean apart(int at) {
        return at > 0
                && at + 1 < words.size()
                && words.get(at - 1).to() < words.get(at).from()
                && words.get(at).to() < words.get(at + 1).from();
    }

    /** "Genteee": a letter that is written again and again, once. */
    private void drawn(int at) {
        String once = words.get(at).plain().replaceAll("(\\p{L})\\1{2,}", "$1");
        if (lexicon.holds(once)) {
            words.set(at, words.get(at).plain(once));
        }
    }

    /** A misspelling is a slip if it is nearer to an ordinary word than to any name; else it stays in doubt. */
    private void correct() {
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (!word.isWord()
                    || lexicon.holds(word.plain())
                    || directory.knows(word.plain())
                    || named(at)
                    || WOULD.matcher(word.plain()).matches()) {
                continue;
            }
            drawn(at);
            if (lexicon.holds(words.get(at).plain())) {
                continue;
            }
            if (hyphened(at)) {
                words.set(at, word.plain("feira"));
                continue;
            } else if (lexicon.ordinary(word.plain())) {
                continue;
            }
            Slip slip = lexicon.slip(word.plain());
            boolean weekday = slip != null
                    && slip.word().equals("feira")
                    && at > 0
                    && !plain(at - 1).equals("na");
            if (slip != null
                    && (weekday
                            || slip.distance() < directory.similar(word.plain()).distance())) {
                words.set(at, word.plain(slip.word()));
            }
        }
    }

    /** "Segunda-feria" */
    private boolean hyphened(int at) {
        return plain(at - 1).equals("-")
                && Spelling.near("feira", plain(at), 2)
                && plain(at - 2).matches("segunda|terca|quarta|quinta|sexta|[2-6]a")
                && words.get(at - 1).from() == words.get(at - 2).to()
                && words.get(at - 1).to() == words.get(at).from();
    }

    /** Written like a name: with a capital, and not where a sentence begins. */
    private boolean named(int at) {
        return at > 0
                && words.get(at).isCapitalised()
                && !Set.of(".", "!", "?", "\n", ":", "-").contains(plain(at - 1))
                && !words.get(at - 1).isCapitalised();
    }

    private void takeUnknown(int at, Word word) {
        Similar similar = directory.similar(word.plain());
        boolean ordinary = lexicon.ordinary(word.plain()) && !word.isCapitalised();
        if (ordinary || similar.names().isEmpty()) {
            add(Sign.UNKNOWN, named(at) ? "name" : "", at, 1);
        } else {
            items.add(Item.named(Sign.SIMILAR, similar.names(), word.from(), word.to()));
        }
    }

    private int takeName(int at, Mention mention) {
        int to = at + mention.words();
        boolean surname = mention.sign() == Sign.P
                && to < words.size()
                && words.get(to).isWord()
                && words.get(to).isCapitalised()
                && lexicon.longest(words, to) == null
                && directory.at(words, to) == null;
        Sign sign = surname || (mention.names().size() > 1 && mention.sign() != Sign.R) ? Sign.SIMILAR : mention.sign();
        items.add(Item.named(
                sign,
                mention.names(),
                words.get(at).from(),
                words.get(surname ? to : to - 1).to()));
        return mention.words() + (surname ? 1 : 0);
    }

    private boolean weekNumber(int at) {
        int number = plain(at).equals(".") ? at + 1 : at;
        return rooms.number(number) >= 0
                && !plain(number).startsWith("nenhum")
                && !Set.of("dobra", "dobras", "h", "horas", "hora", "pessoas").contains(plain(number + 1));
    }

    private boolean noun(int at) {
        return (at > 0 && ARTICLES.contains(plain(at - 1)))
                || OF_WORDS.contains(plain(at + 1))
                || at + 1 >= words.size();
    }

    private String plain(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).plain();
    }

    private void add(Sign sign, String value, int at, int count) {
        items.add(Item.of(
                sign, value, words.get(at).from(), words.get(at + count - 1).to()));
    }

    /** One choice for each name. */
    public static List<Choice> choices(List<String> names) {
        return names.stream().map(it -> new Choice(it, it)).toList();
    }
}
