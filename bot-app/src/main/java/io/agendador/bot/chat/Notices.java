package io.agendador.bot.chat;

import io.agendador.bot.telegram.Allowlist;
import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Outbox;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.jobs.alert.Alert;
import io.agendador.jobs.alert.AlertSentences;
import io.agendador.jobs.alert.AlertSink;
import io.agendador.jobs.alert.Severity;
import io.agendador.jobs.clinic.ClinicListener;
import io.agendador.mirror.CalendarState;
import io.agendador.mirror.Conflict;
import io.agendador.mirror.DailyReport;
import io.agendador.present.DailyReportText;
import io.agendador.present.Texts;
import io.agendador.review.Outcome;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What people are told unasked, each once: coordinators of proposals, of what the day's confirmation found and of
 * conflicts, with buttons that lead on; admins of alerts. In quiet hours it waits, but for what is critical. Any process
 * may tell: it is put where the one that talks finds it. Safe for many threads.
 */
public final class Notices implements ClinicListener, AlertSink {

    /** Well within the time for which it is known what was told. */
    private static final Duration NEW = Duration.ofDays(2);

    private static final int FEW = 5;
    private static final int MOST_LINES = 10;

    private final Outbox outbox;
    private final Allowlist allowed;
    private final QuietHours quiet;
    private final RosterReports reports;
    private final ProposalPictures pictures;
    private final Conflicts conflicts;
    private final Texts texts;

    /** On these parts, for those who are let in. */
    public Notices(Outbox outbox, Allowlist allowed, QuietHours quiet, ChatParts parts) {
        this.outbox = outbox;
        this.allowed = allowed;
        this.quiet = quiet;
        reports = parts.agendador().reports();
        texts = ChatTexts.over(parts.texts());
        pictures = new ProposalPictures(parts.clock(), texts);
        conflicts = new Conflicts(parts);
    }

    @Override
    public void generated(Outcome.Shown proposal, Duration took, Instant now) {
        if (!proposal.stored()) {
            return;
        }
        String id = proposal.proposal().id().toString();
        reports.of(proposal.proposal()).ifPresent(report -> {
            Post picture = pictures.leaf(report, 0).post();
            String title = texts.text(
                    "chat.tell.proposal",
                    texts.shortDate(proposal.proposal().period().from()),
                    texts.shortDate(proposal.proposal().period().to()));
            Post post = new Post(
                            Rich.EMPTY.bold(title).line().and(picture.text()),
                            picture.file(),
                            picture.keyboard(),
                            picture.place())
                    .row(Offer.of(texts.text("chat.proposal.open"), Proposed.OPEN, id)
                            .valid(Duration.ofDays(14)));
            tell(Role.COORDINATOR, "proposal/" + id, post, now, false);
        });
    }

    /** The alert about it tells the admins. */
    @Override
    public void refused(String job, SortedSet<LocalDate> handKept, Instant now) {}

    @Override
    public void confirmed(DailyReport report) {
        boolean found = report.wrong()
                        + report.conflicts().size()
                        + report.diverging().size()
                        + report.unread().size()
                > 0;
        scene(report.at()).filter(it -> found).ifPresent(scene -> {
            List<String> lines = new DailyReportText(texts, scene.network(), MOST_LINES).lines(report);
            Post post = Post.text(Lines.headed(Rich.EMPTY.bold(texts.text("chat.tell.daily")), lines))
                    .row(ask("gaps"), ask("conflitos"), ask("semana"));
            tell(Role.COORDINATOR, "daily/" + scene.today(), post, report.at(), false);
        });
    }

    private Offer ask(String command) {
        return Offer.of("/" + command, ChatHandler.ASK, command);
    }

    @Override
    public void written(long events) {}

    /** Each conflict by itself, unless they are many at once. */
    @Override
    public void looked(List<CalendarState> calendars, List<Conflict> open, Instant now) {
        List<Conflict> fresh =
                open.stream().filter(it -> it.foundAt().isAfter(now.minus(NEW))).toList();
        if (fresh.isEmpty()) {
            return;
        }
        scene(now).ifPresent(scene -> {
            if (fresh.size() > FEW) {
                Post post = Post.text(Rich.of(texts.text("chat.tell.conflicts", fresh.size())))
                        .row(ask("conflitos"));
                String newest = fresh.get(fresh.size() - 1).id().toString();
                tell(Role.COORDINATOR, "conflicts/" + newest, post, now, false);
            } else {
                fresh.forEach(it ->
                        tell(Role.COORDINATOR, "conflict/" + it.id(), conflicts.post(scene, it, true), now, false));
            }
        });
    }

    @Override
    public void tell(Alert alert) {
        scene(alert.at()).ifPresent(scene -> {
            String words = new AlertSentences(texts, scene.network().zone()).of(alert);
            String what = alert.concern().kind() + "/" + alert.concern().subject();
            String key = "alert/" + what + "/" + alert.at().toEpochMilli() + (alert.recovered() ? "/over" : "");
            Post post = Post.text(Rich.of(words)).row(ask("status"));
            tell(Role.ADMIN, key, post, alert.at(), alert.severity() == Severity.CRITICAL);
        });
    }

    private Optional<Scene> scene(Instant now) {
        return reports.network().map(it -> new Scene(it.network(), now));
    }

    private void tell(Role role, String key, Post post, Instant now, boolean atOnce) {
        Instant from = scene(now)
                .map(it -> atOnce ? now : quiet.told(now, it.network().zone()))
                .orElse(now);
        allowed.people(role).forEach(it -> outbox.tell(key + "/" + it, it, post, from));
    }
}
