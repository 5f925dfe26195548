package io.agendador.prompt.command;

import java.util.Optional;
import java.util.stream.Stream;

/** The types of commands, in the order in which people are told of them. */
public enum CommandType {
    REGENERATE("regenerate", Regenerate.class),
    BALANCE_HOURS("balanceHours", BalanceHours.class),
    FILL_GAPS("fillGaps", FillGaps.class),
    EXCHANGE("exchange", Exchange.class),
    REPLACE("replace", Replace.class),
    ASSIGN("assign", Assign.class),
    UNASSIGN("unassign", Unassign.class),
    UNAVAILABLE("unavailable", Unavailable.class),
    CLOSE_ROOM("closeRoom", CloseRoom.class),
    OPEN_ROOM("openRoom", OpenRoom.class),
    PIN("pin", Pin.class),
    UNPIN("unpin", Unpin.class),
    LIMIT("limit", Limit.class),
    ENTER_HAND_KEPT("enterHandKept", EnterHandKept.class),
    CLEAR_FUTURE("clearFuture", ClearFuture.class),
    QUERY("query", Query.class);

    private final String word;
    private final Class<? extends ReplanCommand> form;

    CommandType(String word, Class<? extends ReplanCommand> form) {
        this.word = word;
        this.form = form;
    }

    /** What JSON calls it: the value of {@code type}. */
    public String word() {
        return word;
    }

    /** The record that holds such a command. */
    public Class<? extends ReplanCommand> form() {
        return form;
    }

    /** The type of a command. */
    public static CommandType of(ReplanCommand command) {
        return Stream.of(values())
                .filter(it -> it.form.isInstance(command))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a command without a type"));
    }

    /** The type that JSON calls so, exactly. */
    public static Optional<CommandType> of(String word) {
        return Stream.of(values()).filter(it -> it.word.equals(word)).findFirst();
    }
}
