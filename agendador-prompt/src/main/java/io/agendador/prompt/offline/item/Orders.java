package io.agendador.prompt.offline.item;

import io.agendador.prompt.offline.lexicon.Sign;
import java.util.Set;

/** The signs of what can be ordered. */
public final class Orders {

    /** Each change of a roster, by a verb or by its noun: "refazer", "a troca", "fica fechada". */
    public static final Set<Sign> CHANGES = Set.of(
            Sign.REGENERATE,
            Sign.BALANCE,
            Sign.FILL,
            Sign.SWAP,
            Sign.REPLACE,
            Sign.REPLACED,
            Sign.PUT,
            Sign.MOVE,
            Sign.REMOVE,
            Sign.CLOSE,
            Sign.OPEN,
            Sign.PIN,
            Sign.UNPIN,
            Sign.CLEAR,
            Sign.LIMIT,
            Sign.DO);

    /** What is said of one person or room: "ausências: …", "faça a inclusão da Ana". */
    public static final Set<Sign> OF_ONE = Set.of(
            Sign.PUT,
            Sign.REMOVE,
            Sign.CLOSE,
            Sign.OPEN,
            Sign.PIN,
            Sign.UNPIN,
            Sign.MOVE,
            Sign.REPLACE,
            Sign.COVER,
            Sign.LIMIT,
            Sign.ABSENT,
            Sign.ENTERS,
            Sign.LEAVES);

    private Orders() {}
}
