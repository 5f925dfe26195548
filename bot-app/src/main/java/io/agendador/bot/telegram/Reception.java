package io.agendador.bot.telegram;

import io.agendador.bot.telegram.Incoming.Kind;
import io.agendador.bot.telegram.Letter.Priority;
import io.agendador.bot.telegram.UpdateBook.State;
import io.agendador.roster.AgendadorException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/** Where updates come in: kept before anything is done, each once. Safe for use by many threads. */
final class Reception {

    private final Context context;
    private final Allowlist allowed;
    private final BiFunction<String, String, Outcome> answers;
    private final Executor executor;

    /** With what answers the press of a button (query, words), and who does so meanwhile. */
    Reception(Context context, Allowlist allowed, BiFunction<String, String, Outcome> answers, Executor executor) {
        this.context = context;
        this.allowed = allowed;
        this.answers = answers;
        this.executor = executor;
    }

    private record Admission(boolean fresh, Optional<Verdict> verdict) {
        static final Admission KNOWN = new Admission(false, Optional.empty());
    }

    /**
     * Keeps them all.
     *
     * @throws AgendadorException if they cannot be kept now; those before are
     */
    void receive(List<Incoming> incoming) {
        for (Incoming it : incoming) {
            try {
                Instant now = context.clock().instant();
                Admission admission = context.store().within(books -> admit(books, it, now));
                if (admission.fresh()) {
                    follow(it, admission);
                }
            } catch (AgendadorException e) {
                if (e.retriable()) {
                    throw e;
                }
                context.log().skipped(it.update(), e);
            }
        }
    }

    private void follow(Incoming incoming, Admission admission) {
        context.updates().give();
        context.letters().give();
        admission.verdict().ifPresent(verdict -> {
            if (verdict != Verdict.GRANTED) {
                context.log().turnedAway(incoming, verdict);
            }
            String words = verdict == Verdict.GRANTED ? "" : context.words().text("press." + verdict);
            executor.execute(() -> {
                Outcome outcome = answers.apply(incoming.query(), words);
                if (!(outcome instanceof Outcome.Sent)) {
                    context.log().trouble("answering a press", outcome);
                }
            });
        });
    }

    private Admission admit(BotBooks books, Incoming incoming, Instant now) {
        if (incoming.kind() == Kind.BLOCKED || incoming.kind() == Kind.UNBLOCKED) {
            return member(books, incoming, now);
        }
        if (allowed.author(incoming.user(), incoming.chat()).isEmpty()) {
            return stranger(books, incoming, now);
        }
        if (incoming.kind() == Kind.PRESS) {
            return press(books, incoming, now);
        }
        boolean fresh = books.updates().add(incoming, State.WAITING, Optional.empty(), Optional.empty(), now);
        if (fresh) {
            books.people().blocked(incoming.chat(), false, now);
        }
        return new Admission(fresh, Optional.empty());
    }

    private static Admission member(BotBooks books, Incoming incoming, Instant now) {
        if (books.updates().add(incoming, State.DONE, Optional.empty(), Optional.empty(), now)) {
            books.people().blocked(incoming.chat(), incoming.kind() == Kind.BLOCKED, now);
        }
        return Admission.KNOWN;
    }

    private Admission stranger(BotBooks books, Incoming incoming, Instant now) {
        Optional<Verdict> verdict = incoming.kind() == Kind.PRESS ? Optional.of(Verdict.ANOTHERS) : Optional.empty();
        if (!books.updates().add(incoming.withoutContent(), State.TURNED_AWAY, verdict, Optional.empty(), now)) {
            return Admission.KNOWN;
        }
        if (verdict.isEmpty() && books.people().refuse(incoming.user(), LocalDate.ofInstant(now, context.zone()))) {
            context.log().stranger(incoming.user());
            Rich words = Rich.of(context.words().text("stranger", Long.toString(incoming.user())));
            String key = "u" + incoming.update() + "/stranger";
            context.posting().post(books, key, incoming.chat(), Priority.NOTIFICATION, Post.text(words), now);
        }
        return new Admission(true, verdict);
    }

    private static Admission press(BotBooks books, Incoming incoming, Instant now) {
        Optional<Button> button = books.buttons().hold(incoming.text());
        Verdict verdict = button.map(it -> it.judge(incoming, now)).orElse(Verdict.FORGED);
        boolean granted = verdict == Verdict.GRANTED;
        State state = granted ? State.WAITING : State.TURNED_AWAY;
        Optional<String> id = granted ? button.map(Button::id) : Optional.empty();
        if (!books.updates().add(incoming, state, Optional.of(verdict), id, now)) {
            return Admission.KNOWN;
        }
        id.ifPresent(it -> books.buttons().consume(it, incoming.update()));
        return new Admission(true, Optional.of(verdict));
    }
}
