package io.agendador.examples.operations;

import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.catalogue.CatalogueFile;
import io.agendador.jobs.catalogue.Profile;
import io.agendador.jobs.catalogue.Timing;
import io.agendador.jobs.timeline.ScheduleDocument;
import io.agendador.present.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What all commands work with: the operation, the language, the time. */
final class Desk {

    /** A Wednesday, for what must not change with the day on which it is asked. */
    static final LocalDate REFERENCE = LocalDate.of(2026, 11, 25);

    private final CatalogueFile operation = Operation.read();
    private final Texts texts;
    private final InstantSource clock;
    private final LongSupplier ticker;
    private final boolean colours;

    /** With a ticker of nanoseconds, for how long something took. */
    Desk(Texts texts, InstantSource clock, LongSupplier ticker, boolean colours) {
        this.texts = texts.with(Desk.class, "operations");
        this.clock = clock;
        this.ticker = ticker;
        this.colours = colours;
    }

    InstantSource clock() {
        return clock;
    }

    long nanos() {
        return ticker.getAsLong();
    }

    Texts texts() {
        return texts;
    }

    /** The same words as picocli wants them: the options' descriptions by name. */
    ResourceBundle words() {
        String file = "operations_" + texts.locale() + ".properties";
        try (InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(file))) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean colours() {
        return colours;
    }

    List<Profile> profiles() {
        return operation.profiles();
    }

    Catalogue in(Profile profile) {
        return profile.over(operation.catalogue());
    }

    ScheduleDocument.Named named(String profile) {
        return new ScheduleDocument.Named(profile, catalogue(profile));
    }

    /** The operation in that profile. */
    Catalogue catalogue(String profile) {
        return catalogue(operation, profile);
    }

    /** A file's catalogue in that profile; as it is if none is named. */
    Catalogue catalogue(CatalogueFile file, @Nullable String profile) {
        if (profile == null) {
            return file.catalogue();
        }
        String names =
                String.join(", ", file.profiles().stream().map(Profile::name).toList());
        return file.profile(profile)
                .orElseThrow(() -> new WrongInputException(texts.text("wrong.profile", profile, names)))
                .over(file.catalogue());
    }

    /** The day that was asked for; else this one. */
    LocalDate day(@Nullable String text, @Nullable LocalDate otherwise) {
        if (text == null) {
            return otherwise == null ? LocalDate.ofInstant(clock.instant(), Timing.USUAL_ZONE) : otherwise;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new WrongInputException(texts.text("wrong.day", text));
        }
    }
}
