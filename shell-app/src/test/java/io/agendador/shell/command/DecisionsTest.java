package io.agendador.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.shell.line.Terminal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an admin decides at the command line, on the demo's roster. */
class DecisionsTest {

    private static final String SLOT = " --sala \"Savassi - Sala 1\" --data 2026-11-24 --turno manha";

    private final Terminal terminal = DemoShell.approved().terminal();

    @Test
    void whatIsAdjustedIsShownFirstAndCanBeTakenBack() {
        String before = holder();
        String adjust = "escala ajustar" + SLOT + " --vazia --motivo obra";

        assertThat(run(adjust)).isEqualTo(3);
        assertThat(terminal.err()).contains("--sim");
        assertThat(run(adjust + " --simular")).isZero();
        assertThat(terminal.out()).contains("− ter 24/11 manhã, Savassi - Sala 1: " + before);
        assertThat(holder()).isEqualTo(before);

        assertThat(run(adjust + " --sim")).isZero();
        assertThat(holder()).isEmpty();
        assertThat(run("escala desfazer --sim")).isZero();
        assertThat(holder()).isEqualTo(before);
    }

    @Test
    void aPersonConfirmsWhatIsShown() {
        assertThat(terminal.answering("s").run(adjusting("--fixar")))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.err()).contains("fixada");
        assertThat(terminal.out()).contains("Feito");
    }

    @Test
    void whatCreatesAWarningWantsAReason() {
        assertThat(run("escala ajustar" + SLOT + " --vazia --sim")).isEqualTo(3);
        assertThat(terminal.out()).contains("Vaga sem ninguém: ter 24/11 manhã").contains("precisa de um motivo");
        assertThat(holder()).isNotEmpty();

        assertThat(terminal.answering("obra na sala", "s").run(adjusting("--vazia")))
                .as(terminal.err())
                .isZero();
        assertThat(holder()).isEmpty();
    }

    @Test
    void ofManyChangesTheFirstAreTold() {
        assertThat(run("escala desfazer --simular")).as(terminal.err()).isZero();
        int all = changes();
        assertThat(run("escala desfazer --sim")).as(terminal.err()).isZero();
        assertThat(all).isGreaterThan(100);
        assertThat(changes()).isEqualTo(40);
        assertThat(terminal.out())
                .contains("… e mais " + (all - 40) + "; veja todas com “")
                .contains("escala diff ");
    }

    private int changes() {
        return (int) terminal.out().lines().filter(it -> it.startsWith("  −")).count();
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        run("escala gerar --trabalho 1000");
        assertThat(run("escala rejeitar ultima --motivo refazer --sim")).isZero();

        assertThat(run("escala aprovar ultima --sim")).isEqualTo(4);
        assertThat(terminal.out()).contains("rejeitada").contains("Lia");
    }

    @Test
    void aProposalOfWhichSomethingMovedIsMadeAgainAndShown() {
        run("escala supor --ausente \"" + holder() + "\" --data 2026-11-24 --propor");
        run("escala ajustar" + SLOT + " --vazia --motivo obra --sim");

        assertThat(run("escala aprovar ultima --sim")).as(terminal.out()).isEqualTo(5);
        assertThat(terminal.out())
                .contains("ter 24/11 manhã, Savassi - Sala 1: era")
                .contains("Uma nova proposta");
        assertThat(run("escala aprovar ultima --sim")).as(terminal.out()).isZero();
        assertThat(holder()).isEmpty();
    }

    @Test
    void aSuggestedActionIsApplied() {
        String vacant = "escala inconsistencias --tipo vaga --gravidade aviso";
        run("escala ajustar" + SLOT + " --vazia --motivo obra --sim");
        run(vacant + " --acoes --json");
        JsonNode findings = json();
        int number = numberOf(findings, "ter 24/11 manhã, Savassi - Sala 1");

        assertThat(run(vacant + " --aplicar " + number + ".1 --sim"))
                .as(terminal.out())
                .isZero();
        assertThat(holder()).isNotEmpty();
        assertThat(findings.get(number - 1)
                        .get("actions")
                        .get(0)
                        .get("sentence")
                        .asString())
                .isEqualTo("Pôr " + holder() + " em ter 24/11 manhã, Savassi - Sala 1.");
    }

    /** At noon on a Wednesday: of what has begun nothing can be changed any more. */
    @Test
    void whatCanStillBeChangedComesFirst() {
        String vacant = "escala inconsistencias --tipo vaga";
        run(vacant + " --acoes --json");
        JsonNode findings = json();

        assertThat(findings.get(0).get("actions")).isNotEmpty();
        assertThat(findings.get(findings.size() - 1).get("actions")).isEmpty();
        run(vacant + " --acoes");
        assertThat(terminal.out()).contains("Para fazer a ação 1.1, ");
        assertThat(run(vacant + " --aplicar 1.1 --sim")).as(terminal.out()).isZero();
    }

    @Test
    void whatIfAndWhyNotChangeNothing() {
        String before = holder();

        assertThat(run("escala supor --ausente \"" + before + "\" --data 2026-11-24"))
                .isZero();
        assertThat(terminal.out())
                .contains(before + " ausente de 24/11 a 24/11")
                .contains("⇄ ter 24/11 manhã, Savassi - Sala 1: " + before)
                .contains("nada foi guardado");
        assertThat(run("escala porque" + SLOT + " --profissional Helena --json"))
                .isZero();
        assertThat(json().get("whyNot").get(0).asString()).contains("Helena Duarte");
        assertThat(holder()).isEqualTo(before);
    }

    private static String[] adjusting(String how) {
        return new String[] {
            "escala", "ajustar", "--sala", "Savassi - Sala 1", "--data", "2026-11-24", "--turno", "manha", how
        };
    }

    private int numberOf(JsonNode findings, String slot) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).get("sentence").asString().contains(slot)) {
                return i + 1;
            }
        }
        throw new AssertionError(findings.toPrettyString());
    }

    /** Who has the slot; nobody is empty. */
    private String holder() {
        run("escala porque" + SLOT + " --json");
        JsonNode there = json().get("assignments");
        return there.isEmpty() ? "" : there.get(0).get("professional").asString();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(terminal.out());
    }

    private int run(String line) {
        terminal.alone();
        return terminal.run(line, new String[0]);
    }
}
