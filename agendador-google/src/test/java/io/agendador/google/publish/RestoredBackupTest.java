package io.agendador.google.publish;

import static io.agendador.google.publish.Stage.MONDAY;
import static io.agendador.google.publish.Stage.WEEK;
import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.emulator.Calls;
import io.agendador.mirror.Permitted;
import io.agendador.mirror.Publication.State;
import io.agendador.mirror.Published;
import io.agendador.postgres.TestDatabase;
import io.agendador.postgres.backup.Backup;
import io.agendador.postgres.backup.Backups;
import io.agendador.postgres.backup.Part;
import io.agendador.roster.Author;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a real backup was restored, Google knows more than our books. */
class RestoredBackupTest {

    private static final Author ADA = new Author("Ada", Author.Role.ADMIN, Author.Door.SHELL);

    @TempDir
    private Path folder;

    private final Stage stage = new Stage();

    @BeforeEach
    void fill() {
        stage.fill(MONDAY);
    }

    @Test
    void whatWasPublishedAfterTheBackupIsTakenOnAndNotWrittenTwice() {
        Backup backup = backup();
        stage.publish(WEEK);

        restore(backup);

        assertThat(stage.published(WEEK).state()).isEqualTo(State.DONE);
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
        nothingIsWritten();
    }

    @Test
    void whatWasPublishedBeforeTheBackupIsKnown() {
        stage.publish(WEEK);
        Backup backup = backup();
        stage.assign(stage.first(), stage.caio);

        restore(backup);

        nothingIsWritten();
        assertThat(stage.showing(WEEK)).isEqualTo(stage.wanted(WEEK));
    }

    private void nothingIsWritten() {
        Calls before = stage.calls();
        assertThat(stage.publish(WEEK)).isInstanceOf(Published.Nothing.class);
        assertThat(stage.calls().since(before).http()).isZero();
    }

    private Backup backup() {
        return done(backups().write(folder, ADA)).orElseThrow();
    }

    private void restore(Backup backup) {
        done(backups().restore(backup.file(), ADA, "test"));
    }

    private static <T> T done(Permitted<T> permitted) {
        return ((Permitted.Done<T>) permitted).result();
    }

    private Backups backups() {
        Optional<String> schema = stage.ports
                .tables()
                .within(sql -> Optional.ofNullable(sql.fetchValue("select current_schema()"))
                        .map(String::valueOf));
        return new Backups(
                TestDatabase.embedded().dataSource(), List.of(Part.roster(schema.orElseThrow())), stage.clock);
    }
}
