package io.agendador.prompt.command;

/**
 * One thing that a prompt asks for. Several of one prompt form one proposal, applied in order, all or nothing.
 *
 * <p>The set is closed and stored for good: types and fields may come, none goes or changes its meaning.
 */
public sealed interface ReplanCommand
        permits Regenerate,
                BalanceHours,
                FillGaps,
                Exchange,
                Replace,
                Assign,
                Unassign,
                Unavailable,
                CloseRoom,
                OpenRoom,
                Pin,
                Unpin,
                Limit,
                EnterHandKept,
                ClearFuture,
                Query {

    /** Which of the types it is. */
    default CommandType type() {
        return CommandType.of(this);
    }
}
