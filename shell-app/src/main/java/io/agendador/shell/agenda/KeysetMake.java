package io.agendador.shell.agenda;

import io.agendador.google.access.TokenVault;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;

/** Makes what seals refresh tokens in the database. It is shown once and kept nowhere. */
final class KeysetMake implements ShellCommand {

    /** What was made, in JSON: Tink's keyset as one text. */
    record View(String keyset) {}

    @Override
    public Syntax syntax() {
        return Syntax.of("agenda chaveiro", "calendar keyset");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        String keyset = TokenVault.newKeyset();
        return Answer.done(new View(keyset), page -> List.of(keyset));
    }
}
