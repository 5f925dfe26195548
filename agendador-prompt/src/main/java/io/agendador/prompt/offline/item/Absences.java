package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Sign;
import java.util.Set;

/** Tells a leave from what somebody is away for some hours for. */
public final class Absences {

    /** Of more than a day, or no reason at all: asked about, since it may be news. */
    private static final Set<String> LEAVE = Set.of(
            "",
            "férias",
            "folga",
            "day off",
            "licença",
            "licença médica",
            "licença-maternidade",
            "licença-paternidade",
            "baixa",
            "baixa médica",
            "atestado",
            "atestado médico",
            "cirurgia",
            "viagem",
            "faculdade",
            "congresso",
            "casamento",
            "luto",
            "recesso");

    private static final Set<String> WEEKS =
            Set.of("férias", "licença", "licença médica", "licença-maternidade", "licença-paternidade", "recesso");

    private Absences() {}

    /** Whether the absence is a reason for some hours, and no leave. */
    public static boolean why(Item absence) {
        return absence.is(Sign.ABSENT) && !LEAVE.contains(absence.value());
    }

    /** Whether one goes on it for longer than a day, as a rule. */
    public static boolean lasts(Item absence) {
        return absence.is(Sign.ABSENT) && WEEKS.contains(absence.value());
    }
}
