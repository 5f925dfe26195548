package io.agendador.google.follow;

import io.agendador.present.Texts;
import io.agendador.proposal.Edit;
import io.agendador.review.Adjustments;
import io.agendador.review.Consent;
import io.agendador.review.Outcome;
import io.agendador.review.Transactions.Stores;
import io.agendador.roster.Author;
import java.util.List;

/** The door through which Google's people change the roster. */
record GoogleDoor(Adjustments adjustments, Texts texts) {

    /** All of them, for Google does not tell who. */
    static final Author AUTHOR = new Author("Google Calendar", Author.Role.COORDINATOR, Author.Door.GOOGLE);

    Outcome adjust(Stores stores, List<Edit> edits) {
        return adjustments.adjust(stores, edits, Consent.given(AUTHOR, texts.text("following.reason")));
    }
}
