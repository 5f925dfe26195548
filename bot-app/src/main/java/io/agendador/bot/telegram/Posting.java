package io.agendador.bot.telegram;

import io.agendador.bot.telegram.Letter.Priority;
import io.agendador.bot.telegram.Post.New;
import io.agendador.bot.telegram.Post.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts posts into the outbox, and their buttons where they can be found. */
final class Posting {

    private final Supplier<String> ids;

    /** With a source of ids that nobody can guess, at most 64 bytes each. */
    Posting(Supplier<String> ids) {
        this.ids = ids;
    }

    /** Says whether it was not there yet. */
    boolean post(BotBooks books, String key, long chat, Priority priority, Post post, Instant now) {
        if (books.letters().contains(key)) {
            return false;
        }
        List<Rich> pieces = pieces(post);
        for (int i = 0; i < pieces.size(); i++) {
            boolean first = i == 0;
            boolean last = i == pieces.size() - 1;
            Place place = first ? post.place() : new New();
            books.letters()
                    .add(new Letter(
                            0,
                            first ? key : key + "+" + i,
                            chat,
                            priority,
                            pieces.get(i).html(),
                            last ? keyboard(books, chat, post.keyboard(), now) : List.of(),
                            first ? post.file() : Optional.empty(),
                            place,
                            now,
                            0));
        }
        return true;
    }

    private static List<Rich> pieces(Post post) {
        int first = post.file().isPresent() ? Splitting.CAPTION : Splitting.MESSAGE;
        List<Rich> pieces = Splitting.split(post.text(), first, Splitting.MESSAGE);
        return pieces.isEmpty() ? List.of(Rich.EMPTY) : pieces;
    }

    private List<List<Letter.Key>> keyboard(BotBooks books, long chat, List<List<Offer>> rows, Instant now) {
        List<List<Letter.Key>> keyboard = new ArrayList<>();
        for (List<Offer> row : rows) {
            keyboard.add(row.stream().map(it -> shown(books, chat, it, now)).toList());
        }
        return keyboard;
    }

    private Letter.Key shown(BotBooks books, long chat, Offer offer, Instant now) {
        Button button = new Button(
                ids.get(),
                offer.kind(),
                offer.argument(),
                offer.planHash(),
                offer.user(),
                chat,
                now.plus(offer.validity()),
                Optional.empty());
        books.buttons().add(button);
        return new Letter.Key(offer.label(), button.id());
    }
}
