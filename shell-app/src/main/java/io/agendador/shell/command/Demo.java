package io.agendador.shell.command;

import io.agendador.planning.Effort;
import io.agendador.planning.Plan;
import io.agendador.present.TextTable;
import io.agendador.present.WeekGrids;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.NetworkKeeping;
import io.agendador.review.Proposals;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterStore;
import io.agendador.roster.Assignment;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Slot;
import io.agendador.roster.Week;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Shows the main job from end to end: the example network, four weeks planned, checked, explained and stored. */
final class Demo implements ShellCommand {

    private static final Duration SEARCH = Duration.ofSeconds(2);
    private static final int WEEKS = 4;
    private static final int MOST_GAPS = 20;

    private final Desk desk;
    private final Loading loading;
    private final Proposals proposals;

    /** One step in JSON. */
    record Step(String step, long milliseconds) {}

    /** The demo in JSON. */
    record View(String network, ProposalView proposal, List<FindingView> findings, List<Step> steps) {}

    /** Loads the network as that author; empty where there is another one. */
    interface Loading {
        Optional<NetworkKeeping.Taken> load(Author author);
    }

    Demo(Desk desk, Loading loading, Proposals proposals) {
        this.desk = desk;
        this.loading = loading;
        this.proposals = proposals;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of("sistema demo", "system demo");
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        StopWatch watch = new StopWatch(desk);
        Optional<RosterStore.Snapshot> before = desk.reports().network();
        watch.lap("demo.step.database");
        progress.tell(desk.texts().text("progress.reading"));
        if (loading.load(desk.author()).isEmpty()) {
            throw desk.refused(
                    ExitCode.REFUSED,
                    "demo.other",
                    before.map(it -> it.network().name()).orElse(""),
                    desk.typedBefore());
        }
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
