package io.agendador.shell.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.agendador.google.CalendarConsent;
import io.agendador.mirror.Permitted;
import io.agendador.proposal.Refusal;
import io.agendador.roster.Author;
import io.agendador.roster.Author.Door;
import io.agendador.roster.Author.Role;
import io.agendador.shell.command.DemoShell;
import io.agendador.shell.command.Desk;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A refresh token that is typed, or stands in the environment. */
class AuthoriseTest implements CalendarConsent {

    private final DemoShell.WithCalendars shell = DemoShell.approved();
    private final List<String> kept = new ArrayList<>();
    private Authorised possible = Authorised.KEPT;
    private @Nullable String offered;

    @Test
    void whatIsTypedIsKeptAndNotShown() {
        Terminal terminal = terminal(Role.ADMIN).answering(" 1//new ");
        assertThat(terminal.run("agenda", "autorizar")).as(terminal.err()).isZero();
        assertThat(kept).containsExactly("1//new");
        assertThat(terminal.out() + terminal.err())
                .contains("agenda sincronizar")
                .doesNotContain("1//new");
    }

    @Test
    void whatTheEnvironmentOffersIsKeptWithoutAQuestion() {
        offered = "1//offered";
        Terminal terminal = terminal(Role.ADMIN);
        assertThat(terminal.run("agenda", "autorizar", "--json")).isZero();
        assertThat(kept).containsExactly("1//offered");
        assertThat(terminal.out()).contains("KEPT").doesNotContain("1//");
    }

    @Test
    void whereNobodyTypesItItIsMissing() {
        Terminal terminal = terminal(Role.ADMIN);
        assertThat(terminal.run("agenda", "autorizar")).isEqualTo(2);
        assertThat(terminal.err()).contains("GOOGLE_CALENDAR_NEW_REFRESH_TOKEN");
        assertThat(terminal.answering(" ").run("agenda", "autorizar")).isEqualTo(2);
        assertThat(terminal.run("agenda", "autorizar", "1//typed")).isEqualTo(2);
        assertThat(kept).isEmpty();
    }

    @Test
    void onlyAnAdminMay() {
        Terminal terminal = terminal(Role.COORDINATOR).answering("1//new");
        assertThat(terminal.run("agenda", "autorizar")).isEqualTo(4);
        assertThat(kept).isEmpty();
    }

    @Test
    void saysWhatIsMissingWhereItCannotBeKept() {
        possible = Authorised.NO_KEYSET;
        Terminal terminal = terminal(Role.ADMIN).answering("1//new");
        assertThat(terminal.run("agenda", "autorizar")).isEqualTo(1);
        assertThat(terminal.err()).contains("GOOGLE_CALENDAR_KEYSET");
        possible = Authorised.NO_PERSON;
        assertThat(terminal.run("agenda", "autorizar")).isEqualTo(1);
        assertThat(terminal.err()).contains("GOOGLE_CALENDAR_CLIENT_ID");
        assertThat(kept).isEmpty();
    }

    private Terminal terminal(Role role) {
        Desk desk =
                new Desk(shell.reports(), shell.texts(), DemoShell.WEDNESDAY, new Author("Lia", role, Door.SHELL), "");
        return new Terminal(
                List.of(new CalendarAuthorise(new CalendarDesk(desk, shell.mirror()), this)),
                shell.texts(),
                failure -> new CommandRefused(ExitCode.FAILED, String.valueOf(failure)),
                false);
    }

    @Override
    public Authorised authorisable() {
        return possible;
    }

    @Override
    public Optional<String> offered() {
        return Optional.ofNullable(offered);
    }

    @Override
    public Permitted<Authorised> authorise(String refreshToken, Author author) {
        if (!author.role().includes(Role.ADMIN)) {
            return new Permitted.Refused<>(Refusal.of(Refusal.Rule.ROLE, Role.ADMIN, author.role()));
        }
        kept.add(refreshToken);
        return new Permitted.Done<>(possible);
    }
}
