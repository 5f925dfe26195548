package io.agendador.google.access;

import io.agendador.google.access.ScriptedGoogle.Answer;
import io.agendador.google.access.ScriptedGoogle.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Calls to a scripted Google, in virtual time. */
final class Accessed {

    final VirtualTime time = new VirtualTime();
    final ScriptedGoogle google;
    final List<String> heard = new ArrayList<>();
    private final CallBudget budget =
            CallBudget.ofProject(CallBudget.PROJECT, time).ofUser(CallBudget.USER);
    private CallPolicy policy = CallPolicy.DEFAULT;
    private GoogleCredential credential = new GoogleCredential.Fixed("token");

    Accessed(Function<Asked, Answer> answers) {
        google = new ScriptedGoogle(answers);
    }

    /** Answers that come one after the other. */
    Accessed(Answer... answers) {
        google = ScriptedGoogle.answering(answers);
    }

    Accessed with(CallPolicy other) {
        policy = other;
        return this;
    }

    Accessed with(GoogleCredential other) {
        credential = other;
        return this;
    }

    GoogleCalendarCalls calls() {
        return calls(1);
    }

    GoogleCalendarCalls calls(long seed) {
        return calls(seed, time);
    }

    GoogleCalendarCalls calls(Pause pause) {
        return calls(1, pause);
    }

    private GoogleCalendarCalls calls(long seed, Pause pause) {
        GoogleSettings settings = GoogleSettings.google(credential);
        return new GoogleCalendarCalls(
                new GoogleConnection(settings, google, time),
                policy,
                budget,
                pause,
                seed,
                (method, answer, parts, tries) -> heard.add(method + " " + answer + " " + parts + " " + tries));
    }
}
