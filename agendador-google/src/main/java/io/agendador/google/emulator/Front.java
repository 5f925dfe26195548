package io.agendador.google.emulator;

import io.agendador.google.emulator.Records.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Where every request comes in. */
final class Front {

    private final EmulatorState state;
    private final Settings settings;
    private final Faults faults;
    private final Courier courier;
    private final Quotas quotas;
    private Calls calls = Calls.none();

    Front(EmulatorState state, Settings settings, Faults faults, Courier courier) {
        this.state = state;
        this.settings = settings;
        this.faults = faults;
        this.courier = courier;
        this.quotas = new Quotas(settings.perUser(), settings.perProject());
    }

    synchronized Calls calls() {
        return calls;
    }

    private synchronized void count(Operation operation, boolean batched) {
        calls = calls.plus(operation, batched);
    }

    Response handle(Request request) {
        if (request.path().startsWith("/batch")) {
            return batch(request);
        }
        return single(request, false);
    }

    private Response batch(Request request) {
        count(Operation.BATCH, false);
        Optional<Fault> fault = faults.strike(new Attempt(Operation.BATCH, email(request), "", false));
        return struck(fault, () -> {
            try {
                return Batch.of(request).answer(part -> single(part, true));
            } catch (Refused e) {
                return e.response();
            }
        });
    }

    private String email(Request request) {
        return account(request).map(Account::email).orElse("");
    }

    private Response single(Request request, boolean batched) {
        Optional<Operation.Route> route = Operation.of(request.method(), request.path());
        if (route.isEmpty()) {
            return new Refused(Reason.NOT_FOUND).response();
        }
        Operation operation = route.get().operation();
        if (request.token().filter(Person.TOKEN::equals).isPresent()) {
            return done(request, route.get(), Person.ACCOUNT);
        }
        count(operation, batched);
        String calendar = route.get().names().getOrDefault("calendarId", "");
        Optional<Fault> fault = faults.strike(new Attempt(operation, email(request), calendar, batched));
        return struck(
                fault,
                () -> account(request)
                        .map(it -> limited(request, route.get(), it))
                        .orElseGet(() -> new Refused(Reason.AUTH_ERROR).response()));
    }

    private Response struck(Optional<Fault> fault, java.util.function.Supplier<Response> work) {
        if (fault.isEmpty()) {
            return work.get();
        }
        if (fault.get() instanceof Fault.Refusal refusal) {
            return new Refused(refusal.reason()).response();
        }
        if (fault.get() instanceof Fault.Slow slow) {
            settings.pause().accept(slow.latency());
            return work.get();
        }
        Fault.Break broken = (Fault.Break) fault.get();
        return (broken.done() ? work.get() : Response.NO_CONTENT).ending(broken.ending());
    }

    private Optional<Account> account(Request request) {
        Map<String, String> tokens = settings.tokens();
        return request.token()
                .flatMap(it -> tokens.isEmpty()
                        ? Optional.of(new Account(settings.admin(), true))
                        : Optional.ofNullable(tokens.get(it))
                                .map(email -> new Account(email, email.equals(settings.admin()))));
    }

    private Response limited(Request request, Operation.Route route, Account account) {
        try {
            quotas.spend(account.email(), settings.clock().instant());
        } catch (Refused e) {
            return e.response();
        }
        return done(request, route, account);
    }

    private Response done(Request request, Operation.Route route, Account account) {
        Instant now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            Response response = state.inTransaction(records -> {
                Call call = new Call(records, settings, account, route.operation(), route.names(), request, now);
                checkUse(call);
                return Api.answer(call);
            });
            if (route.operation() == Operation.EVENTS_WATCH
                    && settings.traffic().syncFirst()) {
                courier.deliver(settings.clock());
            }
            return response;
        } catch (Refused e) {
            return e.response();
        } catch (EmulatorStateException e) {
            return new Refused(Reason.UNAVAILABLE).response();
        } catch (IllegalStateException | ClassCastException | UnsupportedOperationException e) {
            // So the JSON library says that something is of another kind than was asked for.
            return new Refused(Reason.INVALID_VALUE).response();
        }
    }

    /** An account that has used too much may still read. */
    private static void checkUse(Call call) {
        boolean exhausted = call.operation().writes()
                && call.records()
                        .find(Kind.RESTRICTION, "", call.account().email())
                        .isPresent();
        if (exhausted) {
            throw new Refused(Reason.QUOTA_EXCEEDED);
        }
    }
}
