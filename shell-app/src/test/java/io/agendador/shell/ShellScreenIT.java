package io.agendador.shell;

import static io.agendador.shell.ShellScreen.CTRL_C;
import static io.agendador.shell.ShellScreen.CTRL_D;
import static io.agendador.shell.ShellScreen.ENTER;
import static io.agendador.shell.ShellScreen.TAB;
import static io.agendador.shell.ShellScreen.UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.local.UnpackedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People at a terminal, from the first prompt to “sair”: long sessions, for each start costs seconds. */
class ShellScreenIT {

    @TempDir
    private Path folder;

    @Test
    void aPersonCompletesRepeatsDeclinesConfirmsGivesUpAndLeaves() throws Exception {
        writeImport();
        ShellJar jar = new ShellJar(
                Path.of(System.getProperty("agendador.jar")), UnpackedPostgres.home(folder.resolve("home")));
        try (ShellScreen screen = ShellScreen.start(jar, folder)) {
            screen.awaitLine("");
            loadsTheDemoByItsCompletedName(screen);
            completesANameOfTwoWordsWithAccents(screen);
            repeatsAndGivesUpALine(screen);
            declinesAndThenConfirms(screen);
            keepsALineToItself(screen);
            screen.type("escala gera" + ENTER).awaitText("Seria “escala gerar”?");
            screen.awaitLine("");
            screen.type("sair" + ENTER);
            assertThat(screen.end()).isZero();
        }
        try (ShellScreen again = ShellScreen.start(jar, folder)) {
            again.awaitLine("");
            again.type(UP).awaitLine("sair");
            again.type(UP).awaitLine("escala gera");
            again.type(CTRL_C).awaitLine("");
            again.type(CTRL_D);
            assertThat(again.end()).isZero();
        }
    }

    private static void loadsTheDemoByItsCompletedName(ShellScreen screen) {
        screen.type("sis" + TAB).awaitLine("sistema");
        screen.type("d" + TAB).awaitLine("sistema demo");
        screen.type(ENTER).awaitText("O que digitar agora:");
        screen.awaitLine("");
    }

    private static void completesANameOfTwoWordsWithAccents(ShellScreen screen) {
        screen.type("cadastro aus" + TAB + "--prof" + TAB + "JOAO" + TAB)
                .awaitLine("cadastro ausencias --profissional \"João Teles\"");
        screen.type(ENTER).awaitText("Nenhuma ausência.");
        screen.awaitLine("");
    }

    private static void repeatsAndGivesUpALine(ShellScreen screen) {
        screen.type(UP).awaitLine("cadastro ausencias --profissional \"João Teles\"");
        screen.type(UP).awaitLine("sistema demo");
        screen.type(CTRL_C).awaitLine("");
    }

    private static void declinesAndThenConfirms(ShellScreen screen) {
        String line = "cadastro importar \"Minha rede/";
        screen.type("cadastro importar mi" + TAB).awaitLine(line);
        screen.type(ENTER).awaitText("Fazer isso? [s/N]");
        assertThat(screen.lines()).anyMatch(it -> it.matches("rooms.csv +1 .*"));
        screen.type("n" + ENTER).awaitText("Nada foi mudado.");
        screen.awaitLine("");

        screen.type(UP).awaitLine(line);
        screen.clearTo(line).type(ENTER).awaitText("Fazer isso? [s/N]");
        screen.type(CTRL_C).awaitText("Nada foi mudado.");
        screen.awaitLine("");

        screen.type(UP).awaitLine(line);
        screen.clearTo(line).type(ENTER).awaitText("Fazer isso? [s/N]");
        screen.type("s" + ENTER).awaitText("Importado: revisão");
        screen.awaitLine("");
    }

    private static void keepsALineToItself(ShellScreen screen) {
        screen.type(" ajuda status" + ENTER).awaitText("status --json");
        screen.awaitLine("");
        screen.type(UP).awaitLine("cadastro importar \"Minha rede/");
        screen.type(CTRL_C).awaitLine("");
    }

    private void writeImport() throws IOException {
        Path network = Files.createDirectory(folder.resolve("Minha rede"));
        Files.writeString(network.resolve("rooms.csv"), "location,name\nSavassi,Sala 9\n");
    }

    /** From nothing to a conflict that is decided, and back: what an admin does in the first hour. */
    @Test
    void anAdminsFirstHour() throws Exception {
        ShellJar jar = new ShellJar(
                Path.of(System.getProperty("agendador.jar")), UnpackedPostgres.home(folder.resolve("first-hour")));
        try (ShellScreen screen = ShellScreen.start(jar, folder)) {
            screen.awaitLine("");
            says(screen, "status", "Ainda não há cadastro.");
            says(screen, "sistema demo", "O que digitar agora:");
            says(screen, "escala gerar --trabalho 2000", "Para ver: escala mostrar --proposta");
            says(screen, "escala mostrar --proposta ultima --semana 2 --local Savassi", "── Savassi ──");
            assertThat(screen.lines())
                    .anyMatch(it -> it.matches(".*seg .*ter .*qua .*"))
                    .anyMatch(it -> it.matches("Sala 1 .*\\p{Lu}\\p{Ll}+.*\\p{Lu}\\p{Ll}+.*"));
            says(screen, "escala propostas", "pendente");
            says(screen, "escala aprovar ultima --sim", "Para desfazer: escala desfazer");
            says(screen, "prompt \"Refaça a semana 2 priorizando turno da manhã para Ana\"", "1  Aprovar");
            says(screen, "prompt escolher 1", "está em vigor");
            says(screen, "agenda vincular --sim", "criada");
            says(screen, "status", "ainda não foram lidas: serão na próxima rodada");
            screen.clearTo("")
                    .type("agenda publicar --motivo combinado" + ENTER)
                    .awaitText("Fazer isso? [s/N]");
            screen.type("s" + ENTER).awaitText("está concluída");
            screen.awaitLine("");
            screen.clearTo("").type("agenda emulador" + ENTER).awaitText("Enter para fechar:");
            new CalendarVisitor(address(screen)).deleteAnEvent("Ana");
            screen.type(ENTER).awaitText("não estão mais no navegador");
            screen.awaitLine("");
            says(screen, "agenda sincronizar --forcar", "Ana Moura");
            says(screen, "status", "1 conflito de agenda espera decisão");
            says(screen, "agenda conflitos --reverter 1 --sim --motivo engano", "revertido por");
            says(screen, "agenda conflitos", "Nenhum conflito");
            says(screen, "escala desfazer --sim", "Feito (");
            screen.type("sair" + ENTER);
            assertThat(screen.end()).isZero();
        }
    }

    /** On a clear screen, so that no older answer counts. */
    private static void says(ShellScreen screen, String line, String answer) {
        screen.clearTo("").type(line + ENTER).awaitText(answer);
        screen.awaitLine("");
    }

    private static String address(ShellScreen screen) {
        return Pattern.compile("http://\\S+")
                .matcher(String.join("\n", screen.lines()))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }
}
