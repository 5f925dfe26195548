package io.agendador.examples.operations;

/** What was typed cannot be understood; the message is for who typed it. */
final class WrongInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongInputException(String sentence) {
        super(sentence);
    }
}
