package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.CalendarMirror.Resolution;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.Resolved;
import io.agendador.present.ConflictSentences;
import io.agendador.present.Decisions;
import io.agendador.present.Texts;
import io.agendador.review.NameSearch;
import io.agendador.roster.Author.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where calendars contradict the roster, and what is decided about it. */
final class Conflicts {

    private static final String RESOLVE = "resolve";
    private static final int MOST = 5;

    private final CalendarMirror mirror;
    private final Texts texts;

    Conflicts(ChatParts parts) {
        mirror = parts.mirror();
        texts = ChatTexts.over(parts.texts());
    }

    Command command() {
        return new Command("conflitos", Role.VIEWER, this::list, Map.of(RESOLVE, this::resolve));
    }

    /** Those that are open; with {@code 3 adotar motivo}, a decision about one, explained in one's own words. */
    private void list(Turn turn, Scene scene, String rest) {
        if (!rest.isEmpty()) {
            decide(turn, scene, rest);
            return;
        }
        List<Conflict> open = mirror.openConflicts();
        if (open.isEmpty()) {
            turn.answer(Post.text(Rich.of(texts.text("chat.conflicts.none"))));
        }
        boolean may = turn.author().role().includes(Role.COORDINATOR);
        open.stream().limit(MOST).forEach(it -> turn.answer(post(scene, it, may)));
        if (open.size() > MOST) {
            turn.answer(Post.text(Rich.of(texts.text("list.rest", open.size() - MOST))));
        }
    }

    /** One, with the ways out of it for those who may take them. */
    Post post(Scene scene, Conflict it, boolean decides) {
        ConflictSentences sentences = new ConflictSentences(texts, scene.network());
        Rich words = Rich.EMPTY
                .bold(texts.text("chat.conflict", it.number()))
                .text(" " + sentences.what(it))
                .line()
                .text(sentences.where(it))
                .line()
                .text(sentences.standing(it));
        Post post = Post.text(words);
        return decides
                ? post.row(Stream.of(Resolution.values())
                        .map(way -> offer(it.id(), way, ""))
                        .toArray(Offer[]::new))
                : post;
    }

    private Offer offer(UUID conflict, Resolution way, String reason) {
        String label = reason.isEmpty() ? texts.text("chat.conflict." + way) : texts.text("chat.reason.usual");
        return Offer.of(label, RESOLVE, conflict + " " + way + " " + reason);
    }

    private void resolve(Turn turn, Scene scene, String argument) {
        String[] said = argument.split(" ", 3);
        turn.answer(Post.buttonsOf(turn.incoming().message()));
        resolve(turn, scene, UUID.fromString(said[0]), Resolution.valueOf(said[1]), said[2]);
    }

    private void decide(Turn turn, Scene scene, String rest) {
        String[] said = rest.split("\\s+", 3);
        Optional<Conflict> conflict = mirror.openConflicts().stream()
                .filter(it -> String.valueOf(it.number()).equals(said[0]))
                .findFirst();
        Optional<Resolution> way = said.length < 2 ? Optional.empty() : way(said[1]);
        if (conflict.isEmpty() || way.isEmpty()) {
            turn.answer(Post.text(Rich.of(texts.text("chat.conflicts.how"))));
            return;
        }
        resolve(turn, scene, conflict.get().id(), way.get(), said.length < 3 ? "" : said[2]);
    }

    private Optional<Resolution> way(String typed) {
        return Stream.of(Resolution.values())
                .filter(it ->
                        NameSearch.plain(texts.text("chat.conflict." + it)).equals(NameSearch.plain(typed)))
                .findFirst();
    }

    private void resolve(Turn turn, Scene scene, UUID id, Resolution way, String reason) {
        Resolved resolved = mirror.resolve(id, way, turn.author(), reason);
        ConflictSentences sentences = new ConflictSentences(texts, scene.network());
        if (resolved instanceof Resolved.Done it) {
            say(turn, List.of(sentences.what(it.conflict()), sentences.standing(it.conflict())));
        } else if (resolved instanceof Resolved.NotOpen it) {
            say(turn, List.of(texts.text("chat.conflict.closed"), sentences.standing(it.conflict())));
        } else if (resolved instanceof Resolved.ReasonNeeded) {
            turn.answer(Post.text(Rich.of(texts.text("chat.conflict.reason")))
                    .row(offer(id, way, texts.text("chat.reason"))));
        } else if (resolved instanceof Resolved.Refused it) {
            Decisions decisions = new Decisions(texts, scene.network());
            say(turn, it.refusals().stream().map(decisions::refusal).toList());
        } else {
            say(turn, List.of(texts.text("chat.conflicts.how")));
        }
    }

    private static void say(Turn turn, List<String> lines) {
        turn.answer(Post.text(Lines.add(Rich.EMPTY, lines)));
    }
}
