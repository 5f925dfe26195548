package io.agendador.jobs.http;

import io.agendador.jobs.http.RunByHand.Accepted;
import io.agendador.jobs.http.RunByHand.Outcome;
import io.agendador.jobs.http.RunByHand.Refused;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs a job for an admin. */
final class JobPost {

    private static final Pattern PATH = Pattern.compile("/jobs/([a-z][a-z0-9_-]{0,79})");
    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S+)");

    private final Optional<HealthEndpoint.Admin> admin;

    JobPost(Optional<HealthEndpoint.Admin> admin) {
        this.admin = admin;
    }

    static boolean serves(String path) {
        return PATH.matcher(path).matches();
    }

    /** What was asked for is looked at only after whoever asks was let in. */
    Answer answer(String path, @Nullable String authorization, @Nullable String rawQuery) {
        if (admin.isEmpty()) {
            return Answer.error(Answer.FORBIDDEN, "no admin token is set");
        }
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization);
        if (!bearer.matches()) {
            return Answer.error(Answer.UNAUTHORIZED, "bearer token expected").with("WWW-Authenticate", "Bearer");
        }
        if (!admin.get().token().is(bearer.group(1))) {
            return Answer.error(Answer.FORBIDDEN, "wrong token");
        }
        Matcher job = PATH.matcher(path);
        return Query.parse(rawQuery)
                .filter(it -> job.matches())
                .map(it -> answer(admin.get().runs().run(job.group(1), it.parameters())))
                .orElseGet(() -> Answer.error(Answer.BAD_REQUEST, "malformed query"));
    }

    private static Answer answer(Outcome outcome) {
        if (outcome instanceof Accepted accepted) {
            return Answer.json(Answer.ACCEPTED, new Fields().with("id", accepted.occurrence()));
        }
        if (outcome instanceof Refused refused) {
            return Answer.error(Answer.CONFLICT, refused.sentence());
        }
        return Answer.error(Answer.NOT_FOUND, "unknown job");
    }
}
