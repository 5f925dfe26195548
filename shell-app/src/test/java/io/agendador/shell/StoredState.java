package io.agendador.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** What is stored: the revision, and all that an export holds. */
record StoredState(long revision, List<String> files) {

    /** By a session of this process that exports it to this folder. */
    static StoredState of(ShellSession shell, Path target) {
        ShellJar.Ended exported = shell.run("cadastro", "exportar", target.toString(), "--json");
        assertThat(exported.code()).as(exported.err()).isZero();
        return new StoredState(
                shell.run("status", "--json").json().get("revision").asLong(), ShellJar.contents(target));
    }

    /** By a run that exports it to this folder. */
    static StoredState of(ShellJar shell, Path target) {
        ShellJar.Ended status = shell.script("cadastro exportar \"" + target + "\" --json", "status --json");
        assertThat(status.code()).as(status.err()).isZero();
        String json = status.out().substring(status.out().indexOf("}") + 1);
        return new StoredState(
                new ShellJar.Ended(0, json, "").json().get("revision").asLong(), ShellJar.contents(target));
    }
}
