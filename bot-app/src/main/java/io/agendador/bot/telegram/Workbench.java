package io.agendador.bot.telegram;

import io.agendador.bot.telegram.UpdateBook.State;
import io.agendador.bot.telegram.UpdateBook.Work;
import io.agendador.roster.Author;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where updates are worked on, those of one chat in order. Safe for use by many threads. */
final class Workbench {

    static final int MOST_ATTEMPTS = 3;

    /** How long a process that is stuck keeps its updates from others; one that is gone does not. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final Context context;
    private final Allowlist allowed;
    private final Handler handler;

    Workbench(Context context, Allowlist allowed, Handler handler) {
        this.context = context;
        this.allowed = allowed;
        this.handler = handler;
    }

    /** Does one; false if there is none. */
    boolean step() {
        Instant now = context.clock().instant();
        Optional<Work> work =
                context.store().within(books -> books.updates().take(context.holder(), now, now.plus(LEASE)));
        work.ifPresent(this::work);
        return work.isPresent();
    }

    private void work(Work work) {
        Incoming incoming = work.incoming();
        Optional<Author> author = allowed.author(incoming.user(), incoming.chat());
        if (author.isEmpty()) {
            end(work, State.TURNED_AWAY, Optional.empty());
        } else if (work.attempt() > MOST_ATTEMPTS) {
            giveUp(work);
        } else {
            attempt(work, new Turn(context, work, author.get()));
        }
        context.letters().give();
        context.updates().give();
    }

    private void attempt(Work work, Turn turn) {
        try {
            handler.handle(turn);
            end(work, State.DONE, Optional.of(turn));
        } catch (RuntimeException e) {
            context.log().failed(work.incoming(), work.attempt(), e);
            if (work.attempt() == MOST_ATTEMPTS) {
                giveUp(work);
            } else {
                Instant again = context.clock().instant().plusSeconds(work.attempt());
                context.store().within(books -> {
                    books.updates().retry(work, again);
                    return work;
                });
            }
        }
    }

    private void giveUp(Work work) {
        Turn sorry = new Turn(context, work, new Author("-", Author.Role.VIEWER, Author.Door.BOT));
        sorry.tell(
                "u" + work.incoming().update() + "/failed",
                work.incoming().chat(),
                Post.text(Rich.of(context.words().text("failed"))));
        end(work, State.FAILED, Optional.of(sorry));
    }

    /** Its end and its answers are there together, or neither is. */
    private void end(Work work, State state, Optional<Turn> turn) {
        Instant now = context.clock().instant();
        context.store().within(books -> {
            boolean mine = books.updates().end(work, state, now);
            if (mine) {
                turn.ifPresent(it -> it.post(books, now));
            }
            return mine;
        });
    }

    /** Keeps what is being worked on here; to be called a few times within a {@link #LEASE}. */
    void extend() {
        Instant until = context.clock().instant().plus(LEASE);
        context.store().within(books -> {
            books.updates().extend(context.holder(), until);
            return until;
        });
    }
}
