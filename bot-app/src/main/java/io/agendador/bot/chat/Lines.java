package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.present.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of sentences as a chat shows them. */
final class Lines {

    private Lines() {}

    /** The words, and each of these in a line of its own. */
    static Rich add(Rich words, List<String> lines) {
        Rich all = words;
        for (String it : lines) {
            all = (all.runs().isEmpty() ? all : all.line()).text(it);
        }
        return all;
    }

    /** After an empty line, with the unindented ones, which are headings of those that follow, in bold. */
    static Rich headed(Rich words, List<String> lines) {
        Rich all = lines.isEmpty() || words.runs().isEmpty() ? words : words.line();
        for (String it : lines) {
            all = all.line();
            all = it.startsWith(" ") ? all.text("• " + it.strip()) : all.bold(it);
        }
        return all;
    }

    /** Beneath a heading, each with a dot before it. */
    static Rich listed(Rich heading, List<String> lines) {
        Rich all = heading;
        for (String it : lines) {
            all = all.line().text("• " + it.strip());
        }
        return all;
    }

    /** At most so many; of the rest, how many there are. */
    static List<String> few(Texts texts, List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, most));
        few.add("  " + texts.text("list.rest", lines.size() - most));
        return few;
    }

    /** The post with these buttons beneath, so many in a row. */
    static Post offering(Post post, List<Offer> offers, int across) {
        Post all = post;
        for (List<Offer> row : rows(offers, across)) {
            all = all.row(row.toArray(Offer[]::new));
        }
        return all;
    }

    /** In rows of at most so many. */
    private static <T> List<List<T>> rows(List<T> all, int across) {
        return IntStream.range(0, (all.size() + across - 1) / across)
                .mapToObj(it -> all.subList(it * across, Math.min(all.size(), (it + 1) * across)))
                .toList();
    }
}
