package io.agendador.prompt.openai;

import io.agendador.present.Texts;
import io.agendador.prompt.reading.Prompt;
import io.agendador.prompt.reading.PromptExecutor;
import io.agendador.prompt.reading.Reading;
import io.agendador.prompt.reading.Reading.Declined;
import io.agendador.prompt.reading.Reading.Failed;
import io.agendador.prompt.reading.Usage;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Lets a language model read prompts. It sends the names of people and places, the dates of the horizon and the prompt;
 * what comes back is checked here, always, and can only become a command about what exists and was named.
 *
 * <p>A reading takes at most the settings' time-out. Safe for many threads; holds connections until it is closed.
 */
public final class OpenAiExecutor implements PromptExecutor, AutoCloseable {

    private final OpenAiSettings settings;
    private final InstantSource clock;
    private final TokenLedger ledger;
    private final Model model;
    private final Attempts attempts;

    OpenAiExecutor(OpenAiSettings settings, InstantSource clock, TokenLedger ledger, Model model, Pause pause) {
        this.settings = settings;
        this.clock = clock;
        this.ledger = ledger;
        this.model = model;
        this.attempts = new Attempts(model, settings.timeout(), settings.retries(), clock, pause);
    }

    /**
     * One for these settings; asks nothing yet.
     *
     * @param clock for the budget's day and what a reading takes
     * @param ledger what the budget is counted in; readings that run at once may overrun it by what they cost
     */
    public static OpenAiExecutor of(OpenAiSettings settings, InstantSource clock, TokenLedger ledger) {
        return new OpenAiExecutor(
                settings, clock, ledger, OpenAiModel.of(settings), time -> Thread.sleep(time.toMillis()));
    }

    @Override
    public Reading read(Prompt prompt) {
        Instant start = clock.instant();
        LocalDate day = LocalDate.ofInstant(start, prompt.network().zone());
        if (ledger.spent(day) >= settings.tokensPerDay()) {
            return failed(prompt, Trouble.BUDGET, settings.tokensPerDay());
        }
        try {
            Answer answer = attempts.ask(Questions.about(prompt));
            ledger.add(day, answer.usage().tokens());
            return reading(prompt, answer).at(usage(answer, start));
        } catch (ModelException e) {
            return failed(prompt, e).at(new Usage(0, 0, millisSince(start)));
        }
    }

    @Override
    public String name() {
        return "openai";
    }

    /** The model's name, and what tells the instructions of one release from those of another. */
    @Override
    public String version() {
        return settings.model() + "/" + Questions.version();
    }

    @Override
    public void close() {
        model.close();
    }

    private static Reading reading(Prompt prompt, Answer answer) {
        return switch (answer.end()) {
            case WHOLE -> AnswerReading.of(prompt, answer.text());
            case CUT -> failed(prompt, Trouble.CUT);
            case STRANGE -> failed(prompt, Trouble.MALFORMED);
            case REFUSED -> new Declined(texts(prompt).text("refused"));
        };
    }

    private Failed failed(Prompt prompt, ModelException e) {
        Duration wait = e.retryAfter() == null ? settings.timeout() : e.retryAfter();
        long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
        return failed(prompt, e.trouble(), seconds);
    }

    private static Failed failed(Prompt prompt, Trouble trouble, Object... arguments) {
        return new Failed(texts(prompt).text("failed." + trouble, arguments), trouble.retriable());
    }

    private static Texts texts(Prompt prompt) {
        return OpenAiTexts.in(prompt.locale());
    }

    private Usage usage(Answer answer, Instant start) {
        Usage tokens = answer.usage();
        return new Usage(tokens.inputTokens(), tokens.outputTokens(), millisSince(start));
    }

    private long millisSince(Instant start) {
        return Math.max(0, Duration.between(start, clock.instant()).toMillis());
    }
}
