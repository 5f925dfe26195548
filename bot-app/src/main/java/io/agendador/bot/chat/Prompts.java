package io.agendador.bot.chat;

import io.agendador.bot.telegram.Offer;
import io.agendador.bot.telegram.Post;
import io.agendador.bot.telegram.Rich;
import io.agendador.bot.telegram.Turn;
import io.agendador.present.Moments;
import io.agendador.present.Texts;
import io.agendador.prompt.conversation.PromptEvent;
import io.agendador.prompt.conversation.PromptHistory;
import io.agendador.prompt.conversation.PromptTemplate;
import io.agendador.prompt.conversation.PromptTemplate.Placeholder;
import io.agendador.prompt.conversation.Templates;
import io.agendador.prompt.conversation.Templates.Filled;
import io.agendador.roster.Author.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prompts that are used again, and those that were said. */
final class Prompts {

    private static final String TEMPLATE = "template";
    private static final int MOST = 10;
    private static final int EXCERPT = 80;

    private final Templates templates;
    private final PromptHistory history;
    private final Talk talk;
    private final Texts texts;

    Prompts(ChatParts parts, Talk talk) {
        templates = parts.templates();
        history = parts.history();
        this.talk = talk;
        texts = ChatTexts.over(parts.texts());
    }

    List<Command> commands() {
        return List.of(
                new Command("modelos", Role.COORDINATOR, this::templates, Map.of(TEMPLATE, this::use)),
                Command.of("historico", Role.VIEWER, this::history),
                Command.of("desfazer", Role.COORDINATOR, (turn, scene, rest) -> talk.undo(turn)));
    }

    /** A number and the values, with semicolons between, fill one in. */
    private void templates(Turn turn, Scene scene, String rest) {
        List<PromptTemplate> all = templates.all(texts.locale());
        String[] said = rest.split("\\s+", 2);
        if (said[0].matches("\\d{1,3}")) {
            int number = Integer.parseInt(said[0]);
            if (number >= 1 && number <= all.size()) {
                fill(turn, scene, number, all.get(number - 1), said.length < 2 ? "" : said[1]);
                return;
            }
        }
        Rich words = Rich.EMPTY.bold(texts.text("chat.templates"));
        Post post = Post.text(words);
        for (int at = 0; at < all.size(); at++) {
            post = post.row(Offer.of(all.get(at).name(), TEMPLATE, all.get(at).name()));
        }
        turn.answer(post);
    }

    private void use(Turn turn, Scene scene, String name) {
        List<PromptTemplate> all = templates.all(texts.locale());
        templates
                .find(name, texts.locale())
                .ifPresentOrElse(
                        it -> fill(turn, scene, all.indexOf(it) + 1, it, ""),
                        () -> turn.answer(Post.text(Rich.of(texts.text("chat.templates.gone")))));
    }

    private void fill(Turn turn, Scene scene, int number, PromptTemplate template, String values) {
        Map<String, String> given = new HashMap<>();
        String[] said = values.split(";", -1);
        List<Placeholder> placeholders = template.placeholders();
        for (int at = 0; at < Math.min(said.length, placeholders.size()); at++) {
            given.put(placeholders.get(at).name(), said[at].strip());
        }
        Filled filled = Templates.fill(template, given, scene.network());
        if (filled instanceof Filled.Text it) {
            talk.say(turn, it.prompt());
            return;
        }
        String names = placeholders.stream().map(Placeholder::name).collect(Collectors.joining("; "));
        Placeholder missing = ((Filled.Missing) filled).placeholder();
        String key = values.isEmpty() ? "chat.templates.how" : "chat.templates.missing";
        turn.answer(Post.text(Rich.of(texts.text(key, template.name(), number, names, missing.name()))));
    }

    private void history(Turn turn, Scene scene, String rest) {
        Moments moments = new Moments(texts, scene.network().zone());
        List<String> lines = new ArrayList<>();
        history.latest(MOST)
                .forEach(it -> lines.add("  "
                        + texts.text(
                                "chat.history.line",
                                it.number(),
                                moments.at(it.asked().at()),
                                it.asked().author().name(),
                                excerpt(it.asked().text()),
                                outcome(it))));
        turn.answer(Post.text(
                lines.isEmpty()
                        ? Rich.of(texts.text("chat.history.none"))
                        : Lines.listed(Rich.EMPTY.bold(texts.text("chat.history")), lines)));
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(EXCERPT, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    /** The last thing that became of it. */
    private String outcome(PromptHistory.Recorded it) {
        if (it.events().isEmpty()) {
            return texts.text("chat.event.none");
        }
        PromptEvent last = it.events().get(it.events().size() - 1);
        if (last instanceof PromptEvent.Read read) {
            return texts.text("chat.event." + read.as());
        } else if (last instanceof PromptEvent.Decided decided) {
            return texts.text("chat.event." + decided.ending());
        }
        return texts.text("chat.event." + last.getClass().getSimpleName());
    }
}
