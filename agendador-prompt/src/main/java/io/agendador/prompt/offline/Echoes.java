package io.agendador.prompt.offline;

import io.agendador.present.Texts;
import io.agendador.prompt.offline.item.Item;
import io.agendador.prompt.offline.item.When;
import io.agendador.prompt.offline.lexicon.Sign;
import io.agendador.prompt.reading.CommandSentences;
import io.agendador.prompt.reading.Prompt;
import io.agendador.roster.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a prompt was read: what its days are, then each command as a sentence, then what was only told beside them. */
record Echoes(Texts texts, Prompt prompt) {

    List<String> of(Interpretation interpretation) {
        List<String> echoes = new ArrayList<>();
        for (Item item : interpretation.items()) {
            if (item.is(Sign.W)
                    && item.whenOf().doubt() == null
                    && !item.whenOf().periods().isEmpty()) {
                String words = prompt.text().substring(item.from(), item.to());
                echoes.add(texts.text("echo.when", words, periods(item.whenOf())));
            }
        }
        CommandSentences sentences = CommandSentences.in(prompt.locale(), prompt.today());
        List<String> commands =
                interpretation.commands().stream().map(sentences::of).toList();
        echoes.addAll(commands);
        interpretation.items().stream()
                .filter(it -> it.is(Sign.WHY) && !it.value().isBlank())
                .map(Item::value)
                .filter(told -> commands.stream().noneMatch(it -> it.contains(told)))
                .forEach(told -> echoes.add(texts.text("echo.told", told)));
        interpretation.talk().forEach(told -> echoes.add(texts.text("echo.told", told)));
        return echoes.stream().distinct().toList();
    }

    private String periods(When when) {
        return when.joined().stream().map(this::period).collect(Collectors.joining(", "));
    }

    private String period(Period period) {
        return period.from().equals(period.to())
                ? texts.day(period.from())
                : texts.text("echo.period", texts.shortDate(period.from()), texts.shortDate(period.to()));
    }
}
