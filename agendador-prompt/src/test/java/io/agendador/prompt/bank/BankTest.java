package io.agendador.prompt.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.prompt.bank.BankedPrompt.Kind;
import io.agendador.prompt.bank.BankedPrompt.Outcome;
import io.agendador.prompt.offline.OfflineInterpreter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The offline interpreter against the bank; the report is printed, times are not judged. */
class BankTest {

    private static final Path FOLDER = Path.of("src/test/resources/prompts");

    private static BankReport report;

    @BeforeAll
    static void readsTheBank() {
        List<BankedPrompt> bank = BankedPrompt.in(FOLDER);
        report = BankReport.of(new OfflineInterpreter(), bank, DemoPeople.network(), System::nanoTime);
        System.out.println(report);
        report.misses().forEach(System.out::println);
    }

    @Test
    void theBankHoldsEnoughOfEachKind() {
        assertThat(report.count(Kind.CLEAR)).isGreaterThan(300);
        assertThat(report.count(Kind.MUST_ASK)).isGreaterThan(50);
        assertThat(report.count(Kind.NOT_OURS)).isGreaterThan(50);
    }

    @Test
    void nothingIsReadWronglyWithoutAQuestion() {
        assertThat(report.silentlyWrong()).isEmpty();
    }

    @Test
    void ofTheClearPromptsNinetySevenInAHundredAreReadWithoutAQuestion() {
        assertThat(100 * report.lines(Kind.CLEAR, Outcome.RIGHT).size())
                .isGreaterThanOrEqualTo(97 * (int) report.count(Kind.CLEAR));
    }

    @Test
    void whatIsAmbiguousIsAskedAndWhatIsNotOursIsNeverDone() {
        assertThat(Stream.of(Kind.MUST_ASK, Kind.NOT_OURS)
                        .flatMap(kind -> Stream.of(Outcome.ASKED, Outcome.DECLINED, Outcome.FAILED)
                                .flatMap(it -> report.lines(kind, it).stream())))
                .isEmpty();
    }
}
