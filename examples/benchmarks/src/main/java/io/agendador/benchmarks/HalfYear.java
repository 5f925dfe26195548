package io.agendador.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.agendador.jobs.catalogue.Job;
import io.agendador.jobs.ledger.JobLedger;
import io.agendador.jobs.ledger.Occurrence;
import io.agendador.jobs.ledger.SkipReason;
import io.agendador.jobs.postgres.PostgresJobLedger;
import io.agendador.planning.Effort;
import io.agendador.planning.Planner;
import io.agendador.planning.PlanningRequest;
import io.agendador.postgres.PostgresStore;
import io.agendador.prompt.conversation.ConversationKey;
import io.agendador.prompt.conversation.ConversationPorts;
import io.agendador.prompt.conversation.ConversationSettings;
import io.agendador.prompt.conversation.Conversations;
import io.agendador.prompt.conversation.PromptLimits;
import io.agendador.prompt.offline.OfflineInterpreter;
import io.agendador.prompt.postgres.PostgresPrompts;
import io.agendador.proposal.Draft;
import io.agendador.proposal.Generation;
import io.agendador.proposal.Proposal;
import io.agendador.review.AuditTrail;
import io.agendador.review.Outcome;
import io.agendador.review.Proposals;
import io.agendador.review.Transactions;
import io.agendador.roster.Author;
import io.agendador.roster.Network;
import io.agendador.roster.Professional;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What half a year leaves of a network of the kit: a roster, proposals, prompts, runs of jobs. For one thread. */
final class HalfYear {

    static final String ROSTER = "agendador";
    static final String JOBS = "agendador_jobs";
    static final String PROMPTS = "agendador_prompt";
    static final Author ADMIN = new Author("benchmark", Author.Role.ADMIN, Author.Door.API);
    private static final Locale LANGUAGE = Locale.forLanguageTag("pt-BR");
    private static final int TRANSACTION = 1000;

    private final PlanningRequest request;
    private final Transactions store;
    private final PostgresPrompts prompts;
    private final JobLedger ledger;
    private Instant now;
    private long ids;

    HalfYear(HikariDataSource database, String instance) throws IOException {
        request = new KitNetwork(KitFiles.instance(instance)).request(1, Effort.of(0));
        now = request.now();
        store = PostgresStore.open(database, ROSTER).transactions();
        prompts = PostgresPrompts.open(database, PROMPTS);
        ledger = PostgresJobLedger.open(database, JOBS);
    }

    Instant now() {
        return now;
    }

    void later() {
        now = now.plusSeconds(60);
    }

    private UUID id() {
        return new UUID(0, ++ids);
    }

    void pass(int proposals, int asked, int runs) {
        save(request.network());
        Proposals use = new Proposals(store, new Planner(), this::now, this::id);
        for (int i = 0; i < proposals; i++) {
            later();
            propose(use, i);
        }
        for (int i = 0; i < asked; i++) {
            later();
            ask(i);
        }
        record(runs);
    }

    /** What a restore is to bring back. */
    void changeSomething() {
        Network network = request.network();
        save(network.with(
                network.policy(),
                network.professionals().stream()
                        .map(it -> it.toBuilder().maxDoublesPerWeek(1).build())
                        .toList(),
                network.locations(),
                network.rooms(),
                network.openings(),
                List.of()));
        ask(0);
        store.<Boolean>write(stores -> {
            stores.roster().remove(stores.roster().roster(request.window()).assignments());
            audit(stores.audit());
            return true;
        });
    }

    Fingerprint fingerprint() {
        return Fingerprint.of(store, prompts.history(), request.window());
    }

    private void save(Network network) {
        store.<Boolean>write(stores -> {
            stores.roster().save(network);
            audit(stores.audit());
            return true;
        });
    }

    private void audit(AuditTrail trail) {
        trail.record(new AuditTrail.Entry(now, ADMIN, AuditTrail.Action.NETWORK_CHANGED, "", "", null));
    }

    private void propose(Proposals use, int number) {
        Generation generation =
                new Generation(request.firstWeek(), request.weeks(), List.of(), false, number + 1L, Effort.of(1_000));
        Outcome made = use.propose(Draft.of(generation), Proposal.Kind.GENERATION, ADMIN, true, Planner.Progress.NONE)
                .orElseThrow();
        if (number == 0 && made instanceof Outcome.Shown shown) {
            use.approve(shown.proposal().id(), shown.proposal().hash(), ADMIN, "benchmark");
        }
    }

    /** Somebody else each time, and another chat each time: each prompt stands for itself. */
    private void ask(int number) {
        PromptLimits.Rate any = new PromptLimits.Rate(1000, 1000);
        Conversations conversations = new Conversations(
                new ConversationPorts(
                        store, prompts.conversations(), prompts.history(), new OfflineInterpreter(), null),
                new ConversationSettings(new PromptLimits(any, any), Effort.of(500), 30),
                new Planner(),
                this::now,
                this::id);
        List<Professional> people = List.copyOf(request.network().professionals());
        LocalDate day = request.firstWeek().period().from().plusDays(number % 7);
        conversations.say(
                new ConversationKey("benchmark", "" + number),
                ADMIN,
                "%1$s de férias de %2$td/%2$tm a %3$td/%3$tm"
                        .formatted(people.get(number % people.size()).name(), day, day.plusDays(2)),
                LANGUAGE);
    }

    private void record(int runs) {
        Job job = Job.named("heartbeat");
        String network = request.network().id().toString();
        for (int from = 0; from < runs; from += TRANSACTION) {
            int first = from;
            ledger.<Boolean>within(books -> {
                for (int i = first; i < Math.min(runs, first + TRANSACTION); i++) {
                    Instant due = now.minus(Duration.ofMinutes(i));
                    books.skip(Occurrence.due(network, job, due), SkipReason.PILOT, "", due);
                }
                return true;
            });
        }
    }
}
