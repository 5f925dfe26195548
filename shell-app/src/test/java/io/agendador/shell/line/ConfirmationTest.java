package io.agendador.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationTest {

    private static final String HASH = "1a2b3c4d5e6f7081";

    private int changes;

    @ParameterizedTest
    @ValueSource(strings = {"s", " Sim ", "Y", "yes"})
    void aPersonWhoAgreesAfterSeeingItGetsIt(String answer) {
        Terminal terminal = gentle().answering(answer);

        assertThat(terminal.run("tentar", "mudar")).isZero();
        assertThat(changes).isEqualTo(1);
        assertThat(terminal.err()).contains("mudaria isto");
        assertThat(terminal.out()).isEqualToIgnoringNewLines("mudou");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "n", "talvez", HASH})
    void anyOtherAnswerChangesNothing(String answer) {
        Terminal terminal = answer == null ? gentle().answering() : gentle().answering(answer);

        assertThat(terminal.run("tentar", "mudar")).isEqualTo(3);
        assertThat(changes).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).endsWith("Nada foi mudado.\n");
    }

    @Test
    void aScriptIsToldWhatToAdd() {
        Terminal terminal = gentle();

        assertThat(terminal.run("tentar", "mudar")).isEqualTo(3);
        assertThat(changes).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err().lines()).singleElement().asString().contains("--sim,", "--simular");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--sim", "--yes"})
    void aScriptThatSaysYesIsNotAsked(String yes) {
        Terminal terminal = gentle();

        assertThat(terminal.run("tentar", "mudar", yes)).isZero();
        assertThat(changes).isEqualTo(1);
        assertThat(terminal.out()).isEqualToIgnoringNewLines("mudou");
        assertThat(terminal.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--simular, --sim", "--dry-run, --yes"})
    void aDryRunShowsAndChangesNothingWhateverElseIsSaid(String dryRun, String yes) {
        Terminal terminal = gentle().answering("s");

        assertThat(terminal.run("tentar", "mudar", yes, dryRun)).isZero();
        assertThat(changes).isZero();
        assertThat(terminal.out().lines()).containsExactly("mudaria isto", "Simulação: nada foi mudado.");
        assertThat(terminal.run("tentar", "mudar", dryRun, "--json")).isZero();
        assertThat(terminal.out()).isEqualToIgnoringNewLines("\"antes\"");
    }

    @Test
    void whatARuleStandsAgainstIsNotAskedFor() {
        Terminal terminal = terminal(Syntax::changes, Confirmation.of(preview(ExitCode.REFUSED)));

        assertThat(terminal.run("tentar", "mudar", "--sim")).isEqualTo(4);
        assertThat(changes).isZero();
        assertThat(terminal.out()).isEqualToIgnoringNewLines("mudaria isto");
    }

    @Test
    void whatDestroysIsConfirmedByAPersonWhoTypesItsHash() {
        assertThat(destructive().answering("1A2B3C4D").run("tentar", "mudar")).isZero();
        assertThat(destructive().answering("1a2b3c4d").run("tentar", "mudar", "--sim"))
                .isZero();
        assertThat(changes).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "", "1a2b3c4", "1a2b3c4e"})
    void aYesDoesNotDestroy(String answer) {
        assertThat(destructive().answering(answer).run("tentar", "mudar")).isEqualTo(3);
        assertThat(changes).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sim|3|--sim --confirmar 1a2b3c4d",
                "--confirmar=1a2b3c4d|3|--sim --confirmar 1a2b3c4d",
                "--sim --confirmar=1a2b3c4|2|8",
                "--sim --confirmar=1a2b3c4d5e6f7081zz|2|8",
                "--sim --confirmar=ffffffff|5|Veja de novo",
                "--sim --confirmar=1a2b3c4d5e6f70811|5|Veja de novo"
            })
    void aScriptThatDestroysNeedsBothAndTheRightHash(String options, int code, String sentence) {
        Terminal terminal = destructive();

        assertThat(terminal.run(("tentar mudar " + options).split(" ", -1))).isEqualTo(code);
        assertThat(changes).isZero();
        assertThat(terminal.err().lines()).singleElement().asString().contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1a2b3c4d", HASH, "1A2B3C4D5E"})
    void aScriptWithTheHashDestroys(String hash) {
        assertThat(destructive().run("tentar", "mudar", "--sim", "--confirmar", hash))
                .isZero();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void theDryRunOfWhatDestroysTellsTheHash() {
        Terminal terminal = destructive();

        assertThat(terminal.run("tentar", "mudar", "--simular")).isZero();
        assertThat(terminal.out()).contains("--sim --confirmar 1a2b3c4d");
    }

    @Test
    void whatOthersWillSeeIsAgreedToByAPersonAndNamedByAScript() {
        Answer preview = preview(ExitCode.DONE);
        assertThat(terminal(Syntax::destroys, Confirmation.exactly(preview, HASH))
                        .answering("s")
                        .run("tentar", "mudar"))
                .isZero();
        assertThat(changes).isEqualTo(1);
        assertThat(terminal(Syntax::destroys, Confirmation.exactly(preview, HASH))
                        .run("tentar", "mudar", "--sim"))
                .isEqualTo(3);
        assertThat(terminal(Syntax::destroys, Confirmation.exactly(preview, HASH))
                        .answering(HASH)
                        .run("tentar", "mudar"))
                .isEqualTo(3);
        assertThat(changes).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sim --confirmar=1a2b3c4d --confirmar-de-novo=apagar|0",
                "--yes --confirm=1a2b3c4d --confirm-again=APAGAR|0",
                "--sim --confirmar=1a2b3c4d|3",
                "--sim --confirmar=1a2b3c4d --confirmar-de-novo=sim|3",
                "--sim --confirmar-de-novo=apagar|3",
                "--confirmar-de-novo=apagar|3"
            })
    void whatIsAskedTwiceNeedsTheWordToo(String options, int code) {
        Terminal terminal = terminal(
                Syntax::destroysTwice,
                Confirmation.exactly(preview(ExitCode.DONE), HASH).again(List.of("apagar")));

        assertThat(terminal.run(("tentar mudar " + options).split(" ", -1))).isEqualTo(code);
        assertThat(changes).isEqualTo(code == 0 ? 1 : 0);
        assertThat(terminal.err()).doesNotContain("mudaria isto");
    }

    @Test
    void aReasonIsTypedOrAskedForAndIsOneLine() {
        assertThat(reason().run("tentar", "mudar", "--motivo", " a \n pedido ")).isZero();
        assertThat(reason().answering("férias").run("tentar", "mudar")).isZero();

        Terminal terminal = reason();
        assertThat(terminal.run("tentar", "mudar", "--reason", "a pedido")).isZero();
        assertThat(terminal.out()).isEqualToIgnoringNewLines("porque a pedido");
    }

    @Test
    void aReasonThatNobodyGivesIsNone() {
        Terminal silent = reason();
        assertThat(silent.answering(" ").run("tentar", "mudar")).isZero();
        assertThat(silent.err()).contains("dois avisos");
        assertThat(silent.out()).isEqualTo("porque \n");

        Terminal script = reason();
        assertThat(script.run("tentar", "mudar")).isZero();
        assertThat(script.out()).isEqualTo("porque \n");
    }

    @Test
    void theBeginningOfADryRunIsNotTakenForAYes() {
        Terminal terminal = gentle();

        assertThat(terminal.run("tentar", "mudar", "--simu")).isEqualTo(2);
        assertThat(terminal.err()).contains("Seria “--simular”?");
    }

    private Terminal gentle() {
        return terminal(Syntax::changes, Confirmation.of(preview(ExitCode.DONE)));
    }

    private Terminal destructive() {
        return terminal(Syntax::destroys, Confirmation.destructive(preview(ExitCode.DONE), HASH));
    }

    private Terminal reason() {
        return Terminal.of(
                command(Syntax::reason, invocation -> told("porque " + invocation.reason(List.of("dois avisos")))));
    }

    private Terminal terminal(Function<Syntax, Syntax> options, Confirmation confirmation) {
        return Terminal.of(command(
                options,
                invocation -> confirmation.carryOut(invocation, () -> {
                    changes++;
                    return told("mudou");
                })));
    }

    private static Answer preview(ExitCode code) {
        return new Answer(code, "antes", page -> List.of("mudaria isto"));
    }

    private static Answer told(String line) {
        return Answer.done(line, page -> List.of(line));
    }

    private static ShellCommand command(Function<Syntax, Syntax> options, Function<Invocation, Answer> run) {
        return new ShellCommand() {

            @Override
            public Syntax syntax() {
                return options.apply(Syntax.of("tentar mudar", "try change"));
            }

            @Override
            public Answer run(Invocation invocation, Progress progress) {
                return run.apply(invocation);
            }
        };
    }
}
