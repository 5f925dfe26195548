package io.agendador.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.review.Rejection;
import io.agendador.review.Rejection.Problem;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {

    private final Refusals pt = new Refusals(Texts.in(Texts.PORTUGUESE));
    private final Refusals en = new Refusals(Texts.in(Locale.ENGLISH));

    @Test
    void pointsAtTheColumn() {
        Rejection rejection =
                new Rejection("unavailability.csv", 3, "date_from", Problem.NOT_A_DATE, List.of("2026-02-31"));

        assertThat(pt.rejection(rejection))
                .isEqualTo("unavailability.csv, linha 3, coluna date_from: “2026-02-31” não é uma data. "
                        + "Escreva como 2026-12-31.");
    }

    @Test
    void pointsAtTheLineOrTheFileWhereThereIsNoColumn() {
        assertThat(pt.rejection(new Rejection("rooms.csv", 1200, "", Problem.TWICE, List.of("7"))))
                .startsWith("rooms.csv, linha 1200: já foi dito na linha 7.");
        assertThat(pt.rejection(new Rejection("rooms.csv", 0, "", Problem.FILE_MISSING, List.of())))
                .startsWith("rooms.csv: o arquivo não existe.");
    }

    @Test
    void showsNoControlCharactersAndNoEndlessTextOfAFile() {
        String hostile = "\u001b[31mSala\n" + "x".repeat(5000);

        assertThat(pt.rejection(new Rejection("rooms.csv", 2, "\u001bname", Problem.NOT_A_DATE, List.of(hostile))))
                .startsWith("rooms.csv, linha 2, coluna �name: “�[31mSala�xxx")
                .endsWith("x…” não é uma data. Escreva como 2026-12-31.")
                .hasSizeLessThan(500);
    }

    @Test
    void proposesTheNearestName() {
        assertThat(pt.rejection(unknown("Ana Mora", "Ana Moura"))).endsWith("Seria “Ana Moura”?");
        assertThat(pt.rejection(unknown("Zé", ""))).endsWith("Confira o nome ou cadastre-o antes.");
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemEndsInARemedy(Problem problem) {
        Rejection rejection = new Rejection("f.csv", 2, "c", problem, arguments(problem));

        assertThat(pt.rejection(rejection))
                .startsWith("f.csv, linha 2, coluna c: ")
                .containsPattern("[.:] [A-Z]");
        assertThat(en.rejection(rejection))
                .startsWith("f.csv, line 2, column c: ")
                .containsPattern("[.:] [A-Z]");
    }

    @Test
    void phrasesAnInvalidValueInTheReadersLanguage() {
        InvalidValueException refused = new InvalidValueException("targetWeeklyHours", Expected.RANGE, -3, 0, 168);

        assertThat(pt.invalid(refused))
                .isEqualTo("targetWeeklyHours: “-3” não serve; o esperado é um número de 0 a 168.");
        assertThat(en.expected(refused)).isEqualTo("a number from 0 to 168");
    }

    @Test
    void saysWhatADomainValueMustBe() {
        Rejection rejection =
                new Rejection("rooms.csv", 2, "name", Problem.NOT_ACCEPTED, List.of("Sala;1", "SHORTER_TEXT", "120"));

        assertThat(pt.rejection(rejection))
                .endsWith("“Sala;1” não serve. O esperado é um texto de até 120 caracteres.");
    }

    @Test
    void pointsAtTheLineThatMadeANameUnknown() {
        assertThat(pt.rejection(leftOut("7")))
                .endsWith("“Ana” foi recusado em professionals.csv, linha 7. " + "Corrija lá primeiro.");
        assertThat(pt.rejection(leftOut("0"))).contains("com o arquivo professionals.csv");
    }

    private static Rejection leftOut(String line) {
        return new Rejection(
                "limits.csv", 2, "professional", Problem.LEFT_OUT, List.of("Ana", "professionals.csv", line));
    }

    private static List<String> arguments(Problem problem) {
        return switch (problem) {
            case NOT_ACCEPTED -> List.of("A1", "EMAIL");
            case UNKNOWN_NAME -> List.of("A1", "room", "");
            case NOT_HAND_KEPT -> List.of("SATURDAY", "Savassi");
            default -> List.of("A1", "B2", "C3");
        };
    }

    private static Rejection unknown(String name, String nearest) {
        return new Rejection("f.csv", 2, "professional", Problem.UNKNOWN_NAME, List.of(name, "professional", nearest));
    }
}
