package io.agendador.bot;

import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.function.Function;

/** Somebody else listens where this process was told to. */
final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String address;
    private final String variable;

    private PortTakenException(InetSocketAddress address, String variable, Throwable cause) {
        super(variable + ": " + address + " is in use", cause);
        this.address = address.getHostString() + ":" + address.getPort();
        this.variable = variable;
    }

    /** Opens there; {@code variable} says where. */
    static <T> T unless(InetSocketAddress address, String variable, Function<InetSocketAddress, T> opening) {
        try {
            return opening.apply(address);
        } catch (UncheckedIOException e) {
            throw new PortTakenException(address, variable, e);
        }
    }

    String address() {
        return address;
    }

    String variable() {
        return variable;
    }
}
