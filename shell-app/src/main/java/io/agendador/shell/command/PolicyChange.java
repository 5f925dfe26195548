package io.agendador.shell.command;

import io.agendador.roster.Network;
import io.agendador.roster.PlanningPolicy;
import io.agendador.shell.line.Answer;
import io.agendador.shell.line.ExitCode;
import io.agendador.shell.line.Invocation;
import io.agendador.shell.line.ShellCommand;
import io.agendador.shell.line.Syntax;
import java.util.List;
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
                (before, after) -> registry.differences(shown.sheet(before.policy()), shown.sheet(after.policy())));
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
