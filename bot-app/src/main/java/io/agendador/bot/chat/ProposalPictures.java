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
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Pictures of what a proposal changes: of each week in which somebody comes, goes or gives way. */
final class ProposalPictures {

    private final InstantSource clock;
    private final Texts texts;

    ProposalPictures(InstantSource clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * One of them; its caption says how much changes in all.
     *
     * @param at which, from 0; the last where there are not so many
     */
    Leaf leaf(RosterReport report, int at) {
        List<Part> parts = weeks(report).stream()
                .flatMap(week -> picture(report).parts(report, week, View.ROOM, Filter.ALL, subtitle(report)).stream()
                        .map(it -> new Part(week, it)))
                .toList();
        int shown = Math.min(at, parts.size() - 1);
        Part part = parts.get(shown);
        String week = texts.text("chat.picture.week", from(part.week()), to(part.week()));
        String title = parts.size() == 1 ? week : texts.text("chat.picture.of", week, shown + 1, parts.size());
        Rich caption = Rich.of(title).line().text(new ProposalText(texts, 0, false).summary(report));
        String name = shown + 1 + "-" + name(report, part.week());
        return new Leaf(Post.photo(name, part.png().get(), caption), shown, parts.size());
    }

    private record Part(Week week, Supplier<byte[]> png) {}

    /**
     * A picture among those of a proposal.
     *
     * @param at which, from 0
     * @param of how many
     */
    record Leaf(Post post, int at, int of) {}

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
