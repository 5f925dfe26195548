package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.jobs.catalogue.Catalogue;
import io.agendador.jobs.clinic.ClinicCatalogue;
import io.agendador.jobs.desk.DeskOutcome;
import io.agendador.jobs.desk.DeskSentences;
import io.agendador.jobs.desk.JobDesk;
import io.agendador.jobs.desk.JobLook;
import io.agendador.jobs.desk.ManualRun;
import io.agendador.jobs.health.Health;
import io.agendador.jobs.ledger.Pause;
import io.agendador.mirror.CalendarMirror;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.MirrorCalendar;
import io.agendador.mirror.Permitted;
import io.agendador.mirror.SyncReport;
import io.agendador.present.CalendarCondition;
import io.agendador.present.CalendarTable;
import io.agendador.present.Decisions;
import io.agendador.present.Texts;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author.Role;
import io.agendador.roster.Network;
import io.agendador.rule.Inconsistency.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How everything stands, for everybody; for admins, calendars and jobs, and control of them. */
final class Status {

    private static final String SYNC = "sync";
    private static final String PAUSE = "jobs-pause";
    private static final String RESUME = "jobs-resume";
    private static final String JOBS = "jobs";
    private static final String RUN = "job-run";

    private final ChatParts parts;
    private final CalendarMirror mirror;
    private final RosterReports reports;
    private final Texts texts;

    Status(ChatParts parts) {
        this.parts = parts;
        mirror = parts.mirror();
        reports = parts.agendador().reports();
        texts = ChatTexts.over(parts.texts());
    }

    Command command() {
        return new Command(
                "status",
                Role.VIEWER,
                this::show,
                Map.of(
                        SYNC, this::sync,
                        PAUSE, this::pause,
                        RESUME, this::resume,
                        JOBS, this::jobs,
                        RUN, this::run));
    }

    private void show(Turn turn, Scene scene, String rest) {
        boolean admin = turn.author().role().includes(Role.ADMIN);
        List<String> lines = new ArrayList<>(roster(scene));
        lines.addAll(calendars(scene, admin));
        if (admin) {
            lines.addAll(runtime(scene.network()));
        }
        Post post = Post.text(Lines.listed(Rich.EMPTY.bold(scene.network().name()), lines));
        turn.answer(admin ? post.row(sync(), offer(JOBS)).row(offer(PAUSE), offer(RESUME)) : post);
    }

    private Offer sync() {
        return offer(SYNC);
    }

    private Offer offer(String kind) {
        return Offer.of(texts.text("chat.status." + kind), kind, "");
    }

    private List<String> roster(Scene scene) {
        RosterReport report = reports.inForce(scene.horizon()).orElseThrow();
        return List.of(texts.text(
                "chat.status.roster",
                texts.shortDate(scene.horizon().from()),
                texts.shortDate(scene.horizon().to()),
                report.roster().within(scene.horizon()).assignments().size(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING)));
    }

    private List<String> calendars(Scene scene, boolean admin) {
        List<CalendarState> states = mirror.calendars();
        List<String> lines = new ArrayList<>(List.of(texts.text(
                "chat.status.calendars", states.size(), mirror.openConflicts().size())));
        if (admin) {
            lines.addAll(new CalendarTable(texts, scene.network(), scene.now())
                    .attention(CalendarCondition.of(states, scene.now())));
        }
        return lines;
    }

    private List<String> runtime(Network network) {
        Health health =
                new Health(key(network), catalogue(network), parts.ledger(), Health.Sources.NONE, parts.texts());
        boolean paused = look(network).controls().pause(Pause.Scope.ALL, "").isPresent();
        return List.of(
                texts.text(
                        "chat.status.health",
                        texts.text("chat.health."
                                + health.report(parts.clock().instant()).jobs().status())),
                texts.text(paused ? "chat.status.paused" : "chat.status.running"));
    }

    /** Every calendar, at once. */
    private void sync(Turn turn, Scene scene, String argument) {
        String acknowledged = turn.acknowledge(Post.text(Rich.of(texts.text("chat.working"))));
        List<SyncReport> read = new ArrayList<>();
        for (MirrorCalendar it : mirror.calendars().stream()
                .map(CalendarState::calendar)
                .sorted()
                .toList()) {
            Permitted<SyncReport> permitted = mirror.force(it, null, turn.author());
            if (permitted instanceof Permitted.Refused<SyncReport> no) {
                String why = new Decisions(texts, scene.network()).refusal(no.refusal());
                turn.answer(Post.text(Rich.of(why)).insteadOf(acknowledged));
                return;
            }
            read.add(((Permitted.Done<SyncReport>) permitted).result());
        }
        long failed = read.stream()
                .filter(it -> it.result() != SyncReport.Result.DONE)
                .count();
        int conflicts = read.stream().mapToInt(SyncReport::conflicts).sum();
        turn.answer(Post.text(Rich.of(texts.text("chat.status.synced", read.size(), failed, conflicts)))
                .insteadOf(acknowledged));
    }

    private void pause(Turn turn, Scene scene, String argument) {
        done(turn, desk(scene).pause(Pause.Scope.ALL, "", texts.text("chat.status.why"), turn.author()), PAUSE);
    }

    private void resume(Turn turn, Scene scene, String argument) {
        done(turn, desk(scene).resume(Pause.Scope.ALL, "", Optional.empty(), turn.author()), RESUME);
    }

    /** One button for each job. */
    private void jobs(Turn turn, Scene scene, String argument) {
        List<Offer> offers = catalogue(scene.network()).jobs().stream()
                .map(it -> Offer.of(it.name(), RUN, it.name()))
                .toList();
        turn.answer(Lines.offering(Post.text(Rich.of(texts.text("chat.status.which"))), offers, 2));
    }

    private void run(Turn turn, Scene scene, String job) {
        done(turn, desk(scene).run(ManualRun.of(parts.ids().get(), job), turn.author()), RUN);
    }

    private void done(Turn turn, DeskOutcome outcome, String kind) {
        String said = outcome instanceof DeskOutcome.Refused it
                ? new DeskSentences(parts.texts()).denial(it.denial())
                : texts.text("chat.status.done." + kind);
        turn.answer(Post.text(Rich.of(said)));
    }

    private JobDesk desk(Scene scene) {
        Network network = scene.network();
        return new JobDesk(key(network), catalogue(network), parts.ledger(), parts.clock());
    }

    private JobLook look(Network network) {
        return new JobLook(key(network), catalogue(network), parts.ledger(), parts.clock());
    }

    private static String key(Network network) {
        return network.id().toString();
    }

    private static Catalogue catalogue(Network network) {
        return ClinicCatalogue.in(network.zone());
    }
}
