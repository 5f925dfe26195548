package io.agendador.bot;

import io.agendador.bot.telegram.Handler;
import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Texts;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Leads to the chat where there is a network. Where there is none yet, people are told so; on a developer's machine an
 * admin can load the example network with one press. Safe for use by many threads.
 */
final class Doorway implements Handler {

    static final String DEMO = "demo";

    private final RosterReports reports;
    private final Handler chat;
    private final Optional<Consumer<Author>> demo;
    private final Texts texts;
    private volatile boolean open;

    /** {@code demo}: loads the example network; empty where that is not offered. */
    Doorway(RosterReports reports, Handler chat, Optional<Consumer<Author>> demo, Texts texts) {
        this.reports = reports;
        this.chat = chat;
        this.demo = demo;
        this.texts = texts;
    }

    @Override
    public void handle(Turn turn) {
        boolean asked = turn.button().filter(it -> it.kind().equals(DEMO)).isPresent();
        if (asked) {
            load(turn);
        } else if (network()) {
            chat.handle(turn);
        } else {
            turn.answer(nothingYet(turn));
        }
    }

    private boolean network() {
        open = open || reports.network().isPresent();
        return open;
    }

    private boolean mayLoad(Turn turn) {
        return demo.isPresent() && turn.author().role().includes(Author.Role.ADMIN);
    }

    private Post nothingYet(Turn turn) {
        Rich words = Rich.of(texts.text("doorway.nothing"));
        return mayLoad(turn)
                ? Post.text(words.line().text(texts.text("doorway.offer")))
                        .row(Offer.of(texts.text("doorway.load"), DEMO, "")
                                .only(turn.incoming().user()))
                : Post.text(words);
    }

    /** Also where it is there already: what is missing of it comes back, and nothing else happens. */
    private void load(Turn turn) {
        if (!mayLoad(turn)) {
            turn.answer(Post.text(Rich.of(texts.text("doorway.nothing"))));
            return;
        }
        String shown = turn.acknowledge(Post.text(Rich.of(texts.text("doorway.loading"))));
        demo.ifPresent(it -> it.accept(turn.author()));
        turn.answer(Post.text(Rich.of(texts.text("doorway.loaded"))).insteadOf(shown));
    }
}
