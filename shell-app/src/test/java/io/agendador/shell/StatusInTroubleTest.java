package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.postgres.local.UnpackedPostgres;
import io.agendador.shell.ShellJar.Ended;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusInTroubleTest {

    @TempDir
    private Path folder;

    @Test
    void aPartThatCannotBeAskedIsToldInItsPlaceAndTheOthersAreToldAllTheSame() {
        Map<String, String> wrong = Map.of("GOOGLE_CALENDAR_USER_LIMIT", "muitas");
        try (ShellSession shell = ShellSession.with(UnpackedPostgres.home(folder.resolve("home")), wrong)) {
            assertThat(shell.run("cadastro", "adicionar", "profissional", "Lia", "--sim")
                            .code())
                    .isZero();

            Ended status = shell.run("status");

            assertThat(status.code()).as(status.err()).isZero();
            assertThat(status.out())
                    .contains("! GOOGLE_CALENDAR_USER_LIMIT")
                    .contains("Não há nenhum backup.")
                    .contains("jobs listar");
        }
    }
}
