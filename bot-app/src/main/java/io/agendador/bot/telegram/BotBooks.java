package io.agendador.bot.telegram;

/** The books within one transaction. */
public interface BotBooks {

    /** What has come. */
    UpdateBook updates();

    /** What is to be sent. */
    LetterBook letters();

    /** What can be pressed. */
    ButtonBook buttons();

    /** Who was turned away, and who turned us away. */
    PeopleBook people();

    /**
     * Frees what is in the hands of processes that are gone.
     *
     * @param heir who frees it: what is in these hands stays there
     * @return whether there was any
     */
    boolean inherit(String heir);
}
