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
}
