package io.agendador.shell.command;

import io.agendador.exchange.CsvFolder;
import io.agendador.exchange.DemoNetwork;
import io.agendador.planning.Effort;
import io.agendador.planning.Plan;
import io.agendador.present.TextTable;
import io.agendador.present.WeekGrids;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.Consent;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterStore;
import io.agendador.roster.Assignment;
import io.agendador.roster.Network;
import io.agendador.roster.NetworkId;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** Shows the main job from end to end: the example network, four weeks planned, checked, explained and stored. */
final class Demo implements ShellCommand {

    /** Never another network's: what is stored under it came from here. */
    static final NetworkId ID =
            new NetworkId(UUID.nameUUIDFromBytes("agendador/demo".getBytes(StandardCharsets.UTF_8)));

    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final Duration SEARCH = Duration.ofSeconds(2);
    private static final int WEEKS = 4;
    private static final int MOST_GAPS = 20;

    private final Desk desk;
    private final NetworkKeeping keeping;
    private final Proposals proposals;
    private final Supplier<UUID> ids;

    /** One step in JSON. */
    record Step(String step, long milliseconds) {}

    /** The demo in JSON. */
    record View(String network, ProposalView proposal, List<FindingView> findings, List<Step> steps) {}

    /** {@code keeping}: begins with a network of {@link #ID} where none is stored. */
    Demo(Desk desk, NetworkKeeping keeping, Proposals proposals, Supplier<UUID> ids) {
        this.desk = desk;
        this.keeping = keeping;
        this.proposals = proposals;
        this.ids = ids;
    }

    /** What the demo's import begins with. */
    static Network start() {
        return Network.empty(ID, "Demo", ZONE);
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("sistema demo", "system demo");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        StopWatch watch = new StopWatch(desk);
        refuseAnotherNetwork();
        watch.lap("demo.step.database");
        progress.tell(desk.texts().text("progress.reading"));
        load();
        watch.lap("demo.step.load");
        progress.tell(desk.texts().text("progress.planning"));
        RosterReport report = plan(progress);
        watch.lap("demo.step.plan");
        Network network = report.base().network();
        View view = new View(
                network.name(),
                ProposalView.of(desk, report, Objects.requireNonNull(report.proposal())),
                report.findings().stream()
                        .map(it -> FindingView.of(network, desk.sentences(network), it))
                        .toList(),
                watch.laps);
        return Answer.done(view, page -> lines(view, report, page, watch));
    }

    private void refuseAnotherNetwork() {
        desk.reports()
                .network()
                .map(RosterStore.Snapshot::network)
                .filter(it -> !it.id().equals(ID))
                .ifPresent(it -> {
                    throw desk.refused(ExitCode.REFUSED, "demo.other", it.name(), desk.typedBefore());
                });
    }

    /** Lines that decisions made since stand against are left out: the demo never undoes what somebody tried. */
    private void load() {
        LocalDate today = desk.clock().instant().atZone(ZONE).toLocalDate();
        keeping.take(
                CsvFolder.of(DemoNetwork.at(today), ids),
                NetworkKeeping.Mode.PARTIAL,
                Consent.given(desk.author(), "demo"));
    }

    private RosterReport plan(Progress progress) {
        Week first = Week.coming(desk.today(desk.base().network()));
        Generation generation = new Generation(first, WEEKS, List.of(), false, 1, Effort.within(SEARCH));
        return desk.proposed(proposals, generation, true, progress);
    }

    private List<String> lines(View view, RosterReport report, Answer.Page page, StopWatch watch) {
        LocalDate today = desk.today(report.base().network());
        List<String> lines = new ArrayList<>(new RosterShow.Grids(desk, report, today, null)
                .lines(WeekGrids.View.ROOM, report.period(), WeekGrids.Filter.ALL, page));
        lines.add("");
        lines.addAll(view.proposal().lines(desk, report, page, MOST_GAPS));
        lines.add("");
        lines.addAll(FindingList.overview(desk, view.findings(), page, FindingList.FEW));
        watch.lap("demo.step.show");
        lines.add("");
        lines.addAll(steps(view.steps()).lines(page.width(), page.colours()));
        lines.add("");
        lines.addAll(next(report).lines().toList());
        return lines;
    }

    private TextTable steps(List<Step> steps) {
        TextTable table = TextTable.of(desk.texts().text("columns.steps").split(";", -1));
        steps.forEach(it -> table.row(it.step(), it.milliseconds() + " ms"));
        return table;
    }

    /** Exactly what to type: the slot to ask about is the first gap, else the first assignment. */
    private String next(RosterReport report) {
        Proposal proposal = Objects.requireNonNull(report.proposal());
        Slot slot = proposal.plan().gaps().stream()
                .map(Plan.GapReasons::slot)
                .findFirst()
                .or(() -> proposal.plan().assignments().stream()
                        .map(Assignment::slot)
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("the demo network has no openings"));
        return desk.texts()
                .text(
                        "demo.next",
                        desk.typedBefore(),
                        Desk.shortId(proposal.id()),
                        report.base().network().roomName(slot.room()),
                        slot.date().toString(),
                        desk.texts().word(slot.shift()));
    }

    /** How long each step took. */
    private static final class StopWatch {

        private final Desk desk;
        private final List<Step> laps = new ArrayList<>();
        private long since;

        StopWatch(Desk desk) {
            this.desk = desk;
            since = desk.clock().millis();
        }

        void lap(String key) {
            long now = desk.clock().millis();
            laps.add(new Step(desk.texts().text(key), now - since));
            since = now;
        }
    }
}
