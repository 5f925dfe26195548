package io.agendador.google.access;

import io.agendador.google.access.ScriptedBatch.Part;
import io.agendador.google.access.ScriptedGoogle.Answer;
import io.agendador.google.access.ScriptedGoogle.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The least of a Google Calendar that batches need, with whatever goes wrong on the way, from a seed. */
final class ModelGoogle {

    /** The etag of each live event. */
    final Map<String, String> live = new TreeMap<>();
    /** Ids that were deleted. */
    final Set<String> burnt = new TreeSet<>();
    /** Parts that got a final answer which arrived as a whole, and how often. */
    final Map<String, Integer> decided = new TreeMap<>();
    /** Parts that came after that. */
    final List<String> sentInVain = new ArrayList<>();
    /** How often each event was really written. */
    final Map<String, Integer> effects = new HashMap<>();

    private final Random chance;
    private final double trouble;
    private int etags = 100;

    ModelGoogle(long seed, double trouble) {
        this.chance = new Random(seed);
        this.trouble = trouble;
    }

    Answer answer(Asked asked) {
        if (chance.nextDouble() >= trouble) {
            return work(asked, true);
        }
        return switch (chance.nextInt(8)) {
            case 0 -> Answer.silence();
            case 1 -> Answer.error(503, "backendError");
            case 2 -> Answer.error(429, "rateLimitExceeded");
            case 3 -> Answer.error(403, "userRateLimitExceeded");
            case 4 -> new Answer(502, "text/html", "<html>Bad Gateway</html>");
            case 5 -> {
                work(asked, false);
                yield Answer.silence();
            }
            case 6 -> {
                Answer whole = work(asked, false);
                yield whole.cutAfter(chance.nextInt(whole.body().length()));
            }
            default -> new Answer(200, "multipart/mixed; boundary=batch_x", "");
        };
    }

    private Answer work(Asked asked, boolean arrives) {
        List<Answer> answers = new ArrayList<>();
        for (Part part : ScriptedBatch.parts(asked)) {
            if (decided.containsKey(part.eventId())) {
                sentInVain.add(part.eventId());
            }
            Answer answer = chance.nextDouble() < trouble ? refusal() : effect(part);
            answers.add(answer);
            boolean last = answer.status() < 429 && !answer.body().contains("ateLimitExceeded");
            if (last && arrives) {
                decided.merge(part.eventId(), 1, Integer::sum);
            }
        }
        return ScriptedBatch.answer(answers);
    }

    private Answer refusal() {
        return switch (chance.nextInt(3)) {
            case 0 -> Answer.error(429, "rateLimitExceeded");
            case 1 -> Answer.error(403, "userRateLimitExceeded");
            default -> Answer.error(500, "backendError");
        };
    }

    private Answer effect(Part part) {
        String id = part.eventId();
        if (part.method().equals("POST")) {
            return live.containsKey(id) || burnt.contains(id) ? Answer.error(409, "duplicate") : store(id);
        }
        if (!live.containsKey(id)) {
            return burnt.contains(id) ? Answer.error(410, "deleted") : Answer.error(404, "notFound");
        }
        if (!live.get(id).equals(part.ifMatch())) {
            return Answer.error(412, "conditionNotMet");
        }
        if (part.method().equals("PUT")) {
            return store(id);
        }
        live.remove(id);
        burnt.add(id);
        effects.merge(id, 1, Integer::sum);
        return ScriptedBatch.nothing();
    }

    private Answer store(String id) {
        String etag = "\"" + etags++ + "\"";
        live.put(id, etag);
        effects.merge(id, 1, Integer::sum);
        return ScriptedBatch.stored(id, etag);
    }
}
