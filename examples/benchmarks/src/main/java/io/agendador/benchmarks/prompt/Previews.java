package io.agendador.benchmarks.prompt;

import io.agendador.planning.Planner;
import io.agendador.postgres.PostgresStore;
import io.agendador.prompt.conversation.Choice.Action;
import io.agendador.prompt.conversation.ConversationKey;
import io.agendador.prompt.conversation.ConversationPorts;
import io.agendador.prompt.conversation.ConversationSettings;
import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.PromptLimits;
import io.agendador.prompt.conversation.Reply;
import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.postgres.PostgresPrompts;
import io.agendador.review.RosterStore;
import io.agendador.review.Transactions;
import io.agendador.roster.Network;
import io.agendador.roster.Period;
import io.agendador.roster.Roster;
import io.agendador.roster.Week;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** From prompt to preview through a conversation on PostgreSQL, as an app has it: with the settings that ship. */
public final class Previews {

    private static final Locale PT = Locale.forLanguageTag("pt-BR");
    private static final ConversationKey KEY = new ConversationKey("benchmark", "measured");
    private static final PromptLimits.Rate PLENTY = new PromptLimits.Rate(1000, 1000);

    private final String instance;
    private final Conversations conversations;
    private final List<Map.Entry<String, String>> prompts;

    private Previews(String instance, Conversations conversations, Map<String, String> prompts) {
        this.instance = instance;
        this.conversations = conversations;
        this.prompts = List.copyOf(prompts.entrySet());
    }

    /**
     * Opens the stores of what was {@link Prepared}.
     *
     * @param now at which everything is said
     * @param ids of proposals: a number that no other process on the same schema has
     */
    public static Previews open(DataSource database, String schema, String instance, Instant now, long ids) {
        Transactions store = PostgresStore.open(database, schema).transactions();
        PostgresPrompts books = PostgresPrompts.open(database, schema + "_prompts");
        ConversationSettings usual = ConversationSettings.DEFAULT;
        long[] last = {0};
        Conversations conversations = new Conversations(
                new ConversationPorts(store, books.conversations(), books.history(), new OfflineInterpreter(), null),
                new ConversationSettings(new PromptLimits(PLENTY, PLENTY), usual.search(), usual.mostRemoved()),
                new Planner(),
                () -> now,
                () -> new UUID(ids, ++last[0]));
        // As the bot does when it has started.
        conversations.rehearse(Prepared.AUTHOR);
        return new Previews(instance, conversations, prompts(store, now));
    }

    private static Map<String, String> prompts(Transactions store, Instant now) {
        return store.read(stores -> {
            Network network =
                    stores.roster().network().map(RosterStore.Snapshot::network).orElseThrow();
            Week first = Week.coming(now.atZone(network.zone()).toLocalDate());
            Roster roster = stores.roster().roster(Period.weeks(first, 1));
            return new Kinds(network, roster, first.sunday()).prompts();
        });
    }

    /**
     * Says each prompt so often, in rounds, and turns each preview down.
     *
     * @param from with which of the prompts a round begins
     */
    public void measure(int from, int rounds, Consumer<Timing> found) {
        for (int round = 0; round < rounds; round++) {
            for (int each = 0; each < prompts.size(); each++) {
                Map.Entry<String, String> prompt = prompts.get((from + each) % prompts.size());
                double millis = millis(prompt.getValue());
                found.accept(new Timing(instance, prompt.getKey(), Timing.Pass.of(round, each), millis));
            }
        }
    }

    private double millis(String prompt) {
        long begin = System.nanoTime();
        Reply reply = conversations.say(KEY, Prepared.AUTHOR, prompt, PT);
        double millis = (System.nanoTime() - begin) / 1e6;
        if (reply.preview() == null) {
            throw new IllegalStateException("no preview of “" + prompt + "” on " + instance + ": " + reply.sentences());
        }
        reply.choices().stream()
                .filter(it -> it.action() == Action.REJECT)
                .forEach(it -> conversations.press(KEY, Prepared.AUTHOR, it.token(), PT));
        return millis;
    }
}
