package io.agendador.prompt.reading;

import io.agendador.prompt.command.Query;
import io.agendador.prompt.command.ReplanCommand;
import io.agendador.roster.InvalidValueException;
import io.agendador.roster.InvalidValueException.Expected;
import java.util.List;

/** What an executor made of a prompt. Sentences are in the prompt's language. */
public sealed interface Reading {

    /** What it has cost. */
    Usage usage();

    /** The same, at this cost. */
    Reading at(Usage cost);

    /**
     * It says clearly what to do, or what to answer.
     *
     * @param commands at least one, in the order in which they apply; a query stands alone
     * @param echoes how it was read, with dates: sentences for people, possibly none
     * @param instead whether they take the place of the earlier commands, and are not added to them
     */
    record Understood(List<ReplanCommand> commands, List<String> echoes, boolean instead, Usage usage)
            implements Reading {

        public Understood {
            commands = List.copyOf(commands);
            echoes = List.copyOf(echoes);
            if (commands.isEmpty()) {
                throw new InvalidValueException("commands", Expected.TEXT, "[]");
            }
            if (commands.size() > 1 && commands.stream().anyMatch(Query.class::isInstance)) {
                throw new InvalidValueException("commands", Expected.UNIQUE, "query");
            }
        }

        /** Added to what there is, at no cost that is counted. */
        public Understood(List<ReplanCommand> commands, List<String> echoes) {
            this(commands, echoes, false, Usage.NONE);
        }

        @Override
        public Understood at(Usage cost) {
            return new Understood(commands, echoes, instead, cost);
        }
    }

    /**
     * It can be read in more than one way, or not wholly.
     *
     * @param question one question
     * @param options what can be answered by a button; none if any answer will do
     */
    record Clarification(String question, List<Option> options, Usage usage) implements Reading {

        public Clarification {
            options = List.copyOf(options);
        }

        /** At no cost that is counted. */
        public Clarification(String question, List<Option> options) {
            this(question, options, Usage.NONE);
        }

        @Override
        public Clarification at(Usage cost) {
            return new Clarification(question, options, cost);
        }
    }

    /**
     * It asks for what is not ours to do.
     *
     * @param sentence says so, and what can be asked for instead
     */
    record Declined(String sentence, Usage usage) implements Reading {

        /** At no cost that is counted. */
        public Declined(String sentence) {
            this(sentence, Usage.NONE);
        }

        @Override
        public Declined at(Usage cost) {
            return new Declined(sentence, cost);
        }
    }

    /**
     * It could not be read, for reasons that do not lie in the prompt. Nothing has changed.
     *
     * @param sentence says what went wrong, without anything secret
     * @param retriable whether the same prompt may be read later
     */
    record Failed(String sentence, boolean retriable, Usage usage) implements Reading {

        /** At no cost that is counted. */
        public Failed(String sentence, boolean retriable) {
            this(sentence, retriable, Usage.NONE);
        }

        @Override
        public Failed at(Usage cost) {
            return new Failed(sentence, retriable, cost);
        }
    }

    /**
     * One answer to a question.
     *
     * @param label on the button
     * @param prompt the whole prompt, rewritten so that the question does not arise again
     */
    record Option(String label, String prompt) {}
}
