package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.HoursPicture;
import io.agendador.present.Sentences;
import io.agendador.present.SharePicture;
import io.agendador.present.Texts;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.review.RosterStatistics;
import io.agendador.review.StatisticsReports;
import io.agendador.roster.Author.Role;
import io.agendador.rule.Inconsistency.Kind;
import java.util.List;

/** What is open, and who works how much. */
final class Questions {

    private static final int MOST = 30;

    private final RosterReports reports;
    private final StatisticsReports statistics;
    private final Texts texts;

    Questions(ChatParts parts) {
        reports = parts.agendador().reports();
        statistics = parts.agendador().statistics();
        texts = ChatTexts.over(parts.texts());
    }

    List<Command> commands() {
        return List.of(Command.of("gaps", Role.VIEWER, this::gaps), Command.of("horas", Role.VIEWER, this::hours));
    }

    /** Those of the horizon that are still ahead, with what would fill them. */
    private void gaps(Turn turn, Scene scene, String rest) {
        RosterReport report = reports.inForce(scene.horizon()).orElseThrow();
        Sentences sentences = new Sentences(texts, scene.network());
        List<String> gaps = report.findings().stream()
                .filter(it -> it.kind() == Kind.GAP)
                .flatMap(it -> it.slots().stream())
                .filter(scene::isAhead)
                .sorted(scene.network().slotOrder())
                .map(it -> "  " + sentences.slot(it))
                .toList();
        String from = texts.shortDate(scene.horizon().from());
        String to = texts.shortDate(scene.horizon().to());
        Rich words = Rich.EMPTY.bold(texts.text("chat.gaps", gaps.size(), from, to));
        Post post = Post.text(Lines.listed(words, Lines.few(texts, gaps, MOST)));
        boolean may = turn.author().role().includes(Role.COORDINATOR);
        turn.answer(
                gaps.isEmpty() || !may
                        ? post
                        : post.row(
                                Offer.of(texts.text("chat.gaps.fill"), Talk.SAY, texts.text("chat.gaps.fill.prompt"))));
    }

    private void hours(Turn turn, Scene scene, String rest) {
        RosterStatistics counted = statistics.inForce(scene.horizon()).orElseThrow();
        String from = texts.shortDate(scene.horizon().from());
        String to = texts.shortDate(scene.horizon().to());
        turn.answer(Post.photo(
                "hours.png",
                HoursPicture.png(counted, texts, scene.subtitle()),
                Rich.of(texts.text("chat.hours", from, to))));
        turn.answer(Post.photo(
                "shares.png",
                SharePicture.png(counted, texts, scene.subtitle()),
                Rich.of(texts.text("stats.shares.legend"))));
    }
}
