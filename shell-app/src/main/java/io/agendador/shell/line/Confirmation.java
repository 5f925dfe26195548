package io.agendador.shell.line;

import io.agendador.present.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Stands between what would change and the change. {@code --simular} only shows; {@code --sim} goes on at once; else the
 * person at the terminal is shown what would happen and asked, and a script is refused with
 * {@link ExitCode#UNCONFIRMED}. What goes out or destroys wants to be confirmed by its hash, too: in a script by {@code
 * --sim --confirmar <hash>}; from a person by typing it, where it destroys. The command's {@link Syntax} declares the
 * options.
 */
public final class Confirmation {

    static final Syntax.Option DRY_RUN = new Syntax.Option("simular", "dry-run", "");
    static final Syntax.Option YES = new Syntax.Option("sim", "yes", "");
    static final Syntax.Option HASH = new Syntax.Option("confirmar", "confirm", "1a2b3c4d");
    static final Syntax.Option AGAIN = new Syntax.Option("confirmar-de-novo", "confirm-again", "limpar");

    private static final int SHORTEST_HASH = 8;

    private final Answer preview;
    private final String hash;
    private final boolean hashTyped;
    private final List<String> words;

    private Confirmation(Answer preview, String hash, boolean hashTyped, List<String> words) {
        this.preview = preview;
        this.hash = hash;
        this.hashTyped = hashTyped;
        this.words = List.copyOf(words);
    }

    /**
     * Of a change that can be taken back; for a {@link Syntax#changes()}.
     *
     * @param preview what would happen; one that is not {@link ExitCode#DONE} (a rule stands against it) is the answer
     */
    public static Confirmation of(Answer preview) {
        return new Confirmation(preview, "", false, List.of());
    }

    /**
     * Of a change that cannot be taken back; for a {@link Syntax#destroys()}.
     *
     * @param preview as above; its data hold the hash, so that a script can read it
     * @param hash of what would happen, the same as long as that is the same; at least 8 hexadecimal digits
     */
    public static Confirmation destructive(Answer preview, String hash) {
        return new Confirmation(preview, hash, true, List.of());
    }

    /**
     * Of a change that others will see: a person agrees to what is shown, a script names its hash; for a
     * {@link Syntax#destroys()}.
     *
     * @param preview as above
     * @param hash as above
     */
    public static Confirmation exactly(Answer preview, String hash) {
        return new Confirmation(preview, hash, false, List.of());
    }

    /**
     * The same, asked a second time and apart: one of these words, the first of which is shown, is typed by a person, or
     * stands behind {@code --confirmar-de-novo} in a script; for a {@link Syntax#destroysTwice()}.
     */
    public Confirmation again(List<String> typed) {
        return new Confirmation(preview, hash, hashTyped, typed);
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
        if (!words.isEmpty()) {
            askAgain(invocation);
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
                lines.add(texts.text("confirm.dry-run.hash", code(texts)));
            }
            return lines;
        });
    }

    private void ask(Invocation invocation) {
        if (!invocation.dialogue().possible()) {
            String key = hash.isEmpty() ? "confirm.script" : "confirm.script.hash";
            throw invocation.refused(ExitCode.UNCONFIRMED, key, code(invocation.texts()));
        }
        String question = hashTyped
                ? invocation.texts().text("confirm.question.hash", shortHash())
                : invocation.texts().text("confirm.question");
        String answer = invocation
                .dialogue()
                .ask(preview.lines(), question)
                .map(String::strip)
                .orElse("");
        if (!(hashTyped ? isHash(answer) : isYes(answer))) {
            throw invocation.refused(ExitCode.UNCONFIRMED, "confirm.declined");
        }
    }

    private void askAgain(Invocation invocation) {
        boolean given = invocation.flag(AGAIN.name());
        if (!given && !invocation.dialogue().possible()) {
            throw invocation.refused(ExitCode.UNCONFIRMED, "confirm.script.hash", code(invocation.texts()));
        }
        String question = invocation.texts().text("confirm.question.again", words.get(0));
        String answer = invocation
                .text(AGAIN.name())
                .or(() -> invocation.dialogue().ask(page -> List.of(), question))
                .orElse("");
        if (!words.contains(answer.strip().toLowerCase(Locale.ROOT))) {
            throw invocation.refused(ExitCode.UNCONFIRMED, "confirm.declined");
        }
    }

    /** What a script adds behind {@code --confirmar}. */
    private String code(Texts texts) {
        return words.isEmpty() ? shortHash() : shortHash() + " " + texts.text("confirm.again", words.get(0));
    }

    private static boolean isYes(String answer) {
        return List.of("s", "sim", "y", "yes").contains(answer.toLowerCase(Locale.ROOT));
    }

    private String shortHash() {
        return hash.substring(0, Math.min(SHORTEST_HASH, hash.length()));
    }
}
