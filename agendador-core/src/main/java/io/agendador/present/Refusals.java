package io.agendador.present;

import io.agendador.review.Rejection;
import io.agendador.roster.InvalidValueException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Pattern;

/** What people are told of input that cannot be taken: what was wrong, where, and what to do. Immutable. */
public final class Refusals {

    private static final int LONGEST = 300;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final Texts texts;

    /** Refusals in the language of the texts. */
    public Refusals(Texts texts) {
        this.texts = texts;
    }

    /** {@code professionals.csv, linha 3, coluna email: …}. */
    public String rejection(Rejection raw) {
        Rejection rejection = printable(raw);
        String problem = problem(rejection);
        if (rejection.line() == 0) {
            return texts.text("rejection.file", rejection.file(), problem);
        }
        String line = String.valueOf(rejection.line());
        return rejection.column().isEmpty()
                ? texts.text("rejection.line", rejection.file(), line, problem)
                : texts.text("rejection.column", rejection.file(), line, rejection.column(), problem);
    }

    /** {@code targetWeeklyHours: “-3” não serve; o esperado é um número de 0 a 168.}. */
    public String invalid(InvalidValueException refused) {
        return texts.text("invalid", refused.field(), refused.found(), expected(refused));
    }

    /** What the field must be: {@code um número de 0 a 168}. */
    public String expected(InvalidValueException refused) {
        return texts.text("expected." + refused.expected(), refused.arguments().toArray());
    }

    /** What a file holds never steers the terminal nor fills it. */
    private static Rejection printable(Rejection raw) {
        return new Rejection(
                printable(raw.file()),
                raw.line(),
                printable(raw.column()),
                raw.problem(),
                raw.arguments().stream().map(Refusals::printable).toList());
    }

    private static String printable(String raw) {
        String shown = raw.length() > LONGEST ? raw.substring(0, LONGEST) + "…" : raw;
        return UNPRINTABLE.matcher(shown).replaceAll("�");
    }

    private String problem(Rejection rejection) {
        List<String> arguments = rejection.arguments();
        String key = "problem." + rejection.problem();
        return switch (rejection.problem()) {
            case UNKNOWN_NAME ->
                texts.text(
                        arguments.get(2).isEmpty() ? key : key + ".near",
                        arguments.get(0),
                        texts.text("thing." + arguments.get(1)),
                        arguments.get(2));
            case LEFT_OUT -> texts.text(arguments.get(2).equals("0") ? key + ".file" : key, arguments.toArray());
            case NOT_ACCEPTED -> texts.text(key, arguments.get(0), expected(arguments));
            case NOT_HAND_KEPT -> texts.text(key, texts.word(DayOfWeek.valueOf(arguments.get(0))), arguments.get(1));
            default -> texts.text(key, arguments.toArray());
        };
    }

    private String expected(List<String> arguments) {
        return texts.text(
                "expected." + arguments.get(1),
                arguments.subList(2, arguments.size()).toArray());
    }
}
