package io.agendador.shell.command;

import io.agendador.planning.Planner;
import io.agendador.present.Decisions;
import io.agendador.present.Sentences;
import io.agendador.present.Texts;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.NameSearch;
import io.agendador.review.Outcome;
import io.agendador.review.ProposalStore;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.review.RosterStore;
import io.agendador.roster.Author;
import io.agendador.roster.Location;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Professional;
import io.agendador.roster.Room;
import io.agendador.roster.Shift;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.shell.line.CommandRefused;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every command has at hand.
 *
 * @param reports what is stored
 * @param texts in the reader's language
 * @param author who types
 * @param typedBefore what a person types before a command's name, with a space at its end; empty within the shell
 */
public record Desk(RosterReports reports, Texts texts, InstantSource clock, Author author, String typedBefore) {

    private static final int SHORT_ID = 8;
    private static final int MOST_PROPOSALS = 1000;

    /** What is stored; refused if there is no network yet. */
    public RosterStore.Snapshot base() {
        return reports.network().orElseThrow(() -> refused(ExitCode.FAILED, "desk.no-network", typedBefore));
    }

    /** The date in the network's zone. */
    public LocalDate today(Network network) {
        return clock.instant().atZone(network.zone()).toLocalDate();
    }

    /** The week of this number, 1 being the one that holds tomorrow. */
    public Week week(Network network, int number) {
        return Week.first(today(network)).plus(number - 1);
    }

    /** What completes the values of options and arguments. */
    public Offers offers() {
        return new Offers(this);
    }

    Sentences sentences(Network network) {
        return new Sentences(texts, network);
    }

    Optional<Professional> professional(Network network, Invocation invocation) {
        return invocation.text("profissional").map(it -> professional(network, it));
    }

    Professional professional(Network network, String typed) {
        NameSearch<Professional> search = new NameSearch<>(
                network.professionals(),
                it -> Stream.concat(Stream.of(it.name()), it.aliases().stream()).toList());
        return found(search, typed, "desk.professional");
    }

    Optional<Location> location(Network network, Invocation invocation) {
        return invocation.text("local").map(it -> location(network, it));
    }

    Location location(Network network, String typed) {
        return found(new NameSearch<>(network.locations(), it -> List.of(it.name())), typed, "desk.location");
    }

    /** By {@code Savassi - Sala 1}; the dash may be left out. */
    Room room(Network network, String typed) {
        NameSearch<Room> search = new NameSearch<>(
                network.rooms(),
                it -> List.of(
                        network.roomName(it.id()), network.roomName(it.id()).replace(" - ", " ")));
        return found(search, typed, "desk.room");
    }

    /** The slot that the options name; all three must be there. */
    Slot slot(Network network, Invocation invocation) {
        List.of("sala", "data", "turno").forEach(invocation::required);
        return new Slot(
                room(network, invocation.required("sala")).id(),
                invocation.date("data").orElseThrow(),
                invocation.choice("turno", Shift.class).orElseThrow());
    }

    /** What the option names: a proposal, or what is in force in these days. */
    RosterReport report(Invocation invocation, Period otherwise) {
        return invocation
                .text("proposta")
                .map(this::proposal)
                .or(() -> reports.inForce(otherwise))
                .orElseThrow(() -> refused(ExitCode.FAILED, "desk.no-network", typedBefore));
    }

    /** The proposal that a search makes, looked at. */
    RosterReport proposed(Proposals proposals, Generation generation, boolean keep, ShellCommand.Progress progress) {
        Outcome outcome = proposed(proposals, Draft.of(generation), Proposal.Kind.GENERATION, keep, progress);
        if (outcome instanceof Outcome.Shown shown) {
            return reports.of(shown.proposal()).orElseThrow();
        }
        Decisions decisions = new Decisions(texts, base().network());
        String sentences = ((Outcome.Refused) outcome)
                .refusals().stream().map(decisions::refusal).collect(Collectors.joining(" "));
        throw new CommandRefused(ExitCode.REFUSED, sentences);
    }

    private String searching(Planner.Stage stage) {
        String line = texts.text("progress.search", stage.best().toString(), stage.work());
        return stage.improving() == null
                ? line
                : line + " " + texts.text("progress.improving", texts.word(stage.improving()));
    }

    /** What comes of proposing the draft. */
    Outcome proposed(
            Proposals proposals, Draft draft, Proposal.Kind kind, boolean keep, ShellCommand.Progress progress) {
        return proposals
                .propose(draft, kind, author, keep, stage -> progress.tell(searching(stage)))
                .orElseThrow(() -> refused(ExitCode.FAILED, "desk.no-network", typedBefore));
    }

    /** The latest ones, newest first, at most this many (1…1,000). */
    List<ProposalStore.Summary> proposals(int most) {
        return reports.proposals(most, clock.instant());
    }

    /** By the beginning of its id; or the latest one, of those that wait for a decision if there are any. */
    RosterReport proposal(String typed) {
        String wanted = NameSearch.plain(typed);
        List<ProposalStore.Summary> known = proposals(MOST_PROPOSALS);
        List<ProposalStore.Summary> found = List.of("ultima", "latest").contains(wanted)
                ? latest(known).stream().toList()
                : known.stream()
                        .filter(it -> it.id().toString().startsWith(wanted))
                        .limit(2)
                        .toList();
        if (found.size() != 1) {
            String key =
                    known.isEmpty() ? "desk.no-proposal" : found.isEmpty() ? "desk.proposal" : "desk.proposal.many";
            throw refused(ExitCode.USAGE, key, typed, typedBefore);
        }
        return reports.of(found.get(0).id())
                .orElseThrow(() -> refused(ExitCode.STALE, "desk.proposal", typed, typedBefore));
    }

    private static Optional<ProposalStore.Summary> latest(List<ProposalStore.Summary> known) {
        return known.stream()
                .filter(it -> it.status() == Proposal.Status.PENDING)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /** The option as the reader types it. */
    String typed(Syntax.Option option) {
        return option.typed(texts);
    }

    /** The options as the reader types them. */
    String typed(Stream<Syntax.Option> options) {
        return options.map(this::typed).collect(Collectors.joining(", "));
    }

    String inOwnWords(String portuguese, String english) {
        return texts.locale().equals(Locale.ENGLISH) ? english : portuguese;
    }

    /** How people type a proposal's id. */
    static String shortId(Object id) {
        return id.toString().substring(0, SHORT_ID).toLowerCase(Locale.ROOT);
    }

    /** A refusal in the reader's language. */
    public CommandRefused refused(ExitCode code, String key, Object... arguments) {
        return new CommandRefused(code, texts.text(key, arguments));
    }

    private <T> T found(NameSearch<T> search, String typed, String key) {
        return search.find(typed)
                .orElseThrow(() -> search.nearest(typed)
                        .map(it -> refused(ExitCode.USAGE, key + ".near", typed, it))
                        .orElseGet(() -> refused(ExitCode.USAGE, key, typed)));
    }
}
