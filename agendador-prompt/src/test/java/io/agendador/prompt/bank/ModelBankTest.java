package io.agendador.prompt.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.agendador.prompt.bank.BankedPrompt.Outcome;
import io.agendador.prompt.openai.InMemoryTokenLedger;
import io.agendador.prompt.openai.OpenAiEnvironment;
import io.agendador.prompt.openai.OpenAiExecutor;
import io.agendador.prompt.openai.OpenAiSettings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A language model against the bank: whichever the environment names, as {@code .env.example} says. */
class ModelBankTest {

    @Test
    void aModelDoesNothingThatNobodyAskedFor() {
        OpenAiSettings settings = OpenAiEnvironment.of(System.getenv()).settings();
        assumeThat(settings).as("no model is named in AGENDADOR_OPENAI_*").isNotNull();
        List<BankedPrompt> bank = BankedPrompt.in(Path.of("src/test/resources/prompts"));
        try (OpenAiExecutor executor = OpenAiExecutor.of(settings, InstantSource.system(), new InMemoryTokenLedger())) {
            BankReport report = BankReport.of(executor, bank, DemoPeople.network(), System::nanoTime);
            System.out.println(report);
            report.misses().forEach(System.out::println);
            assertThat(report.lines(BankedPrompt.Kind.NOT_OURS, Outcome.SILENTLY_WRONG))
                    .isEmpty();
        }
    }
}
