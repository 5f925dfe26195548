package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.roster.PlanningPolicy;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes how the network plans. */
final class PolicyChange implements ShellCommand {

    private final Registry registry;
    private final List<Field<PlanningPolicy>> fields;

    PolicyChange(Registry registry) {
        this.registry = registry;
        this.fields = new PolicyFields(registry.desk()).all();
    }

    @Override
    public Syntax syntax() {
        Syntax syntax = Syntax.of("cadastro alterar politica", "registry change policy");
        for (Field<?> field : fields) {
            syntax = syntax.with(field.option());
        }
        return syntax.reason().changes();
    }

    @Override
    public Answer run(Invocation invocation, Progress progress) {
        if (!Field.any(fields, invocation)) {
            String options = registry.desk().typed(fields.stream().map(Field::option));
            throw registry.desk().refused(ExitCode.USAGE, "registry.nothing", options);
        }
        Network network = registry.network();
        UnaryOperator<PlanningPolicy> typed = Field.typed(fields, invocation, network);
        PolicyShow shown = new PolicyShow(registry.desk());
        return registry.carryOut(
                invocation,
                network,
                it -> with(it, typed.apply(it.policy())),
                fields,
                (before, after) -> registry.differences(sheet(shown, before), sheet(shown, after)));
    }

    /** As it is shown, but weight by weight, named as they are typed. */
    private Map<String, String> sheet(PolicyShow shown, Network network) {
        Map<String, String> sheet = new LinkedHashMap<>(shown.sheet(network.policy()));
        sheet.remove(registry.desk().texts().text("policy.weights"));
        for (String weight : PolicyShow.weights(network.policy()).split(", ", -1)) {
            String component = weight.substring(0, weight.indexOf('='));
            String heading = fields.stream()
                    .filter(it -> it.component().equals(component))
                    .map(it -> registry.desk().typed(it.option()))
                    .findFirst()
                    .orElse(component);
            sheet.put(heading, weight.substring(component.length() + 1));
        }
        return sheet;
    }

    private static Network with(Network network, PlanningPolicy policy) {
        return network.with(
                policy,
                network.professionals(),
                network.locations(),
                network.rooms(),
                network.openings(),
                network.exceptions());
    }
}
