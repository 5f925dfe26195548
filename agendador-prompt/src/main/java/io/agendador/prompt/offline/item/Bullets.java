package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The marks of a list of orders: "1) … 2) …", "(a) … (b) …", "1. tirar … 2. fechar …", "1 - tirar …; 2 - fechar …". A number
 * with a full stop or a dash is one only as the first, second and so on of several, and never before a name, where it may
 * be that of a room.
 */
final class Bullets {

    private static final Set<String> STARTS = Set.of("\n", ".", ";", ":", "!", "?", ",");

    private final List<Word> words;
    private final Directory directory;
    private final Map<Integer, Integer> numbered = new HashMap<>();

    Bullets(List<Word> words, Directory directory) {
        this.words = words;
        this.directory = directory;
        for (int at = 0; at < words.size(); at++) {
            if (counts(at, numbered.size() + 1)) {
                numbered.put(at, numbered.size() + 1);
            }
        }
        if (numbered.size() < 2) {
            numbered.clear();
        }
    }

    /** How many words the mark takes that stands there; none if none does. */
    int length(int at) {
        boolean open = plain(at).equals("(");
        int label = open ? at + 1 : at;
        boolean closed = label(label) && plain(label + 1).equals(")");
        if (closed && open) {
            return starts(at) || plain(at - 1).equals("e") ? 3 : 0;
        } else if (closed && !opened(at)) {
            return 2;
        }
        return numbered.containsKey(at) ? 2 : 0;
    }

    /** "(semana 2)" is no number of a list. */
    private boolean opened(int at) {
        int before = at - 1;
        while (before >= 0 && !plain(before).equals("(") && !plain(before).equals(")")) {
            before--;
        }
        return plain(before).equals("(");
    }

    /** "1. tirar", "2 - fechar": the next in order. */
    private boolean counts(int at, int number) {
        boolean begins = starts(at) && !(number > 1 && plain(at - 1).equals(":"));
        boolean mark = plain(at + 1).equals(".") || plain(at + 1).equals("-");
        return begins
                && mark
                && plain(at).equals(String.valueOf(number))
                && at + 2 < words.size()
                && words.get(at + 2).isWord()
                && (plain(at + 1).equals(".") || directory.at(words, at + 2) == null);
    }

    private boolean starts(int at) {
        return at == 0 || STARTS.contains(plain(at - 1));
    }

    private boolean label(int at) {
        return at < words.size()
                && plain(at).length() < 3
                && (words.get(at).isNumber()
                        || (plain(at).length() == 1 && words.get(at).isWord()));
    }

    private String plain(int at) {
        return at < 0 || at >= words.size() ? "" : words.get(at).plain();
    }
}
