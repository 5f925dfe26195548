package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Texts;
import io.agendador.present.WeekGrids;
import io.agendador.present.WeekGrids.Filter;
import io.agendador.present.WeekGrids.View;
import io.agendador.present.WeekPicture;
import io.agendador.review.NameSearch;
import io.agendador.review.RosterReport;
import io.agendador.review.RosterReports;
import io.agendador.roster.Author.Role;
import io.agendador.roster.Location;
import io.agendador.roster.Professional;
import io.agendador.roster.Week;
import io.agendador.rule.Inconsistency.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The roster in force, a week at a time: of all, or of one person or location. */
final class Weeks {

    private static final String WEEK = "week";
    private static final int MOST_AHEAD = 12;

    private final RosterReports reports;
    private final Texts texts;

    Weeks(ChatParts parts) {
        reports = parts.agendador().reports();
        texts = ChatTexts.over(parts.texts());
    }

    List<Command> commands() {
        return List.of(
                new Command("semana", Role.VIEWER, this::week, Map.of(WEEK, this::turned)),
                Command.of("escala", Role.VIEWER, this::roster));
    }

    private void week(Turn turn, Scene scene, String rest) {
        Optional<Week> week = new WeekWords(scene.today()).week(rest);
        if (week.isEmpty()) {
            turn.answer(Post.text(Rich.of(texts.text("chat.week.unread", rest))));
        } else {
            pictures(scene, week.get(), View.ROOM, "").forEach(turn::answer);
        }
    }

    /** The button says of which week, from whose side, and of whom. A single picture takes the old one's place. */
    private void turned(Turn turn, Scene scene, String argument) {
        String[] said = argument.split(" ", 3);
        List<Post> pictures = pictures(scene, Week.of(LocalDate.parse(said[0])), View.valueOf(said[1]), said[2]);
        if (pictures.size() == 1) {
            turn.answer(pictures.get(0).insteadOf(turn.incoming().message()));
        } else {
            turn.answer(Post.buttonsOf(turn.incoming().message()));
            pictures.forEach(turn::answer);
        }
    }

    /** Of whom is said, by name; else whom it may be of. */
    private void roster(Turn turn, Scene scene, String rest) {
        if (rest.isEmpty()) {
            List<Offer> offers = scene.network().locations().stream()
                    .map(it -> Offer.of(it.name(), WEEK, argument(scene.week(), View.ROOM, it.name())))
                    .toList();
            turn.answer(Lines.offering(Post.text(Rich.of(texts.text("chat.roster.ask"))), offers, 2));
            return;
        }
        if (filter(scene, rest).isEmpty()) {
            turn.answer(Post.text(Rich.of(texts.text("chat.roster.unknown", rest))));
        } else {
            pictures(scene, scene.week(), View.ROOM, rest).forEach(turn::answer);
        }
    }

    private List<Post> pictures(Scene scene, Week week, View view, String whose) {
        Filter filter = filter(scene, whose).orElse(Filter.ALL);
        RosterReport report = reports.inForce(week.period()).orElseThrow();
        List<byte[]> parts = WeekPicture.parts(
                new WeekGrids(scene.network(), texts).of(view, report.roster(), week, scene.today(), filter),
                scene.subtitle());
        String caption = texts.text(
                "chat.week",
                whose.isEmpty() ? scene.network().name() : whose,
                texts.shortDate(week.sunday()),
                texts.shortDate(week.period().to()),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING));
        List<Post> posts = new ArrayList<>(IntStream.range(0, parts.size())
                .mapToObj(it -> Post.photo(it + 1 + "-" + week.sunday() + ".png", parts.get(it), Rich.of(caption)))
                .toList());
        int last = posts.size() - 1;
        posts.set(last, withButtons(posts.get(last), scene, week, view, whose));
        return posts;
    }

    private Post withButtons(Post post, Scene scene, Week week, View view, String whose) {
        List<Offer> turns = Stream.of(-1, 1)
                .map(week::plus)
                .filter(it -> Math.abs(it.since(scene.week())) <= MOST_AHEAD)
                .map(it -> Offer.of(
                        texts.text(
                                it.since(week) < 0 ? "chat.week.before" : "chat.week.after",
                                texts.shortDate(it.sunday())),
                        WEEK,
                        argument(it, view, whose)))
                .toList();
        List<Offer> sides = Stream.of(View.values())
                .filter(it -> it != view)
                .map(it -> Offer.of(texts.text("chat.week.view." + it), WEEK, argument(week, it, whose)))
                .toList();
        return post.row(turns.toArray(Offer[]::new)).row(sides.toArray(Offer[]::new));
    }

    private static String argument(Week week, View view, String whose) {
        return week.sunday() + " " + view + " " + whose;
    }

    /** One person's or one location's. */
    private static Optional<Filter> filter(Scene scene, String whose) {
        if (whose.isEmpty()) {
            return Optional.empty();
        }
        Optional<Filter> person = new NameSearch<>(scene.network().professionals(), Weeks::names)
                .find(whose)
                .map(it -> new Filter(it.id(), null, null, null));
        return person.or(() -> new NameSearch<>(scene.network().locations(), (Location it) -> List.of(it.name()))
                .find(whose)
                .map(it -> new Filter(null, it.id(), null, null)));
    }

    private static List<String> names(Professional it) {
        return Stream.concat(Stream.of(it.name()), it.aliases().stream()).toList();
    }
}
