package io.agendador.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Buttons as Telegram takes them. */
final class Markup {

    private Markup() {}

    /** Empty where there are none: a changed message loses those that it had. */
    static Optional<InlineKeyboardMarkup> of(Letter letter) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (List<Letter.Key> keys : letter.keyboard()) {
            InlineKeyboardRow row = new InlineKeyboardRow();
            for (Letter.Key key : keys) {
                InlineKeyboardButton button = new InlineKeyboardButton(key.label());
                button.setCallbackData(key.id());
                row.add(button);
            }
            rows.add(row);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(rows));
    }
}
