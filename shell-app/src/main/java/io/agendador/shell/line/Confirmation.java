package io.agendador.shell.line;

import io.agendador.present.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Stands between what would change and the change. {@code --simular} only shows; {@code --sim} goes on at once; else the
 * person at the terminal is shown what would happen and asked, and a script is refused with
 * {@link ExitCode#UNCONFIRMED}. What destroys wants to be confirmed by its hash, too: in a script by {@code --sim
 * --confirmar <hash>}, from a person by typing it. The command's {@link Syntax} declares the options.
 */
public final class Confirmation {

    static final Syntax.Option DRY_RUN = new Syntax.Option("simular", "dry-run", "");
    static final Syntax.Option YES = new Syntax.Option("sim", "yes", "");
    static final Syntax.Option HASH = new Syntax.Option("confirmar", "confirm", "1a2b3c4d");

    private static final int SHORTEST_HASH = 8;

    private final Answer preview;
    private final String hash;

    private Confirmation(Answer preview, String hash) {
        this.preview = preview;
        this.hash = hash;
    }

    /**
     * Of a change that can be taken back; for a {@link Syntax#changes()}.
     *
     * @param preview what would happen; one that is not {@link ExitCode#DONE} (a rule stands against it) is the answer
     */
    public static Confirmation of(Answer preview) {
        return new Confirmation(preview, "");
    }

    /**
     * Of a change that cannot be taken back; for a {@link Syntax#destroys()}.
     *
     * @param preview as above; its data hold the hash, so that a script can read it
     * @param hash of what would happen, the same as long as that is the same; at least 8 hexadecimal digits
     */
    public static Confirmation destructive(Answer preview, String hash) {
        return new Confirmation(preview, hash);
    }

    /**
     * Carries the change out if it may be.
     *
     * @return the change's answer, or the preview
     * @throws CommandRefused if it is not confirmed, or the hash is that of something else ({@link ExitCode#STALE})
     */
    public Answer carryOut(Invocation invocation, Supplier<Answer> change) {
        if (preview.code() != ExitCode.DONE) {
            return preview;
        }
        checkHash(invocation);
        if (invocation.flag(DRY_RUN.name())) {
            return simulated(invocation.texts());
        }
        if (!isConfirmed(invocation)) {
            ask(invocation);
        }
        return change.get();
    }

    private void checkHash(Invocation invocation) {
        invocation.text(HASH.name()).ifPresent(typed -> {
            if (!typed.matches("\\p{XDigit}{" + SHORTEST_HASH + ",64}")) {
                throw invocation.refused(ExitCode.USAGE, "confirm.hash", typed);
            }
            if (!isHash(typed)) {
                throw invocation.refused(ExitCode.STALE, "confirm.stale", typed);
            }
        });
    }

    private boolean isHash(String typed) {
        return typed.length() >= SHORTEST_HASH && hash.startsWith(typed.toLowerCase(Locale.ROOT));
    }

    private boolean isConfirmed(Invocation invocation) {
        return invocation.flag(YES.name()) && (hash.isEmpty() || invocation.flag(HASH.name()));
    }

    private Answer simulated(Texts texts) {
        return new Answer(preview.code(), preview.data(), page -> {
            List<String> lines = new ArrayList<>(preview.lines().apply(page));
            lines.add(texts.text("confirm.dry-run"));
            if (!hash.isEmpty()) {
                lines.add(texts.text("confirm.dry-run.hash", shortHash()));
            }
            return lines;
        });
    }

    private void ask(Invocation invocation) {
        if (!invocation.dialogue().possible()) {
            String key = hash.isEmpty() ? "confirm.script" : "confirm.script.hash";
            throw invocation.refused(ExitCode.UNCONFIRMED, key, shortHash());
        }
        String question = hash.isEmpty()
                ? invocation.texts().text("confirm.question")
                : invocation.texts().text("confirm.question.hash", shortHash());
        String answer = invocation
                .dialogue()
                .ask(preview.lines(), question)
                .map(String::strip)
                .orElse("");
        if (!(hash.isEmpty() ? isYes(answer) : isHash(answer))) {
            throw invocation.refused(ExitCode.UNCONFIRMED, "confirm.declined");
        }
    }

    private static boolean isYes(String answer) {
        return List.of("s", "sim", "y", "yes").contains(answer.toLowerCase(Locale.ROOT));
    }

    private String shortHash() {
        return hash.substring(0, Math.min(SHORTEST_HASH, hash.length()));
    }
}
