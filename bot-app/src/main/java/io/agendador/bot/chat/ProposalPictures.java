package io.agendador.bot.chat;

import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.present.ProposalPicture;
import io.agendador.present.ProposalText;
import io.agendador.present.Texts;
import io.agendador.present.WeekGrids.Filter;
import io.agendador.present.WeekGrids.View;
import io.agendador.proposal.Proposal;
import io.agendador.review.RosterReport;
import io.agendador.roster.Network;
import io.agendador.roster.Week;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Pictures of what a proposal changes: of each week in which somebody comes, goes or gives way. */
final class ProposalPictures {

    /** Of a chat one a second is sent. */
    private static final int MOST = 3;

    private final InstantSource clock;
    private final Texts texts;

    ProposalPictures(InstantSource clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** At least one, and few enough to come within seconds; the last one's caption says how much changes. */
    List<Post> of(RosterReport report) {
        List<Week> weeks = weeks(report);
        List<Post> posts = new ArrayList<>();
        int shown = 0;
        while (shown < weeks.size() && posts.size() < MOST) {
            posts.addAll(photos(report, weeks.get(shown)));
            shown++;
        }
        int last = posts.size() - 1;
        Post post = posts.get(last);
        String summary = new ProposalText(texts, 0, false).summary(report);
        Rich caption = post.text().line().text(summary);
        if (shown < weeks.size()) {
            caption = caption.line().text(texts.text("chat.picture.more", weeks.size() - shown));
        }
        posts.set(last, new Post(caption, post.file(), post.keyboard(), post.place()));
        return posts;
    }

    private List<Post> photos(RosterReport report, Week week) {
        List<byte[]> parts = picture(report).parts(report, week, View.ROOM, Filter.ALL, subtitle(report));
        return IntStream.range(0, parts.size())
                .mapToObj(it -> Post.photo(
                        it + 1 + "-" + name(report, week),
                        parts.get(it),
                        Rich.of(
                                parts.size() == 1
                                        ? texts.text("chat.picture.week", from(week), to(week))
                                        : texts.text("chat.picture.part", from(week), to(week), it + 1, parts.size()))))
                .toList();
    }

    /** Of each of those weeks, as files that nobody makes smaller. */
    List<Post> documents(RosterReport report) {
        return weeks(report).stream()
                .map(it -> Post.document(
                        name(report, it), png(report, it), Rich.of(texts.text("chat.picture.week", from(it), to(it)))))
                .toList();
    }

    private String from(Week week) {
        return texts.shortDate(week.sunday());
    }

    private String to(Week week) {
        return texts.shortDate(week.period().to());
    }

    private static List<Week> weeks(RosterReport report) {
        List<Week> changed = proposal(report).diff().moves().stream()
                .map(it -> it.slot().week())
                .distinct()
                .sorted()
                .toList();
        return changed.isEmpty() ? List.of(Week.of(proposal(report).period().from())) : changed;
    }

    private byte[] png(RosterReport report, Week week) {
        return picture(report).png(report, week, View.ROOM, Filter.ALL, subtitle(report));
    }

    private ProposalPicture picture(RosterReport report) {
        ZoneId zone = report.base().network().zone();
        return new ProposalPicture(texts, clock.instant().atZone(zone).toLocalDate());
    }

    private String subtitle(RosterReport report) {
        Network network = report.base().network();
        return texts.text(
                "chat.picture.subtitle",
                network.name(),
                network.zone().getId(),
                proposal(report).shortHash());
    }

    private static String name(RosterReport report, Week week) {
        return proposal(report).shortHash() + "-" + week.sunday() + ".png";
    }

    private static Proposal proposal(RosterReport report) {
        return Objects.requireNonNull(report.proposal(), "a proposal's report");
    }
}
